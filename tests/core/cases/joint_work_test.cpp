// Plans, referrals, letters, lessons at home, and the statistics date.

#include "core/cases/contact_advice.h"
#include "core/cases/entry_rules.h"
#include "core/cases/joint_work.h"
#include "core/cases/remedies.h"
#include "tests/core/cases/timelines.h"

#include <gtest/gtest.h>

using namespace xiange;
using namespace xiange::case_rules;
using namespace xiange::test;

namespace {

const QDate monday(2026, 11, 9);

QList<NextStepKind> kindsOf(const QList<NextStep>& steps) {
    QList<NextStepKind> kinds;
    for (const NextStep& step : steps) {
        kinds << step.kind;
    }
    return kinds;
}

} // namespace

TEST(JointWork, AMeasureIsUnderWayUntilAnEntryAboutItSaysOtherwise) {
    TimelineOf timeline = timelineAt(CaseState::Suspected, monday);
    timeline.add(EntryKind::Plan, monday);
    timeline.last().measures = {
        {QStringLiteral("家访"), QStringLiteral("李老师"), monday.addDays(2)},
        {QStringLiteral("资助"), {}, {}}};
    const EntryId plan = timeline.last().id;
    EXPECT_EQ(kindsOf(furtherSteps(timeline, {}, monday.addDays(2))), QList<NextStepKind>());
    EXPECT_EQ(kindsOf(furtherSteps(timeline, {}, monday.addDays(3))),
              QList<NextStepKind>{NextStepKind::CarryOutMeasure});
    timeline.add(EntryKind::PlanProgress, monday.addDays(3));
    timeline.last().about = plan;
    timeline.last().measure = 0;
    timeline.last().measureState = MeasureState::Done;
    const QList<MeasureStanding> measures = measuresOf(timeline);
    ASSERT_EQ(measures.size(), 2);
    EXPECT_EQ(measures[0].state, MeasureState::Done);
    EXPECT_EQ(measures[1].state, MeasureState::UnderWay);
    EXPECT_TRUE(furtherSteps(timeline, {}, monday.addDays(30)).isEmpty());
}

TEST(JointWork, ProgressNamesAMeasureThatThePlanHas) {
    TimelineOf timeline = timelineAt(CaseState::Suspected, monday);
    timeline.add(EntryKind::Plan, monday);
    CaseEntry progress;
    progress.kind = EntryKind::PlanProgress;
    progress.day = monday;
    progress.measureState = MeasureState::Done;
    EXPECT_EQ(mayFollow(timeline, progress, monday).error().field, QStringLiteral("about"));
    progress.about = timeline.last().id;
    progress.measure = 7;
    EXPECT_FALSE(mayFollow(timeline, progress, monday));
    progress.measure = 0;
    EXPECT_TRUE(mayFollow(timeline, progress, monday));
}

TEST(JointWork, ADepartmentThatDoesNotReplyIsAskedAgainAfterTheDay) {
    TimelineOf timeline = timelineAt(CaseState::Suspected, monday);
    timeline.add(EntryKind::Referral, monday);
    timeline.last().deadline = monday.addDays(5);
    const EntryId first = timeline.last().id;
    timeline.add(EntryKind::Referral, monday);
    timeline.last().deadline = monday.addDays(40);
    EXPECT_TRUE(furtherSteps(timeline, {}, monday.addDays(5)).isEmpty());
    ASSERT_EQ(furtherSteps(timeline, {}, monday.addDays(6)).size(), 1);
    EXPECT_EQ(furtherSteps(timeline, {}, monday.addDays(6)).first().about, first);
    timeline.add(EntryKind::ReferralReply, monday.addDays(6));
    timeline.last().about = first;
    EXPECT_TRUE(furtherSteps(timeline, {}, monday.addDays(6)).isEmpty());
    EXPECT_TRUE(referralsOf(timeline)[0].answer);
    EXPECT_FALSE(referralsOf(timeline)[1].answer);
}

TEST(JointWork, AChildOfAnotherPlaceAsksForALetterThenForAReminder) {
    Surroundings around;
    around.hukou = Hukou::Elsewhere;
    EXPECT_TRUE(furtherSteps(timelineAt(CaseState::Watch, monday), around, monday).isEmpty());
    TimelineOf timeline = timelineAt(CaseState::Suspected, monday);
    EXPECT_EQ(kindsOf(furtherSteps(timeline, around, monday)),
              QList<NextStepKind>{NextStepKind::SendHukouLetter});
    timeline.add(EntryKind::HukouLetterSent, monday);
    timeline.last().deadline = {};
    EXPECT_TRUE(furtherSteps(timeline, around, monday.addDays(30)).isEmpty());
    EXPECT_EQ(kindsOf(furtherSteps(timeline, around, monday.addDays(31))),
              QList<NextStepKind>{NextStepKind::RemindHukou});
    timeline.add(EntryKind::HukouLetterReminded, monday.addDays(31));
    EXPECT_TRUE(furtherSteps(timeline, around, monday.addDays(40)).isEmpty());
    timeline.add(EntryKind::HukouLetterAnswered, monday.addDays(50));
    EXPECT_TRUE(furtherSteps(timeline, around, monday.addDays(200)).isEmpty());
}

