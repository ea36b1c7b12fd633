#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace xiange {

/// A term 学期 of a school year, both days included.
struct Term {
    int schoolYear = 0; ///< the year of its 1 September
    int number = 1;     ///< 1 autumn, 2 spring
    QDate starts;
    QDate ends;
};

/// A day that departs from the week.
struct SpecialDay {
    QDate day;
    bool teaches = false;
    QString name;
};

/// Which days are school days: weekdays of a term, less holidays, plus make-up days 调休, less or
/// plus the school's own. School days are numbered, so that a run of absence is a run of numbers.
class SchoolCalendar {
public:
    SchoolCalendar() = default;
    SchoolCalendar(QList<Term> terms, const QList<SpecialDay>& country,
                   const QList<SpecialDay>& own = {});

    [[nodiscard]] bool isSchoolDay(QDate day) const;
    /// The number of the first school day on or after `day`, counted from 0 over all terms.
    [[nodiscard]] int indexOf(QDate day) const;
    /// School days from `first` to `last`, both included.
    [[nodiscard]] QList<QDate> schoolDays(QDate first, QDate last) const;
    /// The day `count` school days after `day` (before it for a negative count); invalid beyond
    /// the last term.
    [[nodiscard]] QDate plusSchoolDays(QDate day, int count) const;
    /// The last school day on or before `day`; invalid before the first term.
    [[nodiscard]] QDate lastSchoolDayUpTo(QDate day) const;
    /// The week of the term, from 1, weeks beginning on Monday; 0 outside the terms.
    [[nodiscard]] int weekOfTerm(QDate day) const;
    [[nodiscard]] const QList<Term>& terms() const { return m_terms; }
    /// The term that a day is in, or the last one begun; number 0 if none.
    [[nodiscard]] Term termAt(QDate day) const;
    /// The holiday's or make-up day's name, empty on a plain day.
    [[nodiscard]] QString nameOf(QDate day) const { return m_names.value(day); }

private:
    QList<Term> m_terms;
    QList<QDate> m_days; ///< every school day, ascending
    QHash<QDate, QString> m_names;
};

/// The school year a day belongs to: 1 September to 31 August.
int schoolYearOf(QDate day);

/// Working days 工作日 after a day, for deadlines that are not the school's: weekdays less
/// holidays plus make-up days.
QDate plusWorkingDays(QDate day, int count, const QList<SpecialDay>& country);

} // namespace xiange
