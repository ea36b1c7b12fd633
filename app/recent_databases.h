#pragma once

#include "core/db/address.h"

#include <QList>
#include <QString>

namespace xiange {

/// The databases opened last on this computer, the newest first; never with a password.
QList<db::Address> recentDatabases();

/// The one opened last, as its URL; empty if none.
QString rememberedDatabase();

/// Puts the database at the head of the recent ones, and makes it the one to begin with.
void rememberDatabase(const db::Address& address);

} // namespace xiange
