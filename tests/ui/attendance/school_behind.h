#pragma once

#include "core/absence/absences.h"
#include "core/attendance/roll_book.h"
#include "core/base/clock.h"
#include "core/calendar/calendars.h"
#include "core/db/database.h"
#include "core/schools/schools.h"
#include "tests/ui/common/answering_prompt.h"

#include <memory>

namespace xiange::ui::test {

/// A school behind the screen, in a database in memory: two classes, the first with fifty-two
/// children, on Monday 23 November 2026.
class SchoolBehind {
public:
    SchoolBehind();

    /// Adds children to a class as they are named, seats from `firstSeat`.
    void addChildren(ClassId schoolClass, const QStringList& names, int firstSeat = 1);
    StudentId child(ClassId schoolClass, int seat);
    void takeBothSessions(QDate day, const QList<Mark>& marks);

    std::unique_ptr<db::Database> database;
    FixedClock clock{QDate(2026, 11, 23), QTime(8, 2, 11)};
    Actor actor;
    SchoolId school;
    ClassId seventh3;
    ClassId seventh4;
    std::unique_ptr<RollBook> rolls;
    std::unique_ptr<Schools> schools;
    std::unique_ptr<Absences> absences;
    std::unique_ptr<Calendars> calendars;
    AnsweringPrompt prompt;
};

/// The fifty-two names of 七(3)班.
QStringList namesOfSeventh3();

} // namespace xiange::ui::test
