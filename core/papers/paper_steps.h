#pragma once

#include "core/cases/case_rules.h"
#include "core/papers/paper_register.h"

namespace xiange {

// How papers and cases go together: which paper a step needs, and which entry of the case a paper
// that went out belongs to. Pure functions.

/// The paper that a step of the case goes out with.
std::optional<PaperKind> paperFor(case_rules::NextStepKind step);
/// The paper that an entry tells of.
std::optional<PaperKind> paperOf(EntryKind entry);
/// Every paper of a case, those that fit its state and next step first.
QList<PaperKind> papersFor(CaseState state, case_rules::NextStepKind next);

/// The entry that says that this paper went out; none before it is printed, or once the case says
/// so.
std::optional<EntryKind> entryToRecord(const RegisteredPaper& paper, const Timeline& timeline);
/// Whether a standing entry of this kind names this paper's number.
bool tellsOf(const Timeline& timeline, EntryKind kind, const QString& number);
/// The newest paper of this kind that is printed at least, of the papers of one case; or else the
/// newest draft, whose number it will go out under.
std::optional<RegisteredPaper> latestOf(const QList<RegisteredPaper>& papers, PaperKind kind);

} // namespace xiange
