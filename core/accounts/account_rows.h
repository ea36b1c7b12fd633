#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/transaction.h"

#include <QList>

#include <optional>

namespace xiange {

// The table of accounts, inside a transaction that does more. Accounts out of use are left out:
// nobody acts under them.

/// Those in use, in the order in which they were added.
QList<Actor> readAccounts(db::Reader& tx);
/// The one of that name in use; the first one when the name is empty.
std::optional<Actor> readAccount(db::Reader& tx, const QString& name);
/// Adds it, without an id where the name is taken (also by one out of use).
AccountId insertAccount(db::Writer& tx, const Actor& account, const Clock& clock);

} // namespace xiange
