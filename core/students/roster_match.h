#pragma once

#include "core/students/record_store.h"
#include "core/students/roster_rows.h"

namespace xiange {

/// For each row the child of the register that it is about; invalid where there is none yet. By
/// 学籍号, then by ID number, then, where numbers are missing, by name and birth date within the
/// school. A row whose numbers belong to two children, to one that another row has taken, or to
/// one of another school is rejected. `schools[i]` is the school of rows[i].
[[nodiscard]] QList<StudentId> matchRows(QList<RosterRow>& rows, const QList<SchoolId>& schools,
                                         const QList<StudentKey>& keys,
                                         const QHash<SchoolId, QString>& schoolNames);

} // namespace xiange
