#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/students/evidence_file.h"
#include "core/students/status_rules.h"

#include <QObject>

namespace xiange {

/// What recording a change would do, and what speaks against it.
struct StatusPreview {
    QList<StatusObjection> objections;
    QString name;
    StudentStatus before = StudentStatus::Enrolled;
    StudentStatus after = StudentStatus::Enrolled; ///< as before where the change is refused
    std::optional<StatusClass> classBefore;
    std::optional<StatusClass> classAfter; ///< none where the child belongs to no class any more
    QDate lastDay;                         ///< in the class of before

    [[nodiscard]] bool canBeRecorded() const { return objections.isEmpty(); }
};

/// A file that proves a status change, without its contents.
struct StatusFile {
    StatusFileId id;
    QString fileName;
    qint64 size = 0; ///< bytes
};

/// One line of a child's status history.
struct StatusChangeEntry {
    StatusChangeId id;
    StudentId student;
    std::optional<StatusChangeKind> kind; ///< none for a correction
    QDate day;
    QString reason;
    QString evidence;
    QString otherSchool;
    QDate until;
    QString account;
    QDateTime recordedAt;       ///< UTC
    StatusChangeId corrects;    ///< the change that this entry takes back
    StatusChangeId correctedBy; ///< the entry that took this one back
    bool fromImport = false;
    QList<StatusFile> files;
    bool proofMissing = false;   ///< this kind needs a paper, and there is neither word nor file
    bool canBeCorrected = false; ///< the latest one that holds, and it changed something
};

/// The status changes 学籍异动 of children: recorded with date, reason and evidence, never deleted,
/// taken back by a later correction.
class StatusChanges : public QObject {
    Q_OBJECT

public:
    StatusChanges(db::Database& database, const Clock& clock, const Actor& actor,
                  QObject* parent = nullptr);

    /// What the change would do; changes nothing.
    Result<StatusPreview> preview(const StatusChangeDraft& draft);
    /// Records it; Invalid with the first objection's words and field where one is left.
    Result<StatusChangeId> record(const StatusChangeDraft& draft,
                                  const QList<EvidenceFile>& files = {});
    /// Adds a proof to a change that is recorded already, such as one that came with a list.
    Result<void> attach(StatusChangeId change, const QList<EvidenceFile>& files);
    /// The file with its contents; the look is recorded.
    Result<EvidenceFile> file(StatusFileId id);
    /// Takes the latest change of a child back; Conflict when something else changed the child's
    /// status or classes since. A reason is needed.
    Result<StatusChangeId> correct(StatusChangeId change, const QString& reason);
    /// The newest first.
    Result<QList<StatusChangeEntry>> history(StudentId student);
    /// The classes that a change on this day may lead into: those of the actor's schools in that
    /// school year.
    Result<QList<StatusClass>> classesFor(QDate day);

signals:
    void changed();

private:
    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
