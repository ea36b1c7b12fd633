#pragma once

#include "core/db/database.h"

#include <QStringList>

namespace xiange::db {

/// What a look through a whole database found.
struct Soundness {
    QStringList faults; ///< in the engine's words; empty when sound
    qint64 children = 0;
    qint64 marks = 0;
    qint64 caseEntries = 0;

    friend bool operator==(const Soundness&, const Soundness&) = default;
};

/// Reads through every page and reference (on a server: the server's own duty) and counts.
Result<Soundness> examine(Database& database);

/// Copies an SQLite database into a new file while people go on working, opens the copy again and
/// examines it; only a sound copy gets the name.
Result<Soundness> copyInto(Database& database, const QString& path);

/// Makes a database file out of such a copy: the same way back, into a file that is not there yet.
Result<Soundness> restoreFrom(const QString& copy, const Address& target);

} // namespace xiange::db
