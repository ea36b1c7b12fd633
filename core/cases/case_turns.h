#pragma once

#include "core/cases/case_rules.h"

/// Who does what in a case: the school, or the government. Pure functions.
namespace xiange::case_rules {

/// Whose turn a step is, where the step itself doesn't say (双线: school and government).
QString turnOf(NextStepKind kind);

/// What the law and the plan give to the township and the district themselves: the steps against
/// the guardian (义务教育法 58), their answers, their letters, consultations and remarks. A
/// correction is theirs where the entry was.
bool isGovernmentStep(EntryKind kind);

} // namespace xiange::case_rules
