#include "core/base/text_folding.h"

#include <gtest/gtest.h>

namespace xiange {

TEST(TextFolding, FullWidthBecomesHalfWidth) {
    EXPECT_EQ(foldWidth(u"４４９９Ｘ（３）"), QStringLiteral("4499X(3)"));
}

TEST(TextFolding, HeadingsAgreeWhateverStarsAndSpacesTheyCarry) {
    EXPECT_EQ(foldHeading(u"* 身份证\n件号 ："), QStringLiteral("身份证件号"));
}

TEST(TextFolding, NamesLoseSpacesButKeepTheDot) {
    EXPECT_EQ(foldName(u" 张　三 "), QStringLiteral("张三"));
    EXPECT_EQ(foldName(u"阿卜杜拉•买买提"), QStringLiteral("阿卜杜拉·买买提"));
    EXPECT_EQ(foldName(u"Anna  Maria"), QStringLiteral("Anna Maria"));
}

} // namespace xiange
