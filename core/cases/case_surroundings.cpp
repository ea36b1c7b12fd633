#include "core/cases/case_surroundings.h"

#include "core/absence/absences.h"
#include "core/calendar/calendars.h"
#include "core/cases/joint_work.h"
#include "core/cases/leaving.h"

#include <algorithm>

namespace xiange {

namespace {

// Most runs are younger than this; the few older ones are read child by child.
constexpr int windowDays = 24;

// How far before its opening the absence that a case is about may have begun.
constexpr int longestRun = 90;

// A child that wasn't there for longer than this was not "seen again" just now.
constexpr int lastSeenDays = 14;

// Children whose case is not closed; a closing stands unless an entry strikes it out.
#define XIANGE_OPEN_CHILDREN                                                                       \
    "SELECT s.id FROM dropout_case c JOIN student s ON s.id = c.student_id "                       \
    "JOIN school o ON o.id = s.school_id "                                                         \
    "LEFT JOIN enrolment e ON e.student_id = s.id AND e.until IS NULL "                            \
    "WHERE (CAST(:school AS BIGINT) IS NULL OR s.school_id = :school) "                            \
    "AND (CAST(:town AS BIGINT) IS NULL OR o.town_id = :town) "                                    \
    "AND (CAST(:class AS BIGINT) IS NULL OR e.class_id = :class) "                                 \
    "AND (CAST(:student AS BIGINT) IS NULL OR s.id = :student) "                                   \
    "AND NOT EXISTS (SELECT 1 FROM case_entry n WHERE n.case_id = c.id AND n.kind = 'closed' "     \
    "AND NOT EXISTS (SELECT 1 FROM case_entry x WHERE x.corrects = n.id))"

constexpr const char* enrolmentsStatement =
    "SELECT student_id, class_id, since, until FROM enrolment "
    "WHERE (until IS NULL OR until >= :first) AND student_id IN (" XIANGE_OPEN_CHILDREN ") "
    "ORDER BY since";
constexpr const char* rollsStatement =
    "SELECT class_id, day, session FROM roll_call WHERE day >= :first AND day <= :today "
    "AND class_id IN (SELECT class_id FROM enrolment WHERE (until IS NULL OR until >= :first) "
    "AND student_id IN (" XIANGE_OPEN_CHILDREN "))";
constexpr const char* marksStatement =
    "SELECT m.student_id, r.day, r.session, m.kind FROM roll_call r "
    "JOIN mark m ON m.roll_call_id = r.id WHERE r.day >= :first AND r.day <= :today "
    "AND m.student_id IN (" XIANGE_OPEN_CHILDREN ")";
#undef XIANGE_OPEN_CHILDREN

int halfOf(const QString& code) {
    return static_cast<int>(fromCode(sessionCodes, code).value_or(Session::Morning));
}

/// 公假 is the school's own errand, late and early were there: the child counts as present.
bool away(MarkKind kind) {
    return kind == MarkKind::Unexcused || kind == MarkKind::Sick || kind == MarkKind::Personal;
}

QList<case_rules::Attendance> attendanceOf(const QList<ChildSession>& sessions) {
    QList<case_rules::Attendance> days;
    QList<std::pair<int, int>> counts; // called, there
    for (const ChildSession& session : sessions) {
        if (days.isEmpty() || days.last().day != session.day) {
            days.append({session.day, false, 0});
            counts.append({0, 0});
        }
        if (session.called) {
            days.last().called = true;
            ++counts.last().first;
            counts.last().second += session.mark && away(*session.mark) ? 0 : 1;
            days.last().present = double(counts.last().second) / counts.last().first;
        }
    }
    return days;
}

/// The day on which the class was last called, if the child was there, for half a day at least.
QDate seenOn(const QList<case_rules::Attendance>& days, QDate since) {
    for (auto day = days.rbegin(); day != days.rend() && day->day >= since; ++day) {
        if (day->called) {
            return day->present > 0 ? day->day : QDate();
        }
    }
    return {};
}

} // namespace

CaseSurroundings::CaseSurroundings(db::Reader& tx, const case_rows::CaseScope& scope, QDate today,
                                   const case_rules::Thresholds& thresholds)
    : m_tx(tx)
    , m_first(today.addDays(-windowDays))
    , m_today(today)
    , m_thresholds(thresholds)
    , m_country(readCalendar(tx, {}))
    , m_countryDays(readCountryDays(tx)) {
    db::Rows own = tx.rows("SELECT DISTINCT school_id FROM school_own_day");
    while (own.next()) {
        m_withOwnDays.insert(own.id<SchoolId>(0));
    }
    readRolls(scope);
}

void CaseSurroundings::readRolls(const case_rows::CaseScope& scope) {
    const db::Bindings which = {{"school", scope.school},     {"town", scope.town},
                                {"class", scope.schoolClass}, {"student", scope.student},
                                {"first", m_first},           {"today", m_today}};
    const db::Bindings enrolledSince = {{"school", scope.school},
                                        {"town", scope.town},
                                        {"class", scope.schoolClass},
                                        {"student", scope.student},
                                        {"first", m_first}};
    db::Rows enrolments = m_tx.rows(enrolmentsStatement, enrolledSince);
    while (enrolments.next()) {
        m_enrolments[enrolments.id<StudentId>(0)].append(
            {enrolments.id<ClassId>(1), {enrolments.day(2), enrolments.day(3)}});
    }
    db::Rows rolls = m_tx.rows(rollsStatement, which);
    while (rolls.next()) {
        m_called[rolls.id<ClassId>(0)].insert({rolls.day(1), halfOf(rolls.text(2))});
    }
    db::Rows marks = m_tx.rows(marksStatement, which);
    while (marks.next()) {
        if (const auto kind = fromCode(markCodes, marks.text(3))) {
            m_marks[marks.id<StudentId>(0)].insert({marks.day(1), halfOf(marks.text(2))}, *kind);
        }
    }
}

const SchoolCalendar& CaseSurroundings::calendarOf(SchoolId school) {
    if (!m_withOwnDays.contains(school)) {
        return m_country;
    }
    if (!m_calendars.contains(school)) {
        m_calendars.insert(school, readCalendar(m_tx, school));
    }
    return m_calendars[school];
}

QList<ChildSession> CaseSurroundings::sessionsOf(const CaseChild& child) {
    const QHash<Moment, MarkKind> marks = m_marks.value(child.id);
    return childSessions(
        calendarOf(child.school).schoolDays(m_first, m_today), m_today,
        m_enrolments.value(child.id),
        [&](ClassId schoolClass, QDate day, Session session) -> std::optional<Call> {
            const Moment moment(day, static_cast<int>(session));
            const auto called = m_called.constFind(schoolClass);
            if (called == m_called.constEnd() || !called->contains(moment)) {
                return std::nullopt;
            }
            const auto mark = marks.constFind(moment);
            return Call{mark == marks.constEnd() ? std::nullopt : std::optional(*mark)};
        });
}

std::optional<AbsenceRun> CaseSurroundings::runOf(const CaseChild& child,
                                                  const QList<ChildSession>& sessions) {
    std::optional<AbsenceRun> run = currentRun(sessions, m_thresholds.leave);
    const bool certain = std::any_of(sessions.begin(), sessions.end(), [&](const auto& session) {
        const bool ends =
            !session.mark || *session.mark == MarkKind::Late ||
            *session.mark == MarkKind::LeftEarly ||
            (m_thresholds.leave == LeaveInRun::Ends && *session.mark != MarkKind::Unexcused);
        return session.called && ends;
    });
    if (!certain) {
        // Nothing in these weeks ends a run: it began before them, if there is one.
        run = runGoingOn(m_tx, child.id, m_today, m_thresholds.leave);
    }
    if (run) {
        run->student = child.id;
    }
    return run;
}

std::optional<AbsenceRun> CaseSurroundings::runBehind(const DropoutCase& dropoutCase,
                                                      const QList<ChildSession>& sessions,
                                                      const std::optional<AbsenceRun>& run,
                                                      CaseState state) {
    const LadderStep suspected = m_thresholds.step(Duty::MarkSuspected);
    if (run && (state == CaseState::Watch || daysReach(suspected, run->schoolDays))) {
        return run;
    }
    if (state == CaseState::Watch) {
        return case_rules::runBehind(allRuns(sessions, m_thresholds.leave), dropoutCase.timeline);
    }
    // The absence that made the child a suspect may lie before the weeks read for all.
    const QDate first = dropoutCase.timeline.first().day.addDays(-longestRun);
    const QList<ChildSession> all = readChildSessions(m_tx, calendarOf(dropoutCase.child.school),
                                                      dropoutCase.child.id, first, m_today);
    return case_rules::runBehind(allRuns(all, m_thresholds.leave), dropoutCase.timeline);
}

/// A child that has left and come back to a class since the closing is on the roll rightly.
bool CaseSurroundings::neverLeft(const DropoutCase& closed) const {
    const auto closing = case_rules::lastOf(closed.timeline, EntryKind::Closed);
    if (!closing || !closing->closingReason || !leavesTheRoll(*closing->closingReason)) {
        return false;
    }
    return m_tx.count("SELECT COUNT(*) FROM enrolment WHERE student_id = :child "
                      "AND until IS NULL AND since <= :closed",
                      {{"child", closed.child.id}, {"closed", closing->day}}) > 0;
}

std::optional<AbsenceRun> CaseSurroundings::runBefore(const DropoutCase& dropoutCase,
                                                      QDate returned) {
    const QDate first = dropoutCase.timeline.first().day.addDays(-longestRun);
    QList<AbsenceRun> runs = allRuns(readChildSessions(m_tx, calendarOf(dropoutCase.child.school),
                                                       dropoutCase.child.id, first, m_today),
                                     m_thresholds.leave);
    runs.removeIf([returned](const AbsenceRun& run) { return run.from >= returned; });
    return case_rules::runBehind(runs, dropoutCase.timeline);
}

case_rules::Surroundings CaseSurroundings::of(const DropoutCase& dropoutCase, bool dayByDay) {
    case_rules::Surroundings around;
    around.country = m_countryDays;
    around.hukou = dropoutCase.child.hukou;
    around.onRoll = dropoutCase.child.schoolClass.isValid();
    const CaseState state = case_rules::stateOf(dropoutCase.timeline).value_or(CaseState::Watch);
    if (state == CaseState::Closed) {
        around.onRoll = around.onRoll && neverLeft(dropoutCase);
        return around;
    }
    if (const auto teaching = case_rules::homeTeachingOf(dropoutCase.timeline, m_today)) {
        // Who is taught at home is not called in class: the log of visits tells, not the roll.
        around.presence = case_rules::followUpOf(*teaching, m_thresholds);
        return around;
    }
    const QList<ChildSession> sessions = sessionsOf(dropoutCase.child);
    around.run = runOf(dropoutCase.child, sessions);
    QList<case_rules::Attendance> days = attendanceOf(sessions);
    around.seenOn = around.run ? QDate() : seenOn(days, m_today.addDays(-lastSeenDays));
    around.seenAgain = around.seenOn.isValid();
    if (state != CaseState::Returned) {
        around.behind = runBehind(dropoutCase, sessions, around.run, state);
        return around;
    }
    const QDate since = case_rules::stateSince(dropoutCase.timeline);
    if (since < m_first) {
        days = attendanceOf(readChildSessions(m_tx, calendarOf(dropoutCase.child.school),
                                              dropoutCase.child.id, since, m_today));
    }
    around.presence = case_rules::followUp(since, days, m_today, m_thresholds);
    if (dayByDay) {
        around.behind = runBefore(dropoutCase, since);
        days.removeIf([since](const case_rules::Attendance& day) { return day.day < since; });
        around.presenceDays = days;
    }
    return around;
}

} // namespace xiange
