#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/papers/paper_content.h"
#include "core/papers/paper_register.h"

namespace xiange {

/// What a paper about a case is made of: whom it is about, and all it may say.
struct GatheredPaper {
    PaperSubject subject;
    CasePaper content;
};

/// Gathers what a paper says from the case, the rolls, the roster and the school.
class CasePapers {
public:
    CasePapers(db::Database& database, const Clock& clock, const Actor& actor);

    /// Numbers and phones are masked on a report and in full on the registration form, which the
    /// school keeps; that look is recorded.
    Result<GatheredPaper> gather(PaperKind kind, CaseId dropoutCase);

private:
    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
