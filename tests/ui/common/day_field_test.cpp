#include "ui/common/day_field.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace xiange::ui {
namespace {

const QDate today(2026, 11, 23);

TEST(DayField, ReadsWhatPeopleType) {
    struct Line {
        const char* typed;
        QDate day;
    };
    const Line lines[] = {
        {"23", QDate(2026, 11, 23)},
        {"11-9", QDate(2026, 11, 9)},
        {"11.09", QDate(2026, 11, 9)},
        {"11/9", QDate(2026, 11, 9)},
        {"11月9日", QDate(2026, 11, 9)},
        {"１１月９日", QDate(2026, 11, 9)},
        {"2026-12-01", QDate(2026, 12, 1)},
        {"2026年12月1日", QDate(2026, 12, 1)},
        {"1-5", QDate(2027, 1, 5)},
        {"+3", QDate(2026, 11, 26)},
        {"", QDate()},
        {"31", QDate()},
        {"13-1", QDate()},
        {"下周一", QDate()},
        {"2026-5", QDate()},
    };
    for (const Line& line : lines) {
        EXPECT_EQ(dayFromText(QString::fromUtf8(line.typed), today), line.day) << line.typed;
    }
}

TEST(DayField, MovesByADayWithTheArrowKeys) {
    DayField field(today);
    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_EQ(field.day(), today);
    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_EQ(field.day(), today.addDays(1));
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Down);
    EXPECT_EQ(field.day(), today.addDays(-1));
}

TEST(DayField, TellsNonsenseFromNothing) {
    DayField field(today);
    EXPECT_FALSE(field.isUnreadable());
    QTest::keyClicks(&field, QStringLiteral("soon"));
    EXPECT_TRUE(field.isUnreadable());
}

} // namespace
} // namespace xiange::ui
