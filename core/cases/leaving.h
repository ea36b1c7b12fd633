#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/cases/dropout_case.h"
#include "core/db/transaction.h"
#include "core/students/status_change.h"

namespace xiange {

// A closing that says that the child has left the school goes together with the status change
// 学籍异动 that takes it off the class's roll: nobody calls, or asks for, a child that is gone.

/// The status changes that a closing for this reason may bring with it, the first that fits the
/// child is taken: 死亡, 出国(境), 转出 where the receiving school is named, 休学 for what was
/// approved for health, 结业 at the end of the last grade or else 其他离校 for a child that is over
/// age, 其他离校 for one whose hukou does not hold. None for the others: the child stays.
QList<StatusChangeKind> statusChangesOf(ClosingReason reason, const QString& otherSchool,
                                        QDate day);

/// Whether a child for which a case was closed so should be on no class's roll any more.
bool leavesTheRoll(ClosingReason reason);

/// Whether the change could be recorded with this proposal, or why not; fine for a child that has
/// left already.
Result<void> mayLeave(db::Reader& tx, const CaseChild& child, const CaseEntry& proposal,
                      QDate today);

/// Records it in the transaction of the closing, under the account that approves.
Result<void> leave(db::Writer& tx, const CaseChild& child, const CaseEntry& proposal,
                   const Actor& approver, const Clock& clock);

/// Takes that change back together with the closing it came with; fine where there is none.
Result<void> comeBack(db::Writer& tx, const CaseChild& child, const CaseEntry& proposal,
                      const QString& reason, const Actor& actor, const Clock& clock);

} // namespace xiange
