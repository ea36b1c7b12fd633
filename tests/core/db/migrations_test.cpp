#include "core/db/migrations.h"
#include "tests/support/test_database.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

namespace xiange::db {

namespace {

const Migration first{1, QStringLiteral("0001"),
                      QStringLiteral("CREATE TABLE a (id {{id}}, at {{timestamp}}, b {{bytes}});")};
const Migration second{2, QStringLiteral("0002"),
                       QStringLiteral("CREATE TABLE c (d INTEGER); INSERT INTO c VALUES (5);")};
const Migration broken{3, QStringLiteral("0003"),
                       QStringLiteral("INSERT INTO c VALUES (6); INSERT INTO nowhere VALUES (1);")};

Address file(const QTemporaryDir& folder) {
    Address address;
    address.path = folder.filePath(QStringLiteral("school.xiange"));
    return address;
}

qint64 count(Database& database, const char* statement) {
    const auto answer = database.read([&](Reader& tx) { return tx.count(statement); });
    return answer ? *answer : -1;
}

} // namespace

class Migrating : public test::OnBothEngines {};
INSTANTIATE_ON_BOTH_ENGINES(Migrating);

TEST_P(Migrating, TheBuiltInStepsMakeEveryTable) {
    const auto database = test::emptyDatabase(GetParam());
    ASSERT_TRUE(database);
    EXPECT_EQ(count(*database, "SELECT COUNT(*) FROM student"), 0);
    EXPECT_EQ(count(*database, "SELECT MAX(version) FROM schema_version"),
              builtIn().last().version);
}

TEST_P(Migrating, TypeNamesAreFilledIn) {
    const auto database = test::emptyDatabase(GetParam(), {first, second});
    ASSERT_TRUE(database);
    EXPECT_EQ(count(*database, "SELECT d FROM c"), 5);
}

TEST(MigratingFiles, AnOlderFileIsCopiedThenBroughtUpToDate) {
    const QTemporaryDir folder;
    ASSERT_OK(Database::open(file(folder), OpenMode::CreateNew, {first}));
    const auto opened = Database::open(file(folder), OpenMode::Existing, {first, second});
    ASSERT_OK(opened);
    EXPECT_EQ(count(**opened, "SELECT d FROM c"), 5);
    EXPECT_TRUE(QFile::exists(file(folder).path + QStringLiteral(".before-2")));
}

TEST(MigratingFiles, ANewerFileIsRefused) {
    const QTemporaryDir folder;
    ASSERT_OK(Database::open(file(folder), OpenMode::CreateNew, {first, second}));
    EXPECT_FALSE(Database::open(file(folder), OpenMode::Existing, {first}));
}

TEST(MigratingFiles, AStepThatFailsLeavesNothingHalfDone) {
    const QTemporaryDir folder;
    ASSERT_OK(Database::open(file(folder), OpenMode::CreateNew, {first, second}));
    EXPECT_FALSE(Database::open(file(folder), OpenMode::Existing, {first, second, broken}));
    const auto opened = Database::open(file(folder), OpenMode::Existing, {first, second});
    ASSERT_OK(opened);
    EXPECT_EQ(count(**opened, "SELECT COUNT(*) FROM c"), 1);
}

TEST(MigratingFiles, AForeignFileIsRefusedAndLeftAlone) {
    const QTemporaryDir folder;
    QFile text(file(folder).path);
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    const QByteArray content = QByteArray("Not a database at all. ").repeated(200);
    text.write(content);
    text.close();
    EXPECT_FALSE(Database::open(file(folder), OpenMode::Existing));
    ASSERT_TRUE(text.open(QIODevice::ReadOnly));
    EXPECT_EQ(text.readAll(), content);
}

} // namespace xiange::db
