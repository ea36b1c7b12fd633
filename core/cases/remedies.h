#pragma once

#include "core/cases/case_codes.h"

namespace xiange {

/// What helps against a cause 根据辍学原因 (plan, S4): measures to tick, departments to ask.
struct Remedy {
    QStringList measures;
    QList<Department> departments; ///< empty when the school can do it alone
};
Remedy remedyFor(Cause cause);

} // namespace xiange
