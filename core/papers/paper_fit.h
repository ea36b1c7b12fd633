#pragma once

#include "core/base/error.h"
#include "core/cases/dropout_case.h"
#include "core/papers/paper_register.h"

namespace xiange {

// Whether a paper may be written about a case as it stands. Pure functions.

/// The plain reason why a paper of this kind does not fit the case; empty where it does. What a
/// proof of service is about is judged by paperToServe().
QString whyNotFitting(PaperKind kind, const DropoutCase& dropoutCase);

/// Whether papers of this kind are served on a guardian, with a proof of service.
bool isServed(PaperKind kind);
/// The papers of a case that can have a proof of service: printed ones only, the newest first.
QList<RegisteredPaper> papersToServe(QList<RegisteredPaper> papers);
/// The one that a proof of service is about: the one chosen, or else the newest that has none yet.
/// Fails with a plain reason where nothing that is served has been printed.
Result<RegisteredPaper> paperToServe(const QList<RegisteredPaper>& papers, PaperId chosen = {});

} // namespace xiange
