#include "tests/ui/students/child_behind.h"

namespace xiange::ui::test {

ChildBehind::ChildBehind(RosterBehind& behind)
    : school(behind)
    , records(*behind.database, behind.clock, behind.actor)
    , households(*behind.database, behind.clock, behind.actor)
    , areas(*behind.database, behind.clock, behind.actor)
    , groups(*behind.database, behind.clock, behind.actor)
    , plans(*behind.database, behind.clock, behind.actor)
    , edits(*behind.database, behind.clock, behind.actor, {records, households, groups, plans})
    , changes(*behind.database, behind.clock, behind.actor)
    , absences(*behind.database, behind.clock, behind.actor)
    , calendars(*behind.database, behind.clock, behind.actor)
    , cases(*behind.database, behind.clock, behind.actor)
    , papers(*behind.database, behind.clock, behind.actor) {}

ChildFeatures ChildBehind::features() {
    return {*school.students, records,   edits, households, areas,        groups, plans, changes,
            absences,         calendars, cases, papers,     school.clock, prompt, {}};
}

} // namespace xiange::ui::test
