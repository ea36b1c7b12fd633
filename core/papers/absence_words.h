#pragma once

#include "core/papers/paper_content.h"

namespace xiange {

/// The days of an absence as people say them: 11月9日至13日、16日至20日上午、下午;11月23日上午.
/// Days on which the same sessions were missed and that follow each other become one span.
QString absenceInWords(const std::vector<PaperAbsentDay>& days);

} // namespace xiange
