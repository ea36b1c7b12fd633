#pragma once

#include "tests/ui/common/answering_prompt.h"
#include "tests/ui/students/roster_behind.h"
#include "ui/students/child_features.h"

namespace xiange::ui::test {

/// Every feature that a child's panel shows, over one school.
struct ChildBehind {
    explicit ChildBehind(RosterBehind& behind);

    [[nodiscard]] ChildFeatures features();

    RosterBehind& school;
    AnsweringPrompt prompt;
    ChildRecords records;
    Households households;
    Areas areas;
    KeyGroups groups;
    SupportPlans plans;
    ChildEdits edits;
    StatusChanges changes;
    Absences absences;
    Calendars calendars;
    CaseBook cases;
    PaperRegister papers;
};

} // namespace xiange::ui::test
