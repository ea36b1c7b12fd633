#pragma once

#include "core/sheets/unreadable_file.h"
#include "core/sheets/workbook.h"

#include <optional>

namespace xiange {

/// The text of a file: by its byte order mark, else as UTF-16 where every other byte tends to be
/// zero, else as strict UTF-8, else as GB18030 (what a Chinese Excel writes without a mark);
/// nothing if it is no text at all.
[[nodiscard]] std::optional<QString> decodeText(const QByteArray& bytes);

/// Text separated by commas, tabs, semicolons, bars or full-width commas (or by what Excel's first
/// line `sep=` names) as one sheet. Quoted fields may hold separators, line
/// ends and doubled quotes; a row's number is the number of its record.
[[nodiscard]] Reading readSeparatedText(const QString& text, const WorkbookLimits& limits);

} // namespace xiange
