#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/cases/case_book.h"
#include "core/db/database.h"
#include "core/papers/paper_content.h"
#include "core/papers/paper_register.h"

namespace xiange {

/// What a paper about a case is made of: whom it is about, and all it may say.
struct GatheredCase {
    PaperSubject subject;
    CasePaper content;
};

/// Gathers what a paper says from the case, the rolls, the roster and the school.
class CasePapers {
public:
    CasePapers(db::Database& database, const Clock& clock, const Actor& actor);

    /// Numbers and phones are masked but on a private paper (isPrivate), whose making is recorded
    /// as a look at them.
    /// ErrorKind::Invalid where such a paper does not fit the case (paper_fit.h). `serves` is the
    /// paper that a proof of service is about, where a person has chosen one.
    Result<GatheredCase> gather(PaperKind kind, CaseId dropoutCase, PaperId serves = {});

    /// The days within which a notice or an order asks for the return: a setting.
    [[nodiscard]] int correctionDays() const;

private:
    /// What a proof of service is about.
    Result<void> tellServed(const CaseFile& file, PaperId chosen, GatheredCase& gathered);

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
