#pragma once

#include "core/sheets/heading_match.h"

namespace xiange {

/// Whether a row below the headings is about no child: a totals line, signatures, a note, or the
/// headings once more. A row with a number of a child in it never is.
[[nodiscard]] bool isFootLine(const SheetRow& row, const HeadingMatch& table);

} // namespace xiange
