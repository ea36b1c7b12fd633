#include "core/papers/paper_sheets.h"

#include "core/sheets/workbook_writer.h"

#include <QCoreApplication>

namespace xiange {

namespace {

OutRow rowOf(const TableRow& row, bool head) {
    OutRow cells;
    for (const TableCell& cell : row.cells) {
        bool isNumber = false;
        const double number = cell.text.toDouble(&isNumber);
        // Numbers count; what only looks like one (a code with a leading zero) stays text.
        constexpr qsizetype longest = 9;
        isNumber = isNumber && !head && cell.text.size() <= longest && cell.span == 1 &&
                   (cell.text == QStringLiteral("0") || !cell.text.startsWith(u'0') ||
                    cell.text.startsWith(QStringLiteral("0.")));
        cells.append(isNumber
                         ? OutCell(number, CellLook::Centred)
                         : OutCell(cell.text, head ? CellLook::Head : CellLook::Plain, cell.span));
    }
    return cells;
}

} // namespace

Result<void> writePaperTables(const PaperText& paper, const QString& path) {
    QList<OutSheet> sheets;
    QStringList lines;
    for (const Block& block : paper.blocks) {
        if (const auto* words = std::get_if<Paragraph>(&block)) {
            const bool title = words->style == ParagraphStyle::Title;
            if (title) {
                lines = {words->text};
            } else if (words->style == ParagraphStyle::Right) {
                lines.append(words->text);
            } else if (words->style == ParagraphStyle::Note && !sheets.isEmpty()) {
                sheets.last().footLines.append(words->text);
            }
        } else if (const auto* table = std::get_if<Table>(&block)) {
            OutSheet sheet;
            constexpr qsizetype longestName = 28; // of a sheet
            sheet.name = QStringLiteral("%1 %2")
                             .arg(sheets.size() + 1)
                             .arg(lines.value(0, paper.title).left(longestName));
            sheet.titleLines = lines;
            for (const TableRow& row : table->head) {
                sheet.headRows.append(rowOf(row, true));
            }
            for (const TableRow& row : table->rows) {
                sheet.rows.append(rowOf(row, false));
            }
            sheet.isForm = true;
            sheets.append(sheet);
        }
    }
    if (sheets.isEmpty()) {
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Papers", "This paper has no table to write."));
    }
    return writeWorkbook(path, sheets);
}

} // namespace xiange
