#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/cases/dropout_case.h"
#include "core/db/transaction.h"
#include "core/students/status_change.h"

#include <optional>

namespace xiange {

// A closing that says that the child has left the school goes together with the status change
// 学籍异动 that takes it off the class's roll: nobody calls, or asks for, a child that is gone.

/// The status change that a closing for this reason brings with it: 死亡, 出国(境), and 转出 where
/// the receiving school is named. None for the others: what becomes of the child's place on the
/// roll is decided by another paper.
std::optional<StatusChangeKind> statusChangeOf(ClosingReason reason, const QString& otherSchool);

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
