#pragma once

#include "core/attendance/child_sessions.h"
#include "core/cases/case_rows.h"

namespace xiange {

/// What the rolls say of the children of many cases, read with a few queries in all.
class CaseSurroundings {
public:
    /// Reads the last weeks of every child within the scope that has an open case.
    CaseSurroundings(db::Reader& tx, const case_rows::CaseScope& scope, QDate today,
                     const case_rules::Thresholds& thresholds);

    /// What surrounds one of these cases; `dayByDay` keeps the days behind a follow-up.
    [[nodiscard]] case_rules::Surroundings of(const DropoutCase& dropoutCase,
                                              bool dayByDay = false);

private:
    using Moment = std::pair<QDate, int>; ///< a day and its half, as a number

    void readRolls(const case_rows::CaseScope& scope);
    const SchoolCalendar& calendarOf(SchoolId school);
    [[nodiscard]] QList<ChildSession> sessionsOf(const CaseChild& child);
    [[nodiscard]] std::optional<AbsenceRun> runOf(const CaseChild& child,
                                                  const QList<ChildSession>& sessions);
    [[nodiscard]] std::optional<AbsenceRun> runBehind(const DropoutCase& dropoutCase,
                                                      const QList<ChildSession>& sessions,
                                                      const std::optional<AbsenceRun>& run,
                                                      CaseState state);
    /// Whether a case was closed because the child has gone, while it stands on the same roll
    /// still.
    [[nodiscard]] bool neverLeft(const DropoutCase& closed) const;
    /// The absence that ended with the return.
    [[nodiscard]] std::optional<AbsenceRun> runBefore(const DropoutCase& dropoutCase,
                                                      QDate returned);

    db::Reader& m_tx;
    QDate m_first; ///< first day read for all
    QDate m_today;
    const case_rules::Thresholds& m_thresholds;
    QHash<StudentId, QList<ClassSpan>> m_enrolments;
    QHash<ClassId, QSet<Moment>> m_called;
    QHash<StudentId, QHash<Moment, MarkKind>> m_marks;
    QHash<SchoolId, SchoolCalendar> m_calendars;
    QSet<SchoolId> m_withOwnDays;
    SchoolCalendar m_country;
    QList<SpecialDay> m_countryDays;
};

} // namespace xiange
