#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/base/codes.h"
#include "core/db/database.h"
#include "core/students/student_record.h"

#include <QJsonArray>

namespace xiange {

/// What touched many children at once and can be taken back as a whole.
enum class BatchKind {
    Roster,   ///< a roster file
    Changes,  ///< a file of status changes
    YearTurn, ///< 升级
};

inline constexpr Coded<BatchKind> batchKindCodes[] = {{BatchKind::Roster, "roster"},
                                                      {BatchKind::Changes, "changes"},
                                                      {BatchKind::YearTurn, "year_turn"}};

/// Begins a batch; `name` is that of the file.
ImportId openBatch(db::Writer& tx, BatchKind kind, const QString& name, const Actor& actor,
                   const Clock& clock);
/// Keeps what a child was before (an invalid id: it was not there) and is now.
void keepChange(db::Writer& tx, ImportId batch, const StudentRecord& before,
                const StudentRecord& after);
/// Keeps what the batch made besides children: classes, by their ids, and what else its kind needs.
void keepMade(db::Writer& tx, ImportId batch, const QList<ClassId>& classes, QJsonObject more = {});

/// Takes a whole batch back; Conflict when one of its children has been changed by something else
/// since, NotFound when there is no such batch (any more). Returns the number of children.
Result<int> undoBatch(db::Writer& tx, ImportId batch, const Actor& actor, const Clock& clock);

} // namespace xiange
