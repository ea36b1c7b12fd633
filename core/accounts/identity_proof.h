#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/transaction.h"

#include <QSet>

namespace xiange {

// A decision that has somebody's name on it rests on that person's password, where there is one.

/// Writes down that the account's password was given, in a program used by `acting`.
void recordProof(db::Writer& tx, const Actor& acting, AccountId account, const Clock& clock);

/// Refused (field "password") unless the account that decides has no password, or gave it within
/// the last five minutes in a program used by `acting`, and for nothing else since.
Result<void> needProof(db::Reader& tx, const Actor& acting, const Actor& decides,
                       const Clock& clock);

/// The proof, where there is one, belongs to this entry of a case from now on.
void spendProof(db::Writer& tx, const Actor& acting, AccountId decides, const Clock& clock,
                EntryId entry);

/// The entries of a case for which a password was given.
QSet<EntryId> provenEntries(db::Reader& tx, CaseId dropoutCase);

} // namespace xiange
