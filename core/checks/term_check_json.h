#pragma once

#include "core/checks/term_check.h"

namespace xiange {

/// A check as it is frozen: classes, sums and the children that did not come. The heading (school,
/// term, who) stands in its own columns.
[[nodiscard]] QString termCheckToJson(const TermCheckState& state);
[[nodiscard]] TermCheckState termCheckFromJson(const QString& json);

} // namespace xiange
