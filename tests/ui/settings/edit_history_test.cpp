#include "ui/settings/edit_history.h"

#include <gtest/gtest.h>

namespace xiange::ui {

namespace {

/// A number that edits add to and take from.
struct Counter {
    SettingsEdit adding(int n) {
        return {QString::number(n), [this, n] { return set(value + n); },
                [this, n] { return set(value - n); }};
    }
    Result<void> set(int to) {
        if (refuses) {
            return fail(ErrorKind::Database, QStringLiteral("away"));
        }
        value = to;
        return {};
    }

    int value = 0;
    bool refuses = false;
};

} // namespace

TEST(EditHistoryTest, TakesChangesBackInTheOppositeOrderAndMakesThemAgain) {
    Counter counter;
    EditHistory edits;
    ASSERT_TRUE(edits.perform(counter.adding(1)));
    ASSERT_TRUE(edits.perform(counter.adding(10)));
    EXPECT_EQ(counter.value, 11);
    EXPECT_EQ(*edits.undo(), QStringLiteral("10"));
    EXPECT_EQ(*edits.undo(), QStringLiteral("1"));
    EXPECT_EQ(counter.value, 0);
    EXPECT_EQ(*edits.undo(), QString());
    EXPECT_EQ(*edits.redo(), QStringLiteral("1"));
    EXPECT_EQ(counter.value, 1);
}

TEST(EditHistoryTest, ANewChangeEndsWhatCouldBeMadeAgain) {
    Counter counter;
    EditHistory edits;
    ASSERT_TRUE(edits.perform(counter.adding(1)));
    ASSERT_TRUE(edits.undo());
    ASSERT_TRUE(edits.perform(counter.adding(5)));
    EXPECT_EQ(*edits.redo(), QString());
    EXPECT_EQ(counter.value, 5);
}

TEST(EditHistoryTest, WhatDidNotHappenIsNotRemembered) {
    Counter counter;
    counter.refuses = true;
    EditHistory edits;
    EXPECT_FALSE(edits.perform(counter.adding(1)));
    EXPECT_EQ(*edits.undo(), QString());
}

} // namespace xiange::ui
