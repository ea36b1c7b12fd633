#include "core/attendance/leave_book.h"

#include "core/attendance/mark_signs.h"
#include "core/attendance/roll_book.h"
#include "core/attendance/stored_roll.h"
#include "core/settings/rule_book.h"

#include <algorithm>

namespace xiange {

namespace {

constexpr const char* leaveColumns =
    "SELECT l.id, l.student_id, l.kind, l.first_day, l.first_session, l.last_day, l.last_session, "
    "l.note, l.seen_doctor FROM leave_span l WHERE l.student_id = :student "
    "AND l.withdrawn_at IS NULL AND l.first_day <= :last AND l.last_day >= :first "
    "ORDER BY l.first_day, l.id";

Leave readLeave(const db::Rows& row) {
    Leave leave;
    leave.id = row.id<LeaveId>(0);
    leave.student = row.id<StudentId>(1);
    leave.kind = fromCode(markCodes, row.text(2)).value_or(MarkKind::Sick);
    leave.firstDay = row.day(3);
    leave.firstSession = fromCode(sessionCodes, row.text(4)).value_or(Session::Morning);
    leave.lastDay = row.day(5);
    leave.lastSession = fromCode(sessionCodes, row.text(6)).value_or(Session::Afternoon);
    leave.note = row.text(7);
    leave.seenDoctor = row.isNull(8) ? std::nullopt : std::optional(row.flag(8));
    return leave;
}

Result<void> check(const Leave& leave) {
    if (leave.kind != MarkKind::Sick && leave.kind != MarkKind::Personal &&
        leave.kind != MarkKind::Official) {
        return fail(ErrorKind::Invalid,
                    LeaveBook::tr("A leave is sick leave, personal leave or official leave."), {},
                    QStringLiteral("kind"));
    }
    const bool backwards =
        leave.lastDay < leave.firstDay ||
        (leave.lastDay == leave.firstDay && leave.lastSession < leave.firstSession);
    if (!leave.firstDay.isValid() || !leave.lastDay.isValid() || backwards) {
        return fail(ErrorKind::Invalid, LeaveBook::tr("A leave ends after it begins."), {},
                    QStringLiteral("lastDay"));
    }
    return {};
}

struct ChildPlace {
    SchoolId school;
    ClassId schoolClass;
};

std::optional<ChildPlace> placeOf(db::Reader& tx, StudentId student) {
    return tx.first("SELECT s.school_id, e.class_id FROM student s LEFT JOIN enrolment e "
                    "ON e.student_id = s.id AND e.until IS NULL WHERE s.id = :id",
                    {{"id", student}}, [](const db::Rows& row) {
                        return ChildPlace{row.id<SchoolId>(0), row.id<ClassId>(1)};
                    });
}

LeaveId insertLeave(db::Writer& tx, const Leave& leave, AccountId account, const QDateTime& now) {
    return tx.insert<LeaveId>(
        "INSERT INTO leave_span (student_id, kind, first_day, first_session, last_day, "
        "last_session, note, seen_doctor, account_id, recorded_at) VALUES (:student, :kind, "
        ":firstDay, :firstSession, :lastDay, :lastSession, :note, :doctor, :account, :at) "
        "RETURNING id",
        {{"student", leave.student},
         {"kind", codeOf(markCodes, leave.kind)},
         {"firstDay", leave.firstDay},
         {"firstSession", codeOf(sessionCodes, leave.firstSession)},
         {"lastDay", leave.lastDay},
         {"lastSession", codeOf(sessionCodes, leave.lastSession)},
         {"note", leave.note},
         {"doctor", leave.seenDoctor},
         {"account", account},
         {"at", now}});
}

// Leave entered afterwards with a proof changes 旷课 into leave; nothing else that was marked.
Result<int> excuse(db::Writer& tx, const Leave& leave, const Actor& actor, const Clock& clock,
                   const QString& reason) {
    const auto missed = tx.list(
        "SELECT r.class_id, r.day, r.session FROM mark m JOIN roll_call r ON r.id = m.roll_call_id "
        "WHERE m.student_id = :student AND m.kind = 'unexcused' AND r.day >= :first "
        "AND r.day <= :last",
        {{"student", leave.student}, {"first", leave.firstDay}, {"last", leave.lastDay}},
        [](const db::Rows& row) {
            return RollKey{row.id<ClassId>(0), row.day(1),
                           fromCode(sessionCodes, row.text(2)).value_or(Session::Morning)};
        });
    int changed = 0;
    const int free = daysWithoutReason(readRules(tx));
    for (const RollKey& key : missed) {
        if (!covers(leave, key.day, key.session)) {
            continue;
        }
        const auto stored = readRoll(tx, key);
        QList<Mark> marks = readMarks(tx, stored->id).values();
        for (Mark& mark : marks) {
            if (mark.student == leave.student) {
                mark.kind = leave.kind;
                mark.note = leave.note;
                mark.seenDoctor = leave.seenDoctor;
                mark.illSince = leave.kind == MarkKind::Sick ? leave.firstDay : QDate();
            }
        }
        if (reason.isEmpty() && key.day.daysTo(clock.today()) > free) {
            return fail(ErrorKind::Invalid,
                        LeaveBook::tr("Rolls of more than %n day(s) ago would change: name the "
                                      "proof.",
                                      nullptr, free),
                        {}, QStringLiteral("proof"));
        }
        if (const auto done =
                storeRoll(tx, actor, clock, key, stored, marks,
                          reason.isEmpty() ? LeaveBook::tr("leave entered afterwards") : reason);
            !done) {
            return tl::make_unexpected(done.error());
        }
        ++changed;
    }
    return changed;
}

// Sessions of the leave at which the child was called as present: those marks stay as they are.
int sessionsPresent(db::Reader& tx, const Leave& leave) {
    int present = 0;
    db::Rows rows = tx.rows(
        "SELECT r.day, r.session FROM enrolment e JOIN roll_call r ON r.class_id = e.class_id "
        "AND r.day >= e.since AND (e.until IS NULL OR r.day <= e.until) "
        "LEFT JOIN mark m ON m.roll_call_id = r.id AND m.student_id = e.student_id "
        "WHERE e.student_id = :student AND r.day >= :first AND r.day <= :last "
        "AND m.student_id IS NULL",
        {{"student", leave.student}, {"first", leave.firstDay}, {"last", leave.lastDay}});
    while (rows.next()) {
        const Session session = fromCode(sessionCodes, rows.text(1)).value_or(Session::Morning);
        present += covers(leave, rows.day(0), session) ? 1 : 0;
    }
    return present;
}

// Sessions of the leave at which a roll marked the child as the leave says.
int sessionsMarked(db::Reader& tx, const Leave& leave) {
    int marked = 0;
    db::Rows rows = tx.rows("SELECT r.day, r.session FROM mark m "
                            "JOIN roll_call r ON r.id = m.roll_call_id "
                            "WHERE m.student_id = :student AND m.kind = :kind "
                            "AND r.day >= :first AND r.day <= :last",
                            {{"student", leave.student},
                             {"kind", codeOf(markCodes, leave.kind)},
                             {"first", leave.firstDay},
                             {"last", leave.lastDay}});
    while (rows.next()) {
        const Session session = fromCode(sessionCodes, rows.text(1)).value_or(Session::Morning);
        marked += covers(leave, rows.day(0), session) ? 1 : 0;
    }
    return marked;
}

// The leave, if this person may withdraw it or let it hold again.
Result<Leave> mayChange(db::Reader& tx, const Actor& actor, LeaveId id) {
    const auto leave = tx.first("SELECT id, student_id, kind, first_day, first_session, last_day, "
                                "last_session, note, seen_doctor FROM leave_span WHERE id = :id",
                                {{"id", id}}, readLeave);
    if (!leave) {
        return fail(ErrorKind::NotFound, LeaveBook::tr("This leave is not in the data."));
    }
    const auto place = placeOf(tx, leave->student).value_or(ChildPlace());
    if (const auto allowed = allow(actor, Right::TakeRoll, {place.school, place.schoolClass});
        !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    return *leave;
}

} // namespace

bool covers(const Leave& leave, QDate day, Session session) {
    const auto place = [](QDate date, Session half) {
        return std::pair(date, static_cast<int>(half));
    };
    return place(leave.firstDay, leave.firstSession) <= place(day, session) &&
           place(day, session) <= place(leave.lastDay, leave.lastSession);
}

LeaveBook::LeaveBook(db::Database& database, const Clock& clock, const Actor& actor,
                     QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

Result<LeaveBook::Granted> LeaveBook::grant(const Leave& leave, const QString& reason) {
    if (const auto sound = check(leave); !sound) {
        return tl::make_unexpected(sound.error());
    }
    const auto granted = m_database.write([&](db::Writer& tx) -> Result<Granted> {
        const auto place = placeOf(tx, leave.student);
        if (!place) {
            return fail(ErrorKind::NotFound, tr("This child is not in the data."));
        }
        if (const auto allowed =
                allow(m_actor, Right::TakeRoll, {place->school, place->schoolClass});
            !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        Granted done;
        done.id = insertLeave(tx, leave, m_actor.account, m_clock.now());
        const auto changed = excuse(tx, leave, m_actor, m_clock, reason.trimmed());
        if (!changed) {
            return tl::make_unexpected(changed.error());
        }
        done.marksChanged = *changed;
        done.calledPresent = sessionsPresent(tx, leave);
        return done;
    });
    if (granted) {
        emit changed(leave.student);
    }
    return granted;
}

Result<int> LeaveBook::withdraw(LeaveId id) {
    StudentId student;
    const auto done = m_database.write([&](db::Writer& tx) -> Result<int> {
        const auto leave = mayChange(tx, m_actor, id);
        if (!leave) {
            return tl::make_unexpected(leave.error());
        }
        student = leave->student;
        tx.change("UPDATE leave_span SET withdrawn_at = :at WHERE id = :id "
                  "AND withdrawn_at IS NULL",
                  {{"at", m_clock.now()}, {"id", id}});
        return sessionsMarked(tx, *leave);
    });
    if (done) {
        emit changed(student);
    }
    return done;
}

Result<void> LeaveBook::restore(LeaveId id) {
    StudentId student;
    const auto done = m_database.write([&](db::Writer& tx) -> Result<void> {
        const auto leave = mayChange(tx, m_actor, id);
        if (!leave) {
            return tl::make_unexpected(leave.error());
        }
        student = leave->student;
        tx.change("UPDATE leave_span SET withdrawn_at = NULL WHERE id = :id", {{"id", id}});
        return {};
    });
    if (done) {
        emit changed(student);
    }
    return done;
}

Result<QList<Leave>> LeaveBook::leavesOf(StudentId student, QDate first, QDate last) {
    return m_database.read([&](db::Reader& tx) -> Result<QList<Leave>> {
        const auto place = placeOf(tx, student).value_or(ChildPlace());
        if (const auto allowed =
                allow(m_actor, Right::SeeChildren, {place.school, place.schoolClass});
            !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        return tx.list(leaveColumns, {{"student", student}, {"first", first}, {"last", last}},
                       readLeave);
    });
}

QHash<StudentId, Leave> leavesOver(db::Reader& tx, const RollKey& key) {
    QHash<StudentId, Leave> leaves;
    db::Rows rows = tx.rows(
        "SELECT l.id, l.student_id, l.kind, l.first_day, l.first_session, l.last_day, "
        "l.last_session, l.note, l.seen_doctor FROM leave_span l "
        "JOIN enrolment e ON e.student_id = l.student_id AND e.class_id = :class "
        "WHERE l.withdrawn_at IS NULL AND l.first_day <= :day AND l.last_day >= :day ORDER BY l.id",
        {{"class", key.schoolClass}, {"day", key.day}});
    while (rows.next()) {
        const Leave leave = readLeave(rows);
        if (covers(leave, key.day, key.session)) {
            leaves.insert(leave.student, leave);
        }
    }
    return leaves;
}

} // namespace xiange
