#include "ui/settings/month_days.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiange::ui {

namespace {

const SpecialDay* entryOf(const QList<SpecialDay>& days, QDate day) {
    const auto found = std::find_if(
        days.begin(), days.end(), [day](const SpecialDay& special) { return special.day == day; });
    return found == days.end() ? nullptr : &*found;
}

bool lies(QDate day, const Term& term) {
    return term.number > 0 && term.starts <= day && day <= term.ends;
}

QString words(const char* text) {
    return QCoreApplication::translate("MonthDays", text);
}

} // namespace

QList<CalendarDay> daysOfMonth(QDate day, const SchoolCalendar& calendar,
                               const QList<SpecialDay>& country, const QList<SpecialDay>& own) {
    QList<CalendarDay> days;
    QDate next(day.year(), day.month(), 1);
    for (; next.month() == day.month(); next = next.addDays(1)) {
        CalendarDay shown{next, DayKind::SchoolDay, calendar.nameOf(next), 0,
                          calendar.weekOfTerm(next)};
        const Term term = calendar.termAt(next);
        const SpecialDay* ours = entryOf(own, next);
        const SpecialDay* theirs = entryOf(country, next);
        if (theirs != nullptr && !theirs->teaches && ours == nullptr) {
            shown.kind = DayKind::Holiday;
        } else if (!lies(next, term)) {
            shown.kind = DayKind::Vacation;
            shown.name.clear();
        } else if (ours != nullptr) {
            shown.kind = ours->teaches ? DayKind::OwnOn : DayKind::OwnOff;
        } else if (theirs != nullptr) {
            shown.kind = DayKind::MakeUp;
        } else if (next.dayOfWeek() > 5) {
            shown.kind = DayKind::Weekend;
        }
        if (calendar.isSchoolDay(next)) {
            shown.number = static_cast<int>(calendar.schoolDays(term.starts, next).size());
        }
        days.append(shown);
    }
    return days;
}

bool teaches(DayKind kind) {
    return kind == DayKind::SchoolDay || kind == DayKind::MakeUp || kind == DayKind::OwnOn;
}

QString signOf(DayKind kind) {
    switch (kind) {
    case DayKind::Holiday:
        return words(QT_TRANSLATE_NOOP("MonthDays", "holiday"));
    case DayKind::MakeUp:
        return words(QT_TRANSLATE_NOOP("MonthDays", "make-up"));
    case DayKind::OwnOff:
        return words(QT_TRANSLATE_NOOP("MonthDays", "closed"));
    case DayKind::OwnOn:
        return words(QT_TRANSLATE_NOOP("MonthDays", "open"));
    case DayKind::SchoolDay:
    case DayKind::Weekend:
    case DayKind::Vacation:
        return {};
    }
    return {};
}

QString meaningOf(DayKind kind) {
    switch (kind) {
    case DayKind::SchoolDay:
        return words(QT_TRANSLATE_NOOP("MonthDays", "School day"));
    case DayKind::Weekend:
        return words(QT_TRANSLATE_NOOP("MonthDays", "Weekend"));
    case DayKind::Holiday:
        return words(QT_TRANSLATE_NOOP("MonthDays", "Holiday"));
    case DayKind::MakeUp:
        return words(QT_TRANSLATE_NOOP("MonthDays", "Make-up day"));
    case DayKind::OwnOff:
        return words(QT_TRANSLATE_NOOP("MonthDays", "School closed"));
    case DayKind::OwnOn:
        return words(QT_TRANSLATE_NOOP("MonthDays", "School teaches"));
    case DayKind::Vacation:
        return words(QT_TRANSLATE_NOOP("MonthDays", "Outside the terms"));
    }
    return {};
}

Tone toneOf(DayKind kind) {
    switch (kind) {
    case DayKind::Holiday:
        return Tone::Danger;
    case DayKind::MakeUp:
        return Tone::Accent;
    case DayKind::OwnOff:
        return Tone::Caution;
    case DayKind::OwnOn:
        return Tone::Good;
    case DayKind::SchoolDay:
    case DayKind::Weekend:
    case DayKind::Vacation:
        return Tone::Muted;
    }
    return Tone::Muted;
}

QString footOf(const CalendarDay& day) {
    switch (day.kind) {
    case DayKind::SchoolDay:
        return words(QT_TRANSLATE_NOOP("MonthDays", "day %1")).arg(day.number);
    case DayKind::Weekend:
        return words(QT_TRANSLATE_NOOP("MonthDays", "weekend"));
    case DayKind::Vacation:
        return words(QT_TRANSLATE_NOOP("MonthDays", "vacation"));
    case DayKind::Holiday:
    case DayKind::MakeUp:
    case DayKind::OwnOff:
    case DayKind::OwnOn:
        return day.name;
    }
    return {};
}

} // namespace xiange::ui
