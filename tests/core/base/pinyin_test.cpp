#include "core/base/pinyin.h"

#include <gtest/gtest.h>

namespace xiange {

TEST(Pinyin, ReadsSurnamesAsSurnames) {
    EXPECT_EQ(pinyinSyllables(QStringLiteral("单雄信")).front(), QStringLiteral("shan"));
    EXPECT_EQ(pinyinSyllables(QStringLiteral("仇英")).front(), QStringLiteral("qiu"));
    EXPECT_EQ(pinyinSyllables(QStringLiteral("翟让")).front(), QStringLiteral("zhai"));
}

TEST(Pinyin, SearchKeyHoldsNamePinyinAndInitials) {
    EXPECT_EQ(searchKey(QStringLiteral("欧阳娜娜")), QStringLiteral(" 欧阳娜娜 ouyangnana oynn "));
}

TEST(Pinyin, FindsByNamePinyinOrInitials) {
    const QString key = searchKey(QStringLiteral("陈浩宇"));
    EXPECT_TRUE(searchKeyMatches(key, QStringLiteral("浩宇")));
    EXPECT_TRUE(searchKeyMatches(key, QStringLiteral("chenh")));
    EXPECT_TRUE(searchKeyMatches(key, QStringLiteral("Chen Hao")));
    EXPECT_TRUE(searchKeyMatches(key, QStringLiteral("CHY")));
    EXPECT_TRUE(searchKeyMatches(key, QString()));
    EXPECT_FALSE(searchKeyMatches(key, QStringLiteral("hy")));
    EXPECT_FALSE(searchKeyMatches(key, QStringLiteral("王")));
}

TEST(Pinyin, ANameWithADotIsFoundBySyllables) {
    const QString key = searchKey(QStringLiteral("阿卜杜拉·买买提"));
    EXPECT_TRUE(searchKeyMatches(key, QStringLiteral("abdlmmt")));
}

} // namespace xiange
