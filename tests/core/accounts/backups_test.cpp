#include "core/accounts/accounts.h"
#include "core/accounts/backups.h"
#include "tests/support/small_school.h"
#include "tests/support/test_database.h"

#include <QFile>
#include <QTemporaryDir>

namespace xiange {

namespace {

class BackupsTest : public testing::Test {
protected:
    BackupsTest() {
        db::Address address;
        address.path = at("school");
        m_database = std::move(*db::Database::open(address, db::OpenMode::CreateNew));
        m_town = test::makeSmallSchool(*m_database, {QStringLiteral("陈浩宇")});
    }
    QString at(const char* name) {
        return m_folder.filePath(QLatin1String(name) + QStringLiteral(".xiange"));
    }
    Backups backups() { return {*m_database, m_clock, m_town.actor}; }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 23)};
    std::unique_ptr<db::Database> m_database;
    test::SmallSchool m_town;
};

} // namespace

TEST_F(BackupsTest, ABackupIsRememberedAndCanBeTested) {
    EXPECT_FALSE(backups().state()->last);
    const auto made = backups().make(at("copy"));
    ASSERT_OK(made);
    EXPECT_EQ(made->children, 1);
    const auto state = backups().state();
    ASSERT_OK(state);
    ASSERT_TRUE(state->last);
    EXPECT_EQ(state->last->path, at("copy"));
    EXPECT_EQ(state->last->at, m_clock.now());
    EXPECT_EQ(state->last->account, QStringLiteral("李文静"));
    const auto tested = backups().test(at("copy"));
    ASSERT_OK(tested);
    EXPECT_TRUE(tested->faults.isEmpty());
    EXPECT_EQ(tested->children, 1);
    EXPECT_EQ(Accounts(*m_database, m_clock).log()->last().action, QStringLiteral("backup tested"));
    EXPECT_TRUE(QFile::exists(at("copy"))) << "a test leaves the copy as it is";
}

TEST_F(BackupsTest, AWeekWithoutABackupIsLate) {
    EXPECT_TRUE(backups().state()->late) << "the school began on 1 September";
    ASSERT_OK(backups().make(at("copy")));
    EXPECT_FALSE(backups().state()->late);
    m_clock.set(QDate(2026, 11, 30));
    EXPECT_FALSE(backups().state()->late) << "seven days";
    m_clock.set(QDate(2026, 12, 1));
    EXPECT_TRUE(backups().state()->late);
}

TEST_F(BackupsTest, WhatIsNoCopyFailsTheTestAndNothingIsOverwritten) {
    QFile broken(at("broken"));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(8192, 'x'));
    broken.close();
    EXPECT_FALSE(backups().test(at("broken")));
    EXPECT_FALSE(backups().make(at("broken")));
    EXPECT_FALSE(backups().state()->last);
}

TEST_F(BackupsTest, OnlyTheAdministratorTakesEverythingOut) {
    Actor teacher = m_town.actor;
    teacher.role = Role::Principal;
    Backups theirs(*m_database, m_clock, teacher);
    EXPECT_EQ(theirs.make(at("copy")).error().kind, ErrorKind::NotAllowed);
    EXPECT_FALSE(QFile::exists(at("copy")));
    EXPECT_EQ(theirs.test(at("copy")).error().kind, ErrorKind::NotAllowed);
}

TEST(BackupsOfAServer, AreMadeByItsOwnTools) {
    const auto database = test::emptyDatabase(db::Engine::PostgreSql);
    if (!database) {
        GTEST_SKIP() << "NO POSTGRESQL SERVER";
    }
    const FixedClock clock(QDate(2026, 11, 23));
    Backups backups(*database, clock, {});
    EXPECT_FALSE(backups.isFile());
    EXPECT_FALSE(backups.state()->last);
    EXPECT_TRUE(
        backups.make(QStringLiteral("x.xiange")).error().text.contains(QStringLiteral("pg_dump")));
}

} // namespace xiange
