#pragma once

#include "core/papers/paper_blocks.h"
#include "core/papers/paper_facts.h"
#include "core/papers/paper_templates.h"

namespace xiange {

/// The paper of this kind in the words of its template; `number` is its number in the register.
Result<PaperText> writePaper(PaperKind kind, PaperFacts facts, const QString& number,
                             const PaperTemplates& templates = PaperTemplates());

} // namespace xiange
