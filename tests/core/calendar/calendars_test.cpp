#include "core/calendar/calendars.h"
#include "tests/support/small_school.h"
#include "tests/support/test_database.h"

#include <QFile>

namespace xiange {

class CalendarsTest : public test::OnBothEngines {
protected:
    FixedClock m_clock{QDate(2026, 11, 23)};
    Actor m_actor{AccountId(1), QStringLiteral("李"), Role::Administrator, {}, {}, {}};
};
INSTANTIATE_ON_BOTH_ENGINES(CalendarsTest);

TEST_P(CalendarsTest, TheStateCouncilsListOf2026IsReadAsItWasPublished) {
    Calendars calendars(*m_database, m_clock, m_actor);
    ASSERT_OK(calendars.addSchoolYear(2026));
    QFile file(QStringLiteral(":/data/holidays-2026.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto days = calendars.importHolidays(file.readAll());
    ASSERT_OK(days);
    EXPECT_EQ(*days, 39); // 33 days off and 6 make-up days
    const auto calendar = calendars.of();
    ASSERT_OK(calendar);
    EXPECT_TRUE(calendar->isSchoolDay(QDate(2026, 9, 20)));
    EXPECT_FALSE(calendar->isSchoolDay(QDate(2026, 9, 25)));
    EXPECT_TRUE(calendar->isSchoolDay(QDate(2026, 10, 10)));
    EXPECT_EQ(calendar->schoolDays(QDate(2026, 10, 1), QDate(2026, 10, 9)).size(), 2);
}

TEST_P(CalendarsTest, AFileThatIsNoHolidayListChangesNothing) {
    Calendars calendars(*m_database, m_clock, m_actor);
    EXPECT_EQ(calendars.importHolidays("{\"days\": []}").error().kind, ErrorKind::Unreadable);
    EXPECT_FALSE(calendars.importHolidays("not json"));
    EXPECT_FALSE(calendars.importHolidays(
        R"({"days":[{"name":"a","date":"2026-10-01","isOffDay":true},{"name":"b","date":"soon"}]})"));
    EXPECT_TRUE(calendars.countryDays()->isEmpty());
}

TEST_P(CalendarsTest, ATeacherCannotChangeTheCalendar) {
    Actor teacher = m_actor;
    teacher.role = Role::ClassTeacher;
    Calendars calendars(*m_database, m_clock, teacher);
    EXPECT_EQ(calendars.setTerm({2026, 1, QDate(2026, 9, 1), QDate(2027, 1, 20)}).error().kind,
              ErrorKind::NotAllowed);
}

} // namespace xiange
