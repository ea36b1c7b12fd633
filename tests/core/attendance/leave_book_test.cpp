#include "core/attendance/leave_book.h"
#include "core/attendance/roll_book.h"
#include "tests/support/small_school.h"
#include "tests/support/test_database.h"

namespace xiange {

class LeaveBookTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            m_town = test::makeSmallSchool(*m_database,
                                           {QStringLiteral("陈浩宇"), QStringLiteral("何语琪")});
            m_rolls = std::make_unique<RollBook>(*m_database, m_clock, m_town.actor);
            m_leaves = std::make_unique<LeaveBook>(*m_database, m_clock, m_town.actor);
        }
    }

    RollKey key(QDate day, Session session = Session::Morning) {
        return {m_town.schoolClass, day, session};
    }

    std::optional<MarkKind> markOf(QDate day, Session session = Session::Morning) {
        const auto roll = m_rolls->open(key(day, session));
        EXPECT_OK(roll);
        return roll->children[0].mark;
    }

    Leave threeDays() {
        Leave leave;
        leave.student = m_town.children[0];
        leave.kind = MarkKind::Sick;
        leave.firstDay = QDate(2026, 11, 18);
        leave.firstSession = Session::Afternoon;
        leave.lastDay = QDate(2026, 11, 20);
        leave.lastSession = Session::Morning;
        leave.note = QStringLiteral("发烧");
        return leave;
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    test::SmallSchool m_town;
    std::unique_ptr<RollBook> m_rolls;
    std::unique_ptr<LeaveBook> m_leaves;
};
INSTANTIATE_ON_BOTH_ENGINES(LeaveBookTest);

TEST_P(LeaveBookTest, TheFollowingRollsShowItBeforehandFromItsFirstToItsLastSession) {
    ASSERT_OK(m_leaves->grant(threeDays()));
    EXPECT_FALSE(markOf(QDate(2026, 11, 18), Session::Morning));
    EXPECT_EQ(markOf(QDate(2026, 11, 18), Session::Afternoon), MarkKind::Sick);
    EXPECT_EQ(markOf(QDate(2026, 11, 19)), MarkKind::Sick);
    EXPECT_EQ(markOf(QDate(2026, 11, 20), Session::Morning), MarkKind::Sick);
    EXPECT_FALSE(markOf(QDate(2026, 11, 20), Session::Afternoon));
    EXPECT_TRUE(m_rolls->open(key(QDate(2026, 11, 19)))->children[0].onLeave);
    EXPECT_FALSE(m_rolls->open(key(QDate(2026, 11, 19)))->takenAt.isValid())
        << "a leave is no roll call";
}

TEST_P(LeaveBookTest, EnteredAfterwardsItTurnsTruancyIntoLeaveAndNothingElse) {
    const Mark away{m_town.children[0], MarkKind::Unexcused, {}};
    const Mark late{m_town.children[0], MarkKind::Late, {}};
    const Mark other{m_town.children[1], MarkKind::Unexcused, {}};
    ASSERT_OK(m_rolls->take(key(QDate(2026, 11, 18)), {away}, 0));
    ASSERT_OK(m_rolls->take(key(QDate(2026, 11, 18), Session::Afternoon), {away, other}, 0));
    ASSERT_OK(m_rolls->take(key(QDate(2026, 11, 19)), {late}, 0));
    const auto granted = m_leaves->grant(threeDays(), QStringLiteral("家长补假条"));
    ASSERT_OK(granted);
    EXPECT_EQ(granted->marksChanged, 1);
    EXPECT_EQ(granted->calledPresent, 0) << "late is a mark";
    EXPECT_EQ(markOf(QDate(2026, 11, 18)), MarkKind::Unexcused) << "before the leave began";
    EXPECT_EQ(markOf(QDate(2026, 11, 18), Session::Afternoon), MarkKind::Sick);
    EXPECT_EQ(markOf(QDate(2026, 11, 19)), MarkKind::Late) << "was there, only late";
    const auto history = m_rolls->history(key(QDate(2026, 11, 18), Session::Afternoon));
    ASSERT_EQ(history->changes.size(), 1) << "the other child's mark stays";
    EXPECT_EQ(history->changes.first().reason, QStringLiteral("家长补假条"));
}

