#pragma once

#include "core/base/id.h"
#include "core/db/transaction.h"

#include <QHash>

namespace xiange {

/// How many enrolled children of each school have something noted on their record that the data
/// check asks to mend. Quick: the check itself reads every record and may find more.
[[nodiscard]] QHash<SchoolId, int> childrenWithNotedFaults(db::Reader& tx);

} // namespace xiange
