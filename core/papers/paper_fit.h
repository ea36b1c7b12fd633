#pragma once

#include "core/base/error.h"
#include "core/cases/case_book.h"
#include "core/papers/paper_register.h"

namespace xiange {

// Whether a paper may be written about a case as it stands. Pure functions.

/// The plain reason why a paper of this kind does not fit the case; empty where it does. What a
/// proof of service is about is judged by paperToServe().
QString whyNotFitting(PaperKind kind, const DropoutCase& dropoutCase);
/// The same, for one who knows what the rolls say as well.
QString whyNotFitting(PaperKind kind, const CaseFile& file);

/// Whether papers of this kind are served on a guardian, with a proof of service.
bool isServed(PaperKind kind);
/// The papers of a case that can have a proof of service: printed ones only, the newest first.
QList<RegisteredPaper> papersToServe(QList<RegisteredPaper> papers);
/// The one that a proof of service is about: the one chosen, or else the newest that has none yet.
/// Fails with a plain reason where nothing that is served has been printed.
Result<RegisteredPaper> paperToServe(const QList<RegisteredPaper>& papers, PaperId chosen = {});

/// The visits to the home that stand in the timeline, the latest first.
Timeline visitsIn(const Timeline& timeline);
/// The visit that a record of a home visit tells: the one chosen, or else the latest; invalid where
/// nobody has visited yet. Fails where the one chosen does not stand there any more.
Result<EntryId> visitToTell(const Timeline& timeline, EntryId chosen = {});

} // namespace xiange
