#include "tests/ui/common/dressed_application.h"
#include "ui/common/formats.h"

#include <gtest/gtest.h>

namespace xiange::ui {
namespace {

TEST(Formats, WriteDatesAndNumbersTheChineseWay) {
    const test::Dressed dressed;
    const QDate monday(2026, 11, 23);
    EXPECT_EQ(longDate(monday), QStringLiteral("2026年11月23日 星期一"));
    EXPECT_EQ(fullDate(monday), QStringLiteral("2026年11月23日"));
    EXPECT_EQ(dayAndWeekday(monday), QStringLiteral("11月23日 星期一"));
    EXPECT_EQ(shortDate(monday), QStringLiteral("11月23日"));
    EXPECT_EQ(number(1333), QStringLiteral("1,333"));
    EXPECT_EQ(percent(97.3149), QStringLiteral("97.31%"));
}

TEST(Formats, SayNothingForNoDate) {
    EXPECT_EQ(longDate(QDate()), QString());
}

TEST(Formats, LeaveTheDayOutOfAMomentOfToday) {
    const test::Dressed dressed;
    const QDateTime moment(QDate(2026, 11, 23), QTime(8, 2, 11));
    EXPECT_EQ(dayAndTime(moment, QDate(2026, 11, 23)), QStringLiteral("08:02"));
    EXPECT_EQ(dayAndTime(moment, QDate(2026, 11, 24)), QStringLiteral("11月23日 08:02"));
    EXPECT_EQ(clockTime(moment), QStringLiteral("08:02:11"));
}

} // namespace
} // namespace xiange::ui
