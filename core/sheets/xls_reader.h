#pragma once

#include "core/sheets/unreadable_file.h"
#include "core/sheets/workbook.h"

namespace xiange {

/// Reads the old binary .xls (BIFF). The caller has made sure that it is an OLE file.
[[nodiscard]] Reading readXls(const QString& path, const WorkbookLimits& limits);

} // namespace xiange
