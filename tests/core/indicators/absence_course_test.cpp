// Absence over the weekdays and the weeks: each column is the sum of its names.
#include "core/indicators/absence_course.h"
#include "tests/support/case_school.h"
#include "tests/support/test_database.h"

namespace xiange {

class AbsenceCourseTest : public test::OnBothEngines {};
INSTANTIATE_ON_BOTH_ENGINES(AbsenceCourseTest);

TEST_P(AbsenceCourseTest, EachColumnIsTheSumOfTheChildrenBehindIt) {
    test::CaseSchool school(*m_database);
    // Two weeks; 陈浩宇 is away on both Mondays and a Tuesday, 黄子轩 on one Monday.
    school.teach(QDate(2026, 11, 9), QDate(2026, 11, 20),
                 {{school.chen, QDate(2026, 11, 9), QDate(2026, 11, 10)},
                  {school.chen, QDate(2026, 11, 16), QDate(2026, 11, 16)},
                  {school.huang, QDate(2026, 11, 16), QDate(2026, 11, 16)}});
    FixedClock clock(QDate(2026, 11, 20));
    AbsenceCourse course(*m_database, clock, school.principal);
    const auto days = course.days();
    ASSERT_OK(days);
    ASSERT_EQ(days->size(), 10);
    const QList<DaysTogether> weekdays = absence_course::byWeekday(*days);
    ASSERT_EQ(weekdays.size(), 5);
    EXPECT_EQ(weekdays[0].unexcused, 6); // half days
    EXPECT_EQ(weekdays[0].days.size(), 2);
    EXPECT_DOUBLE_EQ(weekdays[0].perDay(), 3);
    EXPECT_EQ(weekdays[1].unexcused, 2);
    EXPECT_EQ(weekdays[4].unexcused, 0);
    const QList<DaysTogether> weeks = absence_course::byWeek(*days);
    ASSERT_EQ(weeks.size(), 2);
    EXPECT_EQ(weeks[0].unexcused, 4);
    EXPECT_EQ(weeks[1].unexcused, 4);
    for (const QList<DaysTogether>& columns : {weekdays, weeks}) {
        for (const DaysTogether& column : columns) {
            const auto children = course.children(column.days);
            ASSERT_OK(children);
            int sum = 0;
            for (const AbsentChild& child : *children) {
                sum += child.halfDays;
            }
            EXPECT_EQ(sum, column.unexcused);
        }
    }
    const auto mondays = course.children(weekdays[0].days);
    EXPECT_EQ(mondays->first().student, school.chen) << "the most often first";
    EXPECT_EQ(mondays->first().halfDays, 4);
}

TEST_P(AbsenceCourseTest, AClassTeacherSeesTheOwnClassOnly) {
    test::CaseSchool school(*m_database);
    school.teach(QDate(2026, 11, 16), QDate(2026, 11, 16),
                 {{school.chen, QDate(2026, 11, 16), QDate(2026, 11, 16)},
                  {school.huang, QDate(2026, 11, 16), QDate(2026, 11, 16)}});
    FixedClock clock(QDate(2026, 11, 20));
    const auto days = AbsenceCourse(*m_database, clock, school.teacher).days();
    ASSERT_OK(days);
    ASSERT_EQ(days->size(), 1);
    EXPECT_EQ(days->first().unexcused, 2);
}

} // namespace xiange
