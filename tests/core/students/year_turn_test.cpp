#include "core/students/year_turn.h"
#include "tests/core/students/roster_fixture.h"
#include "tests/support/database_dump.h"

namespace xiange {

namespace {

class YearTurnTest : public test::RosterFixture {
protected:
    void SetUp() override {
        RosterFixture::SetUp();
        if (m_database) {
            import(rosterOf({test::titles, QStringLiteral("张三|34052419800101001X||一(2)班||"),
                             QStringLiteral("李四|11010519491231002X||六(1)班||"),
                             QStringLiteral("王五|440524188001010014||二(1)班||")}));
            m_clock.set(QDate(2027, 7, 10), QTime(9, 0));
        }
    }
    YearTurn turn() { return YearTurn(*m_database, m_clock, m_actor); }
};
INSTANTIATE_ON_BOTH_ENGINES(YearTurnTest);

} // namespace

TEST(NextGrade, TheLastGradeOfASchoolGraduates) {
    EXPECT_EQ(nextGrade(5, SchoolStage::Primary), 6);
    EXPECT_EQ(nextGrade(6, SchoolStage::Primary), 0);
    EXPECT_EQ(nextGrade(6, SchoolStage::NineYear), 7) << "a school of nine years goes on";
    EXPECT_EQ(nextGrade(8, SchoolStage::Junior), 9);
    EXPECT_EQ(nextGrade(9, SchoolStage::Junior), 0);
    EXPECT_EQ(nextGrade(9, SchoolStage::NineYear), 0);
}

TEST_P(YearTurnTest, ClassesMoveUpAndTheSixthGraduates) {
    const auto plan = turn().plan(m_school);
    ASSERT_OK(plan);
    EXPECT_EQ(plan->obstacle, QString());
    EXPECT_EQ(plan->fromYear, 2026);
    EXPECT_EQ(plan->moving, 2);
    EXPECT_EQ(plan->graduating, 1);
    ASSERT_EQ(plan->classes.size(), 3);
    EXPECT_EQ(plan->classes.first().to, (ClassName{2, 2}));
    EXPECT_FALSE(plan->classes.last().to);
    ASSERT_OK(turn().turn(m_school));
    EXPECT_EQ(count("SELECT COUNT(*) FROM enrolment e JOIN school_class c ON c.id = e.class_id "
                    "WHERE e.until IS NULL AND e.since = '2027-09-01' AND c.school_year = 2027 "
                    "AND ((c.grade = 2 AND c.number = 2) OR (c.grade = 3 AND c.number = 1))"),
              2);
    EXPECT_EQ(count("SELECT COUNT(*) FROM student WHERE status = 'graduated'"), 1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM status_change WHERE kind = 'graduated' "
                    "AND day = '2027-08-31'"),
              1);
}

TEST_P(YearTurnTest, TakingTheTurnBackLeavesEveryRowAsBefore) {
    const auto teacher = m_database->write([&](db::Writer& tx) {
        tx.change("UPDATE school_class SET head_teacher = '李老师' WHERE grade = 1");
        tx.change("INSERT INTO account (name, role, school_id, class_id, created_at) SELECT "
                  "'李老师', 'class_teacher', school_id, id, :now FROM school_class "
                  "WHERE grade = 1",
                  {{"now", m_clock.now()}});
    });
    ASSERT_OK(teacher);
    const auto before = test::dumpOf(*m_database, test::logTables());
    const auto done = turn().turn(m_school);
    ASSERT_OK(done);
    EXPECT_EQ(count("SELECT COUNT(*) FROM account a JOIN school_class c ON c.id = a.class_id "
                    "WHERE c.grade = 2 AND c.head_teacher = '李老师'"),
              1)
        << "the teacher goes with the class";
    const auto latest = turn().latest(m_school);
    ASSERT_OK(latest);
    EXPECT_EQ(*latest, done->id);
    ASSERT_OK(turn().undo(*latest));
    EXPECT_EQ(test::dumpOf(*m_database, test::logTables()), before);
}

TEST_P(YearTurnTest, ATurnStaysOnceSomethingElseHasChangedAChild) {
    const auto done = turn().turn(m_school);
    ASSERT_OK(done);
    import(
        rosterOf({test::titles, QStringLiteral("张三|34052419800101001X||二(2)班|13900000001|")}),
        {m_school, true, 2027});
    const auto refused = turn().undo(done->id);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
}

TEST_P(YearTurnTest, NobodyMovesBeforeTheSummerNorTwice) {
    m_clock.set(QDate(2027, 5, 31), QTime(9, 0));
    const auto early = turn().turn(m_school);
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().kind, ErrorKind::Invalid);
    m_clock.set(QDate(2027, 6, 1), QTime(9, 0));
    ASSERT_OK(turn().turn(m_school));
    EXPECT_FALSE(turn().turn(m_school)) << "the next one is a year later";
}

TEST_P(YearTurnTest, WhoIsSuspendedStaysAndIsNamed) {
    const auto ill = m_database->write([](db::Writer& tx) {
        tx.change("UPDATE student SET status = 'suspended' WHERE name = '张三'");
    });
    ASSERT_OK(ill);
    const auto plan = turn().plan(m_school);
    ASSERT_OK(plan);
    ASSERT_EQ(plan->staying.size(), 1);
    EXPECT_EQ(plan->staying.first().name, QStringLiteral("张三"));
    EXPECT_EQ(plan->staying.first().reason, StayReason::Suspended);
    EXPECT_EQ(plan->moving, 1);
}

} // namespace xiange
