#pragma once

#include "core/sheets/unreadable_file.h"
#include "core/sheets/workbook.h"

namespace xiange {

/// The kinds of file that liborcus reads for us.
enum class OrcusFormat { Ods, XmlSpreadsheet2003 };

/// Reads a whole file of one of these kinds.
[[nodiscard]] Reading readWithOrcus(const QByteArray& bytes, OrcusFormat format,
                                    const WorkbookLimits& limits);

} // namespace xiange
