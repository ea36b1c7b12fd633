#include "core/cases/case_book.h"
#include "core/checks/ready_comparisons.h"
#include "core/students/key_groups.h"
#include "core/students/school_age_register.h"
#include "tests/support/case_school.h"
#include "tests/support/test_database.h"

#include <QTemporaryDir>

namespace xiange {

class ReadyComparisonsTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            m_school = std::make_unique<test::CaseSchool>(*m_database);
        }
    }
    ReadyResult compare(ReadyComparison kind) {
        auto result = ReadyComparisons(*m_database, m_clock, m_school->officer).compare(kind);
        EXPECT_OK(result);
        return result.value_or(ReadyResult());
    }
    void suspect(StudentId child) {
        CaseBook cases(*m_database, m_clock, m_school->officer);
        const auto id = cases.open(child, CaseOrigin::Manual);
        ASSERT_OK(id);
        CaseEntry suspected;
        suspected.kind = EntryKind::MarkedSuspected;
        suspected.cause = Cause::WearyOfStudy;
        ASSERT_OK(cases.add(*id, suspected));
    }
    FixedClock m_clock{QDate(2026, 11, 20), QTime(17, 0)};
    std::unique_ptr<test::CaseSchool> m_school;
};
INSTANTIATE_ON_BOTH_ENGINES(ReadyComparisonsTest);

TEST_P(ReadyComparisonsTest, WhoIsOnTheRosterAndNotInSchoolIsNamed) {
    // 陈浩宇 is away from the 2nd to the 20th, 何语琪 came every day.
    m_school->teach(QDate(2026, 11, 2), QDate(2026, 11, 20),
                    {{m_school->chen, QDate(2026, 11, 2), QDate(2026, 11, 20)}});
    const ReadyResult result = compare(ReadyComparison::RosterSchool);
    ASSERT_EQ(result.children.size(), 1);
    EXPECT_EQ(result.children.front().name, QStringLiteral("陈浩宇"));
    EXPECT_FALSE(result.children.front().finding.isEmpty());
}

TEST_P(ReadyComparisonsTest, TheRegisterNamesThemUntilACaseIsOpen) {
    m_school->teach(QDate(2026, 11, 2), QDate(2026, 11, 20),
                    {{m_school->chen, QDate(2026, 11, 2), QDate(2026, 11, 20)}});
    SchoolAgeRegister children(*m_database, m_clock, m_school->officer);
    SchoolAgeFilter unseen;
    unseen.kind = SchoolAgeKind::Unseen;
    const auto before = children.list(unseen);
    ASSERT_OK(before);
    ASSERT_EQ(before->size(), 1);
    EXPECT_EQ(before->front().name, QStringLiteral("陈浩宇"));
    EXPECT_EQ(standingOnPaper(before->front()), QStringLiteral("在籍不在校"));
    EXPECT_FALSE(isAway(before->front())) << "nobody has said so yet";
    suspect(m_school->chen);
    EXPECT_EQ(children.list(unseen)->size(), 0);
    unseen.kind = SchoolAgeKind::Suspected;
    EXPECT_EQ(children.list(unseen)->size(), 1);
}

TEST_P(ReadyComparisonsTest, ADropoutStandsInItOnceWithItsCase) {
    m_school->teach(QDate(2026, 11, 2), QDate(2026, 11, 20),
                    {{m_school->chen, QDate(2026, 11, 2), QDate(2026, 11, 20)}});
    suspect(m_school->chen);
    const ReadyResult result = compare(ReadyComparison::RosterSchool);
    ASSERT_EQ(result.children.size(), 1);
    EXPECT_TRUE(result.children.front().dropoutCase.isValid());
}

TEST_P(ReadyComparisonsTest, WithoutAListOfThePoliceTheRegisterIsLookedAtAndThatIsSaid) {
    SchoolAgeRegister children(*m_database, m_clock, m_school->officer);
    SchoolAgeEntry entry;
    entry.name = QStringLiteral("赵小满");
    entry.birthDate = QDate(2014, 5, 6);
    ASSERT_OK(children.save({}, entry));
    const ReadyResult result = compare(ReadyComparison::HukouRoster);
    EXPECT_TRUE(result.lacking);
    ASSERT_EQ(result.children.size(), 1);
    EXPECT_EQ(result.children.front().name, QStringLiteral("赵小满"));
}

TEST_P(ReadyComparisonsTest, OnlyDropoutsOfFormerlyPoorFamiliesAreInTheThird) {
    suspect(m_school->chen);
    suspect(m_school->huang);
    EXPECT_TRUE(compare(ReadyComparison::DropoutPoor).lacking);
    KeyGroups groups(*m_database, m_clock, m_school->officer);
    ASSERT_OK(groups.add(m_school->huang, KeyGroup::FormerlyPoor, QStringLiteral("乡村振兴局"),
                         QDate(2026, 9, 1)));
    const ReadyResult result = compare(ReadyComparison::DropoutPoor);
    ASSERT_EQ(result.children.size(), 1);
    EXPECT_EQ(result.children.front().name, QStringLiteral("黄子轩"));
}

} // namespace xiange
