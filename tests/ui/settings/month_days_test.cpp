#include "ui/settings/month_days.h"

#include <gtest/gtest.h>

namespace xiange::ui {

namespace {

const QList<Term> year{{2026, 1, QDate(2026, 9, 1), QDate(2027, 1, 29)},
                       {2026, 2, QDate(2027, 2, 22), QDate(2027, 7, 9)}};

QList<SpecialDay> country() {
    QList<SpecialDay> days{{QDate(2026, 10, 10), true, QStringLiteral("国庆节")},
                           {QDate(2027, 2, 6), false, QStringLiteral("春节")}};
    for (QDate day(2026, 10, 1); day <= QDate(2026, 10, 7); day = day.addDays(1)) {
        days.append({day, false, QStringLiteral("国庆节")});
    }
    return days;
}

CalendarDay shown(QDate day, const QList<SpecialDay>& own = {}) {
    const SchoolCalendar calendar(year, country(), own);
    return daysOfMonth(day, calendar, country(), own).at(day.day() - 1);
}

} // namespace

TEST(MonthDaysTest, OctoberHasEveryDayOnce) {
    const auto days =
        daysOfMonth(QDate(2026, 10, 17), SchoolCalendar(year, country()), country(), {});
    ASSERT_EQ(days.size(), 31);
    EXPECT_EQ(days.first().day, QDate(2026, 10, 1));
    EXPECT_EQ(days.last().day, QDate(2026, 10, 31));
}

TEST(MonthDaysTest, EveryKindOfDayIsToldApart) {
    EXPECT_EQ(shown(QDate(2026, 10, 1)).kind, DayKind::Holiday);
    EXPECT_EQ(shown(QDate(2026, 10, 3)).kind, DayKind::Holiday) << "a Saturday of the holiday";
    EXPECT_EQ(shown(QDate(2026, 10, 8)).kind, DayKind::SchoolDay);
    EXPECT_EQ(shown(QDate(2026, 10, 10)).kind, DayKind::MakeUp);
    EXPECT_EQ(shown(QDate(2026, 10, 11)).kind, DayKind::Weekend);
    EXPECT_EQ(shown(QDate(2027, 2, 8)).kind, DayKind::Vacation);
    EXPECT_EQ(shown(QDate(2027, 2, 6)).kind, DayKind::Holiday) << "a holiday in the vacation";
    EXPECT_EQ(shown(QDate(2026, 8, 31)).kind, DayKind::Vacation);
}

TEST(MonthDaysTest, TheSchoolsOwnWordIsTheLast) {
    const QString typhoon = QStringLiteral("台风");
    const CalendarDay off = shown(QDate(2026, 10, 9), {{QDate(2026, 10, 9), false, typhoon}});
    EXPECT_EQ(off.kind, DayKind::OwnOff);
    EXPECT_EQ(off.name, typhoon);
    EXPECT_EQ(off.number, 0);
    EXPECT_EQ(shown(QDate(2026, 10, 10), {{QDate(2026, 10, 10), false, typhoon}}).kind,
              DayKind::OwnOff);
    EXPECT_EQ(shown(QDate(2026, 10, 7), {{QDate(2026, 10, 7), true, typhoon}}).kind,
              DayKind::OwnOn);
}

TEST(MonthDaysTest, SchoolDaysAreNumberedThroughTheTerm) {
    EXPECT_EQ(shown(QDate(2026, 9, 1)).number, 1);
    EXPECT_EQ(shown(QDate(2026, 9, 30)).number, 22) << "22 weekdays in September, no holiday here";
    EXPECT_EQ(shown(QDate(2026, 10, 8)).number, 23);
    EXPECT_EQ(shown(QDate(2026, 10, 10)).number, 25);
    EXPECT_EQ(shown(QDate(2026, 10, 11)).number, 0);
    EXPECT_EQ(shown(QDate(2027, 2, 22)).number, 1);
}

TEST(MonthDaysTest, DaysThatDepartFromTheWeekHaveASignOfTheirOwn) {
    const DayKind departing[] = {DayKind::Holiday, DayKind::MakeUp, DayKind::OwnOff,
                                 DayKind::OwnOn};
    QStringList signs;
    for (const DayKind kind : departing) {
        EXPECT_FALSE(signOf(kind).isEmpty());
        signs.append(signOf(kind));
    }
    EXPECT_EQ(signs.removeDuplicates(), 0);
}

} // namespace xiange::ui
