#pragma once

#include "core/attendance/attendance.h"
#include "core/db/transaction.h"

namespace xiange {

/// Fills Roll::draft with what the account left unconfirmed in this roll, if anything.
void readDraft(db::Reader& tx, AccountId account, Roll& roll);
void writeDraft(db::Writer& tx, const RollKey& key, AccountId account, const QDateTime& now,
                const QList<DecidedMark>& decided);
void deleteDraft(db::Writer& tx, const RollKey& key, AccountId account);

} // namespace xiange
