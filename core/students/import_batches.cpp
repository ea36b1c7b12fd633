#include "core/students/import_batches.h"

#include "core/accounts/accounts.h"
#include "core/base/json.h"
#include "core/students/record_store.h"
#include "core/students/record_text.h"
#include "core/students/roster_import.h"

#include <QJsonDocument>

#include <algorithm>

namespace xiange {

namespace {

// Row 0 of a batch's changes: what it made besides children.
constexpr qint64 batchItself = 0;

QString jsonText(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void keepTexts(db::Writer& tx, ImportId batch, StudentId student, const QString& before,
               const QString& after) {
    tx.change(
        "INSERT INTO import_change (import_id, student_id, before_json, after_json) "
        "VALUES (:import, :student, :before, :after)",
        {{"import", batch}, {"student", student.value}, {"before", before}, {"after", after}});
}

struct KeptChange {
    StudentId student;
    QString before; ///< empty for a child that the import brought in
    QString after;
};

QJsonObject jsonObject(const QString& text) {
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QList<KeptChange> readChanges(db::Reader& tx, ImportId import) {
    return tx.list("SELECT student_id, before_json, after_json FROM import_change "
                   "WHERE import_id = :import ORDER BY student_id DESC",
                   {{"import", import}}, [](const db::Rows& row) {
                       return KeptChange{row.id<StudentId>(0), row.text(1), row.text(2)};
                   });
}

// All records of the schools that the changes are about, so that undoing asks once a school.
QHash<StudentId, StudentRecord> readCurrent(db::Reader& tx, const QList<KeptChange>& changes) {
    QHash<StudentId, StudentRecord> records;
    QSet<SchoolId> read;
    for (const KeptChange& change : changes) {
        const SchoolId school(jsonObject(change.after)["school"].toInteger());
        if (change.student.isValid() && !read.contains(school)) {
            read.insert(school);
            records.insert(readRecords(tx, school));
        }
    }
    return records;
}

// Rolls, leave, cases, papers and status changes hold on to a child; so does another import.
bool isReferredTo(db::Reader& tx, StudentId student) {
    return tx.count("SELECT (SELECT COUNT(*) FROM mark_change WHERE student_id = :id) + "
                    "(SELECT COUNT(*) FROM mark WHERE student_id = :id) + "
                    "(SELECT COUNT(*) FROM leave_span WHERE student_id = :id) + "
                    "(SELECT COUNT(*) FROM dropout_case WHERE student_id = :id) + "
                    "(SELECT COUNT(*) FROM paper WHERE student_id = :id) + "
                    "(SELECT COUNT(*) FROM status_change WHERE student_id = :id) + "
                    "(SELECT COUNT(*) FROM key_group WHERE student_id = :id "
                    "AND source <> 'roster')",
                    {{"id", student}}) > 0;
}

// Whether the child has been marked in the class that the import moved it to: back in the old
// class, it would have marks in one that it never belonged to.
bool isMarkedInNewClass(db::Reader& tx, StudentId student, const StudentRecord& before,
                        const StudentRecord& after) {
    if (before.enrolments == after.enrolments) {
        return false;
    }
    const auto isOpen = [](const Enrolment& e) { return !e.until.isValid(); };
    const auto stay = std::ranges::find_if(after.enrolments, isOpen);
    if (stay == after.enrolments.end()) {
        return false;
    }
    return tx.count("SELECT (SELECT COUNT(*) FROM mark m JOIN roll_call r ON r.id = m.roll_call_id "
                    "WHERE m.student_id = :id AND r.class_id = :class AND r.day >= :since) + "
                    "(SELECT COUNT(*) FROM mark_change m JOIN roll_call r "
                    "ON r.id = m.roll_call_id WHERE m.student_id = :id "
                    "AND r.class_id = :class AND r.day >= :since)",
                    {{"id", student}, {"class", stay->schoolClass}, {"since", stay->since}}) > 0;
}

// Why this change can't be taken back any more; empty if it can.
QString obstacleTo(db::Reader& tx, const KeptChange& change, const StudentRecord& now,
                   const StudentRecord& after) {
    const bool isNew = change.before.isEmpty();
    if (toJson(now) != toJson(after) || (isNew && isReferredTo(tx, change.student))) {
        return RosterImport::tr("The import can't be taken back: %1 has been changed or marked "
                                "since.")
            .arg(after.name);
    }
    const StudentRecord before = recordFromJson(jsonObject(change.before));
    if (!isNew && isMarkedInNewClass(tx, change.student, before, after)) {
        return RosterImport::tr("The import can't be taken back: it moved %1 to another class, and "
                                "the roll of that class has marks of this child since.")
            .arg(after.name);
    }
    return {};
}

// What stood in the rows is private and of no use any more; that there were rows is history.
void forgetContents(db::Writer& tx, ImportId import) {
    tx.change("UPDATE import_change SET before_json = '', after_json = '' "
              "WHERE import_id = :import",
              {{"import", import}});
}

// Teachers whom a year turn took along go back to the class they came from.
void bringTeachersBack(db::Writer& tx, const QJsonArray& classPairs) {
    for (const QJsonValue& pair : classPairs) {
        const qint64 from = pair["from"].toInteger();
        const qint64 to = pair["to"].toInteger();
        tx.change("UPDATE account SET class_id = :from WHERE class_id = :to",
                  {{"from", from}, {"to", to}});
        tx.change("UPDATE school_class SET head_teacher = '' WHERE id = :to AND head_teacher = "
                  "(SELECT c.head_teacher FROM school_class c WHERE c.id = :from)",
                  {{"from", from}, {"to", to}});
    }
}

void removeEmptyClasses(db::Writer& tx, const QJsonArray& classes) {
    for (const QJsonValue& value : classes) {
        tx.change("DELETE FROM school_class WHERE id = :id AND head_teacher = '' "
                  "AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.class_id = :id) "
                  "AND NOT EXISTS (SELECT 1 FROM roll_call r WHERE r.class_id = :id) "
                  "AND NOT EXISTS (SELECT 1 FROM roll_draft d WHERE d.class_id = :id) "
                  "AND NOT EXISTS (SELECT 1 FROM paper p WHERE p.class_id = :id) "
                  "AND NOT EXISTS (SELECT 1 FROM account a WHERE a.class_id = :id)",
                  {{"id", value.toInteger()}});
    }
}

// Puts one child back, or says why it can't be.
Result<void> undoChange(db::Writer& tx, const KeptChange& change, const StudentRecord& now,
                        const Actor& actor) {
    const StudentRecord after = recordFromJson(jsonObject(change.after));
    if (auto allowed = allow(actor, Right::ImportRoster, Place{after.school, {}}); !allowed) {
        return allowed;
    }
    if (const QString obstacle = obstacleTo(tx, change, now, after); !obstacle.isEmpty()) {
        return fail(ErrorKind::Conflict, obstacle);
    }
    if (change.before.isEmpty()) {
        deleteRecord(tx, change.student);
    } else {
        replaceRecord(tx, now, recordFromJson(jsonObject(change.before)));
    }
    return {};
}

} // namespace

ImportId openBatch(db::Writer& tx, BatchKind kind, const QString& name, const Actor& actor,
                   const Clock& clock) {
    return tx.insert<ImportId>("INSERT INTO import_batch (kind, file_name, account_id, at) "
                               "VALUES (:kind, :file, :account, :at) RETURNING id",
                               {{"kind", codeOf(batchKindCodes, kind)},
                                {"file", name},
                                {"account", actor.account},
                                {"at", clock.now()}});
}

void keepChange(db::Writer& tx, ImportId batch, const StudentRecord& before,
                const StudentRecord& after) {
    keepTexts(tx, batch, after.id.isValid() ? after.id : before.id,
              before.id.isValid() ? recordText(before) : QString(), recordText(after));
}

void keepMade(db::Writer& tx, ImportId batch, const QList<ClassId>& classes, QJsonObject more) {
    more.insert(QStringLiteral("classes"), jsonArray(classes, [](ClassId id) { return id.value; }));
    keepTexts(tx, batch, StudentId(batchItself), {}, jsonText(more));
}

Result<int> undoBatch(db::Writer& tx, ImportId batch, const Actor& actor, const Clock& clock) {
    if (const auto allowed = allow(actor, Right::ImportRoster); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    const qint64 marked = tx.change("UPDATE import_batch SET undone_at = :now WHERE id = :id "
                                    "AND undone_at IS NULL",
                                    {{"now", clock.now()}, {"id", batch}});
    if (marked == 0) {
        return fail(
            ErrorKind::NotFound,
            RosterImport::tr("There is no import %1 that could be taken back.").arg(batch.value));
    }
    const QList<KeptChange> changes = readChanges(tx, batch);
    const QHash<StudentId, StudentRecord> current = readCurrent(tx, changes);
    if (tx.count("SELECT COUNT(*) FROM status_change_file f JOIN status_change c "
                 "ON c.id = f.change_id WHERE c.import_id = :id",
                 {{"id", batch}}) > 0) {
        return fail(ErrorKind::Conflict,
                    RosterImport::tr("The import can't be taken back: files have been attached to "
                                     "its status changes since."));
    }
    tx.change("DELETE FROM status_change WHERE import_id = :id", {{"id", batch}});
    int children = 0;
    for (const KeptChange& change : changes) { // the batch itself comes last
        if (!change.student.isValid()) {
            const QJsonObject made = jsonObject(change.after);
            bringTeachersBack(tx, made["moved"].toArray());
            removeEmptyClasses(tx, made["classes"].toArray());
            continue;
        }
        if (const auto undone = undoChange(tx, change, current.value(change.student), actor);
            !undone) {
            return tl::make_unexpected(undone.error());
        }
        ++children;
    }
    forgetContents(tx, batch);
    recordAccess(tx, actor, clock, QStringLiteral("roster import undone"),
                 QString::number(batch.value));
    return children;
}

Result<int> RosterImport::undo(ImportId id) {
    auto undone =
        m_database.write([&](db::Writer& tx) { return undoBatch(tx, id, m_actor, m_clock); });
    if (undone) {
        emit changed();
    }
    return undone;
}

} // namespace xiange
