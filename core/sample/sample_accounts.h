#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/sample/sample_cases.h"

#include <QHash>

namespace xiange::sample {

/// An account for every principal, for the class teacher of a child whose case is told, and for
/// the officers of the town and the district: each duty can be tried. Returns the principals.
Result<QHash<SchoolId, Actor>> addAccounts(db::Database& database, const Clock& clock,
                                           const Actor& administrator,
                                           const QList<SampleSchool>& schools,
                                           const QList<ToldCase>& told);

} // namespace xiange::sample
