#include "core/absence/absences.h"

#include "core/absence/place_rules.h"
#include "core/calendar/calendars.h"
#include "core/schools/class_name.h"
#include "core/settings/rule_book.h"

#include <QMap>

#include <algorithm>

namespace xiange {

namespace {

struct Enrolled {
    ClassId schoolClass;
    QDate since;
    QDate until; ///< invalid while it goes on
};

/// What the roll book says of one child: the sessions at which its class was called.
struct Called {
    QMap<std::pair<QDate, Session>, std::optional<MarkKind>> marks;
    bool everCalled[2] = {false, false}; ///< per session: a school may call once a day
};

// A run may go back over a holiday and a term's end; longer than this it is a case long since.
constexpr int lookBackDays = 400;

QList<Enrolled> readEnrolments(db::Reader& tx, StudentId student) {
    return tx.list("SELECT class_id, since, until FROM enrolment WHERE student_id = :student "
                   "ORDER BY since",
                   {{"student", student}}, [](const db::Rows& row) {
                       return Enrolled{row.id<ClassId>(0), row.day(1), row.day(2)};
                   });
}

Called readCalled(db::Reader& tx, StudentId student, QDate first, QDate last) {
    Called called;
    db::Rows rows =
        tx.rows("SELECT r.day, r.session, m.kind FROM enrolment e "
                "JOIN roll_call r ON r.class_id = e.class_id AND r.day >= e.since "
                "AND (e.until IS NULL OR r.day <= e.until) "
                "LEFT JOIN mark m ON m.roll_call_id = r.id AND m.student_id = e.student_id "
                "WHERE e.student_id = :student AND r.day >= :first AND r.day <= :last",
                {{"student", student}, {"first", first}, {"last", last}});
    while (rows.next()) {
        const Session session = fromCode(sessionCodes, rows.text(1)).value_or(Session::Morning);
        called.marks.insert({rows.day(0), session},
                            rows.isNull(2) ? std::nullopt : fromCode(markCodes, rows.text(2)));
        called.everCalled[static_cast<int>(session)] = true;
    }
    return called;
}

bool enrolledOn(const QList<Enrolled>& enrolments, QDate day) {
    return std::any_of(enrolments.begin(), enrolments.end(), [day](const Enrolled& enrolled) {
        return enrolled.since <= day && (!enrolled.until.isValid() || enrolled.until >= day);
    });
}

QList<ChildSession> readSessions(db::Reader& tx, const SchoolCalendar& calendar, StudentId student,
                                 QDate first, QDate last) {
    const QList<Enrolled> enrolments = readEnrolments(tx, student);
    const Called called = readCalled(tx, student, first, last);
    QList<ChildSession> sessions;
    for (const QDate day : calendar.schoolDays(first, last)) {
        if (!enrolledOn(enrolments, day)) {
            continue;
        }
        for (const Session session : allSessions) {
            const auto found = called.marks.find({day, session});
            const bool wasCalled = found != called.marks.end();
            // What is left of the last day is not missing yet; a session that is never called is
            // not missing at all.
            if (!wasCalled && (day == last || !called.everCalled[static_cast<int>(session)])) {
                continue;
            }
            sessions.append({day, session, wasCalled, wasCalled ? *found : std::nullopt});
        }
    }
    return sessions;
}

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
                currentRun(readSessions(tx, calendars[candidate.schoolId], candidate.student,
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
        return readSessions(tx, readCalendar(tx, school.value_or(SchoolId())), student, first,
                            last);
    });
}

Result<Ladder> Absences::ladder() {
    return m_database.read([](db::Reader& tx) { return ladderOf(readRules(tx)); });
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
        readSessions(tx, readCalendar(tx, *school), student, day.addDays(-lookBackDays), day),
        leave);
    if (run) {
        run->student = student;
    }
    return run;
}

} // namespace xiange
