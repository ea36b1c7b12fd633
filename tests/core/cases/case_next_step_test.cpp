#include "core/cases/case_rules.h"
#include "tests/core/cases/timelines.h"

#include <gtest/gtest.h>

using namespace xiange;
using namespace xiange::case_rules;
using namespace xiange::test;

namespace {

const QDate monday(2026, 11, 9);
const QDate friday(2026, 11, 20);

NextStepKind next(const Timeline& timeline, double days, QDate today = friday) {
    Surroundings around;
    if (days > 0) {
        around.run = runOf(monday, days);
    }
    return nextStep(timeline, around, today).kind;
}

TimelineOf withThreeContacts(CaseState state) {
    TimelineOf timeline = timelineAt(state, monday);
    timeline.contact(QDate(2026, 11, 10), ContactMeans::Phone)
        .contact(QDate(2026, 11, 17), ContactMeans::Phone)
        .contact(QDate(2026, 11, 20), ContactMeans::Visit);
    return timeline;
}

} // namespace

TEST(NextStep, GoesUpTheLadderWithTheDays) {
    const TimelineOf watch = timelineAt(CaseState::Watch, monday);
    EXPECT_EQ(next(watch, 1), NextStepKind::Contact);
    EXPECT_EQ(next(watch, 5), NextStepKind::Contact);
    EXPECT_EQ(next(watch, 5.5), NextStepKind::MarkSuspected);
    EXPECT_EQ(next(timelineAt(CaseState::Suspected, monday), 7), NextStepKind::Contact);
    EXPECT_EQ(next(timelineAt(CaseState::Suspected, monday), 10), NextStepKind::Contact);
    EXPECT_EQ(next(withThreeContacts(CaseState::Suspected), 9.5), NextStepKind::Contact);
    EXPECT_EQ(next(withThreeContacts(CaseState::Suspected), 10), NextStepKind::Confirm);
}

TEST(NextStep, IsDueOnTheDayTheRunCameToItNotToday) {
    Surroundings around;
    around.run = runOf(monday, 0);
    for (const int day : {0, 1, 2, 3, 4, 7, 8, 9, 10, 11}) {
        around.run->days.append({monday.addDays(day), 2, 2});
        around.run->schoolDays += 1;
        around.run->to = monday.addDays(day);
    }
    const TimelineOf watch = timelineAt(CaseState::Watch, monday);
    const NextStep mark = nextStep(watch, around, friday);
    EXPECT_EQ(mark.kind, NextStepKind::MarkSuspected);
    EXPECT_EQ(mark.due, QDate(2026, 11, 16)) << "the sixth day";
    const NextStep first = nextStep(timelineAt(CaseState::Suspected, monday), around, friday);
    EXPECT_EQ(first.kind, NextStepKind::Contact);
    EXPECT_EQ(first.due, monday) << "due since the first day";
    const NextStep confirm = nextStep(withThreeContacts(CaseState::Suspected), around, friday);
    EXPECT_EQ(confirm.kind, NextStepKind::Confirm);
    EXPECT_EQ(confirm.due, friday) << "the days on Friday, and so the last contact";

    around.run->days.resize(3);
    around.run->schoolDays = 3;
    TimelineOf phoned = timelineAt(CaseState::Watch, monday);
    phoned.contact(monday, ContactMeans::Phone);
    const NextStep visit = nextStep(phoned, around, monday.addDays(2));
    EXPECT_EQ(visit.kind, NextStepKind::Contact);
    EXPECT_EQ(visit.due, monday.addDays(1)) << "the visit of the second day";
    phoned.contact(monday.addDays(2), ContactMeans::Visit);
    EXPECT_FALSE(nextStep(phoned, around, monday.addDays(2)).due.isValid()) << "nothing is due";
}

TEST(NextStep, RemindsOfWhatTheLastContactAgreed) {
    TimelineOf timeline = timelineAt(CaseState::Suspected, monday);
    timeline.contact(QDate(2026, 11, 18), ContactMeans::Visit);
    timeline.last().nextStep = QStringLiteral("祖父 23 日前答复");
    timeline.last().nextStepDay = QDate(2026, 11, 23);
    Surroundings around;
    around.run = runOf(monday, 8);
    const NextStep step = nextStep(timeline, around, friday);
    EXPECT_EQ(step.kind, NextStepKind::Agreed);
    EXPECT_EQ(step.due, QDate(2026, 11, 23));
    EXPECT_EQ(step.text, QStringLiteral("祖父 23 日前答复"));
}

