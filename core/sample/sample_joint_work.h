#pragma once

#include "core/sample/sample_cases.h"

namespace xiange::sample {

/// Villages and responsible persons for the households of most children whose story is told.
void assignHouseholds(db::Writer& tx, Chance& chance, const QList<ToldCase>& told);

/// Plans, referrals, letters, a consultation, reports by the public and a support plan, as the
/// departments of a town leave them behind.
Result<void> keepJointWork(db::Database& database, const Clock& clock, const Actor& actor);

} // namespace xiange::sample
