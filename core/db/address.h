#pragma once

#include "core/base/error.h"

#include <QString>

namespace xiange::db {

enum class Engine { Sqlite, PostgreSql };

/// Where a database lies: a file, or a place on a PostgreSQL server.
struct Address {
    Engine engine = Engine::Sqlite;
    QString path; ///< SQLite: the file, or ":memory:"
    QString host;
    int port = 5432;
    QString name;
    QString user;
    QString password;
    QString schema; ///< PostgreSQL: the search path, empty for the server's default

    /// The short name for the status bar; never the password.
    [[nodiscard]] QString shownName() const;
};

/// Reads a path or `postgresql://user[:password]@host[:port]/name[?schema=x]`. The password may
/// also come from PGPASSWORD.
Result<Address> parseAddress(const QString& text);

} // namespace xiange::db
