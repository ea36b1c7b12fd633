// The files that prove a status change: added, and looked at.
#include "core/accounts/accounts.h"
#include "core/students/status_change_rows.h"

namespace xiange {

namespace {

/// Whose change it is.
struct Owner {
    StudentId student;
    QString name;
    SchoolId school;
    ClassId schoolClass;
    bool corrected = false;
};

std::optional<Owner> ownerOf(db::Reader& tx, StatusChangeId change) {
    return tx.first("SELECT s.id, s.name, s.school_id, e.class_id, "
                    "EXISTS (SELECT 1 FROM status_change x WHERE x.corrects = c.id) "
                    "FROM status_change c JOIN student s ON s.id = c.student_id "
                    "LEFT JOIN enrolment e ON e.student_id = s.id AND e.until IS NULL "
                    "WHERE c.id = :id AND c.corrects IS NULL",
                    {{"id", change}}, [](const db::Rows& row) {
                        return Owner{row.id<StudentId>(0), row.text(1), row.id<SchoolId>(2),
                                     row.id<ClassId>(3), row.flag(4)};
                    });
}

} // namespace

void writeStatusFiles(db::Writer& tx, StatusChangeId change, const QList<EvidenceFile>& files,
                      const Actor& actor, const Clock& clock) {
    for (const EvidenceFile& file : files) {
        tx.change("INSERT INTO status_change_file (change_id, file_name, size, content, "
                  "account_id, added_at) VALUES (:change, :name, :size, :content, :account, :now)",
                  {{"change", change},
                   {"name", file.fileName},
                   {"size", file.bytes.size()},
                   {"content", file.bytes},
                   {"account", actor.account},
                   {"now", clock.now()}});
    }
}

Result<void> StatusChanges::attach(StatusChangeId change, const QList<EvidenceFile>& files) {
    if (auto checked = checkEvidence(files); !checked) {
        return checked;
    }
    const auto attached = m_database.write([&](db::Writer& tx) -> Result<void> {
        const auto owner = ownerOf(tx, change);
        if (!owner || owner->corrected) {
            return fail(ErrorKind::NotFound,
                        tr("This change has been taken back; nothing can be attached to it."));
        }
        if (auto allowed = allow(m_actor, Right::ImportRoster, Place{owner->school, {}});
            !allowed) {
            return allowed;
        }
        writeStatusFiles(tx, change, files, m_actor, m_clock);
        for (const EvidenceFile& file : files) {
            recordAccess(tx, m_actor, m_clock, QStringLiteral("evidence attached"), owner->name,
                         file.fileName);
        }
        return {};
    });
    if (attached) {
        emit changed();
    }
    return attached;
}

Result<EvidenceFile> StatusChanges::file(StatusFileId id) {
    return m_database.write([&](db::Writer& tx) -> Result<EvidenceFile> {
        struct Found {
            StatusChangeId change;
            EvidenceFile file;
        };
        const auto found =
            tx.first("SELECT change_id, file_name, content FROM status_change_file WHERE id = :id",
                     {{"id", id}}, [](const db::Rows& row) {
                         return Found{row.id<StatusChangeId>(0), {row.text(1), row.bytes(2)}};
                     });
        const auto owner = found ? ownerOf(tx, found->change) : std::nullopt;
        if (!owner) {
            return fail(ErrorKind::NotFound, tr("There is no such file."));
        }
        if (const auto allowed =
                allow(m_actor, Right::RevealPrivate, Place{owner->school, owner->schoolClass});
            !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        recordAccess(tx, m_actor, m_clock, QStringLiteral("evidence opened"), owner->name,
                     found->file.fileName);
        return found->file;
    });
}

} // namespace xiange
