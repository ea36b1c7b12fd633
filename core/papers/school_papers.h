#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/papers/paper_facts.h"
#include "core/papers/statistics_papers.h"
#include "core/papers/term_check_paper.h"

namespace xiange {

/// Gathers what a paper about a whole school says.
class SchoolPapers {
public:
    SchoolPapers(db::Database& database, const Clock& clock, const Actor& actor);

    /// The ledgers name children: making one needs the right to take them out, and is recorded.
    Result<LedgerPaper> ledger(SchoolId school);
    /// The check of the term that is on, with the names of the children who did not come.
    Result<TermCheckPaper> termCheck(SchoolId school);
    /// Counts only: no child is named.
    Result<RetentionPaper> retention(SchoolId school);
    /// As at the statistics date asked for on the Today page; as at today before it. Counts.
    Result<StatisticsPaper> statistics(SchoolId school);
    /// Counts only.
    Result<DisabledPaper> disabled(SchoolId school);
    /// Names the children of concern: needs the right to take names out, and is recorded.
    Result<GlancePaper> glance(SchoolId school);

private:
    /// The school and who makes the paper, in what they have in common.
    template <typename Paper> Result<Paper> headed(SchoolId school);

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
