#include "app/house.h"

namespace xiange {

House::House(std::unique_ptr<db::Database> opened, const Clock& time, Actor acting)
    : database(std::move(opened))
    , clock(time)
    , actor(std::move(acting))
    , accounts(*database, clock)
    , schools(*database, clock, actor)
    , areas(*database, clock, actor)
    , calendars(*database, clock, actor)
    , students(*database, clock, actor)
    , childRecords(*database, clock, actor)
    , households(*database, clock, actor)
    , keyGroups(*database, clock, actor)
    , supportPlans(*database, clock, actor)
    , rosterImport(*database, clock, actor)
    , statusChanges(*database, clock, actor)
    , rolls(*database, clock, actor)
    , leaves(*database, clock, actor)
    , marksImport(*database, clock, actor)
    , absences(*database, clock, actor)
    , cases(*database, clock, actor)
    , indicators(*database, clock, actor)
    , agenda(*database, clock, actor)
    , papers(*database, clock, actor)
    , casePapers(*database, clock, actor)
    , ledgers(*database, cases, clock, actor) {}

Result<std::unique_ptr<House>> House::open(const db::Address& address, const Clock& clock,
                                           const QString& accountName) {
    auto database = db::Database::open(address, db::OpenMode::Existing);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    auto actor = Accounts(**database, clock).find(accountName);
    if (!actor) {
        return tl::make_unexpected(actor.error());
    }
    return std::make_unique<House>(std::move(*database), clock, std::move(*actor));
}

} // namespace xiange
