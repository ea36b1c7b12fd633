#pragma once

#include "core/base/error.h"
#include "core/sheets/workbook.h"

namespace xiange {

/// Reads an .xlsx. The caller has looked at the archive's directory and its size. (liborcus reads
/// .xlsx too, but finds no sheet when a part is named absolutely, as openpyxl and EPPlus do.)
[[nodiscard]] Result<Workbook> readXlsx(const QByteArray& bytes, const WorkbookLimits& limits);

} // namespace xiange
