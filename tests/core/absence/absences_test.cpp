#include "core/absence/absences.h"
#include "core/attendance/leave_book.h"
#include "core/attendance/roll_book.h"
#include "core/calendar/calendars.h"
#include "tests/support/small_school.h"
#include "tests/support/test_database.h"

namespace xiange {

class AbsencesTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            m_town = test::makeSmallSchool(
                *m_database,
                {QStringLiteral("陈浩宇"), QStringLiteral("何语琪"), QStringLiteral("林佳")});
        }
    }

    void call(QDate day, Session session, const QList<Mark>& marks) {
        RollBook book(*m_database, m_clock, m_town.actor);
        m_clock.set(std::max(day, m_clock.today()), QTime(17, 0));
        const RollKey key{m_town.schoolClass, day, session};
        const auto roll = book.open(key);
        ASSERT_OK(roll);
        ASSERT_OK(book.take(key, marks, roll->version));
    }

    void callDay(QDate day, int absent = -1) {
        QList<Mark> marks;
        if (absent >= 0) {
            marks.append({m_town.children[absent], MarkKind::Unexcused, {}});
        }
        call(day, Session::Morning, marks);
        call(day, Session::Afternoon, marks);
    }

    QList<ChildRun> runs(QDate day) {
        Absences absences(*m_database, m_clock, m_town.actor);
        const auto found = absences.runsGoingOn(day);
        EXPECT_OK(found);
        return found.value_or(QList<ChildRun>());
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    test::SmallSchool m_town;
};
INSTANTIATE_ON_BOTH_ENGINES(AbsencesTest);

TEST_P(AbsencesTest, ARunGoesOnOverTheHolidayAndTheMakeUpSaturday) {
    for (const QDate day : {QDate(2026, 9, 30), QDate(2026, 10, 8), QDate(2026, 10, 9),
                            QDate(2026, 10, 10), QDate(2026, 10, 12)}) {
        callDay(day, 0);
    }
    const auto found = runs(QDate(2026, 10, 12));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].run.schoolDays, 5);
    EXPECT_EQ(found[0].run.from, QDate(2026, 9, 30));
    EXPECT_EQ(found[0].className, QStringLiteral("七年级3班"));
    EXPECT_TRUE(found[0].run.skipped.isEmpty());
}

TEST_P(AbsencesTest, LeaveEnteredAfterwardsTakesTheRunAway) {
    callDay(QDate(2026, 11, 19), 0);
    callDay(QDate(2026, 11, 20), 0);
    ASSERT_EQ(runs(QDate(2026, 11, 20)).size(), 1);
    call(QDate(2026, 11, 20), Session::Afternoon, {{m_town.children[0], MarkKind::Sick, {}}});
    EXPECT_TRUE(runs(QDate(2026, 11, 20)).isEmpty());
}

TEST_P(AbsencesTest, ADayNobodyCalledIsNamedAndNotCounted) {
    callDay(QDate(2026, 11, 16), 1);
    callDay(QDate(2026, 11, 18), 1);
    const auto found = runs(QDate(2026, 11, 18));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].run.schoolDays, 2);
    EXPECT_EQ(found[0].run.skipped.size(), 2);
}

TEST_P(AbsencesTest, WhatIsLeftOfTodayIsNotMissing) {
    call(QDate(2026, 11, 20), Session::Morning, {{m_town.children[2], MarkKind::Unexcused, {}}});
    call(QDate(2026, 11, 19), Session::Afternoon, {});
    const auto found = runs(QDate(2026, 11, 20));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].run.schoolDays, 1) << "the only session called that day";
    EXPECT_TRUE(found[0].run.skipped.isEmpty());
}

