#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/cases/dropout_case.h"
#include "core/db/database.h"

namespace xiange {

/// Which form: the child, the kind of entry, and the entry it is about (for a correction).
struct DraftKey {
    StudentId student;
    EntryKind kind = EntryKind::Contact;
    EntryId about;
    friend bool operator==(const DraftKey&, const DraftKey&) = default;
};

/// What somebody has typed into a form and not saved yet.
struct EntryDraft {
    CaseEntry entry;
    QList<EvidenceFile> evidence;
};

/// Forms left half filled in, each kept for the account that began it: they outlive the program.
class CaseDrafts {
public:
    CaseDrafts(db::Database& database, const Clock& clock, const Actor& actor);

    /// Keeps the fields; the files of the draft are kept by keepFiles, when one is added.
    Result<void> keep(const DraftKey& key, const CaseEntry& entry);
    Result<void> keepFiles(const DraftKey& key, const EntryDraft& draft);
    Result<std::optional<EntryDraft>> find(const DraftKey& key);
    /// The form this account left last for the child, if any.
    Result<std::optional<DraftKey>> lastOf(StudentId student);
    Result<void> remove(const DraftKey& key);

private:
    Result<void> store(const DraftKey& key, const CaseEntry& entry,
                       const QList<EvidenceFile>* files);

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
