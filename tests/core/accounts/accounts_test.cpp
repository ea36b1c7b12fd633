#include "core/accounts/accounts.h"
#include "core/schools/schools.h"
#include "core/students/student_register.h"
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
    const auto principal = accounts.add(QStringLiteral("周明远"), Role::Principal);
    ASSERT_OK(principal);
    ASSERT_OK(
        accounts.add(QStringLiteral("李老师"), Role::Principal, {}, {}, {}, principal->account));
    const auto log = accounts.log(QDate(2026, 11, 23));
    ASSERT_OK(log);
    ASSERT_EQ(log->size(), 2);
    EXPECT_EQ(log->first().account, QStringLiteral("周明远")) << "the first one adds itself";
    EXPECT_EQ(log->last().account, QStringLiteral("周明远"));
    EXPECT_EQ(log->last().subject, QStringLiteral("李老师"));
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

TEST(Rights, ATownEndsAtItsSchools) {
    const Actor officer{{}, {}, Role::TownOfficer, AreaId(5), {}, {}};
    EXPECT_TRUE(allow(officer, Right::SeeChildren, {SchoolId(1), {}, AreaId(5)}));
    EXPECT_FALSE(allow(officer, Right::SeeChildren, {SchoolId(2), {}, AreaId(6)}));
}

TEST_P(AccountsTest, ATownOfficerLooksAtTheSchoolsOfTheTownOnly) {
    Accounts accounts(*m_database, m_clock);
    const auto chief = accounts.add(QStringLiteral("周明远"), Role::Administrator);
    ASSERT_OK(chief);
    Schools all(*m_database, m_clock, *chief);
    const auto near = all.add(QStringLiteral("清溪镇中心小学"), QStringLiteral("2144990001"),
                              QStringLiteral("清溪镇"));
    const auto far = all.add(QStringLiteral("云山镇小学"), QStringLiteral("2144990002"),
                             QStringLiteral("云山镇"));
    ASSERT_OK(near);
    ASSERT_OK(far);
    const auto town = all.findTown(QStringLiteral("清溪镇"));
    ASSERT_OK(town);
    ASSERT_OK(accounts.add(QStringLiteral("陈镇办"), Role::TownOfficer, {}, {}, *town));
    const auto officer = accounts.find(QStringLiteral("陈镇办"));
    ASSERT_OK(officer);
    EXPECT_EQ(officer->town, *town);

    Schools schools(*m_database, m_clock, *officer);
    EXPECT_EQ(schools.list()->size(), 1);
    EXPECT_TRUE(schools.find(*near));
    EXPECT_EQ(schools.find(*far).error().kind, ErrorKind::NotAllowed);
    EXPECT_EQ(schools.findByCode(QStringLiteral("2144990002")).error().kind, ErrorKind::NotAllowed);
    EXPECT_EQ(schools.classes(*far, m_clock.today()).error().kind, ErrorKind::NotAllowed);
    StudentRegister students(*m_database, m_clock, *officer);
    EXPECT_TRUE(students.list({.school = *near}));
    EXPECT_EQ(students.list({.school = *far}).error().kind, ErrorKind::NotAllowed);
    EXPECT_EQ(students.problems({.school = *far}).error().kind, ErrorKind::NotAllowed);
    EXPECT_EQ(schools.findTown(QStringLiteral("无此镇")).error().kind, ErrorKind::NotFound);
}

TEST(ActorTest, NobodyLooksThroughTheEyesOfOneWhoSeesMore) {
    const Actor administrator{
        AccountId{1}, QStringLiteral("管理员"), Role::Administrator, {}, {}, {}};
    const Actor principal{
        AccountId{2}, QStringLiteral("校长"), Role::Principal, {}, SchoolId{1}, {}};
    const Actor teacher{AccountId{3}, QStringLiteral("班主任"), Role::ClassTeacher, {}, SchoolId{1},
                        ClassId{7}};
    EXPECT_TRUE(mayLookAs(administrator, teacher));
    EXPECT_TRUE(mayLookAs(principal, teacher));
    EXPECT_TRUE(mayLookAs(teacher, teacher));
    EXPECT_FALSE(mayLookAs(teacher, principal));
    EXPECT_FALSE(mayLookAs(teacher, administrator));
    EXPECT_FALSE(mayLookAs(principal, administrator));
}

TEST(AccessLogWords, WhatIsNoCodeStaysAndACodeIsSaidInWords) {
    EXPECT_EQ(logDetailWords(QStringLiteral("paper made"), QStringLiteral("陈浩宇")),
              QStringLiteral("陈浩宇"));
    EXPECT_EQ(
        logDetailWords(QStringLiteral("case entry written"), QStringLiteral("marked_suspected")),
        QStringLiteral("marked suspected"));
    EXPECT_EQ(logDetailWords(QStringLiteral("roster import undone"), QStringLiteral("1")),
              QStringLiteral("import 1"));
    EXPECT_EQ(
        logDetailWords(QStringLiteral("roster imported"), QStringLiteral("1325 new, 0 changed")),
        QStringLiteral("1325 new, 0 changed"));
}

} // namespace xiange
