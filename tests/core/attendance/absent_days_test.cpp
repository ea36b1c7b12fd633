#include "core/attendance/absent_days.h"
#include "tests/support/small_school.h"
#include "tests/support/test_database.h"

namespace xiange {

namespace {

class AbsentDaysTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            m_school = test::makeSmallSchool(*m_database,
                                             {QStringLiteral("陈浩宇"), QStringLiteral("何语琪")});
        }
    }
    void mark(QDate day, const char* session, StudentId child, const char* kind) {
        ASSERT_OK(m_database->write([&](db::Writer& tx) {
            const auto roll =
                tx.insert<RollCallId>("INSERT INTO roll_call (class_id, day, session, taken_at) "
                                      "VALUES (:class, :day, :session, :now) RETURNING id",
                                      {{"class", m_school.schoolClass},
                                       {"day", day},
                                       {"session", session},
                                       {"now", QDateTime(day, QTime(8, 0), Qt::UTC)}});
            tx.change("INSERT INTO mark (roll_call_id, student_id, kind) "
                      "VALUES (:roll, :child, :kind)",
                      {{"roll", roll}, {"child", child}, {"kind", kind}});
        }));
    }
    test::SmallSchool m_school;
};
INSTANTIATE_ON_BOTH_ENGINES(AbsentDaysTest);

} // namespace

TEST_P(AbsentDaysTest, ADayCountsAsWhatWasMissedOfWhatWasCalled) {
    const StudentId first = m_school.children[0];
    const StudentId second = m_school.children[1];
    mark(QDate(2026, 9, 1), "am", first, "unexcused");
    mark(QDate(2026, 9, 1), "pm", first, "sick");
    mark(QDate(2026, 9, 2), "am", second, "late");
    mark(QDate(2026, 9, 4), "am", first, "unexcused");
    mark(QDate(2026, 9, 4), "pm", second, "late");
    mark(QDate(2026, 9, 3), "am", second, "personal");
    mark(QDate(2026, 8, 31), "am", second, "sick");
    AbsentDays days(*m_database, m_school.actor);
    for (const SchoolId school : {m_school.school, SchoolId()}) {
        const auto missed = days.days(school, QDate(2026, 9, 1), QDate(2026, 9, 30));
        ASSERT_OK(missed);
        EXPECT_EQ(missed->value(first), 1.5) << "a whole day, and one call of two";
        EXPECT_EQ(missed->value(second), 1) // called once that day: a whole day
            << "late is not away, and August is not September";
    }
    EXPECT_TRUE(
        days.days(SchoolId(m_school.school.value + 1), QDate(2026, 9, 1), QDate(2026, 9, 30))
            .value_or(QHash<StudentId, double>())
            .isEmpty());
}

} // namespace xiange
