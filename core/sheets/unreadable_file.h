#pragma once

#include "core/base/codes.h"
#include "core/base/error.h"
#include "core/sheets/workbook.h"

namespace xiange {

/// Why a spreadsheet can't be read.
enum class ReadingFault {
    Missing,
    Empty,
    Damaged,
    Protected, ///< by a password
    Oversized,
    LongCell, ///< a cell longer than Excel's own limit, mostly a quotation mark never closed
    WebPage,  ///< a web page without a table, or a web archive
    Foreign,  ///< no spreadsheet at all
    TooSlow,
    TooHungry,
    Crashed,
    NoReader, ///< the reading process could not be started
    Stopped,  ///< by the person
};

inline constexpr Coded<ReadingFault> readingFaultCodes[] = {
    {ReadingFault::Missing, "missing"},     {ReadingFault::Empty, "empty"},
    {ReadingFault::Damaged, "damaged"},     {ReadingFault::Protected, "protected"},
    {ReadingFault::Oversized, "oversized"}, {ReadingFault::LongCell, "long_cell"},
    {ReadingFault::WebPage, "web_page"},    {ReadingFault::Foreign, "foreign"},
    {ReadingFault::TooSlow, "too_slow"},    {ReadingFault::TooHungry, "too_hungry"},
    {ReadingFault::Crashed, "crashed"},     {ReadingFault::NoReader, "no_reader"},
    {ReadingFault::Stopped, "stopped"},
};

/// A file that a reader gave up; `detail` is for the log only.
struct UnreadableFile {
    ReadingFault fault = ReadingFault::Damaged;
    QString detail;
};

using Reading = tl::expected<Workbook, UnreadableFile>;

inline tl::unexpected<UnreadableFile> unreadable(ReadingFault fault, QString detail = {}) {
    return tl::make_unexpected(UnreadableFile{fault, std::move(detail)});
}

/// What a person is told: what is wrong with the file and what to do.
[[nodiscard]] Error errorOf(const UnreadableFile& file, const QString& path);

} // namespace xiange