TEST_P(AbsencesTest, ADayThatBecomesTheSchoolsOwnDayOffCountsNoMore) {
    for (const int day : {17, 18, 19}) {
        callDay(QDate(2026, 11, day), 0);
    }
    ASSERT_EQ(runs(QDate(2026, 11, 19))[0].run.schoolDays, 3);
    Calendars calendars(*m_database, m_clock, m_town.actor);
    ASSERT_OK(
        calendars.setOwnDay(m_town.school, QDate(2026, 11, 18), false, QStringLiteral("台风")));
    const auto found = runs(QDate(2026, 11, 19));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].run.schoolDays, 2);
    EXPECT_EQ(found[0].run.from, QDate(2026, 11, 17));
    EXPECT_TRUE(found[0].run.skipped.isEmpty());
    ASSERT_OK(calendars.removeOwnDay(m_town.school, QDate(2026, 11, 18)));
    EXPECT_EQ(runs(QDate(2026, 11, 19))[0].run.schoolDays, 3);
}

TEST_P(AbsencesTest, APresentMarkOfADayOffTakenAfterwardsDoesNotEndTheRun) {
    callDay(QDate(2026, 11, 18), 0);
    callDay(QDate(2026, 11, 19), 0);
    callDay(QDate(2026, 11, 20)); // everybody there, and then the day is declared free
    ASSERT_TRUE(runs(QDate(2026, 11, 20)).isEmpty());
    Calendars calendars(*m_database, m_clock, m_town.actor);
    ASSERT_OK(
        calendars.setOwnDay(m_town.school, QDate(2026, 11, 20), false, QStringLiteral("停电")));
    const auto found = runs(QDate(2026, 11, 20));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].run.schoolDays, 2);
    EXPECT_EQ(found[0].run.to, QDate(2026, 11, 19));
}

TEST_P(AbsencesTest, ASaturdayTaughtAndTakenBackCountsNoMore) {
    Calendars calendars(*m_database, m_clock, m_town.actor);
    const QDate saturday(2026, 11, 21);
    ASSERT_OK(calendars.setOwnDay(m_town.school, saturday, true, QStringLiteral("补课")));
    callDay(QDate(2026, 11, 20), 0);
    callDay(saturday);
    ASSERT_TRUE(runs(saturday).isEmpty());
    ASSERT_OK(calendars.removeOwnDay(m_town.school, saturday));
    for (const QDate day : {saturday, QDate(2026, 11, 22), QDate(2026, 11, 23)}) {
        ASSERT_EQ(runs(day).size(), 1) << day.toString(Qt::ISODate).toStdString();
        EXPECT_EQ(runs(day)[0].run.schoolDays, 1);
    }
}

TEST_P(AbsencesTest, AHolidayImportedAfterwardsCountsNoMore) {
    for (const int day : {17, 18}) {
        callDay(QDate(2026, 11, day), 1);
    }
    callDay(QDate(2026, 11, 19));
    Calendars calendars(*m_database, m_clock, m_town.actor);
    ASSERT_OK(calendars.importHolidays(
        R"({"days":[{"name":"停课","date":"2026-11-19","isOffDay":true}]})"));
    const auto found = runs(QDate(2026, 11, 19));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].run.schoolDays, 2);
}

TEST_P(AbsencesTest, AChildWhoMovedClassesKeepsTheRun) {
    callDay(QDate(2026, 11, 18), 0);
    callDay(QDate(2026, 11, 19), 0);
    ASSERT_OK(m_database->write([&](db::Writer& tx) {
        const auto other =
            tx.insert<ClassId>("INSERT INTO school_class (school_id, school_year, grade, number) "
                               "VALUES (:school, 2026, 7, 4) RETURNING id",
                               {{"school", m_town.school}});
        tx.change("UPDATE enrolment SET until = '2026-11-19' WHERE student_id = :id",
                  {{"id", m_town.children[0]}});
        tx.change("INSERT INTO enrolment (student_id, class_id, since) "
                  "VALUES (:id, :class, '2026-11-20')",
                  {{"id", m_town.children[0]}, {"class", other}});
        tx.change("INSERT INTO roll_call (class_id, day, session, taken_at) "
                  "VALUES (:class, '2026-11-18', 'am', :at)",
                  {{"class", other}, {"at", m_clock.now()}});
    }));
    const auto found = runs(QDate(2026, 11, 20));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].run.schoolDays, 2);
    EXPECT_EQ(found[0].className, QStringLiteral("七年级4班"));
}

