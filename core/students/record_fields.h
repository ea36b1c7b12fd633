#pragma once

#include "core/db/database.h"
#include "core/students/student.h"

#include <QMap>

namespace xiange {

/// Writes the other columns of a child that has none yet, many in a statement: they are most of
/// what an import writes.
void insertFields(db::Writer& tx, StudentId id, const QMap<QString, QString>& fields);

} // namespace xiange
