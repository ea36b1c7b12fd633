#include "tests/ui/students/roster_behind.h"

#include "core/accounts/accounts.h"
#include "tests/support/test_database.h"

namespace xiange::ui::test {

RosterBehind::RosterBehind() {
    auto opened =
        db::Database::open(*db::parseAddress(folder.filePath(QStringLiteral("school.xiange"))),
                           db::OpenMode::CreateNew);
    EXPECT_OK(opened);
    database = std::move(*opened);
    actor = *Accounts(*database, clock).add(QStringLiteral("周敏"), Role::Administrator);
    schools = std::make_unique<Schools>(*database, clock, actor);
    school = *schools->add(QStringLiteral("清溪中学"), QStringLiteral("3144990002"));
    rosters = std::make_unique<RosterImport>(*database, clock, actor);
    changes = std::make_unique<ChangesImport>(*database, clock, actor);
    columns = std::make_unique<ColumnChoices>(*database, clock, actor);
    turns = std::make_unique<YearTurn>(*database, clock, actor);
    students = std::make_unique<StudentRegister>(*database, clock, actor);
}

void RosterBehind::importSample(const char* name) {
    const auto file = RosterImport::readFile(sampleFile(name));
    ASSERT_OK(file);
    RosterOptions options;
    options.school = school;
    options.otherCode = true; // any sample will do for this school
    EXPECT_OK(rosters->import(*file, options));
}

qint64 RosterBehind::count(const char* statement) const {
    return *database->read([&](db::Reader& tx) { return tx.count(statement); });
}

QString sampleFile(const char* name) {
    return QStringLiteral(XIANGE_TEST_DATA "/") + QString::fromLatin1(name);
}

} // namespace xiange::ui::test
