#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"

namespace xiange::sample {

/// The papers that a school would have written about its cases: some drafts, some printed, some
/// sent and acknowledged.
Result<void> writePapers(db::Database& database, const Clock& clock, const Actor& actor);

} // namespace xiange::sample
