#include "core/db/database.h"
#include "tests/support/test_database.h"

#include <QTemporaryDir>
#include <QThread>

#include <atomic>

namespace xiange::db {

namespace {

/// A database that two connections can share: a file, or a schema of its own on the server.
class Shared : public ::testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        if (GetParam() == Engine::Sqlite) {
            m_address.path = m_folder.filePath(QStringLiteral("a.xiange"));
        } else {
            const auto server = test::serverAddress(QStringLiteral("shared_test"));
            if (!server) {
                if (test::serverIsRequired()) {
                    FAIL() << "no server";
                }
                GTEST_SKIP() << "NO POSTGRESQL SERVER";
            }
            recreateSchema(*server);
            m_address = *server;
        }
        auto opened = Database::open(m_address, OpenMode::CreateOrOpen);
        ASSERT_OK(opened);
        m_database = std::move(*opened);
    }

    static void recreateSchema(Address server) {
        server.schema = QStringLiteral("pg_temp");
        const Migration recreate{1, QStringLiteral("recreate"),
                                 QStringLiteral("DROP SCHEMA IF EXISTS shared_test CASCADE; "
                                                "CREATE SCHEMA shared_test")};
        ASSERT_OK(Database::open(server, OpenMode::CreateOrOpen, {recreate}));
    }

    QTemporaryDir m_folder;
    Address m_address;
    std::unique_ptr<Database> m_database;
};
INSTANTIATE_ON_BOTH_ENGINES(Shared);

} // namespace

TEST_P(Shared, AnotherThreadWritesThroughTheSameDatabase) {
    std::atomic<bool> done{false};
    std::unique_ptr<QThread> thread(QThread::create([&] {
        done = m_database
                   ->write([](Writer& tx) {
                       tx.change("INSERT INTO setting (name, value) VALUES ('a', '1')");
                   })
                   .has_value();
    }));
    thread->start();
    thread->wait();
    EXPECT_TRUE(done);
    const auto count =
        m_database->read([](Reader& tx) { return tx.count("SELECT COUNT(*) FROM setting"); });
    ASSERT_OK(count);
    EXPECT_EQ(*count, 1);
}

TEST_P(Shared, TwoWritersThatReadFirstBothSucceedOneAfterTheOther) {
    ASSERT_OK(m_database->write(
        [](Writer& tx) { tx.change("INSERT INTO setting (name, value) VALUES ('n', '0')"); }));
    const auto addOne = [this](int times) {
        for (int i = 0; i < times; ++i) {
            const auto added = m_database->write([](Writer& tx) {
                tx.count("SELECT COUNT(*) FROM setting");
                tx.change("UPDATE setting SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT) "
                          "WHERE name = 'n'");
            });
            EXPECT_OK(added);
        }
    };
    std::unique_ptr<QThread> other(QThread::create([&] { addOne(20); }));
    other->start();
    addOne(20);
    other->wait();
    const auto value = m_database->read([](Reader& tx) {
        return tx.first("SELECT value FROM setting", {},
                        [](const Rows& row) { return row.text(0); });
    });
    ASSERT_OK(value);
    EXPECT_EQ(value->value_or(QString()), QStringLiteral("40"));
}

TEST_P(Shared, AReadSeesOneStateOfTheDataFromItsFirstQueryOn) {
    const auto answer = m_database->read([this](Reader& tx) {
        const qint64 before = tx.count("SELECT COUNT(*) FROM setting");
        std::unique_ptr<QThread> other(QThread::create([this] {
            EXPECT_OK(m_database->write([](Writer& writer) {
                writer.change("INSERT INTO setting (name, value) VALUES ('late', '1')");
            }));
        }));
        other->start();
        other->wait();
        return tx.count("SELECT COUNT(*) FROM setting") - before;
    });
    ASSERT_OK(answer);
    EXPECT_EQ(*answer, 0);
}

TEST(ServerConnection, AConnectionThatWasCutIsAnErrorThenComesBack) {
    const auto server = test::serverAddress(QString());
    if (!server) {
        GTEST_SKIP() << "NO POSTGRESQL SERVER";
    }
    Address address = *server;
    address.schema = QStringLiteral("pg_temp");
    auto victim = Database::open(address, OpenMode::CreateOrOpen);
    ASSERT_OK(victim);
    const auto pid =
        (*victim)->read([](Reader& tx) { return tx.count("SELECT pg_backend_pid()"); });
    ASSERT_OK(pid);
    const auto killer = test::emptyDatabase(Engine::PostgreSql);
    ASSERT_OK(killer->write([&](Writer& tx) {
        tx.count("SELECT pg_terminate_backend(:pid)", {{"pid", *pid}});
    }));
    const auto first =
        (*victim)->read([](Reader& tx) { return tx.count("SELECT COUNT(*) FROM student"); });
    ASSERT_FALSE(first);
    EXPECT_EQ(first.error().kind, ErrorKind::Database);
    const auto second = (*victim)->read([](Reader& tx) { return tx.count("SELECT 1"); });
    EXPECT_OK(second);
}

TEST(DatabaseFiles, AMissingFileAFolderThatIsNotThereAndANameThatIsTakenAreSaidPlainly) {
    const QTemporaryDir folder;
    Address address;
    address.path = folder.filePath(QStringLiteral("none.xiange"));
    EXPECT_FALSE(Database::open(address, OpenMode::Existing));
    ASSERT_OK(Database::open(address, OpenMode::CreateNew));
    EXPECT_FALSE(Database::open(address, OpenMode::CreateNew));
    address.path = folder.filePath(QStringLiteral("no/such/folder.xiange"));
    const auto refused = Database::open(address, OpenMode::CreateOrOpen);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Database);
}

} // namespace xiange::db
