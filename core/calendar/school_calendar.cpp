#include "core/calendar/school_calendar.h"

#include <algorithm>

namespace xiange {

namespace {

bool isWeekday(QDate day) {
    return day.dayOfWeek() <= 5;
}

} // namespace

SchoolCalendar::SchoolCalendar(QList<Term> terms, const QList<SpecialDay>& country,
                               const QList<SpecialDay>& own)
    : m_terms(std::move(terms)) {
    QHash<QDate, bool> teaches;
    for (const auto* days : {&country, &own}) { // the school's own word is the last
        for (const SpecialDay& special : *days) {
            teaches.insert(special.day, special.teaches);
            m_names.insert(special.day, special.name);
        }
    }
    std::sort(m_terms.begin(), m_terms.end(),
              [](const Term& a, const Term& b) { return a.starts < b.starts; });
    for (const Term& term : m_terms) {
        for (QDate day = term.starts; day <= term.ends; day = day.addDays(1)) {
            if (teaches.value(day, isWeekday(day))) {
                m_days.append(day);
            }
        }
    }
}

bool SchoolCalendar::isSchoolDay(QDate day) const {
    return std::binary_search(m_days.begin(), m_days.end(), day);
}

int SchoolCalendar::indexOf(QDate day) const {
    return static_cast<int>(std::lower_bound(m_days.begin(), m_days.end(), day) - m_days.begin());
}

QList<QDate> SchoolCalendar::schoolDays(QDate first, QDate last) const {
    const auto begin = std::lower_bound(m_days.begin(), m_days.end(), first);
    const auto end = std::upper_bound(begin, m_days.end(), last);
    return QList<QDate>(begin, end);
}

QDate SchoolCalendar::plusSchoolDays(QDate day, int count) const {
    int index = indexOf(day);
    if (!isSchoolDay(day) && count > 0) {
        --index; // the first school day after a free day is one away from it
    }
    index += count;
    return index >= 0 && index < m_days.size() ? m_days[index] : QDate();
}

QDate SchoolCalendar::lastSchoolDayUpTo(QDate day) const {
    const auto after = std::upper_bound(m_days.begin(), m_days.end(), day);
    return after == m_days.begin() ? QDate() : *(after - 1);
}

Term SchoolCalendar::termAt(QDate day) const {
    Term found{schoolYearOf(day), 0, {}, {}};
    for (const Term& term : m_terms) {
        if (term.starts <= day) {
            found = term;
        }
    }
    return found;
}

int SchoolCalendar::weekOfTerm(QDate day) const {
    const Term term = termAt(day);
    if (term.number == 0 || day > term.ends) {
        return 0;
    }
    const QDate monday = term.starts.addDays(1 - term.starts.dayOfWeek());
    return static_cast<int>(monday.daysTo(day) / 7) + 1;
}

int schoolYearOf(QDate day) {
    return day.month() >= 9 ? day.year() : day.year() - 1;
}

QDate plusWorkingDays(QDate day, int count, const QList<SpecialDay>& country) {
    QHash<QDate, bool> works;
    for (const SpecialDay& special : country) {
        works.insert(special.day, special.teaches);
    }
    QDate result = day;
    while (count > 0) {
        result = result.addDays(1);
        if (works.value(result, isWeekday(result))) {
            --count;
        }
    }
    return result;
}

} // namespace xiange
