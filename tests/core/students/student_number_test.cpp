#include "core/students/student_number.h"

#include <gtest/gtest.h>

namespace xiange {

TEST(StudentNumber, TheLetterSaysHowItWasMade) {
    const auto fromIdentity = readStudentNumber(QStringLiteral("g44052418800101001 4"));
    ASSERT_TRUE(fromIdentity);
    EXPECT_EQ(fromIdentity->text, QStringLiteral("G440524188001010014"));
    EXPECT_EQ(fromIdentity->identityPart(), QStringLiteral("440524188001010014"));
    EXPECT_EQ(readStudentNumber(QStringLiteral("J44999920150101123X"))->kind,
              StudentNumberKind::WithoutIdentity);
    EXPECT_EQ(readStudentNumber(QStringLiteral("L449999201501011234"))->kind,
              StudentNumberKind::Temporary);
}

TEST(StudentNumber, OtherTextsAreNone) {
    for (const char* text : {"", "440524188001010014", "G44052418800101001", "K440524188001010014",
                             "G4405241880X1010014", "4.4E+17"}) {
        EXPECT_FALSE(readStudentNumber(QString::fromLatin1(text))) << text;
    }
}

} // namespace xiange
