#include "core/attendance/month_register.h"
#include "core/attendance/roll_book.h"
#include "tests/support/small_school.h"
#include "tests/support/test_database.h"

#include <QSet>

namespace xiange {

class MonthRegisterTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            m_town = test::makeSmallSchool(
                *m_database,
                {QStringLiteral("陈浩宇"), QStringLiteral("何语琪"), QStringLiteral("林佳")});
        }
    }

    void call(QDate day, Session session, const QList<Mark>& marks = {}) {
        RollBook book(*m_database, m_clock, m_town.actor);
        ASSERT_OK(book.take({m_town.schoolClass, day, session}, marks, 0));
    }
    void callDay(QDate day, const QList<Mark>& marks = {}) {
        call(day, Session::Morning, marks);
        call(day, Session::Afternoon, marks);
    }
    void change(const char* statement, db::Bindings values) {
        ASSERT_OK(m_database->write([&](db::Writer& tx) { tx.change(statement, values); }));
    }
    Mark mark(int child, MarkKind kind) { return {m_town.children[child], kind, {}}; }

    MonthRegister month(QDate day = QDate(2026, 10, 1)) {
        RollBook book(*m_database, m_clock, m_town.actor);
        const auto made = book.month(m_town.schoolClass, day);
        EXPECT_OK(made);
        return made.value_or(MonthRegister());
    }
    static CellState state(const MonthRegister& month, int child, int day, Session session) {
        return month.children[child].days[day - 1][static_cast<std::size_t>(session)].state;
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    test::SmallSchool m_town;
};
INSTANTIATE_ON_BOTH_ENGINES(MonthRegisterTest);

TEST_P(MonthRegisterTest, KnowsSchoolDaysHolidaysAndMakeUpDaysOfAMonthOf31Days) {
    const MonthRegister october = month(QDate(2026, 10, 17));
    ASSERT_EQ(october.days.size(), 31);
    EXPECT_EQ(october.first, QDate(2026, 10, 1));
    EXPECT_EQ(october.className, QStringLiteral("七年级3班"));
    EXPECT_EQ(october.headTeacher, QStringLiteral("李文静"));
    // 8 and 9, the Saturday that counts, and three whole weeks.
    EXPECT_EQ(october.schoolDays, 18);
    EXPECT_EQ(october.days[0].kind, RegisterDayKind::DayOff);
    EXPECT_EQ(october.days[2].kind, RegisterDayKind::DayOff) << "a Saturday of the holiday";
    EXPECT_EQ(october.days[2].name, QStringLiteral("国庆节"));
    EXPECT_EQ(october.days[9].kind, RegisterDayKind::MakeUpDay);
    EXPECT_EQ(october.days[10].kind, RegisterDayKind::Weekend);
    EXPECT_EQ(october.days[11].kind, RegisterDayKind::SchoolDay);
    EXPECT_EQ(month(QDate(2027, 2, 1)).days.size(), 28);
}

TEST_P(MonthRegisterTest, TellsNotCalledFromAllPresent) {
    callDay(QDate(2026, 10, 9));
    call(QDate(2026, 10, 10), Session::Morning);
    const MonthRegister october = month();
    EXPECT_EQ(state(october, 0, 9, Session::Morning), CellState::Present);
    EXPECT_EQ(state(october, 0, 10, Session::Morning), CellState::Present);
    EXPECT_EQ(state(october, 0, 10, Session::Afternoon), CellState::NotCalled);
    EXPECT_EQ(state(october, 0, 12, Session::Morning), CellState::NotCalled);
    EXPECT_EQ(state(october, 0, 11, Session::Morning), CellState::NoSchool);
    EXPECT_EQ(october.notCalled, 18 * 2 - 3);
    EXPECT_EQ(october.expected, 9);
    EXPECT_EQ(october.present, 9);
    EXPECT_EQ(october.days[11].of(Session::Morning).present, 0);
    EXPECT_FALSE(october.days[11].of(Session::Morning).called);
    EXPECT_EQ(october.children[0].called, 3);
}

TEST_P(MonthRegisterTest, AddsUpEachKindAndHalfDays) {
    callDay(QDate(2026, 10, 8), {mark(0, MarkKind::Unexcused), mark(1, MarkKind::Late)});
    call(QDate(2026, 10, 9), Session::Morning, {mark(0, MarkKind::Sick)});
    call(QDate(2026, 10, 9), Session::Afternoon, {mark(1, MarkKind::LeftEarly)});
    callDay(QDate(2026, 10, 10), {mark(0, MarkKind::Personal), mark(2, MarkKind::Official)});
    const MonthRegister october = month();
    const RegisterChild& first = october.children[0];
    EXPECT_EQ(first.count(MarkKind::Unexcused), 2);
    EXPECT_EQ(first.count(MarkKind::Sick), 1);
    EXPECT_EQ(first.count(MarkKind::Personal), 2);
    EXPECT_EQ(first.missed, 5);
    EXPECT_EQ(first.daysAbsent, 2.5);
    EXPECT_EQ(october.children[1].count(MarkKind::Late), 2);
    EXPECT_EQ(october.children[1].daysAbsent, 0) << "late and left early are in the classroom";
    EXPECT_EQ(october.children[2].daysAbsent, 1) << "on official leave is not in the classroom";
    EXPECT_EQ(october.days[7].of(Session::Morning).expected, 3);
    EXPECT_EQ(october.days[7].of(Session::Morning).present, 2);
    EXPECT_EQ(october.days[9].of(Session::Afternoon).present, 1);
}