TEST_P(LeaveBookTest, SaysWhereTheChildWasCalledAsPresent) {
    ASSERT_OK(m_rolls->take(key(QDate(2026, 11, 18)), {}, 0));
    ASSERT_OK(m_rolls->take(key(QDate(2026, 11, 19)), {}, 0));
    const auto granted = m_leaves->grant(threeDays());
    ASSERT_OK(granted);
    EXPECT_EQ(granted->calledPresent, 1) << "the morning before the leave is not of it";
    EXPECT_FALSE(markOf(QDate(2026, 11, 19)));
}

TEST_P(LeaveBookTest, LongPastDaysAskForTheProof) {
    Leave leave = threeDays();
    leave.firstDay = QDate(2026, 11, 9);
    leave.lastDay = QDate(2026, 11, 10);
    ASSERT_OK(m_rolls->take(key(QDate(2026, 11, 10)),
                            {{m_town.children[0], MarkKind::Unexcused, {}}}, 0));
    const auto refused = m_leaves->grant(leave);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, QStringLiteral("proof"));
    EXPECT_EQ(markOf(QDate(2026, 11, 10)), MarkKind::Unexcused);
    ASSERT_OK(m_leaves->grant(leave, QStringLiteral("医院证明")));
    EXPECT_EQ(markOf(QDate(2026, 11, 10)), MarkKind::Sick);
}

TEST_P(LeaveBookTest, TakenBackItIsNotShownAnyMore) {
    const auto granted = m_leaves->grant(threeDays());
    ASSERT_OK(granted);
    EXPECT_EQ(
        m_leaves->leavesOf(m_town.children[0], QDate(2026, 11, 20), QDate(2026, 11, 30))->size(),
        1);
    ASSERT_OK(m_leaves->withdraw(granted->id));
    EXPECT_FALSE(markOf(QDate(2026, 11, 19)));
    EXPECT_TRUE(
        m_leaves->leavesOf(m_town.children[0], QDate(2026, 11, 1), QDate(2026, 11, 30))->isEmpty());
}

TEST_P(LeaveBookTest, ALeaveThatEndsBeforeItBeginsOrIsNoLeaveIsRefused) {
    Leave leave = threeDays();
    leave.lastDay = QDate(2026, 11, 17);
    EXPECT_EQ(m_leaves->grant(leave).error().field, QStringLiteral("lastDay"));
    leave = threeDays();
    leave.kind = MarkKind::Unexcused;
    EXPECT_EQ(m_leaves->grant(leave).error().field, QStringLiteral("kind"));
}

TEST_P(LeaveBookTest, WithdrawnByMistakeItHoldsAgain) {
    ASSERT_OK(m_rolls->take(key(QDate(2026, 11, 19)),
                            {{m_town.children[0], MarkKind::Unexcused, {}}}, 0));
    const auto granted = m_leaves->grant(threeDays(), QStringLiteral("家长假条"));
    ASSERT_OK(granted);
    const auto kept = m_leaves->withdraw(granted->id);
    ASSERT_OK(kept);
    EXPECT_EQ(*kept, 1) << "the roll of the 19th says sick, and goes on saying so";
    EXPECT_EQ(markOf(QDate(2026, 11, 19)), MarkKind::Sick);
    EXPECT_FALSE(markOf(QDate(2026, 11, 19), Session::Afternoon));
    ASSERT_OK(m_leaves->restore(granted->id));
    EXPECT_EQ(markOf(QDate(2026, 11, 19), Session::Afternoon), MarkKind::Sick);
    EXPECT_EQ(m_leaves->withdraw(LeaveId(999)).error().kind, ErrorKind::NotFound);
}

TEST_P(LeaveBookTest, AnotherClassesTeacherMayNotTakeALeaveBack) {
    const auto granted = m_leaves->grant(threeDays());
    ASSERT_OK(granted);
    Actor teacher = m_town.actor;
    teacher.role = Role::ClassTeacher;
    teacher.schoolClass = ClassId(m_town.schoolClass.value + 1);
    LeaveBook others(*m_database, m_clock, teacher);
    EXPECT_EQ(others.withdraw(granted->id).error().kind, ErrorKind::NotAllowed);
    EXPECT_EQ(others.restore(granted->id).error().kind, ErrorKind::NotAllowed);
    EXPECT_EQ(markOf(QDate(2026, 11, 19)), MarkKind::Sick);
}

} // namespace xiange
