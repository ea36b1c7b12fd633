#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace xiange {

/// A cell to write: text, unless a number is asked for.
struct OutCell {
    QString text;
    std::optional<double> number = std::nullopt;

    OutCell() = default;
    OutCell(const QString& words) : text(words) {} // NOLINT: rows read best as lists of strings
    explicit OutCell(double value) : number(value) {}
};

/// A table to write as one sheet: lines above the table, the headings, the rows.
struct OutSheet {
    QString name;
    QStringList titleLines;
    QStringList headings;
    QList<QList<OutCell>> rows;
};

/// Writes an .xlsx. Text stays text: ID numbers keep their digits, and a name that begins with
/// = + - or @ never becomes a formula.
[[nodiscard]] Result<void> writeWorkbook(const QString& path, const QList<OutSheet>& sheets);

} // namespace xiange
