// Looking back at rolls and over a school's day; single rolls are in roll_book.cpp.
#include "core/attendance/roll_book.h"
#include "core/attendance/stored_roll.h"
#include "core/schools/class_name.h"

#include <QMap>

namespace xiange {

namespace {

struct KeptChange {
    StudentId student;
    MarkChange change;
};

QList<KeptChange> readChanges(db::Reader& tx, RollCallId roll) {
    return tx.list(
        "SELECT s.id, s.name, h.before_kind, h.after_kind, h.reason, COALESCE(a.name, ''), h.at "
        "FROM mark_change h JOIN student s ON s.id = h.student_id "
        "LEFT JOIN account a ON a.id = h.account_id WHERE h.roll_call_id = :roll "
        "ORDER BY h.id DESC",
        {{"roll", roll}}, [](const db::Rows& row) {
            return KeptChange{row.id<StudentId>(0),
                              {row.text(1), fromCode(markCodes, row.text(2)),
                               fromCode(markCodes, row.text(3)), row.text(4), row.text(5),
                               row.moment(6)}};
        });
}

// The marks as they were before the first change: those of now with every change taken back.
QList<FirstMark> firstMarks(db::Reader& tx, RollCallId roll, const QList<KeptChange>& changes) {
    QMap<qint64, FirstMark> marks;
    db::Rows rows = tx.rows("SELECT s.id, s.name, m.kind FROM mark m "
                            "JOIN student s ON s.id = m.student_id WHERE m.roll_call_id = :roll",
                            {{"roll", roll}});
    while (rows.next()) {
        if (const auto kind = fromCode(markCodes, rows.text(2))) {
            marks.insert(rows.integer(0), {rows.text(1), *kind});
        }
    }
    for (const KeptChange& kept : changes) {
        if (kept.change.before) {
            marks.insert(kept.student.value, {kept.change.child, *kept.change.before});
        } else {
            marks.remove(kept.student.value);
        }
    }
    return marks.values();
}

ClassDay readClassDay(const db::Rows& row) {
    ClassDay line;
    line.schoolClass = row.id<ClassId>(0);
    line.grade = row.number(1);
    line.number = row.number(2);
    line.className = longClassName({line.grade, line.number});
    line.shortName = shortClassName({line.grade, line.number});
    line.totals.expected = row.number(3);
    return line;
}

void readCall(const db::Rows& row, ClassDay& line) {
    line.session = fromCode(sessionCodes, row.text(4)).value_or(Session::Morning);
    line.totals.marks = row.number(5);
    line.totals.present = line.totals.expected - row.number(6);
    line.takenAt = row.moment(7);
    line.takenBy = row.text(8);
    const bool only = row.number(9) == 1; // never confirmed again
    line.firstTakenAt = only ? line.takenAt : row.moment(10);
    line.firstTakenBy = only ? line.takenBy : row.text(11);
}

// One line for each call, and one for a class that was not called at all.
constexpr const char* schoolDayStatement =
    "SELECT c.id, c.grade, c.number, "
    "(SELECT COUNT(*) FROM enrolment e WHERE e.class_id = c.id AND e.since <= :day "
    "AND (e.until IS NULL OR e.until >= :day)), r.session, "
    "(SELECT COUNT(*) FROM mark m WHERE m.roll_call_id = r.id), "
    "(SELECT COUNT(*) FROM mark m WHERE m.roll_call_id = r.id "
    "AND m.kind NOT IN ('late', 'early')), r.taken_at, COALESCE(a.name, ''), r.version, "
    "r.first_taken_at, COALESCE(f.name, '') "
    "FROM school_class c LEFT JOIN roll_call r ON r.class_id = c.id AND r.day = :day "
    "LEFT JOIN account a ON a.id = r.account_id LEFT JOIN account f ON f.id = r.first_account_id "
    "WHERE c.school_id = :school AND c.school_year = :year "
    "AND (CAST(:class AS BIGINT) IS NULL OR c.id = :class) ORDER BY c.grade, c.number";

} // namespace

Result<RollHistory> RollBook::history(const RollKey& key) {
    return m_database.read([&](db::Reader& tx) -> Result<RollHistory> {
        const auto school =
            tx.first("SELECT school_id FROM school_class WHERE id = :id", {{"id", key.schoolClass}},
                     [](const db::Rows& row) { return row.id<SchoolId>(0); });
        if (const auto allowed =
                allow(m_actor, Right::SeeChildren, {school.value_or(SchoolId()), key.schoolClass});
            !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        RollHistory history;
        const auto stored = readRoll(tx, key);
        if (!stored) {
            return history;
        }
        history.firstTakenBy = stored->firstTakenBy;
        history.firstTakenAt = stored->firstTakenAt;
        history.takenBy = stored->takenBy;
        history.takenAt = stored->takenAt;
        const QList<KeptChange> changes = readChanges(tx, stored->id);
        for (const KeptChange& kept : changes) {
            history.changes.append(kept.change);
        }
        history.firstMarks = firstMarks(tx, stored->id, changes);
        return history;
    });
}

Result<QList<ClassDay>> RollBook::schoolDay(SchoolId school, QDate day) {
    if (const auto allowed = allow(m_actor, Right::SeeChildren, {school, m_actor.schoolClass});
        !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    return m_database.read([&](db::Reader& tx) {
        QList<ClassDay> classes; // both half days of each class
        db::Rows rows = tx.rows(schoolDayStatement, {{"school", school},
                                                     {"day", day},
                                                     {"year", schoolYearOf(day)},
                                                     {"class", m_actor.schoolClass}});
        while (rows.next()) {
            if (classes.isEmpty() || classes.last().schoolClass != rows.id<ClassId>(0)) {
                for (const Session session : allSessions) {
                    classes.append(readClassDay(rows));
                    classes.last().session = session;
                }
            }
            if (!rows.isNull(4)) {
                ClassDay called = readClassDay(rows);
                readCall(rows, called);
                const auto half = static_cast<qsizetype>(called.session);
                classes[classes.size() - static_cast<qsizetype>(std::size(allSessions)) + half] =
                    called;
            }
        }
        return classes;
    });
}

} // namespace xiange
