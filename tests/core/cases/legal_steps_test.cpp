// 送达: when a paper counts as served, and what the ladder asks next.

#include "core/cases/legal_steps.h"
#include "tests/core/cases/timelines.h"

#include <gtest/gtest.h>

using namespace xiange;
using namespace xiange::case_rules;
using namespace xiange::test;

namespace {

const QDate monday(2026, 11, 9);

TimelineOf ordered(std::optional<ServiceWay> service, QDate receipt = {}) {
    TimelineOf timeline = timelineAt(CaseState::Confirmed, monday);
    timeline.add(EntryKind::NoticeServed, monday)
        .add(EntryKind::Criticised, monday)
        .add(EntryKind::OrderedToCorrect, monday);
    timeline.last().deadline = monday.addDays(7);
    timeline.last().service = service;
    timeline.last().receiptDay = receipt;
    return timeline;
}

NextStep legal(const TimelineOf& timeline, QDate today) {
    return legalStep(timeline, monday, today);
}

} // namespace

TEST(LegalSteps, APaperHandedOverOrLeftCountsAtOnceOneByPostWithItsReceipt) {
    for (const ServiceWay way : {ServiceWay::Direct, ServiceWay::Left}) {
        EXPECT_EQ(legal(ordered(way), monday).kind, NextStepKind::AwaitCorrection);
        EXPECT_EQ(legal(ordered(way), monday).due, monday.addDays(7));
    }
    EXPECT_EQ(legal(ordered(ServiceWay::Post), monday).kind, NextStepKind::ProveService);
    const TimelineOf posted = ordered(ServiceWay::Post, monday.addDays(3));
    EXPECT_EQ(legal(posted, monday.addDays(4)).due, monday.addDays(10)); // the week runs from then
}

TEST(LegalSteps, APublicNoticeCountsAfterThirtyDaysAndTheTimeLimitBeginsThen) {
    const TimelineOf timeline = ordered(ServiceWay::PublicNotice);
    EXPECT_EQ(legal(timeline, monday.addDays(29)).kind, NextStepKind::AwaitService);
    EXPECT_EQ(legal(timeline, monday.addDays(29)).due, monday.addDays(30));
    EXPECT_EQ(legal(timeline, monday.addDays(30)).kind, NextStepKind::AwaitCorrection);
    EXPECT_EQ(legal(timeline, monday.addDays(37)).kind, NextStepKind::AwaitCorrection);
    EXPECT_EQ(legal(timeline, monday.addDays(38)).kind, NextStepKind::JudicialDocument);
}

TEST(LegalSteps, TheProofMayComeLaterAsAnEntryOfItsOwn) {
    TimelineOf timeline = ordered(std::nullopt);
    const EntryId order = timeline.last().id;
    const NextStep step = legal(timeline, monday);
    EXPECT_EQ(step.kind, NextStepKind::ProveService);
    EXPECT_EQ(step.about, order);
    timeline.add(EntryKind::NoticeServed, monday.addDays(2));
    timeline.last().about = order;
    timeline.last().service = ServiceWay::Left;
    EXPECT_EQ(legal(timeline, monday.addDays(2)).due, monday.addDays(9));
    const QList<LegalStage> stages = legalStages(timeline);
    ASSERT_EQ(stages.size(), 4);
    EXPECT_EQ(stages[2].served, monday.addDays(2));
    EXPECT_EQ(stages[2].ends, monday.addDays(9));
    EXPECT_FALSE(stages[3].done);
}

TEST(LegalSteps, TheLadderHasNoFine) {
    for (const auto& line : entryKinds) {
        EXPECT_FALSE(QByteArray(line.code).contains("fine"));
    }
}
