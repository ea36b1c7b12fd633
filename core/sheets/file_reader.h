#pragma once

#include "core/sheets/unreadable_file.h"

namespace xiange {

/// Reads a .xlsx, .ods, .xls, .csv or .txt file within this process; the kind is told by the
/// content, not by the name. A hostile file may crash the libraries behind it or run for hours:
/// only the reading process and tests call this, everybody else readWorkbook().
[[nodiscard]] Reading readFileHere(const QString& path, const WorkbookLimits& limits);

} // namespace xiange
