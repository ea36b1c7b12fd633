#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/students/status_changes.h"
#include "core/students/student_record.h"

namespace xiange {

/// What the rules have to know of a child, with its whole record; `draft.toClass`, or the usual
/// class, is looked up.
struct StatusSituation {
    StudentRecord record;
    StatusFacts facts;
};

/// Nothing where there is no such child.
[[nodiscard]] std::optional<StatusSituation>
readStatusSituation(db::Reader& tx, const StatusChangeDraft& draft, QDate today);

/// Writes a change that was judged, and what it does to the record.
StatusChangeId writeStatusChange(db::Writer& tx, const StatusChangeDraft& draft,
                                 const StatusSituation& situation, const Actor& actor,
                                 const Clock& clock, ImportId import = {});

/// Keeps the files that prove a change.
void writeStatusFiles(db::Writer& tx, StatusChangeId change, const QList<EvidenceFile>& files,
                      const Actor& actor, const Clock& clock);

[[nodiscard]] QList<StatusChangeEntry> readStatusHistory(db::Reader& tx, StudentId student);

/// Takes the child's latest change back, adding the entry that says so; Conflict where the record
/// does not stand as the change left it.
Result<StatusChangeId> correctStatusChange(db::Writer& tx, StatusChangeId change,
                                           const QString& reason, const Actor& actor,
                                           const Clock& clock);

} // namespace xiange
