#pragma once

#include "core/calendar/school_calendar.h"
#include "ui/common/theme.h"

namespace xiange::ui {

/// What a day is to a school, and by whose word.
enum class DayKind {
    SchoolDay,
    Weekend,
    Holiday, ///< of the country
    MakeUp,  ///< 调休: the country teaches on a weekend
    OwnOff,  ///< 停课: the school alone does not teach
    OwnOn,   ///< 加课: the school alone teaches
    Vacation ///< outside the terms
};

/// A day as the calendar shows it.
struct CalendarDay {
    QDate day;
    DayKind kind = DayKind::SchoolDay;
    QString name;   ///< the holiday's name, the school's reason
    int number = 0; ///< which school day of the term it is, from 1; 0 if none
    int week = 0;   ///< week of the term, 0 outside
};

/// The days of the month that `day` lies in.
QList<CalendarDay> daysOfMonth(QDate day, const SchoolCalendar& calendar,
                               const QList<SpecialDay>& country, const QList<SpecialDay>& own);

[[nodiscard]] bool teaches(DayKind kind);
/// 休 班 停课 加课: the sign in the day's field; empty for days that follow the week.
QString signOf(DayKind kind);
/// What it means, in a few words.
QString meaningOf(DayKind kind);
Tone toneOf(DayKind kind);
/// The line at the foot of the day's field: the name, or which school day it is.
QString footOf(const CalendarDay& day);

} // namespace xiange::ui
