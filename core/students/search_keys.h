#pragma once

#include "core/db/database.h"
#include "core/students/student.h"

namespace xiange {

/// What writeSearchKeys does, for a child that has no keys yet.
void insertSearchKeys(db::Writer& tx, StudentId student, const QString& name);

} // namespace xiange
