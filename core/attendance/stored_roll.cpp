#include "core/attendance/stored_roll.h"

#include <QCoreApplication>

namespace xiange {

namespace {

RollCallId stampRoll(db::Writer& tx, const Actor& actor, const Clock& clock, const RollKey& key,
                     const std::optional<StoredRoll>& stored) {
    if (stored) {
        // The version stands in the condition: on a server two transactions may have read the same.
        const qint64 stamped = tx.change("UPDATE roll_call SET "
                                         "first_account_id = CASE WHEN version = 1 THEN account_id "
                                         "ELSE first_account_id END, "
                                         "first_taken_at = CASE WHEN version = 1 THEN taken_at "
                                         "ELSE first_taken_at END, "
                                         "version = version + 1, account_id = :account, taken_at = "
                                         ":at WHERE id = :id AND version = :version",
                                         {{"account", actor.account},
                                          {"at", clock.now()},
                                          {"id", stored->id},
                                          {"version", stored->version}});
        return stamped == 1 ? stored->id : RollCallId();
    }
    return tx.insert<RollCallId>(
        "INSERT INTO roll_call (class_id, day, session, account_id, taken_at) "
        "VALUES (:class, :day, :session, :account, :at) ON CONFLICT DO NOTHING RETURNING id",
        {{"class", key.schoolClass},
         {"day", key.day},
         {"session", codeOf(sessionCodes, key.session)},
         {"account", actor.account},
         {"at", clock.now()}});
}

void writeMark(db::Writer& tx, RollCallId roll, const Mark& mark) {
    tx.change("INSERT INTO mark (roll_call_id, student_id, kind, note, seen_doctor, ill_since) "
              "VALUES (:roll, :student, :kind, :note, :doctor, :since) "
              "ON CONFLICT (roll_call_id, student_id) DO UPDATE SET kind = excluded.kind, "
              "note = excluded.note, seen_doctor = excluded.seen_doctor, "
              "ill_since = excluded.ill_since",
              {{"roll", roll},
               {"student", mark.student},
               {"kind", codeOf(markCodes, mark.kind)},
               {"note", mark.note},
               {"doctor", mark.seenDoctor},
               {"since", mark.illSince}});
}

void keepChange(db::Writer& tx, const Actor& actor, const Clock& clock, RollCallId roll,
                StudentId student, const QString& before, const QString& after,
                const QString& reason) {
    tx.change("INSERT INTO mark_change (roll_call_id, student_id, before_kind, after_kind, "
              "reason, account_id, at) "
              "VALUES (:roll, :student, :before, :after, :reason, :account, :at)",
              {{"roll", roll},
               {"student", student},
               {"before", before},
               {"after", after},
               {"reason", reason},
               {"account", actor.account},
               {"at", clock.now()}});
}

} // namespace

std::optional<StoredRoll> readRoll(db::Reader& tx, const RollKey& key) {
    return tx.first(
        "SELECT r.id, r.version, r.taken_at, COALESCE(a.name, ''), r.first_taken_at, "
        "COALESCE(f.name, '') FROM roll_call r LEFT JOIN account a ON a.id = r.account_id "
        "LEFT JOIN account f ON f.id = r.first_account_id "
        "WHERE r.class_id = :class AND r.day = :day AND r.session = :session",
        {{"class", key.schoolClass},
         {"day", key.day},
         {"session", codeOf(sessionCodes, key.session)}},
        [](const db::Rows& row) {
            StoredRoll stored{row.id<RollCallId>(0), row.number(1), row.moment(2),
                              row.text(3),           row.moment(4), row.text(5)};
            if (stored.version == 1) { // the only word is the first one
                stored.firstTakenAt = stored.takenAt;
                stored.firstTakenBy = stored.takenBy;
            }
            return stored;
        });
}

QHash<StudentId, Mark> readMarks(db::Reader& tx, RollCallId roll) {
    QHash<StudentId, Mark> marks;
    db::Rows rows = tx.rows("SELECT student_id, kind, note, seen_doctor, ill_since FROM mark "
                            "WHERE roll_call_id = :roll",
                            {{"roll", roll}});
    while (rows.next()) {
        if (const auto kind = fromCode(markCodes, rows.text(1))) {
            const auto student = rows.id<StudentId>(0);
            marks.insert(student, {student, *kind, rows.text(2),
                                   rows.isNull(3) ? std::nullopt : std::optional(rows.flag(3)),
                                   rows.day(4)});
        }
    }
    return marks;
}

Result<void> storeRoll(db::Writer& tx, const Actor& actor, const Clock& clock, const RollKey& key,
                       const std::optional<StoredRoll>& stored, const QList<Mark>& marks,
                       const QString& reason) {
    const RollCallId roll = stampRoll(tx, actor, clock, key, stored);
    if (!roll.isValid()) {
        return fail(ErrorKind::Conflict,
                    QCoreApplication::translate(
                        "Attendance", "Somebody else confirmed this roll at the same moment. Look "
                                      "at it, then confirm again."));
    }
    QHash<StudentId, Mark> before = stored ? readMarks(tx, roll) : QHash<StudentId, Mark>();
    for (const Mark& mark : marks) {
        const auto old = before.constFind(mark.student);
        const bool changed = old == before.constEnd() || !(*old == mark);
        if (changed) {
            writeMark(tx, roll, mark);
        }
        // The first word of a roll is no change: who and when stand with the roll itself.
        if (stored && (old == before.constEnd() || old->kind != mark.kind)) {
            keepChange(tx, actor, clock, roll, mark.student,
                       old == before.constEnd() ? QString() : codeOf(markCodes, old->kind),
                       codeOf(markCodes, mark.kind), reason);
        }
        before.remove(mark.student);
    }
    for (const Mark& gone : std::as_const(before)) {
        tx.change("DELETE FROM mark WHERE roll_call_id = :roll AND student_id = :student",
                  {{"roll", roll}, {"student", gone.student}});
        keepChange(tx, actor, clock, roll, gone.student, codeOf(markCodes, gone.kind), QString(),
                   reason);
    }
    return {};
}

} // namespace xiange
