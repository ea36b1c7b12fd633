#pragma once

#include "core/sheets/heading_match.h"

namespace xiange {

/// Two rows of headings as one: what stands over several columns (家庭成员1 over 姓名, 关系, 电话)
/// goes before the words under it, what stands beside an empty cell goes down to it.
[[nodiscard]] SheetRow joinedHeadings(const SheetRow& upper, const SheetRow& lower);

/// The table whose headings stand in this row; in this row and the one above or below it where
/// more columns are understood so. The data follow `row` of the answer.
[[nodiscard]] HeadingMatch headingsAt(const QList<SheetRow>& rows, int sheet, qsizetype row);

} // namespace xiange
