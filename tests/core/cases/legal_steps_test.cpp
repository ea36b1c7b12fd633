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

TEST(LegalSteps, AJudicialDocumentComesOnlyAfterTheTimeLimitOfAnOrderThatWasServed) {
    const auto document = [](const TimelineOf& timeline, QDate day) {
        CaseEntry entry;
        entry.kind = EntryKind::JudicialDocument;
        entry.day = day;
        entry.documentNumber = QStringLiteral("〔2026〕1号");
        return mayFollow(timeline, entry, day);
    };
    EXPECT_FALSE(document(ordered(std::nullopt), monday.addDays(60))) << "served to nobody";
    EXPECT_FALSE(document(ordered(ServiceWay::Post), monday.addDays(60))) << "no receipt";
    const TimelineOf served = ordered(ServiceWay::Direct);
    EXPECT_FALSE(document(served, monday.addDays(7))) << "the last day is the guardian's";
    EXPECT_TRUE(document(served, monday.addDays(8)));
    EXPECT_FALSE(document(ordered(ServiceWay::PublicNotice), monday.addDays(37)));
    EXPECT_TRUE(document(ordered(ServiceWay::PublicNotice), monday.addDays(38)));
}

TEST(LegalSteps, TheNoticeIsServedAnewAfterARelapse) {
    TimelineOf timeline = ordered(ServiceWay::Direct);
    timeline.add(EntryKind::Returned, monday.addDays(9))
        .add(EntryKind::Relapsed, monday.addDays(20))
        .add(EntryKind::Confirmed, monday.addDays(40));
    const NextStep step = legalStep(timeline, monday.addDays(40), monday.addDays(45));
    EXPECT_EQ(step.kind, NextStepKind::ServeNotice);
    EXPECT_EQ(step.due, monday.addDays(40));
    for (const LegalStage& stage : legalStages(timeline)) {
        EXPECT_FALSE(stage.done) << "what was done before the return is of that time";
    }
    timeline.add(EntryKind::NoticeServed, monday.addDays(41));
    EXPECT_EQ(legalStep(timeline, monday.addDays(40), monday.addDays(45)).kind,
              NextStepKind::Criticise);
}

TEST(LegalSteps, EachIsDueSinceTheDayOnWhichItAroseNotToday) {
    TimelineOf timeline = timelineAt(CaseState::Confirmed, monday);
    timeline.add(EntryKind::NoticeServed, monday);
    EXPECT_EQ(legal(timeline, monday.addDays(30)).due, monday.addDays(8)) << "its seven days over";
    timeline.last().service = ServiceWay::Post;
    EXPECT_EQ(legal(timeline, monday).kind, NextStepKind::ProveService) << "no receipt yet";
    EXPECT_EQ(legal(timeline, monday).due, monday.addDays(7));
    timeline.add(EntryKind::NoticeServed, monday.addDays(4));
    timeline.last().about = EntryId(4);
    EXPECT_EQ(legal(timeline, monday.addDays(4)).kind, NextStepKind::Criticise);
    timeline.add(EntryKind::Criticised, monday.addDays(9));
    EXPECT_EQ(legal(timeline, monday.addDays(30)).due, monday.addDays(9));
    EXPECT_EQ(legal(ordered(ServiceWay::Direct), monday.addDays(30)).due, monday.addDays(8));
}

TEST(LegalSteps, WhoeverWasCriticisedIsNotAskedToBeServedTheNoticeAfterwards) {
    TimelineOf timeline = timelineAt(CaseState::Confirmed, monday);
    EXPECT_EQ(legal(timeline, monday).kind, NextStepKind::ServeNotice);
    timeline.add(EntryKind::Criticised, monday);
    EXPECT_EQ(legal(timeline, monday).kind, NextStepKind::OrderToCorrect);
}

TEST(LegalSteps, TheLadderHasNoFine) {
    for (const auto& line : entryKinds) {
        EXPECT_FALSE(QByteArray(line.code).contains("fine"));
    }
}
