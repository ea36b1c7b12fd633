#pragma once

#include "core/cases/case_rules.h"
#include "core/db/transaction.h"
#include "core/settings/rule.h"

namespace xiange::case_rules {

/// The thresholds as they hold in a place.
Thresholds thresholdsOf(const RuleValues& rules);
Thresholds readThresholds(db::Reader& tx);

} // namespace xiange::case_rules
