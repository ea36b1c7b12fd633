#include "core/calendar/calendars.h"
#include "tests/support/small_school.h"
#include "tests/support/test_database.h"

#include <QFile>

#include <memory>

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

TEST_P(CalendarsTest, AnImportCanBeTakenBack) {
    Calendars calendars(*m_database, m_clock, m_actor);
    ASSERT_OK(calendars.importHolidays(
        R"({"days":[{"name":"国庆节","date":"2026-10-01","isOffDay":true}]})"));
    const auto before = calendars.countryDays();
    ASSERT_OK(before);
    ASSERT_OK(calendars.importHolidays(
        R"({"days":[{"name":"国庆","date":"2026-10-01","isOffDay":false},
                    {"name":"元旦","date":"2027-01-01","isOffDay":true}]})"));
    ASSERT_EQ(calendars.countryDays()->size(), 2);
    ASSERT_OK(calendars.replaceCountryDays(*before));
    const auto after = calendars.countryDays();
    ASSERT_EQ(after->size(), 1);
    EXPECT_EQ(after->first().name, QStringLiteral("国庆节"));
    EXPECT_FALSE(after->first().teaches);
}

class OwnDaysTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            m_town = test::makeSmallSchool(*m_database, {});
            m_calendars = std::make_unique<Calendars>(*m_database, m_clock, m_town.actor);
        }
    }
    bool teachesOn(QDate day) { return m_calendars->of(m_town.school)->isSchoolDay(day); }

    FixedClock m_clock{QDate(2026, 11, 23)};
    test::SmallSchool m_town;
    std::unique_ptr<Calendars> m_calendars;
    const QString m_typhoon = QStringLiteral("台风");
};
INSTANTIATE_ON_BOTH_ENGINES(OwnDaysTest);

TEST_P(OwnDaysTest, ATyphoonTakesADayFromOneSchoolAndNotFromTheOthers) {
    const QDate day(2026, 11, 20);
    int told = 0;
    QObject::connect(m_calendars.get(), &Calendars::changed, [&told] { ++told; });
    ASSERT_TRUE(teachesOn(day));
    ASSERT_OK(m_calendars->setOwnDay(m_town.school, day, false, m_typhoon));
    EXPECT_FALSE(teachesOn(day));
    EXPECT_TRUE(m_calendars->of()->isSchoolDay(day)) << "the country teaches";
    EXPECT_EQ(m_calendars->of(m_town.school)->nameOf(day), m_typhoon);
    const auto own = m_calendars->ownDays(m_town.school);
    ASSERT_OK(own);
    ASSERT_EQ(own->size(), 1);
    EXPECT_EQ(own->first().day, day);
    EXPECT_FALSE(own->first().teaches);
    ASSERT_OK(m_calendars->removeOwnDay(m_town.school, day));
    EXPECT_TRUE(teachesOn(day));
    EXPECT_TRUE(m_calendars->ownDays(m_town.school)->isEmpty());
    EXPECT_EQ(told, 2);
}

TEST_P(OwnDaysTest, AMakeUpDayMayBeLeftOutAndAFreeDayTaught) {
    ASSERT_OK(m_calendars->setOwnDay(m_town.school, QDate(2026, 10, 10), false,
                                     QStringLiteral("运动会")));
    EXPECT_FALSE(teachesOn(QDate(2026, 10, 10)));
    ASSERT_OK(
        m_calendars->setOwnDay(m_town.school, QDate(2026, 11, 28), true, QStringLiteral("补课")));
    EXPECT_TRUE(teachesOn(QDate(2026, 11, 28)));
}

TEST_P(OwnDaysTest, ADayCanBeGivenAnotherReason) {
    const QDate day(2026, 11, 20);
    ASSERT_OK(m_calendars->setOwnDay(m_town.school, day, false, m_typhoon));
    ASSERT_OK(m_calendars->setOwnDay(m_town.school, day, false, QStringLiteral("停电")));
    EXPECT_EQ(m_calendars->of(m_town.school)->nameOf(day), QStringLiteral("停电"));
}

TEST_P(OwnDaysTest, AReasonIsNeededAndTheDayMustChange) {
    const auto set = [&](QDate day, bool teaches, const QString& reason) {
        return m_calendars->setOwnDay(m_town.school, day, teaches, reason).error();
    };
    EXPECT_EQ(set(QDate(2026, 11, 20), false, QStringLiteral("  ")).field,
              QStringLiteral("reason"));
    EXPECT_EQ(set(QDate(2026, 11, 20), true, m_typhoon).kind, ErrorKind::Invalid);
    EXPECT_EQ(set(QDate(2026, 11, 21), false, m_typhoon).kind, ErrorKind::Invalid)
        << "a Saturday is free anyway";
    EXPECT_EQ(set(QDate(2027, 2, 10), true, m_typhoon).kind, ErrorKind::Invalid)
        << "between the terms";
    EXPECT_TRUE(m_calendars->ownDays(m_town.school)->isEmpty());
}

TEST_P(OwnDaysTest, OnlyTheOwnSchoolAndNoTeacher) {
    Actor actor = m_town.actor;
    actor.role = Role::ClassTeacher;
    const QDate day(2026, 11, 20);
    EXPECT_EQ(Calendars(*m_database, m_clock, actor)
                  .setOwnDay(m_town.school, day, false, m_typhoon)
                  .error()
                  .kind,
              ErrorKind::NotAllowed);
    actor.role = Role::Principal;
    actor.school = SchoolId(m_town.school.value + 1);
    Calendars elsewhere(*m_database, m_clock, actor);
    EXPECT_EQ(elsewhere.setOwnDay(m_town.school, day, false, m_typhoon).error().kind,
              ErrorKind::NotAllowed);
    EXPECT_EQ(elsewhere.removeOwnDay(m_town.school, day).error().kind, ErrorKind::NotAllowed);
}

TEST_P(OwnDaysTest, ATermCannotRunIntoTheNext) {
    EXPECT_EQ(m_calendars->setTerm({2026, 1, QDate(2026, 9, 1), QDate(2027, 2, 22)}).error().kind,
              ErrorKind::Invalid);
    ASSERT_OK(m_calendars->setTerm({2026, 1, QDate(2026, 9, 1), QDate(2027, 2, 21)}));
    EXPECT_EQ(m_calendars->of()->termAt(QDate(2027, 2, 1)).ends, QDate(2027, 2, 21));
}

} // namespace xiange
