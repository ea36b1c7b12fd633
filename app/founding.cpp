#include "app/founding.h"

#include "core/accounts/account_book.h"
#include "core/accounts/accounts.h"
#include "core/accounts/password.h"
#include "core/calendar/calendars.h"
#include "core/db/database.h"
#include "core/schools/schools.h"

#include <QDir>
#include <QFile>

namespace xiange {

namespace {

Result<void> addCalendar(db::Database& database, const Clock& clock, const Actor& actor,
                         int schoolYear) {
    Calendars calendars(database, clock, actor);
    if (const auto year = calendars.addSchoolYear(schoolYear); !year) {
        return tl::make_unexpected(year.error());
    }
    const QDir lists(QStringLiteral(":/data"));
    for (const QString& name : lists.entryList({QStringLiteral("holidays-*.json")})) {
        QFile list(lists.filePath(name));
        if (list.open(QIODevice::ReadOnly)) {
            if (const auto days = calendars.importHolidays(list.readAll()); !days) {
                return tl::make_unexpected(days.error());
            }
        }
    }
    return {};
}

Result<SchoolId> furnish(db::Database& database, const Clock& clock, const NewSchool& school) {
    Accounts accounts(database, clock);
    const QString administrator =
        school.administrator.isEmpty() ? QStringLiteral("管理员") : school.administrator;
    const auto actor = accounts.add(administrator, Role::Administrator);
    if (!actor) {
        return tl::make_unexpected(actor.error());
    }
    if (!school.password.isEmpty()) {
        const auto set =
            AccountBook(database, clock, *actor).setPassword(actor->account, school.password);
        if (!set) {
            return tl::make_unexpected(set.error());
        }
    }
    const auto id = Schools(database, clock, *actor).add(school.name, school.code, school.town);
    if (!id) {
        return id;
    }
    const int year = school.schoolYear > 0 ? school.schoolYear : schoolYearOf(clock.today());
    if (const auto calendar = addCalendar(database, clock, *actor, year); !calendar) {
        return tl::make_unexpected(calendar.error());
    }
    return id;
}

} // namespace

Result<SchoolId> foundSchool(const db::Address& address, const Clock& clock,
                             const NewSchool& school) {
    if (const auto good =
            school.password.isEmpty() ? Result<void>() : checkPassword(school.password);
        !good) {
        return tl::make_unexpected(good.error());
    }
    auto database = db::Database::open(address, db::OpenMode::CreateNew);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    const auto founded = furnish(**database, clock, school);
    database->reset();
    if (!founded && address.engine == db::Engine::Sqlite) {
        for (const char* ending : {"", "-wal", "-shm"}) {
            QFile::remove(address.path + QLatin1String(ending));
        }
    }
    return founded;
}

} // namespace xiange
