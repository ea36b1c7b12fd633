#pragma once

#include "core/sheets/unreadable_file.h"
#include "core/sheets/workbook.h"

namespace xiange {

/// Reads an .xlsx. The caller has looked at the archive's directory and its size. (liborcus reads
/// .xlsx too, but finds no sheet when a part is named absolutely, as openpyxl and EPPlus do.)
[[nodiscard]] Reading readXlsx(const QByteArray& bytes, const WorkbookLimits& limits);

} // namespace xiange