TEST_P(MonthRegisterTest, AChildWhoCameOrLeftIsThereOnlyWhileEnrolled) {
    change("UPDATE enrolment SET until = '2026-10-15' WHERE student_id = :id",
           {{"id", m_town.children[0]}});
    change("UPDATE enrolment SET since = '2026-10-16' WHERE student_id = :id",
           {{"id", m_town.children[2]}});
    callDay(QDate(2026, 10, 15), {mark(0, MarkKind::Unexcused)});
    callDay(QDate(2026, 10, 16), {mark(2, MarkKind::Sick)});
    const MonthRegister october = month();
    ASSERT_EQ(october.children.size(), 3);
    EXPECT_EQ(state(october, 0, 15, Session::Morning), CellState::Marked);
    EXPECT_EQ(state(october, 0, 16, Session::Morning), CellState::NotEnrolled);
    EXPECT_EQ(state(october, 2, 15, Session::Morning), CellState::NotEnrolled);
    EXPECT_EQ(state(october, 2, 16, Session::Morning), CellState::Marked);
    EXPECT_EQ(state(october, 0, 17, Session::Morning), CellState::NoSchool);
    EXPECT_EQ(october.children[0].called, 2);
    EXPECT_EQ(october.children[0].child.seat, 0) << "no seat any more";
    EXPECT_EQ(october.days[14].of(Session::Morning).expected, 2);
    EXPECT_EQ(october.days[15].of(Session::Morning).expected, 2);
    EXPECT_EQ(october.days[15].of(Session::Morning).present, 1);
    const QString notes = registerNotes(october).join(QLatin1Char('\n'));
    EXPECT_TRUE(notes.contains(QStringLiteral("陈浩宇"))) << notes.toStdString();
    EXPECT_TRUE(notes.contains(QStringLiteral("林佳"))) << notes.toStdString();
    EXPECT_FALSE(notes.contains(QStringLiteral("何语琪"))) << "there all the month";
    EXPECT_EQ(month(QDate(2026, 11, 1)).children.size(), 2) << "who left is not in November";
}

TEST_P(MonthRegisterTest, WhoLeftAndCameBackIsOneChild) {
    change("UPDATE enrolment SET until = '2026-10-09' WHERE student_id = :id",
           {{"id", m_town.children[1]}});
    change("INSERT INTO enrolment (student_id, class_id, since) VALUES (:id, :class, '2026-10-20')",
           {{"id", m_town.children[1]}, {"class", m_town.schoolClass}});
    const MonthRegister october = month();
    ASSERT_EQ(october.children.size(), 3);
    EXPECT_EQ(october.children[1].child.seat, 2);
    EXPECT_EQ(state(october, 1, 9, Session::Morning), CellState::NotCalled);
    EXPECT_EQ(state(october, 1, 12, Session::Morning), CellState::NotEnrolled);
    EXPECT_EQ(state(october, 1, 20, Session::Morning), CellState::NotCalled);
}

TEST_P(MonthRegisterTest, AMarkOfAChildWhoWasNotInTheClassThatDayDoesNotCount) {
    callDay(QDate(2026, 10, 12), {mark(0, MarkKind::Unexcused)});
    change("UPDATE enrolment SET since = '2026-10-13' WHERE student_id = :id",
           {{"id", m_town.children[0]}});
    const MonthRegister october = month();
    EXPECT_EQ(october.children[0].missed, 0);
    EXPECT_EQ(october.children[0].count(MarkKind::Unexcused), 0);
    EXPECT_EQ(october.days[11].of(Session::Morning).expected, 2);
    EXPECT_EQ(october.days[11].of(Session::Morning).present, 2);
}

