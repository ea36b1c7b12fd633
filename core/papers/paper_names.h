#pragma once

#include "core/papers/paper_register.h"

namespace xiange {

// What people read for a kind and a state of a paper.

QString displayName(PaperKind kind);
QString displayName(PaperState state);
/// Who signs it and what it is for, in one line.
QString purposeOf(PaperKind kind);

} // namespace xiange
