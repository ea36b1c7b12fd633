#pragma once

#include "core/papers/paper_blocks.h"
#include "core/papers/paper_template.h"
#include "core/reports/monthly_reports.h"

namespace xiange {

/// What the template of the monthly report may speak of.
PaperFields fieldsOf(const SchoolMonth& content, const QString& madeBy, QDate date);

/// 月报 of one school, to print and sign. It names no child and takes no number.
Result<PaperText> monthlyPaper(const SchoolMonth& content, const QString& madeBy, QDate date);

} // namespace xiange