TEST(JointWork, AReturnInTeachingAtHomeIsProvenByVisitsNotByTheRoll) {
    const QDate monday(2026, 9, 7);
    test::TimelineOf timeline;
    timeline.add(EntryKind::Opened, monday.addDays(-9)).add(EntryKind::Returned, monday);
    timeline.last().placement = Placement::HomeTeaching;
    timeline.last().visitsAWeek = 2;
    timeline.last().lessons = 2;
    const auto proof = [&](int days) {
        const auto teaching = case_rules::homeTeachingOf(timeline, monday.addDays(days));
        return teaching ? case_rules::followUpOf(*teaching) : case_rules::FollowUp();
    };
    // 30 school days are six weeks: twelve visits planned, eight of them needed (20 of 30).
    EXPECT_EQ(proof(0).window, 12);
    EXPECT_EQ(proof(0).needed, 8);
    for (int visit = 0; visit < 9; ++visit) {
        timeline.add(EntryKind::HomeLesson, monday.addDays(1));
    }
    EXPECT_EQ(proof(7).present, 2) << "a week counts for no more visits than were planned for it";
    EXPECT_FALSE(proof(7).proven());
    for (const int day : {8, 10, 15, 17, 22, 24}) {
        timeline.add(EntryKind::HomeLesson, monday.addDays(day));
    }
    EXPECT_EQ(proof(25).present, 8);
    EXPECT_TRUE(proof(25).proven());
    EXPECT_TRUE(proof(25).byVisits);
}

TEST(JointWork, TeachingAtHomeWithoutAPlanProvesNothing) {
    const QDate monday(2026, 9, 7);
    test::TimelineOf timeline;
    timeline.add(EntryKind::Opened, monday.addDays(-9)).add(EntryKind::Returned, monday);
    timeline.last().placement = Placement::HomeTeaching;
    timeline.add(EntryKind::HomeLesson, monday.addDays(1));
    const auto teaching = case_rules::homeTeachingOf(timeline, monday.addDays(60));
    ASSERT_TRUE(teaching);
    EXPECT_FALSE(case_rules::followUpOf(*teaching).proven());
}

TEST(JointWork, LessonsAtHomeAreCountedAgainstThePlan) {
    TimelineOf timeline = timelineAt(CaseState::Suspected, monday);
    timeline.add(EntryKind::Returned, monday);
    timeline.last().placement = Placement::HomeTeaching;
    timeline.last().visitsAWeek = 2;
    timeline.last().lessons = 3;
    EXPECT_FALSE(homeTeachingOf(timeline, monday.addDays(6))->behind());
    EXPECT_TRUE(homeTeachingOf(timeline, monday.addDays(7))->behind());
    timeline.add(EntryKind::HomeLesson, monday.addDays(2))
        .add(EntryKind::HomeLesson, monday.addDays(4));
    const auto teaching = homeTeachingOf(timeline, monday.addDays(7));
    ASSERT_TRUE(teaching);
    EXPECT_EQ(teaching->visits, 2);
    EXPECT_EQ(teaching->lessons, 4);
    EXPECT_EQ(teaching->plannedLessons(), 6);
    EXPECT_FALSE(teaching->behind());
}

// 粤教基〔2009〕3号: back within the ten days before 10 March still counts as lost.
TEST(JointWork, AReturnJustBeforeTheStatisticsDayStillCountsAsLost) {
    const QDate march(2027, 3, 10);
    EXPECT_EQ(nextStatisticsDay(QDate(2026, 11, 20)), march);
    EXPECT_EQ(nextStatisticsDay(march), march);
    TimelineOf timeline = timelineAt(CaseState::Confirmed, monday);
    EXPECT_TRUE(lostOn(timeline, march));
    EXPECT_FALSE(lostOn(timeline, QDate(2026, 3, 10))); // before it all
    timeline.add(EntryKind::Returned, march.addDays(-10));
    EXPECT_TRUE(lostOn(timeline, march));
    timeline.last().day = march.addDays(-11);
    EXPECT_FALSE(lostOn(timeline, march));
    EXPECT_FALSE(lostOn(timelineAt(CaseState::Returned, march.addDays(-2)), march));
}

TEST(JointWork, AChildThatWentAwayAgainBeforeTheStatisticsDayIsLost) {
    const QDate march(2027, 3, 10);
    TimelineOf timeline = timelineAt(CaseState::Confirmed, monday);
    timeline.add(EntryKind::Returned, march.addDays(-40))
        .add(EntryKind::Relapsed, march.addDays(-1));
    EXPECT_TRUE(lostOn(timeline, march));
    EXPECT_FALSE(lostOn(timeline, march.addDays(-2))) << "on that day it was back";
    TimelineOf suspect = timelineAt(CaseState::Returned, monday);
    suspect.add(EntryKind::Relapsed, march.addDays(-1));
    EXPECT_FALSE(lostOn(suspect, march)) << "nobody ever deemed it a dropout";
}

