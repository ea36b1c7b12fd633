#pragma once

#include "core/cases/dropout_case.h"
#include "core/papers/paper_content.h"
#include "core/papers/paper_words.h"

namespace xiange {

/// Puts what the timeline says into a paper: contacts, measures, cause, state and end.
void tellTimeline(CasePaper& content, const Timeline& whole, const PaperWords& words);

} // namespace xiange
