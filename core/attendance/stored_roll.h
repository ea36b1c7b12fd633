#pragma once

#include "core/accounts/actor.h"
#include "core/attendance/attendance.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/db/transaction.h"

#include <QHash>

#include <optional>

namespace xiange {

/// A roll call as it lies in the database.
struct StoredRoll {
    RollCallId id;
    int version = 0;
    QDateTime takenAt; ///< UTC
    QString takenBy;
    QDateTime firstTakenAt; ///< UTC; invalid where it is not known any more
    QString firstTakenBy;
};

std::optional<StoredRoll> readRoll(db::Reader& tx, const RollKey& key);
QHash<StudentId, Mark> readMarks(db::Reader& tx, RollCallId roll);

/// Writes a roll and its marks over what `stored` says is there; every mark that changes in a roll
/// taken before goes into mark_change. Rules are checked by the caller, in the same transaction.
/// Conflict if somebody else stored the roll since `stored` was read, even in a transaction that
/// ran beside this one.
Result<void> storeRoll(db::Writer& tx, const Actor& actor, const Clock& clock, const RollKey& key,
                       const std::optional<StoredRoll>& stored, const QList<Mark>& marks,
                       const QString& reason);

} // namespace xiange