TEST(JointWork, AClosingWithoutAReturnDoesNotUndoTheDropout) {
    for (const auto& line : closingReasons) {
        TimelineOf timeline = timelineAt(CaseState::Confirmed, monday);
        timeline.add(EntryKind::Closed, monday.addDays(9));
        timeline.last().closingReason = line.value;
        const bool learns = line.value == ClosingReason::Returned ||
                            line.value == ClosingReason::WatchEnded ||
                            line.value == ClosingReason::EnrolledElsewhere ||
                            line.value == ClosingReason::IdentityError;
        if (line.value == ClosingReason::Returned || line.value == ClosingReason::WatchEnded) {
            continue; // never from "confirmed"
        }
        EXPECT_EQ(standsAsDropout(timeline), !learns) << line.code;
        EXPECT_EQ(lostOn(timeline, monday.addDays(20)), !learns) << line.code;
    }
    TimelineOf back = timelineAt(CaseState::Confirmed, monday);
    back.add(EntryKind::Returned, monday).add(EntryKind::Closed, monday.addDays(40));
    EXPECT_FALSE(standsAsDropout(back)) << "it was back before it left the country";
}

TEST(JointWork, LessonsAtHomeAreDueSinceTheWeekInWhichTheyWereMissed) {
    TimelineOf timeline = timelineAt(CaseState::Suspected, monday);
    timeline.add(EntryKind::Returned, monday);
    timeline.last().placement = Placement::HomeTeaching;
    timeline.last().visitsAWeek = 2;
    timeline.add(EntryKind::HomeLesson, monday).add(EntryKind::HomeLesson, monday.addDays(1));
    EXPECT_FALSE(homeTeachingOf(timeline, monday.addDays(13))->behindSince().isValid());
    for (const int days : {14, 20, 30}) {
        const QList<NextStep> steps = furtherSteps(timeline, {}, monday.addDays(days));
        ASSERT_EQ(steps.size(), 1);
        EXPECT_EQ(steps.first().due, monday.addDays(14)) << "it does not move on with the days";
    }
}

TEST(Remedies, EveryCauseHasMeasuresAndNoneAreTheSameTwice) {
    for (const auto& line : causes) {
        const Remedy remedy = remedyFor(line.value);
        EXPECT_FALSE(remedy.measures.isEmpty()) << line.code;
        EXPECT_EQ(QSet<QString>(remedy.measures.begin(), remedy.measures.end()).size(),
                  remedy.measures.size())
            << line.code;
    }
    EXPECT_TRUE(remedyFor(Cause::Working).departments.contains(Department::HumanResources));
    EXPECT_TRUE(remedyFor(Cause::Poverty).departments.contains(Department::CivilAffairs));
}

TEST(ContactAdvice, TheWordsHintAtTheOutcomeAndTheOutcomeAtTheNextDay) {
    EXPECT_EQ(outcomeFromWords(QStringLiteral("打了三次，无人接听")), ContactOutcome::NotReached);
    EXPECT_EQ(outcomeFromWords(QStringLiteral("号码是空号")), ContactOutcome::WrongNumber);
    EXPECT_EQ(outcomeFromWords(QStringLiteral("学生不愿返校")), ContactOutcome::Refuses);
    EXPECT_EQ(outcomeFromWords(QStringLiteral("聊了近况")), std::nullopt);
    const Advice friday = adviceFor(ContactOutcome::Refuses, QDate(2026, 11, 20), {});
    EXPECT_EQ(friday.on, QDate(2026, 11, 23)); // the Monday after
    EXPECT_FALSE(friday.nextStep.isEmpty());
}

TEST(EntryRules, AServiceSaysItsWayAndACriticismWhomItWasSaidTo) {
    CaseEntry notice;
    notice.kind = EntryKind::NoticeServed;
    notice.day = monday;
    EXPECT_EQ(isFilledIn(notice, monday).error().field, QStringLiteral("service"));
    CaseEntry criticism;
    criticism.kind = EntryKind::Criticised;
    criticism.day = monday;
    EXPECT_EQ(isFilledIn(criticism, monday).error().field, QStringLiteral("withWhom"));
    criticism.withWhom = QStringLiteral("父亲");
    EXPECT_TRUE(isFilledIn(criticism, monday));
}

TEST(EntryRules, APaperLeftNeedsAWitnessAndAReceiptLiesNotBeforeThePaper) {
    CaseEntry notice;
    notice.kind = EntryKind::NoticeServed;
    notice.day = monday;
    notice.service = ServiceWay::Left;
    EXPECT_EQ(isFilledIn(notice, monday).error().field, QStringLiteral("witness"));
    notice.witness = QStringLiteral("村委 林国强");
    EXPECT_TRUE(isFilledIn(notice, monday));
    notice.receiptDay = monday.addDays(-1);
    EXPECT_EQ(isFilledIn(notice, monday).error().field, QStringLiteral("receipt"));
}
