#include "core/accounts/account_book.h"
#include "core/accounts/accounts.h"
#include "core/accounts/identity_proof.h"
#include "core/accounts/sign_in.h"
#include "tests/support/small_school.h"
#include "tests/support/test_database.h"

namespace xiange {

class AccountBookTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (!IsSkipped()) {
            m_town = test::makeSmallSchool(*m_database, {QStringLiteral("陈浩宇")});
        }
    }
    AccountBook book() { return {*m_database, m_clock, m_town.actor}; }
    AccountId added(const QString& name, Role role, ClassId schoolClass = {}) {
        const auto id = book().add({{}, name, role, {}, {}, schoolClass});
        EXPECT_OK(id);
        return id.value_or(AccountId());
    }
    AccountLine line(AccountId id) {
        const QList<AccountLine> lines = *book().list();
        for (const AccountLine& each : lines) {
            if (each.actor.account == id) {
                return each;
            }
        }
        return {};
    }
    QString headTeacher() {
        return *m_database->read([&](db::Reader& tx) {
            return *tx.first("SELECT head_teacher FROM school_class WHERE id = :id",
                             {{"id", m_town.schoolClass}},
                             [](const db::Rows& row) { return row.text(0); });
        });
    }
    QStringList actions() {
        QStringList words;
        const QList<LogLine> log = *Accounts(*m_database, m_clock).log();
        for (const LogLine& each : log) {
            words.append(each.action + u' ' + each.subject);
        }
        return words;
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    test::SmallSchool m_town;
    const QString m_password = QStringLiteral("qingxi-xiaoxue");
};
INSTANTIATE_ON_BOTH_ENGINES(AccountBookTest);

TEST_P(AccountBookTest, AClassTeacherIsPutDownAsTheHeadOfTheClass) {
    EXPECT_EQ(
        book().add({{}, QStringLiteral("王芳"), Role::ClassTeacher, {}, {}, {}}).error().field,
        QStringLiteral("class"));
    const AccountId teacher = added(QStringLiteral("王芳"), Role::ClassTeacher, m_town.schoolClass);
    EXPECT_EQ(headTeacher(), QStringLiteral("王芳"));
    EXPECT_EQ(line(teacher).actor.school, m_town.school) << "the school of the class";
    ASSERT_OK(book().change({teacher, {}, Role::RosterOfficer, {}, m_town.school, {}}));
    EXPECT_EQ(headTeacher(), QString()) << "the class has nobody now";
    EXPECT_FALSE(line(teacher).actor.schoolClass.isValid());
    EXPECT_EQ(line(teacher).actor.name, QStringLiteral("王芳"));
}

TEST_P(AccountBookTest, EveryActStandsInTheLog) {
    const AccountId officer = added(QStringLiteral("王芳"), Role::RosterOfficer);
    ASSERT_OK(book().change({officer, {}, Role::Principal, {}, m_town.school, {}}));
    ASSERT_OK(book().setPassword(officer, m_password));
    ASSERT_OK(book().retire(officer));
    ASSERT_OK(book().putBack(officer));
    EXPECT_EQ(
        actions(),
        (QStringList{QStringLiteral("account added 王芳"), QStringLiteral("account changed 王芳"),
                     QStringLiteral("password set 王芳"), QStringLiteral("account retired 王芳"),
                     QStringLiteral("account put back 王芳")}));
}

TEST_P(AccountBookTest, OnlyTheAdministratorLooksAfterTheAccounts) {
    const AccountId officer = added(QStringLiteral("王芳"), Role::RosterOfficer);
    AccountBook hers(*m_database, m_clock, line(officer).actor);
    EXPECT_EQ(hers.list().error().kind, ErrorKind::NotAllowed);
    EXPECT_EQ(hers.add({{}, QStringLiteral("陈"), Role::Principal, {}, {}, {}}).error().kind,
              ErrorKind::NotAllowed);
    EXPECT_EQ(hers.change({officer, {}, Role::Administrator, {}, {}, {}}).error().kind,
              ErrorKind::NotAllowed);
    EXPECT_EQ(hers.setPassword(m_town.account, m_password).error().kind, ErrorKind::NotAllowed);
    EXPECT_EQ(hers.retire(m_town.account).error().kind, ErrorKind::NotAllowed);
    ASSERT_OK(hers.setPassword(officer, m_password)) << "her own first one";
}

