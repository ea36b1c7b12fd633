#include "core/accounts/account_book.h"
#include "core/accounts/accounts.h"
#include "core/accounts/identity_proof.h"
#include "core/accounts/sign_in.h"
#include "tests/support/test_database.h"

namespace xiange {

class SignInTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (IsSkipped()) {
            return;
        }
        Accounts accounts(*m_database, m_clock);
        m_administrator = *accounts.add(QStringLiteral("周明远"), Role::Administrator);
        m_teacher = *accounts.add(QStringLiteral("李文静"), Role::Principal);
    }
    SignIn door() { return {*m_database, m_clock, m_wall}; }
    void guard() {
        AccountBook book(*m_database, m_clock, m_administrator);
        ASSERT_OK(book.setPassword(m_administrator.account, m_password));
    }
    int logged(const char* action) {
        int lines = 0;
        const QList<LogLine> all = *Accounts(*m_database, m_clock).log();
        for (const LogLine& line : all) {
            lines += line.action == QLatin1String(action);
        }
        return lines;
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    FixedClock m_wall{QDate(2026, 11, 23)};
    const QString m_password = QStringLiteral("qingxi-xiaoxue");
    const QString m_wrong = QStringLiteral("qingxi-zhongxue");
    Actor m_administrator;
    Actor m_teacher;
};
INSTANTIATE_ON_BOTH_ENGINES(SignInTest);

TEST_P(SignInTest, WithoutAnyPasswordEverybodyIsLetInAsBefore) {
    SignIn door = this->door();
    EXPECT_FALSE(*door.isGuarded());
    EXPECT_EQ(door.enter({})->name, QStringLiteral("周明远"));
    EXPECT_EQ(door.enter(QStringLiteral("李文静"))->role, Role::Principal);
    EXPECT_EQ(door.enter(QStringLiteral("王")).error().kind, ErrorKind::NotAllowed);
    EXPECT_EQ(logged("signed in"), 0);
}

TEST_P(SignInTest, OnceAnAdministratorHasAPasswordNobodyIsLetInWithoutAName) {
    guard();
    SignIn door = this->door();
    EXPECT_TRUE(*door.isGuarded());
    EXPECT_EQ(door.enter({}).error().kind, ErrorKind::NotAllowed);
    EXPECT_EQ(door.enter({}, m_password).error().kind, ErrorKind::NotAllowed);
    EXPECT_EQ(door.enter(QStringLiteral("周明远")).error().kind, ErrorKind::NotAllowed);
    ASSERT_OK(door.enter(QStringLiteral("周明远"), m_password));
    EXPECT_EQ(logged("signed in"), 1);
    ASSERT_OK(door.enter(QStringLiteral("李文静")));
}

TEST_P(SignInTest, NobodyLearnsWhetherTheNameOrThePasswordWasWrong) {
    guard();
    SignIn door = this->door();
    const Error unknown = door.enter(QStringLiteral("无此人"), m_password).error();
    const Error wrong = door.enter(QStringLiteral("周明远"), m_wrong).error();
    EXPECT_EQ(unknown.text, wrong.text);
    EXPECT_EQ(unknown.field, wrong.field);
    EXPECT_TRUE(*door.asksPassword(QStringLiteral("无此人")));
    EXPECT_TRUE(*door.asksPassword(QStringLiteral("周明远")));
    EXPECT_FALSE(*door.asksPassword(QStringLiteral("李文静")));
}

TEST_P(SignInTest, AfterFiveWrongPasswordsTheAccountWaitsLongerEachTime) {
    guard();
    SignIn door = this->door();
    const auto attempt = [&](const QString& password) {
        const auto entered = door.enter(QStringLiteral("周明远"), password);
        return entered ? QString() : entered.error().field;
    };
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(attempt(m_wrong), QStringLiteral("password"));
    }
    EXPECT_EQ(attempt(m_password), QStringLiteral("wait")) << "the right one waits too";
    m_clock.set(QDate(2027, 1, 1));
    EXPECT_EQ(attempt(m_password), QStringLiteral("wait")) << "a day set by hand changes nothing";
    m_clock.set(QDate(2026, 11, 23));
    m_wall.set(QDate(2026, 11, 23), QTime(8, 0, 31));
    EXPECT_EQ(attempt(m_wrong), QStringLiteral("password"));
    m_wall.set(QDate(2026, 11, 23), QTime(8, 1, 15));
    EXPECT_EQ(attempt(m_password), QStringLiteral("wait")) << "a minute this time";
    m_wall.set(QDate(2026, 11, 23), QTime(8, 1, 32));
    EXPECT_EQ(attempt(m_password), QString());
    EXPECT_EQ(attempt(m_wrong), QStringLiteral("password")) << "counted from the beginning";
    EXPECT_EQ(attempt(m_password), QString());
    EXPECT_EQ(logged("sign-in refused"), 2);
}

TEST_P(SignInTest, AnAdministratorWithoutAPasswordIsNoBackDoor) {
    AccountBook book(*m_database, m_clock, m_administrator);
    ASSERT_OK(book.add({{}, QStringLiteral("钱管"), Role::Administrator, {}, {}, {}}));
    EXPECT_TRUE(door().enter(QStringLiteral("钱管"))) << "nobody has one yet";
    guard();
    EXPECT_EQ(door().enter(QStringLiteral("钱管")).error().kind, ErrorKind::NotAllowed)
        << "could give everybody new passwords";
}

TEST_P(SignInTest, ThePasswordOfASessionCountsForNoDecisionThatOfACommandForOne) {
    guard();
    const auto needed = [&] {
        return m_database->read([&](db::Reader& tx) {
            return needProof(tx, m_administrator, m_administrator, m_clock);
        });
    };
    ASSERT_OK(door().enter(QStringLiteral("周明远"), m_password));
    EXPECT_FALSE(needed()) << "asked again at the decision";
    ASSERT_OK(door().check(m_administrator.account, m_password));
    EXPECT_FALSE(needed());
    ASSERT_OK(door().enter(QStringLiteral("周明远"), m_password, Stay::Command));
    EXPECT_TRUE(needed());
}

TEST_P(SignInTest, WhoIsOutOfUseIsLetInNoMore) {
    guard();
    AccountBook book(*m_database, m_clock, m_administrator);
    ASSERT_OK(book.retire(m_teacher.account));
    EXPECT_FALSE(door().enter(QStringLiteral("李文静")));
    EXPECT_EQ(door().accounts()->size(), 1);
    EXPECT_EQ(Accounts(*m_database, m_clock).list()->size(), 1);
    ASSERT_OK(book.putBack(m_teacher.account));
    EXPECT_TRUE(door().enter(QStringLiteral("李文静")));
}

TEST_P(SignInTest, TheDoorTellsWhoHasAPassword) {
    guard();
    const auto plates = door().accounts();
    ASSERT_OK(plates);
    ASSERT_EQ(plates->size(), 2);
    EXPECT_EQ(plates->at(0).name, QStringLiteral("李文静")) << "by pinyin";
    EXPECT_FALSE(plates->at(0).hasPassword);
    EXPECT_TRUE(plates->at(1).hasPassword);
}

} // namespace xiange
