#include "core/students/rejected_rows.h"

#include "core/sheets/workbook_writer.h"

#include <QHash>

#include <algorithm>

namespace xiange {

Result<void> writeRejectedRows(const RosterFile& file, const QMap<int, QString>& reasons,
                               const QString& path) {
    OutSheet out;
    out.name = RosterImport::tr("Rejected rows");
    out.headings = {RosterImport::tr("Row"), RosterImport::tr("Reason")};
    int columns = 0;
    for (const MatchedColumn& column : file.table.columns) {
        columns = std::max(columns, column.column + 1);
    }
    QHash<int, QString> titles; // as they were understood: they may stand in two rows of the file
    for (const MatchedColumn& column : file.table.columns) {
        titles.insert(column.column, column.title);
    }
    for (int column = 0; column < columns; ++column) {
        out.headings.append(titles.value(column));
    }
    for (const SheetRow& row : file.sheet().rows) {
        const auto reason = reasons.constFind(row.number);
        if (reason == reasons.cend()) {
            continue;
        }
        QList<OutCell> cells{OutCell(row.number), *reason};
        for (int column = 0; column < columns; ++column) {
            cells.append(row.cell(column).text);
        }
        out.rows.append(cells);
    }
    return writeWorkbook(path, {out});
}

} // namespace xiange
