#include "core/absence/absence_rules.h"

#include <gtest/gtest.h>
#include <random>

namespace xiange {

namespace {

/// A term written by hand: one character a session, two a day from Monday 2 November 2026 on,
/// weekends left out. . present, K 旷课, B sick, C late, - not called.
QList<ChildSession> term(const char* marks) {
    QList<ChildSession> sessions;
    QDate day(2026, 11, 2);
    for (int i = 0; marks[i] != '\0'; ++i) {
        ChildSession session{day, i % 2 == 0 ? Session::Morning : Session::Afternoon, true, {}};
        switch (marks[i]) {
        case 'K':
            session.mark = MarkKind::Unexcused;
            break;
        case 'B':
            session.mark = MarkKind::Sick;
            break;
        case 'C':
            session.mark = MarkKind::Late;
            break;
        case '-':
            session.called = false;
            break;
        default:
            break;
        }
        sessions.append(session);
        if (i % 2 == 1) {
            day = day.addDays(day.dayOfWeek() == 5 ? 3 : 1);
        }
    }
    return sessions;
}

double days(const char* marks, LeaveInRun leave = LeaveInRun::Ends) {
    const auto run = currentRun(term(marks), leave);
    return run ? run->schoolDays : 0;
}

} // namespace

TEST(AbsenceRun, CountsWholeAndHalfDays) {
    EXPECT_EQ(days("....KK"), 1);
    EXPECT_EQ(days(".....K"), 0.5);
    EXPECT_EQ(days("...KKK"), 1.5);
    EXPECT_EQ(days("KKKKKK"), 3);
}

TEST(AbsenceRun, PresentOrLateEndsIt) {
    EXPECT_EQ(days("KKKK.."), 0);
    EXPECT_EQ(days("KKKK.K"), 0.5);
    EXPECT_EQ(days("KKKKCK"), 0.5);
    EXPECT_EQ(days("KKKKKC"), 0);
}

TEST(AbsenceRun, LeaveEndsItOrPausesItAsThePlaceHasSet) {
    EXPECT_EQ(days("KKKKBKKK"), 1.5);
    EXPECT_EQ(days("KKKKBKKK", LeaveInRun::Pauses), 3.5);
    EXPECT_EQ(days("KKKKBB"), 0);
    EXPECT_EQ(days("KKKKBB", LeaveInRun::Pauses), 2);
}

TEST(AbsenceRun, ARollNotTakenNeitherEndsNorCountsAndIsNamed) {
    const auto run = currentRun(term("KK--KK"));
    ASSERT_TRUE(run);
    EXPECT_EQ(run->schoolDays, 2);
    EXPECT_EQ(run->skipped,
              (QList<SkippedSession>{
                  {QDate(2026, 11, 3), Session::Morning, SkipReason::RollNotTaken},
                  {QDate(2026, 11, 3), Session::Afternoon, SkipReason::RollNotTaken}}));
}

TEST(AbsenceRun, ADayCalledOnceCountsWhole) {
    EXPECT_EQ(days("KKK-KK"), 3);
    EXPECT_EQ(days("KKK."), 0);
    EXPECT_EQ(days(".K"), 0.5);
    EXPECT_EQ(days("-K"), 1);
}

TEST(AbsenceRun, KnowsItsFirstAndLastSession) {
    const auto run = currentRun(term("...KKKKK-K"));
    ASSERT_TRUE(run);
    EXPECT_EQ(run->from, QDate(2026, 11, 3));
    EXPECT_EQ(run->fromSession, Session::Afternoon);
    EXPECT_EQ(run->to, QDate(2026, 11, 6));
    EXPECT_EQ(run->sessions, 6);
    EXPECT_EQ(run->days.size(), 4);
}

TEST(AbsenceRun, NothingMarkedIsNoRun) {
    EXPECT_FALSE(currentRun({}));
    EXPECT_FALSE(currentRun(term("......")));
    EXPECT_FALSE(currentRun(term("------")));
}

TEST(AbsenceRun, AllRunsOfATermAreFoundInOrder) {
    const auto runs = allRuns(term("KK..KK--KKC.K."));
    ASSERT_EQ(runs.size(), 3);
    EXPECT_EQ(runs[0].schoolDays, 1);
    EXPECT_EQ(runs[1].schoolDays, 2);
    EXPECT_EQ(runs[2].schoolDays, 0.5);
}

// The same question answered by reading the term the way a person with a pencil would: go back
// from the end, strike what was not called, stop at the first session that is not 旷课.
TEST(AbsenceRun, AgreesWithAPencilOnRandomTerms) {
    std::mt19937 random(20261123);
    const std::string signs = "..KKKKB-C";
    for (int round = 0; round < 2000; ++round) {
        std::string marks;
        for (int i = 0; i < 40; ++i) {
            marks += signs[random() % signs.size()];
        }
        const QList<ChildSession> sessions = term(marks.c_str());
        double halves = 0;
        int count = 0;
        for (int i = 39; i >= 0; --i) {
            const char mark = marks[static_cast<std::size_t>(i)];
            if (mark == '-') {
                continue;
            }
            if (mark != 'K') {
                break;
            }
            const char other = marks[static_cast<std::size_t>(i ^ 1)];
            halves += other == '-' ? 1.0 : 0.5;
            ++count;
        }
        const auto run = currentRun(sessions);
        ASSERT_EQ(run.has_value(), count > 0) << marks;
        if (run) {
            EXPECT_DOUBLE_EQ(run->schoolDays, halves) << marks;
            EXPECT_EQ(run->sessions, count) << marks;
            EXPECT_EQ(allRuns(sessions).last().schoolDays, run->schoolDays) << marks;
        }
    }
}

} // namespace xiange
