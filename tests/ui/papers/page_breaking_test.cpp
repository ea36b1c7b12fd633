#include "ui/papers/page_breaking.h"

#include <gtest/gtest.h>

namespace xiange::ui {

namespace {

std::vector<FlowBox> lines(size_t count) {
    return std::vector<FlowBox>(count, FlowBox{10});
}

} // namespace

TEST(PageBreaking, TwentyTwoLinesAreOnePage) {
    EXPECT_EQ(breakPages(lines(22), 220).size(), 1u);
    const auto pages = breakPages(lines(23), 220);
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(pages[0].size(), 22u);
    EXPECT_DOUBLE_EQ(pages[1][0].y, 0);
}

TEST(PageBreaking, NothingIsNoPage) {
    EXPECT_TRUE(breakPages({}, 220).empty());
}

TEST(PageBreaking, WhatStaysWithTheNextGoesDownWithIt) {
    auto boxes = lines(23);
    boxes[20].keepWithNext = true;
    boxes[21].keepWithNext = true;
    const auto pages = breakPages(boxes, 220);
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(pages[0].size(), 20u);
    EXPECT_EQ(pages[1].size(), 3u);
}

TEST(PageBreaking, WhatCannotStayTogetherOnAnyPageIsParted) {
    auto boxes = lines(30);
    for (FlowBox& box : boxes) {
        box.keepWithNext = true;
    }
    const auto pages = breakPages(boxes, 220);
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(pages[0].size(), 22u);
}

TEST(PageBreaking, AGapIsLeftOutAtTheTopOfAPage) {
    auto boxes = lines(23);
    boxes[22].gapBefore = 10;
    const auto pages = breakPages(boxes, 220);
    EXPECT_DOUBLE_EQ(pages[1][0].y, 0);
    boxes = lines(22);
    boxes[21].gapBefore = 10;
    EXPECT_EQ(breakPages(boxes, 220).size(), 2u);
}

TEST(PageBreaking, ATableHeadIsRepeatedAndTakesItsRoom) {
    auto boxes = lines(50);
    for (size_t i = 1; i < boxes.size(); ++i) {
        boxes[i].repeatedAbove = 10;
    }
    const auto pages = breakPages(boxes, 220);
    ASSERT_EQ(pages.size(), 3u);
    EXPECT_EQ(pages[0].size(), 22u);
    EXPECT_EQ(pages[1].size(), 21u);
    EXPECT_EQ(pages[2].size(), 7u);
    EXPECT_DOUBLE_EQ(pages[1][0].y, 10);
    EXPECT_TRUE(pages[1][0].underRepeatedHead);
    EXPECT_FALSE(pages[0][0].underRepeatedHead);
}

TEST(PageBreaking, ABoxHigherThanAPageGetsOneOfItsOwn) {
    std::vector<FlowBox> boxes = lines(3);
    boxes[1].height = 500;
    const auto pages = breakPages(boxes, 220);
    ASSERT_EQ(pages.size(), 3u);
    EXPECT_EQ(pages[1].front().box, 1u);
}

TEST(PageBreaking, AnAnnexBeginsAPage) {
    auto boxes = lines(3);
    boxes[1].newPageBefore = true;
    EXPECT_EQ(breakPages(boxes, 220).size(), 2u);
}

} // namespace xiange::ui
