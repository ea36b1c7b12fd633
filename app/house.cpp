#include "app/house.h"

#include "core/accounts/sign_in.h"

#include <QFileInfo>

namespace xiange {

namespace {

/// Where a school's own templates lie: named by XIANGE_TEMPLATES, or the folder "templates" beside
/// the database file.
QString templatesBeside(const db::Address& address) {
    const QString named = qEnvironmentVariable("XIANGE_TEMPLATES");
    if (!named.isEmpty()) {
        return named;
    }
    const bool isFile =
        address.engine == db::Engine::Sqlite && address.path != QLatin1String(":memory:");
    return isFile ? QFileInfo(address.path).absolutePath() + QStringLiteral("/templates")
                  : QString();
}

} // namespace

House::House(std::unique_ptr<db::Database> opened, const Clock& time, Actor acting)
    : database(std::move(opened))
    , clock(time)
    , actor(std::move(acting))
    , accounts(*database, clock)
    , rules(*database, clock, actor)
    , schools(*database, clock, actor)
    , areas(*database, clock, actor)
    , classTeachers(*database, clock, actor)
    , calendars(*database, clock, actor)
    , students(*database, clock, actor)
    , childRecords(*database, clock, actor)
    , households(*database, clock, actor)
    , keyGroups(*database, clock, actor)
    , supportPlans(*database, clock, actor)
    , childEdits(*database, clock, actor, {childRecords, households, keyGroups, supportPlans})
    , search(*database, clock, actor)
    , studentExport(*database, clock, actor)
    , bulkChanges(*database, clock, actor)
    , savedFilters(*database, actor)
    , absentDays(*database, actor)
    , rosterImport(*database, clock, actor)
    , statusChanges(*database, clock, actor)
    , changesImport(*database, clock, actor)
    , columnChoices(*database, clock, actor)
    , yearTurn(*database, clock, actor)
    , rolls(*database, clock, actor)
    , leaves(*database, clock, actor)
    , marksImport(*database, clock, actor)
    , absences(*database, clock, actor)
    , cases(*database, clock, actor)
    , caseDrafts(*database, clock, actor)
    , consultations(*database, clock, actor)
    , tips(*database, clock, actor, cases)
    , termChecks(*database, cases, clock, actor)
    , dataCheck(*database, clock, actor)
    , schoolAge(*database, clock, actor)
    , listComparison(*database, cases, clock, actor)
    , indicators(*database, clock, actor)
    , monthEnds(*database, clock, actor)
    , absenceCourse(*database, clock, actor)
    , agenda(*database, clock, actor)
    , papers(*database, clock, actor, PaperTemplates(templatesBeside(database->address())))
    , paperDesk(*database, clock, actor, papers)
    , ledgers(*database, cases, clock, actor)
    , townPlans(*database, clock, actor)
    , reportDesk(*database, clock, actor)
    , reportInbox(*database, clock, actor)
    , townLedger(*database, clock, actor)
    , readyComparisons(*database, clock, actor)
    , clearingLedgers(*database, clock, actor) {}

Result<std::unique_ptr<House>> House::open(const db::Address& address, const Clock& clock,
                                           const QString& accountName,
                                           const AskPassword& askPassword) {
    auto database = db::Database::open(address, db::OpenMode::Existing);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    const SystemClock wall;
    SignIn door(**database, clock, wall);
    const auto asks = door.asksPassword(accountName);
    if (!asks) {
        return tl::make_unexpected(asks.error());
    }
    const auto password =
        *asks && askPassword ? askPassword(accountName) : Result<QString>(QString());
    if (!password) {
        return tl::make_unexpected(password.error());
    }
    auto actor = door.enter(accountName, *password, Stay::Command);
    if (!actor) {
        return tl::make_unexpected(actor.error());
    }
    return std::make_unique<House>(std::move(*database), clock, std::move(*actor));
}

} // namespace xiange
