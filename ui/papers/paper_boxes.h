#pragma once

#include "core/papers/paper_blocks.h"
#include "ui/papers/line_breaking.h"
#include "ui/papers/page_breaking.h"
#include "ui/papers/paper_fonts.h"
#include "ui/papers/paper_geometry.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>

namespace xiange::ui {

enum class PaperColour { Ink, Red, Grey };

struct PaperGlyphs {
    QPointF baseline;
    QString text;
    PaperFont font = PaperFont::Body;
    double size = 0;
    PaperColour colour = PaperColour::Ink;
};

struct PaperRule {
    QLineF line;
    double width = 0;
    PaperColour colour = PaperColour::Ink;
    bool dashed = false;
};

/// A box of the paper's flow with what stands in it, measured from its own top left.
struct PaperBox {
    FlowBox flow;
    std::vector<PaperGlyphs> glyphs;
    std::vector<PaperRule> rules;
    int head = -1;         ///< of the heads: repeated above this box on a new page
    bool tableRow = false; ///< closed by a rule where a page begins or ends
};

/// A text cut into lines and measured with the paper's fonts.
class PaperTypesetter {
public:
    /// `formScale` makes the rows and notes of a form smaller.
    PaperTypesetter(const PaperFonts& fonts, const paper::Sheet& sheet, double formScale = 1)
        : m_fonts(fonts), m_sheet(sheet), m_formScale(formScale) {}

    [[nodiscard]] std::vector<TextLine> lines(const QString& text, PaperFont font, double size,
                                              const LineStyle& style) const;
    /// Puts a line's pieces into a box, its middle at `middle` from the box's top.
    void put(PaperBox& box, const TextLine& line, double x, double middle, PaperFont font,
             double size, PaperColour colour = PaperColour::Ink) const;
    /// A single line without breaks; returns its width.
    double put(PaperBox& box, const QString& text, double x, double middle, PaperFont font,
               double size, PaperColour colour = PaperColour::Ink) const;
    /// Of the text on the sheet.
    [[nodiscard]] double textWidth() const { return m_sheet.textWidth; }
    [[nodiscard]] double width(const QString& text, PaperFont font, double size) const;
    /// 1, or less where a form would not stand on one page.
    [[nodiscard]] double formScale() const { return m_formScale; }

private:
    const PaperFonts& m_fonts;
    const paper::Sheet& m_sheet;
    double m_formScale;
};

/// All boxes of a paper in order, and the table heads that are repeated.
struct PaperFlow {
    std::vector<PaperBox> boxes;
    std::vector<std::vector<PaperBox>> heads;
};

PaperFlow flowOf(const PaperText& paper, const PaperTypesetter& typesetter);

/// The rows of a table, its head first.
void addTable(PaperFlow& flow, const Table& table, const PaperTypesetter& typesetter);

} // namespace xiange::ui
