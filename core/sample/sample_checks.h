#pragma once

#include "core/sample/sample_cases.h"

namespace xiange::sample {

/// The term-start checks of the first schools: done and finished, but for the last two of them: one
/// is half through its classes, one has not begun. Nothing where the term is younger than a month.
Result<void> keepTermChecks(db::Database& database, const Actor& actor,
                            const QList<SampleSchool>& schools, const QList<QDate>& days);

} // namespace xiange::sample
