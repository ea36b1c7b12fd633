#pragma once

#include "core/students/student_record.h"

namespace xiange {

/// The JSON of a record as text, key for key that of toJson; written at once, because an import
/// keeps one of every child.
[[nodiscard]] QString recordText(const StudentRecord& record);

} // namespace xiange
