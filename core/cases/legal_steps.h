#pragma once

#include "core/cases/case_rules.h"

/// The legal ladder inside "confirmed" (plan, S6; 义务教育法 58): notice to the parents, criticism,
/// order to correct within a time limit, judicial document. There is no fine. Pure functions.
namespace xiange::case_rules {

/// The day on which a paper counts as served; invalid while the post's receipt is missing or when
/// nothing is said of its service.
QDate servedOn(const CaseEntry& entry, const Thresholds& thresholds = {});

/// The entry that proves how a paper was served: the paper's own, or the last one about it.
std::optional<CaseEntry> proofOfService(const Timeline& timeline, const CaseEntry& paper);

/// The last day of an order's time limit, which runs from the day on which it was served; invalid
/// while it isn't served.
QDate correctionEnds(const Timeline& timeline, const CaseEntry& order,
                     const Thresholds& thresholds = {});

/// What is next on the ladder for a child deemed a dropout since that day.
NextStep legalStep(const Timeline& timeline, QDate confirmed, QDate today,
                   const Thresholds& thresholds = {});

/// Whether a judicial document may follow: only when the order was served and its time limit has
/// passed. Says nothing against any other entry.
Result<void> timeLimitIsOver(const Timeline& timeline, const CaseEntry& document,
                             const Thresholds& thresholds = {});

/// A step of the ladder as it stands, since the child last went away, for people to see the whole
/// of it.
struct LegalStage {
    NextStepKind step = NextStepKind::None; ///< which: notice, criticism, order, document
    std::optional<CaseEntry> done;
    QDate served; ///< invalid: not (yet)
    QDate ends;   ///< the order's time limit
};
QList<LegalStage> legalStages(const Timeline& timeline, const Thresholds& thresholds = {});

} // namespace xiange::case_rules
