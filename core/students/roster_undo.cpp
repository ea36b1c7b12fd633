#include "core/accounts/accounts.h"
#include "core/students/record_store.h"
#include "core/students/roster_import.h"

#include <QJsonArray>
#include <QJsonDocument>

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

// Rolls, cases, papers and status changes hold on to a child; so does another import.
bool isReferredTo(db::Reader& tx, StudentId student) {
    return tx.count("SELECT (SELECT COUNT(*) FROM mark_change WHERE student_id = :id) + "
                    "(SELECT COUNT(*) FROM mark WHERE student_id = :id) + "
                    "(SELECT COUNT(*) FROM dropout_case WHERE student_id = :id) + "
                    "(SELECT COUNT(*) FROM status_change WHERE student_id = :id) + "
                    "(SELECT COUNT(*) FROM key_group WHERE student_id = :id "
                    "AND source <> 'roster')",
                    {{"id", student}}) > 0;
}

void removeEmptyClasses(db::Writer& tx, const QJsonArray& classes) {
    for (const QJsonValue& value : classes) {
        tx.change("DELETE FROM school_class WHERE id = :id AND head_teacher = '' "
                  "AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.class_id = :id) "
                  "AND NOT EXISTS (SELECT 1 FROM roll_call r WHERE r.class_id = :id) "
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
            StudentRecord now = current.value(change.student);
            const StudentRecord after = recordFromJson(jsonObject(change.after));
            if (const auto allowed = allow(m_actor, Right::ImportRoster, Place{after.school, {}});
                !allowed) {
                return tl::make_unexpected(allowed.error());
            }
            const bool isNew = change.before.isEmpty();
            if (toJson(now) != toJson(after) || (isNew && isReferredTo(tx, change.student))) {
                return fail(ErrorKind::Conflict,
                            tr("The import can't be taken back: %1 has been changed or marked "
                               "since.")
                                .arg(after.name));
            }
            if (isNew) {
                deleteRecord(tx, change.student);
            } else {
                replaceRecord(tx, now, recordFromJson(jsonObject(change.before)));
            }
            ++children;
        }
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
