#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace xiange {

// What stands on a paper, in order, without a word about where: the layout is the business of
// whoever paints it. Texts are plain: nothing in them is markup, whatever a person typed.

/// 红头: the organ's name in red, number and signer, a red rule.
struct Letterhead {
    QString organ;
    QString number;
    QString signer;
};

enum class ParagraphStyle {
    Title,     ///< 22 pt, centred
    Addressee, ///< body without indent
    Heading1,  ///< 黑体
    Heading2,  ///< 楷体
    Body,      ///< 仿宋, two characters indented
    AnnexNote, ///< 附件说明, hanging
    Right,     ///< to the right: a form's number
    Note,      ///< small: how to fill in
};

struct Paragraph {
    ParagraphStyle style = ParagraphStyle::Body;
    QString text;
};

struct TableCell {
    QString text; ///< line breaks are kept
    int span = 1;
    bool label = false; ///< says what stands beside it
    bool centred = false;
};

struct TableRow {
    std::vector<TableCell> cells;
    int minimumLines = 1;
};

struct Table {
    std::vector<double> widths; ///< shares of the whole width
    std::vector<TableRow> head; ///< repeated on each page
    std::vector<TableRow> rows;
};

/// 署名和成文日期
struct Signature {
    QString organ;
    QString date;
};

/// 附件: on a page of its own.
struct AnnexMark {
    QString mark; ///< 附件1
};

/// 回执: a line to tear along; what follows stands together on one page.
struct TearLine {
    QString text;
};

using Block = std::variant<Letterhead, Paragraph, Table, Signature, AnnexMark, TearLine>;

/// Where something is left blank: a block, and in a table the row and the cell.
struct Blank {
    QString name;
    int block = 0;
    int row = -1;
    int cell = -1;
};

/// A paper's whole text.
struct PaperText {
    QString title; ///< for lists and file names
    bool landscape = false;
    bool onePage = false; ///< a form of one page: set smaller, within reason, to stay one
    std::vector<Block> blocks;
    QStringList missing; ///< what is left blank, to be filled by hand
    std::vector<Blank> blanks;
};

/// What a blank is drawn with.
inline constexpr QChar blankLine(0xFF3F);

/// {break} in a title's template: where a long title is parted best, between a name and the rest.
inline constexpr QChar titleBreak(0x200B);

/// Takes off the list of what is missing whatever a hand has filled in.
void dropFilledBlanks(PaperText& paper);

/// As it is kept in the register.
QByteArray toJson(const PaperText& paper);
Result<PaperText> paperFromJson(const QByteArray& json);

} // namespace xiange