TEST_P(AccountBookTest, AnAdministratorOfOneSchoolMakesNobodyGreater) {
    const auto id =
        book().add({{}, QStringLiteral("钱校"), Role::Administrator, {}, m_town.school, {}});
    ASSERT_OK(id);
    AccountBook theirs(*m_database, m_clock, line(*id).actor);
    EXPECT_EQ(theirs.add({{}, QStringLiteral("陈"), Role::Administrator, {}, {}, {}}).error().kind,
              ErrorKind::NotAllowed);
    EXPECT_EQ(theirs.setPassword(m_town.account, m_password).error().kind, ErrorKind::NotAllowed);
    ASSERT_OK(theirs.add({{}, QStringLiteral("陈"), Role::Principal, {}, m_town.school, {}}));
    EXPECT_EQ(theirs.list()->size(), 2);
}

TEST_P(AccountBookTest, AnAdministratorAlwaysStays) {
    EXPECT_EQ(book().retire(m_town.account).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(book().change({m_town.account, {}, Role::Principal, {}, {}, {}}).error().kind,
              ErrorKind::Invalid);
    const AccountId second = added(QStringLiteral("钱校"), Role::Administrator);
    ASSERT_OK(book().setPassword(second, m_password));
    EXPECT_EQ(book().retire(second).error().kind, ErrorKind::Invalid)
        << "the last one with a password";
    ASSERT_OK(book().setPassword(m_town.account, m_password));
    ASSERT_OK(book().retire(second));
}

TEST_P(AccountBookTest, OnesOwnPasswordIsChangedWithTheOldOne) {
    ASSERT_OK(book().setPassword(m_town.account, m_password));
    EXPECT_EQ(book().setPassword(m_town.account, QStringLiteral("another-one")).error().field,
              QStringLiteral("old"));
    const QString next = QStringLiteral("yunshan-zhongxue");
    EXPECT_EQ(book().changeOwnPassword(QStringLiteral("not-this-one"), next).error().field,
              QStringLiteral("old"));
    EXPECT_EQ(book().changeOwnPassword(m_password, QStringLiteral("short")).error().field,
              QStringLiteral("password"));
    ASSERT_OK(book().changeOwnPassword(m_password, next));
    SignIn door(*m_database, m_clock, m_clock);
    EXPECT_FALSE(door.enter(m_town.actor.name, m_password));
    EXPECT_TRUE(door.enter(m_town.actor.name, next));
    EXPECT_EQ(line(m_town.account).lastSignIn, m_clock.now());
}

TEST_P(AccountBookTest, ADecisionAsksForThePasswordOfWhoDecidesOnce) {
    const AccountId principal = added(QStringLiteral("周校长"), Role::Principal);
    const Actor decides = line(principal).actor;
    const auto needed = [&] {
        return m_database->read(
            [&](db::Reader& tx) { return needProof(tx, m_town.actor, decides, m_clock); });
    };
    EXPECT_TRUE(needed()) << "no password, nothing to ask";
    ASSERT_OK(book().setPassword(principal, m_password));
    EXPECT_EQ(needed().error().field, QStringLiteral("password"));
    SignIn door(*m_database, m_clock, m_clock);
    EXPECT_FALSE(door.prove(m_town.actor, principal, QStringLiteral("not-this-one")));
    EXPECT_FALSE(needed());
    ASSERT_OK(door.prove(m_town.actor, principal, m_password));
    EXPECT_TRUE(needed());
    m_clock.set(QDate(2026, 11, 23), QTime(8, 6));
    EXPECT_FALSE(needed()) << "too long ago";
    ASSERT_OK(door.prove(m_town.actor, principal, m_password));
    CaseId about;
    ASSERT_OK(m_database->write([&](db::Writer& tx) {
        about =
            tx.insert<CaseId>("INSERT INTO dropout_case (student_id, number, school_id, origin) "
                              "VALUES (:student, 1, :school, 'manual') RETURNING id",
                              {{"student", m_town.children.first()}, {"school", m_town.school}});
        const auto entry = tx.insert<EntryId>(
            "INSERT INTO case_entry (case_id, number, kind, day, recorded_at, account_id, persons, "
            "body, with_whom, attitude, next_step, document_number, approver) VALUES (:case, 1, "
            "'confirmed', '2026-11-23', :now, :account, '', '', '', '', '', '', '') RETURNING id",
            {{"case", about}, {"now", m_clock.now()}, {"account", m_town.account}});
        spendProof(tx, m_town.actor, principal, m_clock, entry);
    }));
    EXPECT_FALSE(needed()) << "spent";
    EXPECT_EQ(m_database->read([&](db::Reader& tx) { return provenEntries(tx, about); })->size(),
              1);
}

} // namespace xiange
