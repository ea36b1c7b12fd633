#include "core/papers/paper_desk.h"

namespace xiange {

PaperDesk::PaperDesk(db::Database& database, const Clock& clock, const Actor& actor,
                     PaperRegister& papers)
    : m_papers(papers), m_cases(database, clock, actor), m_schools(database, clock, actor) {}

Result<PaperDesk::Gathered> PaperDesk::gather(PaperKind kind, const PaperSubject& about) {
    if (aboutOf(kind) == PaperAbout::School) {
        const SchoolId school = about.school;
        if (kind == PaperKind::TermCheck) {
            return m_schools.termCheck(school).map([school](const TermCheckPaper& check) {
                return Gathered{{school, {}, {}, {}}, factsOf(check)};
            });
        }
        if (kind == PaperKind::RetentionTable) {
            return m_schools.retention(school).map([school](const RetentionPaper& table) {
                return Gathered{{school, {}, {}, {}}, factsOf(table)};
            });
        }
        return m_schools.ledger(school).map([school](const LedgerPaper& ledger) {
            return Gathered{{school, {}, {}, {}}, factsOf(ledger)};
        });
    }
    return m_cases.gather(kind, about.dropoutCase, about.serves)
        .map([](const GatheredCase& gathered) {
            return Gathered{gathered.subject, factsOf(gathered.content)};
        });
}

Result<PaperId> PaperDesk::write(PaperKind kind, const PaperSubject& about) {
    return gather(kind, about).and_then([&](const Gathered& gathered) {
        return m_papers.draftFor(kind, gathered.subject, gathered.facts);
    });
}

Result<PaperText> PaperDesk::preview(PaperKind kind, const PaperSubject& about) {
    return gather(kind, about).and_then([&](const Gathered& gathered) {
        return writePaper(kind, gathered.facts, QString(), m_papers.templates());
    });
}

Result<void> PaperDesk::refill(PaperId paper) {
    const auto line = m_papers.find(paper);
    if (!line) {
        return tl::make_unexpected(line.error());
    }
    return gather(line->kind, line->subject).and_then([&](const Gathered& gathered) {
        return m_papers.rewriteDraft(paper, gathered.facts);
    });
}

} // namespace xiange
