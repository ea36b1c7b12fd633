#include "core/papers/paper_text.h"
#include "tests/support/sample_papers.h"
#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace xiange {

TEST(PaperBlocks, APaperIsReadBackAsItWasKept) {
    const auto paper = writePaper(PaperKind::Registration, factsOf(test::samplePaper()), QString());
    ASSERT_OK(paper);
    const auto again = paperFromJson(toJson(*paper));
    ASSERT_OK(again);
    EXPECT_EQ(toJson(*again), toJson(*paper));
    EXPECT_EQ(again->blocks.size(), paper->blocks.size());
    EXPECT_EQ(again->title, QStringLiteral("学生陈浩宇劝返复学登记表"));
}

TEST(PaperBlocks, WhatIsNoPaperIsRefused) {
    EXPECT_FALSE(paperFromJson(QByteArray("not json")));
    EXPECT_FALSE(paperFromJson(QByteArray(R"({"blocks":[{"block":"hologram"}]})")));
}

} // namespace xiange
