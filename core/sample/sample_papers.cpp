#include "core/sample/sample_papers.h"

#include "core/cases/case_book.h"
#include "core/papers/paper_desk.h"
#include "core/papers/paper_fit.h"

namespace xiange::sample {

namespace {

/// How far a paper of this kind has gone for a case in this state.
struct Habit {
    CaseState state;
    PaperKind kind;
    PaperState reached;
};

constexpr Habit habits[] = {
    {CaseState::Suspected, PaperKind::ParentNotice, PaperState::Receipt},
    {CaseState::Suspected, PaperKind::ServiceRecord, PaperState::Printed},
    {CaseState::Suspected, PaperKind::Report, PaperState::Draft},
    {CaseState::Confirmed, PaperKind::Registration, PaperState::Printed},
    {CaseState::Confirmed, PaperKind::Report, PaperState::Sent},
    {CaseState::Confirmed, PaperKind::CorrectionOrder, PaperState::Draft},
    {CaseState::Returned, PaperKind::VisitRecord, PaperState::Printed},
    {CaseState::Closed, PaperKind::ChildFile, PaperState::Printed},
};

Result<void> bringTo(PaperRegister& papers, PaperId paper, PaperState reached, QDate day) {
    Result<void> done;
    if (reached >= PaperState::Printed) {
        done = papers.markPrinted(paper, {1, QStringLiteral("Noto Serif CJK SC"), 1, {}});
    }
    if (done && reached >= PaperState::Sent) {
        done = papers.markSent(paper, day);
    }
    if (done && reached >= PaperState::Receipt) {
        done = papers.markReceived(paper, day);
    }
    return done;
}

} // namespace

Result<void> writePapers(db::Database& database, const Clock& clock, const Actor& actor) {
    const auto files = CaseBook(database, clock, actor).list();
    if (!files) {
        return tl::make_unexpected(files.error());
    }
    PaperRegister papers(database, clock, actor);
    PaperDesk desk(database, clock, actor, papers);
    for (const Habit& habit : habits) {
        constexpr int atMost = 3;
        int written = 0;
        for (const CaseFile& file : *files) {
            const bool fits = whyNotFitting(habit.kind, file).isEmpty();
            if (file.state != habit.state || written == atMost || !fits) {
                continue;
            }
            const auto paper = desk.write(habit.kind, {{}, {}, {}, file.dropoutCase.id});
            if (!paper) {
                return tl::make_unexpected(paper.error());
            }
            ++written;
            if (const auto done = bringTo(papers, *paper, habit.reached, clock.today()); !done) {
                return done;
            }
        }
    }
    return {};
}

} // namespace xiange::sample
