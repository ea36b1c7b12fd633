#pragma once

#include "core/sheets/workbook.h"

namespace xiange {

/// A date as a roster writes it; where only year and month stand (201509), the day is the first.
struct DateReading {
    QDate date;
    bool monthOnly = false;
};

/// Reads 20150101, 2015-01-01, 2015/1/1, 2015.1.1, 2015年1月1日, 201509, 2015年9月, a date cell and
/// Excel's day number; nothing if it is no date between 1900 and 2100.
[[nodiscard]] std::optional<DateReading> readDate(const Cell& cell);

} // namespace xiange
