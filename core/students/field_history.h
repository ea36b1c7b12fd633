#pragma once

#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/students/child_records.h"

namespace xiange {

/// Writes down every value in which the two records of one child differ, sensitive ones masked.
void writeHistory(db::Writer& tx, AccountId account, const Clock& clock,
                  const StudentRecord& before, const StudentRecord& after);

/// Writes one line that is not a value of the record: household, disability.
void writeHistoryLine(db::Writer& tx, AccountId account, const Clock& clock, StudentId child,
                      const QString& field, const QString& before, const QString& after);

/// Newest first; what imports did is read from what they keep.
[[nodiscard]] QList<FieldHistoryLine> readHistory(db::Reader& tx, StudentId child);

} // namespace xiange
