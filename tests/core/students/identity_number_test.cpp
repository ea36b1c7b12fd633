#include "core/students/identity_number.h"

#include <gtest/gtest.h>

namespace xiange {

TEST(IdentityNumber, PublishedExamplesAreSound) {
    struct Example {
        const char* number;
        QDate birth;
        Sex sex;
    };
    // The first two stand in GB 11643-1999 itself.
    const Example examples[] = {
        {"11010519491231002X", QDate(1949, 12, 31), Sex::Female},
        {"440524188001010014", QDate(1880, 1, 1), Sex::Male},
        {"34052419800101001X", QDate(1980, 1, 1), Sex::Male},
        {"370101190102039973", QDate(1901, 2, 3), Sex::Male},
    };
    for (const Example& example : examples) {
        const NumberReading reading = readIdentityNumber(QString::fromLatin1(example.number));
        ASSERT_TRUE(reading.number) << example.number;
        EXPECT_EQ(reading.number->birth, example.birth);
        EXPECT_EQ(reading.number->sex, example.sex);
        EXPECT_TRUE(reading.number->provinceKnown());
    }
}

TEST(IdentityNumber, SmallXFullWidthDigitsAndSpacesAreAccepted) {
    for (const char* text : {"11010519491231002x", "１１０１０５１９４９１２３１００２Ｘ",
                             " 110105 19491231 002X ", "'11010519491231002X"}) {
        const NumberReading reading = readIdentityNumber(QString::fromUtf8(text));
        ASSERT_TRUE(reading.number) << text;
        EXPECT_EQ(reading.number->text, QStringLiteral("11010519491231002X"));
    }
}

TEST(IdentityNumber, AnyChangedDigitIsNoticed) {
    const QString sound = QStringLiteral("440524188001010014");
    for (qsizetype i = 0; i < sound.size(); ++i) {
        QString changed = sound;
        changed[i] =
            changed[i] == u'9' ? u'8' : QChar(static_cast<char16_t>(changed[i].unicode() + 1));
        EXPECT_FALSE(readIdentityNumber(changed).number) << qPrintable(changed);
    }
}

TEST(IdentityNumber, AWrongCheckDigitSaysWhatItShouldBe) {
    const NumberReading reading = readIdentityNumber(QStringLiteral("110105194912310021"));
    EXPECT_EQ(reading.fault, NumberFault::CheckDigit);
    EXPECT_EQ(reading.expectedCheck, QChar(u'X'));
}

TEST(IdentityNumber, WhatExcelDidIsTold) {
    EXPECT_EQ(readIdentityNumber(QStringLiteral("4.40E+17")).fault, NumberFault::Damaged);
    EXPECT_EQ(readIdentityNumber(QStringLiteral("449999201403034000")).fault, NumberFault::Damaged);
    EXPECT_EQ(readIdentityNumber(QStringLiteral("440524188001010014"), true).fault,
              NumberFault::Damaged);
    EXPECT_EQ(readIdentityNumber(QStringLiteral("44052418800101")).fault, NumberFault::Damaged);
    EXPECT_EQ(readIdentityNumber(QStringLiteral("  ")).fault, NumberFault::Missing);
}

TEST(IdentityNumber, AProvinceThatDoesNotExistIsKnown) {
    const QString body = QStringLiteral("99999920140404042");
    const NumberReading reading = readIdentityNumber(body + identityCheckCharacter(body));
    ASSERT_TRUE(reading.number);
    EXPECT_FALSE(reading.number->provinceKnown());
}

} // namespace xiange
