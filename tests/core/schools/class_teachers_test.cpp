#include "core/cases/case_book.h"
#include "core/schools/class_teachers.h"
#include "tests/support/case_school.h"
#include "tests/support/test_database.h"

namespace xiange {

class ClassTeachersTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            m_school = std::make_unique<test::CaseSchool>(*m_database);
        }
    }
    ClassTeachers teachers(const Actor& actor) { return {*m_database, m_clock, actor}; }

    FixedClock m_clock{QDate(2026, 11, 20)};
    std::unique_ptr<test::CaseSchool> m_school;
};
INSTANTIATE_ON_BOTH_ENGINES(ClassTeachersTest);

TEST_P(ClassTeachersTest, ThePhoneIsMaskedUntilItIsAskedForAndTheLookIsRecorded) {
    ClassTeachers head(*m_database, m_clock, m_school->principal);
    ASSERT_OK(head.setPerson(m_school->class73, QStringLiteral(" 赵 立春 ")));
    ASSERT_OK(head.setPhone(m_school->class73, QStringLiteral("１３９０００００００７")));
    const auto list = ClassTeachers(*m_database, m_clock, m_school->teacher).list(m_school->school);
    ASSERT_OK(list);
    ASSERT_EQ(list->size(), 1) << "a class teacher sees the own class";
    EXPECT_EQ(list->first().person, QStringLiteral("赵 立春"));
    EXPECT_FALSE(list->first().phone.contains(QStringLiteral("13900000007")));
    EXPECT_FALSE(list->first().phone.isEmpty());
    const auto looks = [&] {
        return m_database
            ->read([](db::Reader& tx) { return tx.count("SELECT COUNT(*) FROM access_log", {}); })
            .value_or(0);
    };
    const auto before = looks();
    EXPECT_EQ(head.withPhone(m_school->class73)->phone, QStringLiteral("13900000007"));
    EXPECT_EQ(looks(), before + 1);
}

TEST_P(ClassTeachersTest, OnlyWhoKeepsTheSchoolChangesThemAndAHalfNumberIsRefused) {
    ClassTeachers teacher(*m_database, m_clock, m_school->teacher);
    EXPECT_EQ(teacher.setPhone(m_school->class73, QStringLiteral("13900000007")).error().kind,
              ErrorKind::NotAllowed);
    ClassTeachers head(*m_database, m_clock, m_school->principal);
    EXPECT_EQ(head.setPhone(m_school->class73, QStringLiteral("139●●●●0007")).error().field,
              QStringLiteral("phone"));
    ASSERT_OK(head.setPhone(m_school->class73, QStringLiteral("13900000007")));
    ASSERT_OK(head.setPhone(m_school->class73, {}));
    EXPECT_EQ(head.withPhone(m_school->class73)->phone, QString());
}

TEST_P(ClassTeachersTest, TheNumberStandsInTheChainOfACase) {
    ClassTeachers head(*m_database, m_clock, m_school->principal);
    ASSERT_OK(head.setPhone(m_school->class73, QStringLiteral("13900000007")));
    CaseBook book(*m_database, m_clock, m_school->teacher);
    EXPECT_EQ(book.chainWithPhones(m_school->chen)->at(4).phone, QStringLiteral("13900000007"));
    EXPECT_NE(book.chainOf(m_school->chen)->at(4).phone, QStringLiteral("13900000007"));
    ASSERT_OK(head.setPrincipalPhone(m_school->school, QStringLiteral("13900000008")));
    EXPECT_EQ(book.chainWithPhones(m_school->chen)->at(5).phone, QStringLiteral("13900000008"));
    EXPECT_NE(*head.principalPhone(m_school->school, false), QStringLiteral("13900000008"));
    EXPECT_EQ(*head.principalPhone(m_school->school, true), QStringLiteral("13900000008"));
}

} // namespace xiange
