#include "core/students/school_age_notes.h"

namespace xiange::school_age_notes {

namespace {

struct KnownLine {
    QString standing;
    QString reason;
    QString responsible;
};

void write(db::Writer& tx, SchoolAgeChildId id, const SchoolAgeNote& note, const Actor& actor,
           const Clock& clock) {
    tx.change("INSERT INTO school_age_note (child_id, kind, day, standing, means, with_whom, "
              "outcome, body, account_id, recorded_at) VALUES (:child, :kind, :day, :standing, "
              ":means, :whom, :outcome, :body, :account, :now)",
              {{"child", id},
               {"kind", codeOf(schoolAgeNoteCodes, note.kind)},
               {"day", note.day},
               {"standing", note.standing ? std::optional(codeOf(standingCodes, *note.standing))
                                          : std::nullopt},
               {"means", note.means},
               {"whom", note.withWhom},
               {"outcome", note.outcome},
               {"body", note.text},
               {"account", actor.account},
               {"now", clock.now()}});
}

} // namespace

void noteLine(db::Writer& tx, SchoolAgeChildId id, const SchoolAgeEntry& entry, bool isNew,
              const Actor& actor, const Clock& clock) {
    KnownLine before;
    if (!isNew) {
        before = tx.first("SELECT standing, reason, responsible FROM school_age_child "
                          "WHERE id = :id",
                          {{"id", id}},
                          [](const db::Rows& row) {
                              return KnownLine{row.text(0), row.text(1), row.text(2)};
                          })
                     .value_or(KnownLine());
    }
    const QString standing = codeOf(standingCodes, entry.standing);
    const bool says = isNew ? !isAtSchool(entry.standing)
                            : before.standing != standing || before.reason != entry.reason;
    SchoolAgeNote note;
    note.day = entry.asOf;
    if (says) {
        note.kind = SchoolAgeNoteKind::Standing;
        note.standing = entry.standing;
        note.text = entry.reason.isEmpty() ? entry.source : entry.reason;
        write(tx, id, note, actor, clock);
    }
    if (!entry.responsible.isEmpty() && entry.responsible != before.responsible &&
        (!isNew || says)) {
        note.kind = SchoolAgeNoteKind::Responsible;
        note.standing.reset();
        note.text = entry.responsible;
        write(tx, id, note, actor, clock);
    }
}

void addContact(db::Writer& tx, SchoolAgeChildId id, const SchoolAgeContact& contact,
                const Actor& actor, const Clock& clock) {
    SchoolAgeNote note;
    note.kind = SchoolAgeNoteKind::Contact;
    note.day = contact.day;
    note.means = contact.means;
    note.withWhom = contact.withWhom;
    note.outcome = contact.outcome;
    note.text = contact.text;
    write(tx, id, note, actor, clock);
}

QList<SchoolAgeNote> read(db::Reader& tx, SchoolAgeChildId id) {
    return tx.list(
        "SELECT n.kind, n.day, COALESCE(n.standing, ''), n.means, n.with_whom, "
        "n.outcome, n.body, COALESCE(a.name, ''), n.recorded_at "
        "FROM school_age_note n LEFT JOIN account a ON a.id = n.account_id "
        "WHERE n.child_id = :child ORDER BY n.id DESC",
        {{"child", id}}, [](const db::Rows& row) {
            SchoolAgeNote note;
            note.kind =
                fromCode(schoolAgeNoteCodes, row.text(0)).value_or(SchoolAgeNoteKind::Standing);
            note.day = row.day(1);
            note.standing = fromCode(standingCodes, row.text(2));
            note.means = row.text(3);
            note.withWhom = row.text(4);
            note.outcome = row.text(5);
            note.text = row.text(6);
            note.account = row.text(7);
            note.recordedAt = row.moment(8);
            return note;
        });
}

} // namespace xiange::school_age_notes
