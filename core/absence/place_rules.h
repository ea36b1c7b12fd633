#pragma once

#include "core/absence/absence_rules.h"
#include "core/absence/ladder.h"
#include "core/absence/warning_signals.h"
#include "core/settings/rule.h"

namespace xiange {

/// The ladder as it holds in a place.
Ladder ladderOf(const RuleValues& rules);
LeaveInRun leaveInRunOf(const RuleValues& rules);
WarningSettings warningSettingsOf(const RuleValues& rules);

} // namespace xiange
