#pragma once

#include "core/sheets/unreadable_file.h"

namespace xiange {

/// Takes the cells of a file as a reader meets them and keeps them as rows, within the limits.
class SheetBuilder {
public:
    SheetBuilder(Sheet& sheet, const WorkbookLimits& limits, qint64& cellsLeft);

    /// Row and column from 0. Cells beyond the limits are dropped and `fault` says so.
    void put(int row, int column, Cell cell);
    [[nodiscard]] std::optional<ReadingFault> fault() const { return m_fault; }
    [[nodiscard]] const Cell& cellAt(int row, int column) const;

private:
    SheetRow& rowFor(int row);

    Sheet& m_sheet;
    const WorkbookLimits& m_limits;
    qint64& m_cellsLeft;
    std::optional<ReadingFault> m_fault;
};

/// The text a person sees for a number in a cell without a format: whole numbers in full, without
/// ".0" and without an exponent, so that an ID number cut by Excel shows its zeros.
[[nodiscard]] QString numberText(double value);

/// A cell of text: trimmed (the tab before a number goes, and the `="…"` that keeps Excel off).
[[nodiscard]] Cell textCell(const QString& text);
[[nodiscard]] Cell numberCell(double value);
[[nodiscard]] Cell dateCell(QDate date);

} // namespace xiange
