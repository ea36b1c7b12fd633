#pragma once

#include "core/cases/dropout_case.h"
#include "core/papers/paper_content.h"
#include "core/papers/paper_words.h"

namespace xiange {

/// Puts what the timeline says into a paper: contacts, measures, cause, state and end.
void tellTimeline(CasePaper& content, const Timeline& whole, const PaperWords& words);

/// How the paper in `toServe` was served, where the case says so: an order, or else the notice to
/// the parents.
void tellService(CasePaper& content, const Timeline& whole, bool order);

} // namespace xiange
