#pragma once

#include "core/papers/paper_blocks.h"

#include <QDate>

namespace xiange {

/// Puts another day on a paper wherever its own day stands: under the signature, at the head of a
/// form, and where a notice counts its time limit of so many days from it. A day that a hand has
/// put there instead stays, and so do all days that are facts of the case.
void putDay(PaperText& paper, QDate before, QDate now, int correctionDays);

} // namespace xiange
