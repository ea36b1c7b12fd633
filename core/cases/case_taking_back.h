#pragma once

#include "core/cases/case_codes.h"
#include "core/db/transaction.h"

namespace xiange {

/// Takes a case away that an act of many opened by mistake, in the transaction that takes that act
/// back; false, and the case stays, once anybody has added to it or another record names it. The
/// only door by which a case leaves: nobody has worked on it, so there is nothing to prove.
bool takeUntouchedCaseBack(db::Writer& tx, CaseId id);

} // namespace xiange
