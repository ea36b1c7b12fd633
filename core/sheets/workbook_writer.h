#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace xiange {

/// How a cell looks.
enum class CellLook {
    Plain,
    Centred,
    Head,   ///< centred, bold
    Shaded, ///< centred, on grey: a column that does not count
};

/// A cell to write: text, unless a number is asked for. It may cover cells right of it and below,
/// which are then left out of their rows.
struct OutCell {
    QString text;
    std::optional<double> number = std::nullopt;
    CellLook look = CellLook::Plain;
    int columns = 1;
    int rows = 1;

    OutCell() = default;
    OutCell(const QString& words) : text(words) {} // NOLINT: rows read best as lists of strings
    explicit OutCell(double value) : number(value) {}
    OutCell(const QString& words, CellLook wanted, int columnsCovered = 1, int rowsCovered = 1)
        : text(words), look(wanted), columns(columnsCovered), rows(rowsCovered) {}
    OutCell(double value, CellLook wanted) : number(value), look(wanted) {}
};

using OutRow = QList<OutCell>;

/// A table to write as one sheet: lines above the table, the headings, the rows.
struct OutSheet {
    QString name;
    QStringList titleLines;
    QStringList headings;
    QList<OutRow> rows;
    /// In place of `headings` where a head takes more than one row.
    QList<OutRow> headRows = {};
    QStringList footLines = {};
    /// Of the columns, in characters; measured where there is none.
    QList<double> widths = {};
    int frozenColumns = 0;
    /// A form or ledger to print: title across the table, every cell boxed, A4 landscape one page
    /// wide, the head on every page; without a head of its own, long words are wrapped.
    bool isForm = false;
};

/// Writes an .xlsx. Text stays text: ID numbers keep their digits, and a name that begins with
/// = + - or @ never becomes a formula.
[[nodiscard]] Result<void> writeWorkbook(const QString& path, const QList<OutSheet>& sheets);

} // namespace xiange
