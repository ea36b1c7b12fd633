#pragma once

#include "core/absence/absences.h"
#include "core/base/clock.h"
#include "core/calendar/calendars.h"
#include "core/cases/case_book.h"
#include "core/papers/paper_register.h"
#include "core/schools/areas.h"
#include "core/students/child_edits.h"
#include "core/students/households.h"
#include "core/students/key_groups.h"
#include "core/students/status_changes.h"
#include "core/students/student_register.h"
#include "core/students/support_plans.h"

#include <functional>

namespace xiange::ui {

class Prompt;

/// The features that one child's panel shows a page of each of.
struct ChildFeatures {
    StudentRegister& students;
    ChildRecords& records;
    ChildEdits& edits;
    Households& households;
    Areas& areas;
    KeyGroups& groups;
    SupportPlans& plans;
    StatusChanges& changes;
    Absences& absences;
    Calendars& calendars;
    CaseBook& cases;
    PaperRegister& papers;
    const Clock& clock;
    Prompt& prompt;
    /// Writes all that is kept about a child as a PDF for its guardian.
    std::function<Result<void>(StudentId child, const QString& path)> writeOwnRecord;
};

} // namespace xiange::ui
