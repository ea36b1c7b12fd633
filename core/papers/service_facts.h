#pragma once

#include "core/papers/paper_facts.h"

namespace xiange {

/// What the template of the proof of service 送达回证 may speak of.
void addService(PaperFields::Values& to, const CasePaper& content);

} // namespace xiange
