#pragma once

#include "core/checks/data_problem.h"
#include "core/db/transaction.h"

#include <QHash>
#include <QSet>

/// What the data check reads besides the records.
namespace xiange::data_readings {

/// Another child that looks like the same one, in words, by child. Looks at every school of the
/// database: a child in two schools is what it is about.
[[nodiscard]] QHash<StudentId, QString> readDoubles(db::Reader& tx);

/// Enrolled children of a school who were away without leave or on personal leave on each of the
/// last `days` days on which their class was called, or have not arrived this term.
[[nodiscard]] QHash<StudentId, QString> readAbsentees(db::Reader& tx, SchoolId school, QDate today,
                                                      int days);

[[nodiscard]] QStringList readRequiredFields(db::Reader& tx);

} // namespace xiange::data_readings
