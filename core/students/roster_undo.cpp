#include "core/accounts/accounts.h"
#include "core/students/record_store.h"
#include "core/students/roster_import.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace xiange {

namespace {

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

} // namespace

Result<int> RosterImport::undo(ImportId id) {
    auto undone = m_database.write([&](db::Writer& tx) -> Result<int> {
        if (const auto allowed = allow(m_actor, Right::ImportRoster); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        const qint64 marked =
            tx.change("UPDATE import_batch SET undone_at = :now WHERE id = :id AND kind = 'roster' "
                      "AND undone_at IS NULL",
                      {{"now", m_clock.now()}, {"id", id}});
        if (marked == 0) {
            return fail(ErrorKind::NotFound,
                        tr("There is no import %1 that could be taken back.").arg(id.value));
        }
        const QList<KeptChange> changes = readChanges(tx, id);
        const QHash<StudentId, StudentRecord> current = readCurrent(tx, changes);
        int children = 0;
        for (const KeptChange& change : changes) {
            if (!change.student.isValid()) {
                removeEmptyClasses(tx, jsonObject(change.after)["classes"].toArray());
                continue;
            }
            const StudentRecord now = current.value(change.student);
            const StudentRecord after = recordFromJson(jsonObject(change.after));
            if (const auto allowed = allow(m_actor, Right::ImportRoster, Place{after.school, {}});
                !allowed) {
                return tl::make_unexpected(allowed.error());
            }
            if (const QString obstacle = obstacleTo(tx, change, now, after); !obstacle.isEmpty()) {
                return fail(ErrorKind::Conflict, obstacle);
            }
            if (change.before.isEmpty()) {
                deleteRecord(tx, change.student);
            } else {
                replaceRecord(tx, now, recordFromJson(jsonObject(change.before)));
            }
            ++children;
        }
        forgetContents(tx, id);
        recordAccess(tx, m_actor, m_clock, QStringLiteral("roster import undone"),
                     QString::number(id.value));
        return children;
    });
    if (undone) {
        emit changed();
    }
    return undone;
}

} // namespace xiange
