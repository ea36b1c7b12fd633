#pragma once

#include "core/papers/paper_blocks.h"

namespace xiange {

/// The tables of a paper as a workbook, one sheet for each table under its title: the same cells
/// as on the page. Refused for a paper that has none.
Result<void> writePaperTables(const PaperText& paper, const QString& path);

} // namespace xiange
