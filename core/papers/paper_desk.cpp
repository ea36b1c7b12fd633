#include "core/papers/paper_desk.h"

namespace xiange {

PaperDesk::PaperDesk(db::Database& database, const Clock& clock, const Actor& actor,
                     PaperRegister& papers)
    : m_clock(clock)
    , m_papers(papers)
    , m_cases(database, clock, actor)
    , m_schools(database, clock, actor) {}

Result<PaperDesk::Gathered> PaperDesk::gather(PaperKind kind, const PaperSubject& about) {
    if (aboutOf(kind) == PaperAbout::School) {
        return gatherSchool(kind, about.school);
    }
    return m_cases.gather(kind, about.dropoutCase, about.serves)
        .map([](const GatheredCase& gathered) {
            return Gathered{gathered.subject, factsOf(gathered.content)};
        });
}

Result<PaperDesk::Gathered> PaperDesk::gatherSchool(PaperKind kind, SchoolId school) {
    const auto facts = [school](const auto& content) {
        return Gathered{{school, {}, {}, {}}, factsOf(content)};
    };
    switch (kind) {
    case PaperKind::TermCheck:
        return m_schools.termCheck(school).map(facts);
    case PaperKind::RetentionTable:
        return m_schools.retention(school).map(facts);
    case PaperKind::StatisticsTables:
        return m_schools.statistics(school).map(facts);
    case PaperKind::DisabledTable:
        return m_schools.disabled(school).map(facts);
    case PaperKind::Glance:
        return m_schools.glance(school).map(facts);
    case PaperKind::Ledger:
    case PaperKind::Report:
    case PaperKind::Registration:
    case PaperKind::GuangdongReport:
    case PaperKind::ParentNotice:
    case PaperKind::VisitRecord:
    case PaperKind::HukouLetter:
    case PaperKind::CorrectionOrder:
    case PaperKind::ServiceRecord:
    case PaperKind::ChildFile:
        break;
    }
    return m_schools.ledger(school).map(facts);
}

Result<PaperId> PaperDesk::write(PaperKind kind, const PaperSubject& about) {
    return gather(kind, about)
        .and_then([&](const Gathered& gathered) {
            return m_papers.draftFor(kind, gathered.subject, gathered.facts);
        })
        .and_then(
            [&](PaperId paper) { return bringUpToDate(paper).map([paper] { return paper; }); });
}

Result<void> PaperDesk::bringUpToDate(PaperId paper) {
    const auto line = m_papers.find(paper);
    if (!line) {
        return tl::make_unexpected(line.error());
    }
    if (line->state != PaperState::Draft || line->writtenOn >= m_clock.today()) {
        return {};
    }
    // What does not fit the case any more keeps its words, and still gets its day.
    if (!line->editedByHand && refill(paper)) {
        return {};
    }
    return m_papers.dateAgain(paper, m_cases.correctionDays());
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
