#include "core/db/safe_copy.h"
#include "core/sample/sample_town.h"
#include "tests/support/database_dump.h"
#include "tests/support/test_database.h"

#include <QFile>
#include <QTemporaryDir>

namespace xiange {

class SafeCopyTest : public ::testing::Test {
protected:
    db::Address at(const char* name) {
        db::Address address;
        address.engine = db::Engine::Sqlite;
        address.path = m_folder.filePath(QString::fromLatin1(name));
        return address;
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    QTemporaryDir m_folder;
};

TEST_F(SafeCopyTest, ARestoredBackupHoldsEveryRow) {
    auto original = db::Database::open(at("a.xiange"), db::OpenMode::CreateNew);
    ASSERT_OK(original);
    ASSERT_OK(makeSampleTown(**original, m_clock, {2, 120, 1, 3}));
    const auto copied = db::copyInto(**original, at("b.backup").path);
    ASSERT_OK(copied);
    EXPECT_GT(copied->children, 100);
    EXPECT_TRUE(copied->faults.isEmpty());
    ASSERT_OK(db::restoreFrom(at("b.backup").path, at("c.xiange")));
    auto restored = db::Database::open(at("c.xiange"), db::OpenMode::Existing);
    ASSERT_OK(restored);
    EXPECT_EQ(test::dumpOf(**restored, {}), test::dumpOf(**original, {}));
    EXPECT_FALSE(QFile::exists(at("b.backup.part").path));
}

class ExamineTest : public test::OnBothEngines {};
INSTANTIATE_ON_BOTH_ENGINES(ExamineTest);

TEST_P(ExamineTest, ASoundDatabaseHasNoFaultsAndItsRowsCounted) {
    const FixedClock clock{QDate(2026, 11, 23)};
    const auto town = makeSampleTown(*m_database, clock, {2, 120, 1, 3});
    ASSERT_OK(town);
    const auto found = db::examine(*m_database);
    ASSERT_OK(found);
    EXPECT_TRUE(found->faults.isEmpty());
    EXPECT_EQ(found->marks, town->marks);
    EXPECT_GT(found->caseEntries, 0);
}

TEST_F(SafeCopyTest, NothingThatIsThereIsOverwritten) {
    auto original = db::Database::open(at("a.xiange"), db::OpenMode::CreateNew);
    ASSERT_OK(original);
    EXPECT_FALSE(db::copyInto(**original, at("a.xiange").path));
    ASSERT_OK(db::copyInto(**original, at("b.backup").path));
    EXPECT_FALSE(db::restoreFrom(at("b.backup").path, at("a.xiange")));
}

TEST_F(SafeCopyTest, ADamagedBackupIsRefusedAndLeavesNoFile) {
    auto original = db::Database::open(at("a.xiange"), db::OpenMode::CreateNew);
    ASSERT_OK(original);
    ASSERT_OK(makeSampleTown(**original, m_clock, {2, 120, 1, 3}));
    ASSERT_OK(db::copyInto(**original, at("b.backup").path));
    QFile file(at("b.backup").path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    for (qint64 place = size / 4; place < size; place += 4096) {
        file.seek(place);
        file.write(QByteArray(600, '\x5a'));
    }
    file.close();
    EXPECT_FALSE(db::restoreFrom(at("b.backup").path, at("c.xiange")));
    EXPECT_FALSE(QFile::exists(at("c.xiange").path));
    for (const char* part : {"c.xiange.part", "c.xiange.part-wal", "c.xiange.part-shm"}) {
        EXPECT_FALSE(QFile::exists(at(part).path)) << part;
    }
    EXPECT_FALSE(db::restoreFrom(at("nothing").path, at("c.xiange")));
}

} // namespace xiange