TEST_P(MonthRegisterTest, ARollOnADayThatBecameAHolidayDoesNotCount) {
    callDay(QDate(2026, 10, 20), {mark(0, MarkKind::Unexcused)});
    ASSERT_EQ(month().children[0].daysAbsent, 1);
    change("INSERT INTO school_own_day (school_id, day, teaches, reason) "
           "VALUES (:school, '2026-10-20', FALSE, '台风停课')",
           {{"school", m_town.school}});
    const MonthRegister october = month();
    EXPECT_EQ(october.days[19].kind, RegisterDayKind::DayOff);
    EXPECT_EQ(october.days[19].name, QStringLiteral("台风停课"));
    EXPECT_EQ(state(october, 0, 20, Session::Morning), CellState::NoSchool);
    EXPECT_EQ(october.children[0].daysAbsent, 0);
    EXPECT_EQ(october.expected, 0);
    EXPECT_EQ(october.schoolDays, 17);
}

TEST_P(MonthRegisterTest, WhatIsStillToComeIsNotMissing) {
    m_clock.set(QDate(2026, 10, 12));
    callDay(QDate(2026, 10, 8));
    const MonthRegister october = month();
    EXPECT_EQ(state(october, 0, 9, Session::Morning), CellState::NotCalled);
    EXPECT_EQ(state(october, 0, 12, Session::Morning), CellState::ToCome);
    EXPECT_EQ(state(october, 0, 13, Session::Morning), CellState::ToCome);
    EXPECT_EQ(october.notCalled, 4) << "the 9th and the 10th";
}

TEST_P(MonthRegisterTest, ASchoolThatCallsOnceADayMissesNoAfternoon) {
    call(QDate(2026, 10, 8), Session::Morning, {mark(0, MarkKind::Unexcused)});
    const MonthRegister october = month();
    EXPECT_EQ(state(october, 0, 8, Session::Afternoon), CellState::ToCome);
    EXPECT_EQ(october.children[0].daysAbsent, 1);
    EXPECT_EQ(october.notCalled, 17);
}

TEST_P(MonthRegisterTest, TotalsByChildAndByDayAgree) {
    quint32 random = 20261001;
    const auto dice = [&random](quint32 sides) {
        random = random * 1664525U + 1013904223U;
        return (random >> 16U) % sides;
    };
    for (QDate day(2026, 10, 8); day <= QDate(2026, 10, 30); day = day.addDays(1)) {
        const bool teaches = day.dayOfWeek() <= 5 || day == QDate(2026, 10, 10);
        for (const Session session : allSessions) {
            if (!teaches || dice(5) == 0) {
                continue;
            }
            QList<Mark> marks;
            for (int child = 0; child < 3; ++child) {
                if (dice(3) == 0) {
                    marks.append(mark(child, allMarkKinds[dice(markKindCount)]));
                }
            }
            call(day, session, marks);
        }
    }
    const MonthRegister october = month();
    qint64 missed = 0;
    qint64 called = 0;
    for (const RegisterChild& child : october.children) {
        missed += child.missed;
        called += child.called;
        EXPECT_EQ(child.missed, child.count(MarkKind::Unexcused) + child.count(MarkKind::Sick) +
                                    child.count(MarkKind::Personal) +
                                    child.count(MarkKind::Official));
    }
    EXPECT_GT(missed, 10);
    EXPECT_EQ(october.expected, called);
    EXPECT_EQ(october.expected - october.present, missed);
}

TEST_P(MonthRegisterTest, ATeacherSeesOnlyTheOwnClass) {
    Actor teacher = m_town.actor;
    teacher.role = Role::ClassTeacher;
    teacher.school = m_town.school;
    teacher.schoolClass = ClassId(m_town.schoolClass.value + 1);
    RollBook book(*m_database, m_clock, teacher);
    const auto made = book.month(m_town.schoolClass, QDate(2026, 10, 1));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::NotAllowed);
    EXPECT_EQ(book.month(ClassId(999'999), QDate(2026, 10, 1)).error().kind, ErrorKind::NotFound);
}

TEST(MonthRegisterWords, DaysAreSaidWithoutNeedlessZeros) {
    EXPECT_EQ(daysText(0), QStringLiteral("0"));
    EXPECT_EQ(daysText(0.5), QStringLiteral("0.5"));
    EXPECT_EQ(daysText(10), QStringLiteral("10"));
    EXPECT_EQ(daysText(2.0 / 3), QStringLiteral("0.67"));
}

TEST(MonthRegisterWords, EverySignIsInTheLegendAndNoTwoAreAlike) {
    QSet<QString> signs;
    for (const MarkKind kind : allMarkKinds) {
        signs.insert(cellSymbol({CellState::Marked, kind, {}}));
    }
    for (const CellState state :
         {CellState::Present, CellState::NotCalled, CellState::NotEnrolled}) {
        signs.insert(cellSymbol({state, MarkKind::Unexcused, {}}));
    }
    EXPECT_EQ(signs.size(), 9);
    const QString legend = registerLegend().join(QLatin1Char(' '));
    for (const QString& sign : signs) {
        EXPECT_TRUE(legend.contains(sign)) << sign.toStdString();
    }
}

} // namespace xiange
