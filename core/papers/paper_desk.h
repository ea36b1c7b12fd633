#pragma once

#include "core/papers/case_papers.h"
#include "core/papers/paper_register.h"
#include "core/papers/paper_text.h"
#include "core/papers/school_papers.h"

namespace xiange {

/// Writes papers of every kind: gathers the facts and puts the draft into the register.
class PaperDesk {
public:
    PaperDesk(db::Database& database, const Clock& clock, const Actor& actor,
              PaperRegister& papers);

    /// The draft of this kind that the case or school has already, from the newest facts unless a
    /// hand has edited it; a new one where there is none. `about` names the case, or the school.
    Result<PaperId> write(PaperKind kind, const PaperSubject& about);
    /// The words of such a paper, without a number and without putting it into the register.
    Result<PaperText> preview(PaperKind kind, const PaperSubject& about);
    /// A draft of an earlier day goes out under the day of today: written again from the newest
    /// facts, or, where a hand has edited it, only dated again. Anything else stays as it is.
    Result<void> bringUpToDate(PaperId paper);
    /// Writes a draft again from the newest facts; what a hand has edited is lost.
    Result<void> refill(PaperId paper);

private:
    struct Gathered {
        PaperSubject subject;
        PaperFacts facts;
    };
    Result<Gathered> gatherSchool(PaperKind kind, SchoolId school);
    Result<Gathered> gather(PaperKind kind, const PaperSubject& about);

    const Clock& m_clock;
    PaperRegister& m_papers;
    CasePapers m_cases;
    SchoolPapers m_schools;
};

} // namespace xiange
