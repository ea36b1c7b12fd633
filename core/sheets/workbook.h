#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace xiange {

/// One filled cell. `text` is what a person sees in it, trimmed; `number` is there when the file
/// keeps a number (and Excel may have damaged it), `date` when the file itself says it is a date.
struct Cell {
    QString text;
    std::optional<double> number = std::nullopt;
    std::optional<QDate> date = std::nullopt;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
};

/// A row that has at least one filled cell; `number` is its row number in the spreadsheet, from 1.
struct SheetRow {
    int number = 0;
    QList<Cell> cells;

    /// The cell of a column (from 0); an empty one where the row ends before it.
    [[nodiscard]] const Cell& cell(qsizetype column) const {
        static const Cell empty;
        return column >= 0 && column < cells.size() ? cells[column] : empty;
    }
};

/// One sheet: its rows from top to bottom, without the empty ones.
struct Sheet {
    QString name;
    QList<SheetRow> rows;
};

/// What was read from a spreadsheet file.
struct Workbook {
    QList<Sheet> sheets;
};

/// More than a school, town or district ever sends; a file over these is refused.
struct WorkbookLimits {
    qint64 bytes = 64LL * 1024 * 1024;
    qint64 unpackedBytes = 512LL * 1024 * 1024;
    int sheets = 1000;
    int rows = 200'000;
    int columns = 512;
    qint64 cells = 5'000'000; ///< with the empty ones before the last filled one of a row
    int cellLength = 32'767;  ///< characters; what Excel itself allows
};

} // namespace xiange
