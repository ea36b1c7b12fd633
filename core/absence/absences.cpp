#include "core/absence/absences.h"

#include "core/absence/place_rules.h"
#include "core/calendar/calendars.h"
#include "core/schools/class_name.h"
#include "core/settings/rule_book.h"

#include <algorithm>

namespace xiange {

namespace {

// Children who may be in a run: marked 旷课 (or on leave, where leave only pauses) on the last
// school day their class was called, or come to a class that was not called since. A roll counts no
// more where the calendar made its day a free one afterwards; of the weekends, on which only a
// make-up day teaches, the last one is looked at: before it lies a week that was called.
constexpr const char* candidatesStatement =
    "WITH latest AS (SELECT k.id AS class_id, (SELECT r.day FROM roll_call r "
    "LEFT JOIN school_own_day o ON o.school_id = k.school_id AND o.day = r.day "
    "LEFT JOIN calendar_day d ON d.day = r.day "
    "WHERE r.class_id = k.id AND r.day <= :day "
    "AND COALESCE(o.teaches, d.teaches, r.day NOT IN (:saturday, :sunday)) "
    "AND EXISTS (SELECT 1 FROM term t WHERE t.starts <= r.day AND t.ends >= r.day) "
    "ORDER BY r.day DESC LIMIT 1) AS day FROM school_class k), "
    "missing AS (SELECT m.student_id FROM latest l "
    "JOIN roll_call r ON r.class_id = l.class_id AND r.day = l.day "
    "JOIN mark m ON m.roll_call_id = r.id WHERE m.kind = 'unexcused' "
    "OR (:pauses AND m.kind IN ('sick', 'personal', 'official'))) "
    "SELECT s.id, s.student_no, s.name, s.school_id, sc.name, c.id, c.grade, c.number "
    "FROM enrolment e JOIN student s ON s.id = e.student_id "
    "JOIN school_class c ON c.id = e.class_id JOIN school sc ON sc.id = s.school_id "
    "LEFT JOIN latest l ON l.class_id = e.class_id "
    "WHERE e.since <= :day AND (e.until IS NULL OR e.until >= :day) "
    "AND (s.id IN (SELECT student_id FROM missing) OR l.day < e.since) "
    "AND (CAST(:school AS BIGINT) IS NULL OR s.school_id = :school) "
    "AND (CAST(:town AS BIGINT) IS NULL OR sc.town_id = :town) "
    "AND (CAST(:class AS BIGINT) IS NULL OR c.id = :class) "
    "AND (CAST(:student AS BIGINT) IS NULL OR s.id = :student)";

ChildRun readCandidate(const db::Rows& row) {
    ChildRun found;
    found.student = row.id<StudentId>(0);
    found.studentNo = row.text(1);
    found.name = row.text(2);
    found.schoolId = row.id<SchoolId>(3);
    found.school = row.text(4);
    found.schoolClass = row.id<ClassId>(5);
    found.className = longClassName({row.number(6), row.number(7)});
    return found;
}

} // namespace

Absences::Absences(db::Database& database, const Clock& clock, const Actor& actor)
    : m_database(database), m_clock(clock), m_actor(actor) {}

Result<QList<ChildRun>> Absences::runsGoingOn(QDate day, const RunFilter& filter) {
    const SchoolId school = filter.school.isValid() ? filter.school : m_actor.school;
    const ClassId schoolClass =
        filter.schoolClass.isValid() ? filter.schoolClass : m_actor.schoolClass;
    if (const auto allowed = allow(m_actor, Right::SeeChildren, {school, schoolClass}); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    const QDate saturday = day.addDays(-((day.dayOfWeek() + 1) % 7));
    return m_database.read([&](db::Reader& tx) {
        const LeaveInRun leave = leaveInRunOf(readRules(tx));
        const auto candidates = tx.list(candidatesStatement,
                                        {{"day", day},
                                         {"saturday", saturday},
                                         {"sunday", saturday.addDays(1)},
                                         {"pauses", leave == LeaveInRun::Pauses},
                                         {"school", school},
                                         {"town", m_actor.town},
                                         {"class", schoolClass},
                                         {"student", filter.student}},
                                        readCandidate);
        QHash<SchoolId, SchoolCalendar> calendars;
        QList<ChildRun> runs;
        for (const ChildRun& candidate : candidates) {
            if (!calendars.contains(candidate.schoolId)) {
                calendars.insert(candidate.schoolId, readCalendar(tx, candidate.schoolId));
            }
            const auto run =
                currentRun(readChildSessions(tx, calendars[candidate.schoolId], candidate.student,
                                             day.addDays(-lookBackDays), day),
                           leave);
            if (run) {
                runs.append(candidate);
                runs.last().run = *run;
                runs.last().run.student = candidate.student;
            }
        }
        std::stable_sort(runs.begin(), runs.end(), [](const ChildRun& a, const ChildRun& b) {
            return a.run.schoolDays > b.run.schoolDays;
        });
        return runs;
    });
}

Result<QList<ChildSession>> Absences::sessionsOf(StudentId student, QDate first, QDate last) {
    return m_database.read([&](db::Reader& tx) -> Result<QList<ChildSession>> {
        const auto school =
            tx.first("SELECT school_id FROM student WHERE id = :id", {{"id", student}},
                     [](const db::Rows& row) { return row.id<SchoolId>(0); });
        if (const auto allowed =
                allow(m_actor, Right::SeeChildren, {school.value_or(SchoolId()), {}});
            !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        return readChildSessions(tx, readCalendar(tx, school.value_or(SchoolId())), student, first,
                                 last);
    });
}

Result<Ladder> Absences::ladder() {
    return m_database.read([](db::Reader& tx) { return ladderOf(readRules(tx)); });
}

Result<MarkSigns> Absences::signs() {
    return m_database.read([](db::Reader& tx) { return MarkSigns(readRules(tx)); });
}

std::optional<AbsenceRun> runGoingOn(db::Reader& tx, StudentId student, QDate day) {
    return runGoingOn(tx, student, day, leaveInRunOf(readRules(tx)));
}

std::optional<AbsenceRun> runGoingOn(db::Reader& tx, StudentId student, QDate day,
                                     LeaveInRun leave) {
    const auto school = tx.first("SELECT school_id FROM student WHERE id = :id", {{"id", student}},
                                 [](const db::Rows& row) { return row.id<SchoolId>(0); });
    if (!school) {
        return std::nullopt;
    }
    auto run = currentRun(
        readChildSessions(tx, readCalendar(tx, *school), student, day.addDays(-lookBackDays), day),
        leave);
    if (run) {
        run->student = student;
    }
    return run;
}

} // namespace xiange
