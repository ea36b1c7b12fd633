#pragma once

#include "core/attendance/attendance.h"
#include "core/attendance/class_list.h"
#include "core/calendar/school_calendar.h"
#include "core/db/transaction.h"

#include <functional>

namespace xiange {

/// One half day as a child lived it, on a school day while the child was enrolled.
struct ChildSession {
    QDate day;
    Session session = Session::Morning;
    bool called = false;
    std::optional<MarkKind> mark;
};

/// How long a child belonged to a class.
struct ClassSpan {
    ClassId schoolClass;
    DaySpan days;
};

/// What a class's roll says of a child: nothing where it was not taken.
struct Call {
    std::optional<MarkKind> mark; ///< nothing: present
};
using CallReader = std::function<std::optional<Call>(ClassId, QDate, Session)>;

/// A run may go back over a holiday and a term's end; longer than this it is a case long since.
inline constexpr int lookBackDays = 400;

/// Which half days belong to a child, in order: those of the school days on which it was in a
/// class. What is left of the day `last` is not missing yet, and a half day at which the child's
/// classes are never called is not missing at all.
QList<ChildSession> childSessions(const QList<QDate>& schoolDays, QDate last,
                                  const QList<ClassSpan>& classes, const CallReader& callOf);

/// The half days of one child from `first` to `last`, read inside a transaction.
QList<ChildSession> readChildSessions(db::Reader& tx, const SchoolCalendar& calendar,
                                      StudentId student, QDate first, QDate last);

} // namespace xiange
