#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>

namespace xiange::db {

class Connection;
enum class OpenMode;

/// One step of the schema. A released one is never edited; a change is a new one.
struct Migration {
    int version = 0;
    QString name;
    QString script;
};

/// The steps compiled into the program, in order.
QList<Migration> builtIn();

/// Brings a database up to the last migration, each step in one transaction together with its
/// version row. Refuses a database that is newer than the program or not ours; throws SqlFailure.
Result<void> migrate(Connection& connection, const QList<Migration>& migrations, OpenMode mode);

} // namespace xiange::db
