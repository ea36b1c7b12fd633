#include "core/papers/paper_number.h"

#include <gtest/gtest.h>

namespace xiange {

TEST(PaperNumber, HasTheYearInHexagonalBracketsAndNoLeadingZeros) {
    EXPECT_EQ(paperNumber(QStringLiteral("清中劝返"), 2026, 15),
              QStringLiteral("清中劝返〔2026〕15号"));
    EXPECT_EQ(paperNumber(QStringLiteral("清中劝返"), 2026, 7),
              QStringLiteral("清中劝返〔2026〕7号"));
}

} // namespace xiange
