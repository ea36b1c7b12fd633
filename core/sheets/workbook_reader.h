#pragma once

#include "core/base/error.h"
#include "core/sheets/workbook.h"

namespace xiange {

/// Reads a .xlsx, .ods, .xls, .csv or .txt file; the kind is told by the content, not by the name.
/// Fails with ErrorKind::Unreadable when the file is missing, empty, damaged, of another kind,
/// protected by a password or beyond the limits.
[[nodiscard]] Result<Workbook> readWorkbook(const QString& path, const WorkbookLimits& limits = {});

} // namespace xiange
