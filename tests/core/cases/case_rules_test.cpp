// Deemed a dropout, back at school, closed.

#include "core/cases/case_rules.h"
#include "tests/core/cases/timelines.h"

#include <gtest/gtest.h>

using namespace xiange;
using namespace xiange::case_rules;
using namespace xiange::test;

namespace {

const QDate runFrom(2026, 11, 9);
const QDate today(2026, 11, 20);

QList<Attendance> schoolDays(QDate from, int presentDays, int absentDays) {
    QList<Attendance> days;
    QDate day = from;
    for (int i = 0; i < presentDays + absentDays; ++i) {
        days.append({day, true, i < presentDays ? 1.0 : 0.0});
        day = day.addDays(day.dayOfWeek() == 5 ? 3 : 1);
    }
    return days;
}

/// Days of the run, days of November with a contact and its means → complete?
struct ProofCase {
    const char* name;
    double schoolDays;
    QList<std::pair<int, ContactMeans>> contacts;
    bool complete;
    int missing;
};

} // namespace

TEST(ConfirmationProof, NeedsTenDaysAndThreeContactsOnDifferentDaysByTwoMeans) {
    using M = ContactMeans;
    const ProofCase cases[] = {
        {"all there", 10, {{10, M::Phone}, {17, M::Phone}, {20, M::Visit}}, true, 0},
        {"more than enough",
         31,
         {{9, M::Phone}, {11, M::Phone}, {17, M::Visit}, {20, M::Letter}},
         true,
         0},
        {"half a day short", 9.5, {{10, M::Phone}, {17, M::Phone}, {20, M::Visit}}, false, 1},
        {"no contact", 10, {}, false, 3},
        {"two contacts", 10, {{10, M::Phone}, {20, M::Visit}}, false, 2},
        {"three on two days", 10, {{10, M::Phone}, {20, M::Phone}, {20, M::Visit}}, false, 1},
        {"always by phone", 10, {{10, M::Phone}, {17, M::Phone}, {20, M::Phone}}, false, 1},
        {"one before the run", 10, {{6, M::Phone}, {17, M::Phone}, {20, M::Visit}}, false, 2},
        {"one in the future", 10, {{10, M::Phone}, {17, M::Phone}, {23, M::Visit}}, false, 3},
    };
    for (const ProofCase& c : cases) {
        TimelineOf timeline = timelineAt(CaseState::Suspected, runFrom);
        for (const auto& [day, means] : c.contacts) {
            timeline.contact(QDate(2026, 11, day), means);
        }
        const ConfirmationProof proof =
            confirmationProof(timeline, runOf(runFrom, c.schoolDays), today);
        EXPECT_EQ(proof.complete(), c.complete) << c.name;
        EXPECT_EQ(proof.missing().size(), c.missing) << c.name;
    }
}

TEST(ConfirmationProof, CountsAnAttemptThatReachedNobodyButNotOneThatSaysNothing) {
    TimelineOf timeline = timelineAt(CaseState::Suspected, runFrom);
    timeline.contact(QDate(2026, 11, 10), ContactMeans::Phone, ContactOutcome::NotReached)
        .contact(QDate(2026, 11, 12), ContactMeans::Phone, std::nullopt)
        .contact(QDate(2026, 11, 16), ContactMeans::Visit, ContactOutcome::NotReached);
    EXPECT_FALSE(confirmationProof(timeline, runOf(runFrom, 10), today).complete());
    timeline.contact(QDate(2026, 11, 18), ContactMeans::Phone, ContactOutcome::NotReached);
    EXPECT_TRUE(confirmationProof(timeline, runOf(runFrom, 10), today).complete());
}

TEST(ConfirmationProof, DoesNotCountACorrectedContact) {
    TimelineOf timeline = timelineAt(CaseState::Suspected, runFrom);
    timeline.contact(QDate(2026, 11, 10), ContactMeans::Phone)
        .contact(QDate(2026, 11, 12), ContactMeans::Phone)
        .contact(QDate(2026, 11, 16), ContactMeans::Visit);
    ASSERT_TRUE(confirmationProof(timeline, runOf(runFrom, 10), today).complete());
    timeline.correct(4, today);
    EXPECT_FALSE(confirmationProof(timeline, runOf(runFrom, 10), today).complete());
}

TEST(ConfirmationProof, SaysThatThereIsNoRun) {
    const ConfirmationProof proof =
        confirmationProof(timelineAt(CaseState::Watch, runFrom), std::nullopt, today);
    EXPECT_FALSE(proof.complete());
    EXPECT_GE(proof.missing().size(), 1);
}

TEST(FollowUp, IsProvenOnTheTwentiethDayPresent) {
    const QDate returned(2026, 9, 1);
    const QDate late(2026, 12, 31);
    EXPECT_FALSE(followUp(returned, schoolDays(returned, 19, 0), late).proven());
    EXPECT_TRUE(followUp(returned, schoolDays(returned, 20, 0), late).proven());
    EXPECT_TRUE(followUp(returned, schoolDays(returned, 20, 10), late).proven());
}

TEST(FollowUp, FailsOnlyWhenThirtySchoolDaysArePast) {
    const QDate returned(2026, 9, 1);
    const QDate late(2026, 12, 31);
    EXPECT_FALSE(followUp(returned, schoolDays(returned, 19, 10), late).failed());
    EXPECT_TRUE(followUp(returned, schoolDays(returned, 19, 11), late).failed());
}

