#include "core/papers/paper_number.h"

#include <gtest/gtest.h>

namespace xiange {

TEST(PaperNumber, HasTheYearInHexagonalBracketsAndNoLeadingZeros) {
    EXPECT_EQ(paperNumber(QStringLiteral("清中劝返"), 2026, 15),
              QStringLiteral("清中劝返〔2026〕15号"));
    EXPECT_EQ(paperNumber(QStringLiteral("清中劝返"), 2026, 7),
              QStringLiteral("清中劝返〔2026〕7号"));
}

TEST(PaperNumber, OfASchoolWithoutItsOwnMarkStillHasOne) {
    EXPECT_EQ(paperNumber({}, 2026, 3), QStringLiteral("劝返〔2026〕3号"));
}

} // namespace xiange
