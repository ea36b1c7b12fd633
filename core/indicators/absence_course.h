#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/indicators/indicator_board.h"

namespace xiange {

/// What the rolls of one day say, in half days of children.
struct AbsentDay {
    QDate day;
    int unexcused = 0;
    int onLeave = 0; ///< ill or on personal leave
};

/// Days of the same kind together: all Mondays, or a week of the term.
struct DaysTogether {
    QString name;
    QList<QDate> days; ///< on which a roll was called
    int unexcused = 0;
    int onLeave = 0;

    /// Half days without leave on a day, on average.
    [[nodiscard]] double perDay() const;
};

namespace absence_course {

/// Monday first; a weekday without a school day is left out.
QList<DaysTogether> byWeekday(const QList<AbsentDay>& days);
/// Week after week from the one of the first day; a week without a school day is left out.
QList<DaysTogether> byWeek(const QList<AbsentDay>& days);

} // namespace absence_course

/// A child missing without leave on some days.
struct AbsentChild {
    StudentId student;
    QString name;
    QString schoolName;
    ClassName className;
    int halfDays = 0;
};

/// How absence goes over the weekdays and the weeks of the school year.
class AbsenceCourse {
public:
    AbsenceCourse(db::Database& database, const Clock& clock, const Actor& actor);

    /// Every day of the school year up to the as-at date on which a roll was called. May run on any
    /// thread.
    Result<QList<AbsentDay>> days(const IndicatorScope& scope = {});
    /// Who was missing without leave on these days, the most often first.
    Result<QList<AbsentChild>> children(const QList<QDate>& days, const IndicatorScope& scope = {});

private:
    struct Range {
        QDate first;
        QDate last;
    };
    Range rangeOf(const IndicatorScope& scope) const;

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
