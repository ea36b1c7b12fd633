#pragma once

#include "core/attendance/month_register.h"
#include "core/sheets/workbook_writer.h"

namespace xiange {

/// The register as a form of a spreadsheet: signs in the cells, totals as numbers, legend and
/// notes below. `exportedBy` is the line that says who took it out and when.
OutSheet registerSheet(const MonthRegister& month, const QString& exportedBy);

} // namespace xiange
