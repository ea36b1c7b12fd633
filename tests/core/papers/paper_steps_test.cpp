#include "core/papers/paper_steps.h"
#include "tests/core/cases/timelines.h"

#include <gtest/gtest.h>

namespace xiange {

namespace {

const QDate monday(2026, 11, 9);

Timeline confirmedCase() {
    return test::TimelineOf()
        .add(EntryKind::Opened, monday)
        .add(EntryKind::MarkedSuspected, monday.addDays(5))
        .add(EntryKind::Confirmed, monday.addDays(12));
}

RegisteredPaper printed(PaperKind kind, const char* number) {
    RegisteredPaper paper;
    paper.id = PaperId(7);
    paper.kind = kind;
    paper.state = PaperState::Printed;
    paper.number = QString::fromUtf8(number);
    return paper;
}

} // namespace

TEST(PaperSteps, EveryPaperOfACaseIsOfferedOnceAndTheNeededOneFirst) {
    for (const auto& state : caseStates) {
        const auto kinds = papersFor(state.value, case_rules::NextStepKind::SendHukouLetter);
        EXPECT_EQ(kinds.first(), PaperKind::HukouLetter);
        EXPECT_EQ(kinds.size(), 9) << "all but the ledger";
        EXPECT_EQ(QSet<PaperKind>(kinds.begin(), kinds.end()).size(), 9);
    }
    EXPECT_EQ(papersFor(CaseState::Closed, case_rules::NextStepKind::None).first(),
              PaperKind::ChildFile);
}

TEST(PaperSteps, AReportIsRecordedForTheDepartmentThenForTheTownThenNoMore) {
    const RegisteredPaper report = printed(PaperKind::Report, "清中劝返〔2026〕3号");
    Timeline timeline = confirmedCase();
    EXPECT_EQ(entryToRecord(report, timeline), EntryKind::ReportedToEducation);
    CaseEntry sent;
    sent.id = EntryId(4);
    sent.kind = EntryKind::ReportedToEducation;
    sent.day = monday.addDays(12);
    sent.documentNumber = report.number;
    timeline.append(sent);
    EXPECT_EQ(entryToRecord(report, timeline), EntryKind::ReportedToTownship);
    sent.id = EntryId(5);
    sent.kind = EntryKind::ReportedToTownship;
    timeline.append(sent);
    EXPECT_EQ(entryToRecord(report, timeline), std::nullopt);
}

TEST(PaperSteps, ADraftIsNoPaperThatWentOut) {
    RegisteredPaper notice = printed(PaperKind::ParentNotice, "清中劝返〔2026〕4号");
    EXPECT_EQ(entryToRecord(notice, confirmedCase()), EntryKind::NoticeServed);
    notice.state = PaperState::Draft;
    EXPECT_EQ(entryToRecord(notice, confirmedCase()), std::nullopt);
    EXPECT_FALSE(latestOf({}, PaperKind::ParentNotice));
}

TEST(PaperSteps, TheNewestPaperThatWentOutComesFirstAndThenTheNewestDraft) {
    RegisteredPaper first = printed(PaperKind::Report, "清中劝返〔2026〕4号");
    first.id = PaperId(4);
    RegisteredPaper draft = printed(PaperKind::Report, "清中劝返〔2026〕5号");
    draft.id = PaperId(5);
    draft.state = PaperState::Draft;
    EXPECT_EQ(latestOf({first, draft}, PaperKind::Report)->number, first.number);
    EXPECT_EQ(latestOf({draft}, PaperKind::Report)->number, draft.number);
    EXPECT_FALSE(latestOf({draft}, PaperKind::ParentNotice));
}

TEST(PaperSteps, APaperThatTellsOfNoEntryAsksForNone) {
    EXPECT_EQ(entryToRecord(printed(PaperKind::ChildFile, "1"), confirmedCase()), std::nullopt);
}

} // namespace xiange
