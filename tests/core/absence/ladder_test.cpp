#include "core/absence/ladder.h"

#include <gtest/gtest.h>

namespace xiange {

TEST(Ladder, EachStepIsReachedAtItsDaysAndNotBefore) {
    const Ladder ladder = defaultLadder();
    const ContactTally none;
    EXPECT_EQ(stepOf(ladder, 0.5, none), 0);
    EXPECT_EQ(stepOf(ladder, 1, none), 1);
    EXPECT_EQ(stepOf(ladder, 1.5, none), 1);
    EXPECT_EQ(stepOf(ladder, 2, none), 2);
    EXPECT_EQ(stepOf(ladder, 3, none), 3);
    EXPECT_EQ(stepOf(ladder, 5, none), 3) << "more than five days, not five";
    EXPECT_EQ(stepOf(ladder, 5.5, none), 5);
    EXPECT_EQ(stepOf(ladder, 9.5, {3, 3, 2}), 5);
    EXPECT_EQ(stepOf(ladder, 10, {3, 3, 2}), 6);
    EXPECT_EQ(stepOf(ladder, 40, {9, 9, 4}), 6) << "a step is never skipped by a long run";
}

TEST(Ladder, WithoutTheContactsTheChildStaysOnStepFiveHoweverLong) {
    const Ladder ladder = defaultLadder();
    EXPECT_EQ(stepOf(ladder, 30, {0, 0, 0}), 5);
    EXPECT_EQ(stepOf(ladder, 30, {2, 2, 2}), 5) << "two contacts";
    EXPECT_EQ(stepOf(ladder, 30, {5, 2, 2}), 5) << "on two days";
    EXPECT_EQ(stepOf(ladder, 30, {5, 3, 1}), 5) << "all by phone";
    EXPECT_EQ(stepOf(ladder, 30, {3, 3, 2}), 6);
}

TEST(Ladder, EveryStepNamesItsSource) {
    for (const LadderStep& step : defaultLadder().steps) {
        EXPECT_FALSE(step.source.isEmpty()) << step.number;
    }
}

} // namespace xiange
