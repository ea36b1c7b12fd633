#pragma once

#include "core/base/error.h"
#include "core/sheets/workbook.h"

namespace xiange {

/// Reads the old binary .xls (BIFF). The caller has made sure that it is an OLE file.
[[nodiscard]] Result<Workbook> readXls(const QString& path, const WorkbookLimits& limits);

} // namespace xiange
