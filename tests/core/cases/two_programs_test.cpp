// Two programs at the same case in the same moment: only one act may win.

#include "core/cases/case_book.h"
#include "tests/support/case_school.h"
#include "tests/support/test_database.h"

#include <QTemporaryDir>
#include <QThread>

#include <atomic>

namespace xiange {

TEST(TwoPrograms, OpenOneCaseForAChildNotTwo) {
    QTemporaryDir folder;
    db::Address address;
    address.path = folder.filePath(QStringLiteral("a.xiange"));
    auto database = db::Database::open(address, db::OpenMode::CreateNew);
    ASSERT_OK(database);
    const test::CaseSchool school(**database);
    const FixedClock clock(QDate(2026, 11, 20));

    std::atomic<int> opened{0};
    const auto openAll = [&] {
        CaseBook book(**database, clock, school.officer);
        for (const StudentId child : {school.chen, school.he, school.lin, school.huang}) {
            opened += book.open(child) ? 1 : 0;
        }
    };
    std::unique_ptr<QThread> other(QThread::create(openAll));
    other->start();
    openAll();
    other->wait();
    EXPECT_EQ(opened, 4);
    EXPECT_EQ(CaseBook(**database, clock, school.officer).list()->size(), 4);
}

} // namespace xiange
