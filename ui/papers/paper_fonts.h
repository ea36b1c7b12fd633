#pragma once

#include <QFont>
#include <QStringList>

namespace xiange::ui {

/// What a font is for on an official paper.
enum class PaperFont {
    Body,    ///< 仿宋
    Heading, ///< 黑体
    Kai,     ///< 楷体
    Title,   ///< 小标宋
};

/// The fonts of official papers that this computer has. The ones the standard names are not free:
/// each has a chain of families, and the first one that is there is taken.
class PaperFonts {
public:
    /// From the families there are; all of the computer's without an argument.
    explicit PaperFonts(const QStringList& families);
    PaperFonts();

    /// `size` in tenths of a point: the paper's unit of length.
    [[nodiscard]] QFont font(PaperFont use, double size) const;
    [[nodiscard]] QString family(PaperFont use) const;
    /// Whether this is the family that the standard asks for, or one of the same design.
    [[nodiscard]] bool isStandard(PaperFont use) const;

private:
    struct Chosen {
        /// The one taken, then those that lend it the characters it lacks: a font of the
        /// standard of 1980 has no 珺 and no 堃.
        QStringList families;
        bool standard = false;
    };
    [[nodiscard]] const Chosen& chosen(PaperFont use) const;

    Chosen m_body;
    Chosen m_heading;
    Chosen m_kai;
    Chosen m_title;
};

} // namespace xiange::ui