TEST_P(AbsencesTest, ARunGoesFromTheLastDayOfATermToTheFirstOfTheNext) {
    callDay(QDate(2027, 1, 29), 0);
    callDay(QDate(2027, 2, 22), 0);
    const auto found = runs(QDate(2027, 2, 22));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].run.from, QDate(2027, 1, 29));
    EXPECT_EQ(found[0].run.schoolDays, 2) << "the winter holiday has no school days";
    EXPECT_TRUE(found[0].run.skipped.isEmpty());
    EXPECT_EQ(runs(QDate(2027, 2, 1)).size(), 1) << "it goes on while nobody is called";
}

TEST_P(AbsencesTest, TheFirstDayOfTheYearCountsAndTheDayBeforeDoesNot) {
    callDay(QDate(2026, 9, 1), 0);
    const auto found = runs(QDate(2026, 9, 1));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].run.from, QDate(2026, 9, 1));
    EXPECT_EQ(found[0].run.schoolDays, 1);
    EXPECT_TRUE(runs(QDate(2026, 8, 31)).isEmpty());
}

TEST_P(AbsencesTest, AChildTransferredInBeginsWithItsFirstDayHere) {
    callDay(QDate(2026, 11, 17));
    ASSERT_OK(m_database->write([&](db::Writer& tx) {
        tx.change("UPDATE enrolment SET since = '2026-11-18' WHERE student_id = :id",
                  {{"id", m_town.children[0]}});
    }));
    callDay(QDate(2026, 11, 18), 0);
    callDay(QDate(2026, 11, 19), 0);
    const auto found = runs(QDate(2026, 11, 19));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].run.from, QDate(2026, 11, 18));
    EXPECT_EQ(found[0].run.schoolDays, 2);
}

TEST_P(AbsencesTest, ALeaveForTheMiddleOfARunLeavesOnlyItsEnd) {
    for (const int day : {16, 17, 18, 19}) {
        callDay(QDate(2026, 11, day), 0);
    }
    LeaveBook leaves(*m_database, m_clock, m_town.actor);
    Leave leave;
    leave.student = m_town.children[0];
    leave.firstDay = QDate(2026, 11, 17);
    leave.firstSession = Session::Afternoon;
    leave.lastDay = QDate(2026, 11, 18);
    leave.lastSession = Session::Morning;
    ASSERT_OK(leaves.grant(leave, QStringLiteral("病历")));
    const auto found = runs(QDate(2026, 11, 19));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].run.from, QDate(2026, 11, 18));
    EXPECT_EQ(found[0].run.schoolDays, 1.5) << "the afternoon of the 18th and the 19th";
}

TEST_P(AbsencesTest, AChildWhoLeftTheSchoolHasNoRunAnyMore) {
    callDay(QDate(2026, 11, 18), 0);
    ASSERT_OK(m_database->write([&](db::Writer& tx) {
        tx.change("UPDATE enrolment SET until = '2026-11-18' WHERE student_id = :id",
                  {{"id", m_town.children[0]}});
    }));
    callDay(QDate(2026, 11, 19));
    EXPECT_TRUE(runs(QDate(2026, 11, 19)).isEmpty());
}

TEST_P(AbsencesTest, ATeacherSeesOnlyTheOwnClass) {
    callDay(QDate(2026, 11, 20), 0);
    Actor teacher = m_town.actor;
    teacher.role = Role::ClassTeacher;
    teacher.school = m_town.school;
    teacher.schoolClass = ClassId(m_town.schoolClass.value + 1);
    Absences absences(*m_database, m_clock, teacher);
    const auto found = absences.runsGoingOn(QDate(2026, 11, 20));
    ASSERT_OK(found);
    EXPECT_TRUE(found->isEmpty());
    EXPECT_EQ(absences.runsGoingOn(QDate(2026, 11, 20), {{}, m_town.schoolClass, {}}).error().kind,
              ErrorKind::NotAllowed);
}

} // namespace xiange
