#pragma once

#include "core/reports/report_inbox.h"
#include "ui/common/theme.h"

class QStandardItemModel;

namespace xiange::ui {

/// The lines of a town's month: the schools with something amiss first, then the others.
void fillReceived(QStandardItemModel& model, const ReceivedMonth& month);
/// The cases that a school's file names.
void fillReported(QStandardItemModel& model, const SchoolReport& report);
/// What became of a file, in a word, and how it is coloured.
QString outcomeWord(FileOutcome outcome);
Tone toneOf(FileOutcome outcome);

} // namespace xiange::ui