TEST(NextStep, AfterConfirmationBothReportsAreDueWithinThreeWorkingDays) {
    TimelineOf timeline = timelineAt(CaseState::Suspected, monday);
    timeline.add(EntryKind::Confirmed, friday);
    Surroundings around;
    NextStep step = nextStep(timeline, around, friday);
    EXPECT_EQ(step.kind, NextStepKind::ReportToEducation);
    EXPECT_EQ(step.due, QDate(2026, 11, 25)); // Monday, Tuesday, Wednesday
    timeline.add(EntryKind::ReportedToEducation, friday);
    EXPECT_EQ(nextStep(timeline, around, friday).kind, NextStepKind::ReportToTownship);
    timeline.add(EntryKind::ReportedToTownship, friday);
    EXPECT_EQ(nextStep(timeline, around, friday).kind, NextStepKind::ServeNotice);
    timeline.add(EntryKind::NoticeServed, friday);
    EXPECT_EQ(nextStep(timeline, around, friday).kind, NextStepKind::Criticise);
}

TEST(NextStep, TheThreeWorkingDaysLeaveOutHolidays) {
    TimelineOf timeline = timelineAt(CaseState::Suspected, monday);
    timeline.add(EntryKind::Confirmed, friday);
    Surroundings around;
    around.country = {{QDate(2026, 11, 24), false, QStringLiteral("放假")}};
    EXPECT_EQ(nextStep(timeline, around, friday).due, QDate(2026, 11, 26));
}

TEST(NextStep, TheLegalStepsFollowInOrderAndWaitForTheirTimeLimit) {
    TimelineOf timeline = timelineAt(CaseState::Confirmed, monday);
    timeline.add(EntryKind::ReportedToEducation, monday)
        .add(EntryKind::ReportedToTownship, monday)
        .add(EntryKind::NoticeServed, monday)
        .add(EntryKind::Criticised, monday);
    EXPECT_EQ(next(timeline, 12), NextStepKind::OrderToCorrect);
    timeline.add(EntryKind::OrderedToCorrect, friday);
    timeline.last().deadline = QDate(2026, 11, 27);
    EXPECT_EQ(next(timeline, 12), NextStepKind::ProveService);
    timeline.last().service = ServiceWay::Direct;
    EXPECT_EQ(next(timeline, 12, QDate(2026, 11, 27)), NextStepKind::AwaitCorrection);
    EXPECT_EQ(next(timeline, 12, QDate(2026, 11, 28)), NextStepKind::JudicialDocument);
    timeline.add(EntryKind::JudicialDocument, QDate(2026, 11, 28));
    timeline.last().service = ServiceWay::Direct;
    EXPECT_EQ(next(timeline, 12, QDate(2026, 11, 28)), NextStepKind::Persuade);
}

TEST(NextStep, AReturnIsFollowedUpThenClosedOrItIsARelapse) {
    const TimelineOf returned = timelineAt(CaseState::Returned, monday);
    Surroundings around;
    around.presence = FollowUp{};
    around.presence->passed = 12;
    around.presence->present = 12;
    EXPECT_EQ(nextStep(returned, around, friday).kind, NextStepKind::FollowUp);
    around.presence->present = 20;
    EXPECT_EQ(nextStep(returned, around, friday).kind, NextStepKind::Close);
    around.run = runOf(friday, 0.5);
    EXPECT_EQ(nextStep(returned, around, friday).kind, NextStepKind::Close);
    around.run->schoolDays = 1;
    EXPECT_EQ(nextStep(returned, around, friday).kind, NextStepKind::Relapse);
}

TEST(NextStep, AChildSeenAgainIsRecordedAsReturnedOrItsWatchEnds) {
    Surroundings around;
    around.seenAgain = true;
    const auto kindAt = [&](CaseState state) {
        return nextStep(timelineAt(state, monday), around, friday).kind;
    };
    EXPECT_EQ(kindAt(CaseState::Watch), NextStepKind::Close);
    EXPECT_EQ(kindAt(CaseState::Suspected), NextStepKind::RecordReturn);
    EXPECT_EQ(kindAt(CaseState::Confirmed), NextStepKind::ReportToEducation); // still due
    // Neither absent nor seen (the class was not called, or leave): go on asking.
    EXPECT_EQ(next(timelineAt(CaseState::Watch, monday), 0), NextStepKind::Contact);
}

TEST(NextStep, AClosedCaseAsksForNothing) {
    EXPECT_EQ(next(timelineAt(CaseState::Closed, monday), 12), NextStepKind::None);
}
