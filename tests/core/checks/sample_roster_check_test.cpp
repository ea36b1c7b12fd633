#include "core/checks/data_check.h"
#include "tests/core/students/roster_fixture.h"

namespace xiange {

namespace {

class SampleRosterCheck : public test::RosterFixture {};
INSTANTIATE_ON_BOTH_ENGINES(SampleRosterCheck);

} // namespace

TEST_P(SampleRosterCheck, FindsExactlyThePlantedFaultsAndMendsWhatTheStudentNumberHolds) {
    import(sample("roster-junior.xlsx"));
    DataCheck check(*m_database, m_clock, m_actor);
    const auto before = check.check(m_school);
    ASSERT_OK(before);
    EXPECT_EQ(before->children, 1325);
    EXPECT_EQ(before->count(DataFault::CheckDigit), 6);
    EXPECT_EQ(before->count(DataFault::NumberDamaged), 8); // 4 in E+17, 4 ending in 000
    EXPECT_EQ(before->count(DataFault::NumberMissing), 5);
    EXPECT_EQ(before->count(DataFault::SexMismatch), 3);
    EXPECT_EQ(before->count(DataFault::BirthMismatch), 3);
    EXPECT_EQ(before->count(DataFault::DateUnreadable), 3);
    EXPECT_EQ(before->count(DataFault::AgeForGrade), 0);
    EXPECT_EQ(before->count(DataFault::Duplicate), 0);
    EXPECT_EQ(before->children - before->complete, 28); // as many as the import named
    for (const DataProblem& problem : before->problems) {
        if (problem.suggestion) {
            EXPECT_OK(
                check.mend(problem.student, problem.suggestion->field, problem.suggestion->value));
        }
    }
    const auto after = check.check(m_school);
    ASSERT_OK(after);
    EXPECT_EQ(after->count(DataFault::NumberDamaged), 0);
    EXPECT_EQ(after->count(DataFault::CheckDigit), 0);
    EXPECT_EQ(after->count(DataFault::SexMismatch), 0);
    EXPECT_EQ(after->count(DataFault::BirthMismatch), 0);
    EXPECT_EQ(after->count(DataFault::NumberMissing), 5) << "nobody knows those";
}

} // namespace xiange
