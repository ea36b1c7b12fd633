#include "core/calendar/school_calendar.h"

#include <gtest/gtest.h>

namespace xiange {

namespace {

// The State Council's list for autumn 2026: off 25–27 September and 1–7 October, made up for on
// Sunday 20 September and Saturday 10 October.
QList<SpecialDay> autumn2026() {
    QList<SpecialDay> days;
    for (QDate day(2026, 9, 25); day <= QDate(2026, 9, 27); day = day.addDays(1)) {
        days.append({day, false, QStringLiteral("中秋节")});
    }
    for (QDate day(2026, 10, 1); day <= QDate(2026, 10, 7); day = day.addDays(1)) {
        days.append({day, false, QStringLiteral("国庆节")});
    }
    days.append({QDate(2026, 9, 20), true, QStringLiteral("补班")});
    days.append({QDate(2026, 10, 10), true, QStringLiteral("补班")});
    return days;
}

SchoolCalendar calendar(const QList<SpecialDay>& own = {}) {
    return SchoolCalendar({{2026, 1, QDate(2026, 9, 1), QDate(2027, 1, 29)},
                           {2026, 2, QDate(2027, 2, 22), QDate(2027, 7, 9)}},
                          autumn2026(), own);
}

} // namespace

TEST(SchoolCalendar, WeekendsAndHolidaysAreFreeAndMakeUpDaysTeach) {
    const SchoolCalendar days = calendar();
    EXPECT_TRUE(days.isSchoolDay(QDate(2026, 9, 1)));
    EXPECT_FALSE(days.isSchoolDay(QDate(2026, 9, 5)));
    EXPECT_TRUE(days.isSchoolDay(QDate(2026, 9, 20)));
    EXPECT_FALSE(days.isSchoolDay(QDate(2026, 9, 25)));
    EXPECT_FALSE(days.isSchoolDay(QDate(2026, 10, 7)));
    EXPECT_TRUE(days.isSchoolDay(QDate(2026, 10, 10)));
    EXPECT_FALSE(days.isSchoolDay(QDate(2026, 8, 31)));
    EXPECT_FALSE(days.isSchoolDay(QDate(2027, 2, 1)));
}

TEST(SchoolCalendar, TheNationalDayWeekHasTwoSchoolDaysAndTheMakeUpSaturday) {
    EXPECT_EQ(calendar().schoolDays(QDate(2026, 9, 30), QDate(2026, 10, 12)),
              (QList<QDate>{QDate(2026, 9, 30), QDate(2026, 10, 8), QDate(2026, 10, 9),
                            QDate(2026, 10, 10), QDate(2026, 10, 12)}));
}

TEST(SchoolCalendar, TheSchoolsOwnDayIsTheLastWord) {
    const SchoolCalendar days = calendar({{QDate(2026, 10, 10), false, QStringLiteral("不补课")},
                                          {QDate(2026, 11, 3), false, QStringLiteral("台风")}});
    EXPECT_FALSE(days.isSchoolDay(QDate(2026, 10, 10)));
    EXPECT_FALSE(days.isSchoolDay(QDate(2026, 11, 3)));
    EXPECT_EQ(days.nameOf(QDate(2026, 11, 3)), QStringLiteral("台风"));
}

TEST(SchoolCalendar, CountsSchoolDaysForwardsAndBackwardsOverTheHoliday) {
    const SchoolCalendar days = calendar();
    EXPECT_EQ(days.plusSchoolDays(QDate(2026, 9, 30), 1), QDate(2026, 10, 8));
    EXPECT_EQ(days.plusSchoolDays(QDate(2026, 10, 8), -1), QDate(2026, 9, 30));
    EXPECT_EQ(days.plusSchoolDays(QDate(2026, 10, 3), 1), QDate(2026, 10, 8));
    EXPECT_EQ(days.lastSchoolDayUpTo(QDate(2026, 10, 7)), QDate(2026, 9, 30));
    EXPECT_FALSE(days.plusSchoolDays(QDate(2027, 7, 9), 1).isValid());
    EXPECT_FALSE(days.lastSchoolDayUpTo(QDate(2026, 8, 1)).isValid());
}

TEST(SchoolCalendar, WeeksOfTermBeginOnMonday) {
    const SchoolCalendar days = calendar();
    EXPECT_EQ(days.weekOfTerm(QDate(2026, 9, 1)), 1);
    EXPECT_EQ(days.weekOfTerm(QDate(2026, 9, 6)), 1);
    EXPECT_EQ(days.weekOfTerm(QDate(2026, 9, 7)), 2);
    EXPECT_EQ(days.weekOfTerm(QDate(2026, 11, 23)), 13);
    EXPECT_EQ(days.weekOfTerm(QDate(2027, 2, 1)), 0);
}

TEST(SchoolCalendar, TheSchoolYearTurnsOnTheFirstOfSeptember) {
    EXPECT_EQ(schoolYearOf(QDate(2026, 8, 31)), 2025);
    EXPECT_EQ(schoolYearOf(QDate(2026, 9, 1)), 2026);
    EXPECT_EQ(schoolYearOf(QDate(2027, 7, 1)), 2026);
}

TEST(SchoolCalendar, WorkingDaysAreCountedWithHolidaysAndMakeUpDays) {
    EXPECT_EQ(plusWorkingDays(QDate(2026, 9, 30), 3, autumn2026()), QDate(2026, 10, 10));
    EXPECT_EQ(plusWorkingDays(QDate(2026, 11, 20), 3, autumn2026()), QDate(2026, 11, 25));
}

} // namespace xiange
