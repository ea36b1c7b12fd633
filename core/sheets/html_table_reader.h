#pragma once

#include "core/sheets/unreadable_file.h"

namespace xiange {

/// Whether a text (its start, in lower case) is a web page: many web systems "export to Excel" by
/// giving a page with a table the name .xls.
[[nodiscard]] bool looksLikeWebPage(const QString& start);

/// Reads every table of a web page as a sheet; merged cells fill their first place only.
[[nodiscard]] Reading readHtmlTables(const QString& page, const WorkbookLimits& limits);

} // namespace xiange
