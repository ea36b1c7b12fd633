#include "core/sheets/sheet_builder.h"

#include <algorithm>
#include <cmath>

namespace xiange {

SheetBuilder::SheetBuilder(Sheet& sheet, const WorkbookLimits& limits, qint64& cellsLeft)
    : m_sheet(sheet), m_limits(limits), m_cellsLeft(cellsLeft) {}

void SheetBuilder::put(int row, int column, Cell cell) {
    if (cell.isEmpty() || row < 0 || column < 0) {
        return;
    }
    if (row >= m_limits.rows || column >= m_limits.columns) {
        m_fault = ReadingFault::Oversized;
        return;
    }
    if (cell.text.size() > m_limits.cellLength) {
        m_fault = ReadingFault::LongCell;
        return;
    }
    QList<Cell>& cells = rowFor(row).cells;
    if (cells.size() <= column) {
        // The empty cells on the way count too: they take as much memory.
        m_cellsLeft -= column + 1 - cells.size();
        if (m_cellsLeft < 0) {
            m_fault = ReadingFault::Oversized;
            return;
        }
        cells.resize(column + 1);
    }
    cells[column] = std::move(cell);
}

const Cell& SheetBuilder::cellAt(int row, int column) const {
    static const Cell empty;
    const auto at = std::ranges::lower_bound(m_sheet.rows, row + 1, {}, &SheetRow::number);
    return at != m_sheet.rows.cend() && at->number == row + 1 ? at->cell(column) : empty;
}

SheetRow& SheetBuilder::rowFor(int row) {
    QList<SheetRow>& rows = m_sheet.rows;
    const int number = row + 1;
    // Files list their cells row by row, so the row is nearly always the last one.
    if (rows.isEmpty() || rows.last().number < number) {
        rows.append(SheetRow{number, {}});
        return rows.last();
    }
    if (rows.last().number == number) {
        return rows.last();
    }
    auto at = std::ranges::lower_bound(rows, number, {}, &SheetRow::number);
    if (at->number != number) {
        at = rows.insert(at, SheetRow{number, {}});
    }
    return *at;
}

QString numberText(double value) {
    if (!std::isfinite(value)) {
        return {};
    }
    if (value != std::floor(value) || std::abs(value) >= 1e21) {
        return QString::number(value, 'g', 15);
    }
    if (std::abs(value) < 1e15) {
        return QString::number(static_cast<qint64>(value));
    }
    // A double holds 15 digits; the rest are Excel's zeros and shall be seen as such.
    const QString rounded = QString::number(value, 'e', 14);
    const qsizetype e = rounded.indexOf(u'e');
    const int exponent = rounded.mid(e + 1).toInt();
    return rounded.first(e).remove(u'.') + QString(exponent - 14, u'0');
}

Cell textCell(const QString& text) {
    QString seen = text.trimmed();
    if (seen.size() >= 3 && seen.startsWith(QLatin1String("=\"")) && seen.endsWith(u'"')) {
        seen = seen.mid(2, seen.size() - 3).trimmed();
    }
    return Cell{.text = seen};
}

Cell numberCell(double value) {
    return Cell{.text = numberText(value), .number = value};
}

Cell dateCell(QDate date) {
    return Cell{.text = date.toString(Qt::ISODate), .date = date};
}

} // namespace xiange
