#include "core/base/pinyin.h"

#include <gtest/gtest.h>
#include <memory>
#include <unicode/translit.h>

namespace xiange {

TEST(Pinyin, ReadsSurnamesAsSurnames) {
    EXPECT_EQ(pinyinSyllables(QStringLiteral("单雄信")).front(), QStringLiteral("shan"));
    EXPECT_EQ(pinyinSyllables(QStringLiteral("仇英")).front(), QStringLiteral("qiu"));
    EXPECT_EQ(pinyinSyllables(QStringLiteral("翟让")).front(), QStringLiteral("zhai"));
}

// Single characters are remembered; ICU's own answer for the whole name is the measure.
TEST(Pinyin, EveryCharacterIsReadAsTheRulesReadTheWholeName) {
    UErrorCode status = U_ZERO_ERROR;
    UParseError where;
    const std::unique_ptr<icu::Transliterator> rules(icu::Transliterator::createInstance(
        "Han-Latin/Names; Latin-ASCII; Lower", UTRANS_FORWARD, where, status));
    ASSERT_TRUE(U_SUCCESS(status));
    QStringList names;
    for (char16_t c = 0x4E00; c <= 0x9FFF; ++c) {
        // First, last and in the middle; beside surnames of one and two characters and itself.
        for (const QString& form :
             {QStringLiteral("%1"), QStringLiteral("%1雨"), QStringLiteral("单%1"),
              QStringLiteral("欧阳%1"), QStringLiteral("仇%1曾"), QStringLiteral("%1%1单")}) {
            names.append(form.arg(QChar(c)));
        }
    }
    for (const char* name : {"令狐冲", "李令狐", "万俟卨", "万一", "澹台明", "长孙无忌", "孙长孙",
                             "王 单", "王·单", "Anna单", "单Anna单", "〇三", "李A", "𠮷野单", ""}) {
        names.append(QString::fromUtf8(name));
    }
    int unlike = 0;
    for (const QString& name : std::as_const(names)) {
        icu::UnicodeString text(reinterpret_cast<const char16_t*>(name.utf16()),
                                static_cast<int32_t>(name.size()));
        rules->transliterate(text);
        QString letters = QString::fromUtf16(text.getBuffer(), text.length());
        for (QChar& c : letters) {
            c = c.isLetterOrNumber() ? c : QChar(u' ');
        }
        if (pinyinSyllables(name) != letters.split(u' ', Qt::SkipEmptyParts) && ++unlike < 10) {
            ADD_FAILURE() << name.toStdString() << ": "
                          << pinyinSyllables(name).join(u' ').toStdString() << " for "
                          << letters.toStdString();
        }
    }
    EXPECT_EQ(unlike, 0);
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
