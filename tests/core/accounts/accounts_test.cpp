#include "core/accounts/accounts.h"
#include "tests/support/test_database.h"

namespace xiange {

class AccountsTest : public test::OnBothEngines {
protected:
    FixedClock m_clock{QDate(2026, 11, 23)};
};
INSTANTIATE_ON_BOTH_ENGINES(AccountsTest);

TEST_P(AccountsTest, AnAccountIsFoundByNameAndTheFirstOneWithoutName) {
    Accounts accounts(*m_database, m_clock);
    EXPECT_EQ(accounts.find().error().kind, ErrorKind::NotAllowed);
    ASSERT_OK(accounts.add(QStringLiteral("周明远"), Role::Principal));
    ASSERT_OK(accounts.add(QStringLiteral("李文静"), Role::ClassTeacher));
    EXPECT_EQ(accounts.find()->name, QStringLiteral("周明远"));
    EXPECT_EQ(accounts.find(QStringLiteral("李文静"))->role, Role::ClassTeacher);
    EXPECT_FALSE(accounts.find(QStringLiteral("王")));
    EXPECT_EQ(accounts.list()->size(), 2);
    EXPECT_EQ(accounts.add(QStringLiteral("李文静"), Role::Principal).error().kind,
              ErrorKind::Conflict);
}

TEST_P(AccountsTest, AddingAnAccountStandsInTheLog) {
    Accounts accounts(*m_database, m_clock);
    ASSERT_OK(accounts.add(QStringLiteral("周明远"), Role::Principal));
    const auto log = accounts.log(QDate(2026, 11, 23));
    ASSERT_OK(log);
    ASSERT_EQ(log->size(), 1);
    EXPECT_EQ(log->first().account, QStringLiteral("周明远"));
    EXPECT_TRUE(accounts.log(QDate(2026, 11, 24))->isEmpty());
}

TEST(Rights, OnlyThePrincipalAndTheAdministratorConfirmADropout) {
    for (const auto& line : roleCodes) {
        const bool may = line.value == Role::Principal || line.value == Role::Administrator;
        EXPECT_EQ(allow({{}, {}, line.value, {}, {}, {}}, Right::ConfirmDropout).has_value(), may)
            << line.code;
    }
}

TEST(Rights, AScopeEndsAtItsSchoolAndClass) {
    const Actor teacher{{}, {}, Role::ClassTeacher, {}, SchoolId(1), ClassId(2)};
    EXPECT_TRUE(allow(teacher, Right::TakeRoll, {SchoolId(1), ClassId(2)}));
    EXPECT_FALSE(allow(teacher, Right::TakeRoll, {SchoolId(1), ClassId(3)}));
    EXPECT_FALSE(allow(teacher, Right::SeeChildren, {SchoolId(2), {}}));
    EXPECT_FALSE(allow(teacher, Right::ImportRoster, {SchoolId(1), {}}));
}

} // namespace xiange
