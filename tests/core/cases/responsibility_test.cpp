#include "core/cases/case_book.h"
#include "core/schools/areas.h"
#include "core/students/households.h"
#include "tests/support/case_school.h"
#include "tests/support/test_database.h"

namespace xiange {

// 区领导包镇, 镇领导包村, 村干部包户; the class teacher and the principal on the school's side.
class ResponsibilityTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            m_school = std::make_unique<test::CaseSchool>(*m_database);
        }
    }
    QList<Responsible> chain(const Actor& actor) {
        const auto read = CaseBook(*m_database, m_clock, actor).chainOf(m_school->chen);
        EXPECT_OK(read);
        return read.value_or(QList<Responsible>());
    }
    void assignVillage() {
        Areas areas(*m_database, m_clock, m_school->principal);
        const auto village =
            areas.add(m_school->town, AreaLevel::Village, QStringLiteral("上坝村"));
        ASSERT_OK(village);
        ASSERT_OK(areas.setDuty(*village, {QStringLiteral("陈德福"), QStringLiteral("村主任"),
                                           QStringLiteral("13900000001")}));
        ASSERT_OK(Households(*m_database, m_clock, m_school->officer)
                      .set(m_school->chen,
                           {*village, QStringLiteral("罗桂英"), QStringLiteral("妇女主任"),
                            QStringLiteral("13900000002")},
                           true));
    }

    FixedClock m_clock{QDate(2026, 11, 20)};
    std::unique_ptr<test::CaseSchool> m_school;
};
INSTANTIATE_ON_BOTH_ENGINES(ResponsibilityTest);

TEST_P(ResponsibilityTest, WithoutAHouseholdTheSchoolsTownAnswersAndTheGapsStand) {
    const auto levels = chain(m_school->teacher);
    ASSERT_EQ(levels.size(), 6);
    EXPECT_EQ(levels[1].place, QStringLiteral("清溪镇"));
    EXPECT_EQ(levels[1].person, QStringLiteral("郑少华"));
    EXPECT_TRUE(levels[2].person.isEmpty()) << "no village is known";
    EXPECT_TRUE(levels[3].person.isEmpty()) << "nobody looks after the household";
    EXPECT_EQ(levels[4].person, QStringLiteral("李文静"));
    EXPECT_EQ(levels[5].person, QStringLiteral("王校长"));
}

TEST_P(ResponsibilityTest, TheHouseholdLeadsUpThroughVillageAndTown) {
    assignVillage();
    const auto levels = chain(m_school->teacher);
    ASSERT_EQ(levels.size(), 6);
    EXPECT_EQ(levels[1].person, QStringLiteral("郑少华"));
    EXPECT_EQ(levels[2].place, QStringLiteral("上坝村"));
    EXPECT_EQ(levels[2].person, QStringLiteral("陈德福"));
    EXPECT_EQ(levels[3].person, QStringLiteral("罗桂英"));
    EXPECT_FALSE(levels[3].phone.contains(QStringLiteral("13900000002"))) << "masked";
}

TEST_P(ResponsibilityTest, TheAccountThatKeepsTheClassLeadsItWhereTheClassNamesNobody) {
    const auto cleared = m_database->write([&](db::Writer& tx) {
        tx.change("UPDATE school_class SET head_teacher = '' WHERE id = :id",
                  {{"id", m_school->class73}});
        tx.change("UPDATE account SET name = '李文静老师' WHERE id = :id",
                  {{"id", m_school->teacher.account}});
    });
    ASSERT_OK(cleared);
    EXPECT_EQ(chain(m_school->officer)[4].person, QStringLiteral("李文静老师"));
    EXPECT_EQ(chain(m_school->officer)[1].area, m_school->town);
}

TEST_P(ResponsibilityTest, PhonesAreShownOnPurposeAndTheLookIsRecorded) {
    assignVillage();
    const auto looks = [&] {
        return m_database
            ->read([](db::Reader& tx) { return tx.count("SELECT COUNT(*) FROM access_log", {}); })
            .value_or(0);
    };
    const auto before = looks();
    const auto levels =
        CaseBook(*m_database, m_clock, m_school->teacher).chainWithPhones(m_school->chen);
    ASSERT_OK(levels);
    EXPECT_EQ(levels->at(2).phone, QStringLiteral("13900000001"));
    EXPECT_EQ(levels->at(3).phone, QStringLiteral("13900000002"));
    EXPECT_EQ(looks(), before + 1);
    EXPECT_FALSE(
        CaseBook(*m_database, m_clock, m_school->otherTeacher).chainWithPhones(m_school->chen))
        << "not this teacher's child";
}

} // namespace xiange