TEST(FollowUp, LooksAtThirtySchoolDaysAndNotBeyondTodayOrBeforeTheReturn) {
    const QDate returned(2026, 9, 1);
    QList<Attendance> days = schoolDays(QDate(2026, 8, 24), 60, 0);
    EXPECT_EQ(followUp(returned, days, QDate(2026, 12, 31)).passed, 30);
    EXPECT_EQ(followUp(returned, days, QDate(2026, 9, 3)).passed, 3);
}

TEST(FollowUp, CountsHalfDaysAsHalfAndDaysWithoutARollNotAtAll) {
    const QDate returned(2026, 9, 1);
    const FollowUp result = followUp(
        returned,
        {{returned, true, 0.5}, {returned.addDays(1), false, 0}, {returned.addDays(2), true, 1}},
        returned.addDays(2));
    EXPECT_DOUBLE_EQ(result.present, 1.5);
    EXPECT_EQ(result.notCalled, 1);
    EXPECT_EQ(result.passed, 2);
}

TEST(FollowUp, DaysWithoutARollDoNotUseUpTheWindow) {
    const QDate returned(2026, 9, 1);
    const QDate late(2026, 12, 31);
    QList<Attendance> days;
    for (int i = 0; i < 15; ++i) {
        days.append({returned.addDays(i), false, 0});
    }
    days += schoolDays(returned.addDays(20), 20, 0);
    const FollowUp result = followUp(returned, days, late);
    EXPECT_TRUE(result.proven());
    EXPECT_EQ(result.passed, 20);
    EXPECT_EQ(result.notCalled, 15);
    // Thirty days that nobody called prove no failure either.
    EXPECT_FALSE(followUp(returned, days.mid(0, 15) + days.mid(0, 15), late).failed());
}

TEST(Closing, ThereIsNoReasonThatSaysTheChildCannotBeReached) {
    for (const auto& line : closingReasons) {
        EXPECT_FALSE(QByteArray(line.code).contains("reach"));
    }
}

TEST(Closing, EveryReasonButTheEndOfAWatchNeedsEvidenceAndASecondPerson) {
    FollowUp presence;
    presence.present = 20;
    for (const auto& line : closingReasons) {
        if (line.value == ClosingReason::WatchEnded) {
            continue;
        }
        const CaseState state =
            line.value == ClosingReason::Returned ? CaseState::Returned : CaseState::Confirmed;
        const Timeline timeline = timelineAt(state, runFrom);
        Closing closing{line.value, true, AccountId(2), AccountId(1), presence, false};
        closing.grade = 9;
        closing.inClass = false;
        EXPECT_TRUE(mayClose(timeline, closing)) << line.code;
        closing.evidence = false;
        // Twenty days present stand in the school's own rolls: they prove themselves.
        EXPECT_EQ(mayClose(timeline, closing).has_value(), line.value == ClosingReason::Returned)
            << line.code;
        closing.evidence = true;
        closing.approver = closing.proposer; // the same person
        EXPECT_FALSE(mayClose(timeline, closing)) << line.code;
        closing.approver = {};
        EXPECT_FALSE(mayClose(timeline, closing)) << line.code;
    }
}

TEST(Closing, AReturnMustHaveBeenProvenByPresence) {
    const Timeline returned = timelineAt(CaseState::Returned, runFrom);
    FollowUp presence;
    presence.present = 19.5;
    Closing closing{ClosingReason::Returned, true, AccountId(2), AccountId(1), presence, false};
    EXPECT_FALSE(mayClose(returned, closing));
    closing.presence->present = 20;
    EXPECT_TRUE(mayClose(returned, closing));
    EXPECT_FALSE(mayClose(timelineAt(CaseState::Confirmed, runFrom), closing));
}

TEST(Closing, AReturnIsNotProvenInTheMiddleOfARelapse) {
    const Timeline returned = timelineAt(CaseState::Returned, runFrom);
    FollowUp presence;
    presence.present = 20;
    Closing closing{ClosingReason::Returned, true, AccountId(2), AccountId(1), presence, true};
    closing.absentDays = 8;
    const auto refused = mayClose(returned, closing);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().text.contains(u'8')) << qPrintable(refused.error().text);
    closing.absentDays = 1;
    EXPECT_FALSE(mayClose(returned, closing));
    closing.absentDays = 0.5; // half a day is no relapse yet
    EXPECT_TRUE(mayClose(returned, closing));
}

TEST(Closing, AWatchEndsByItselfOnlyWhenTheChildIsBack) {
    const Timeline watch = timelineAt(CaseState::Watch, runFrom);
    Closing closing;
    closing.reason = ClosingReason::WatchEnded;
    closing.absentNow = true;
    EXPECT_FALSE(mayClose(watch, closing));
    closing.absentNow = false;
    EXPECT_TRUE(mayClose(watch, closing));
    EXPECT_FALSE(mayClose(timelineAt(CaseState::Suspected, runFrom), closing));
}

TEST(Closing, AClosedCaseCannotBeClosedAgain) {
    EXPECT_TRUE(closingReasonsIn(CaseState::Closed).isEmpty());
}
