#pragma once

#include "core/students/roster_import.h"

#include <QMap>

namespace xiange {

/// Writes the rows of a file that were rejected as a workbook, with their original cells and the
/// reason: to be mended and imported again. `reasons`: by row of the spreadsheet.
[[nodiscard]] Result<void>
writeRejectedRows(const RosterFile& file, const QMap<int, QString>& reasons, const QString& path);

} // namespace xiange
