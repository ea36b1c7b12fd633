#pragma once

#include "core/base/id.h"
#include "core/cases/dropout_case.h"
#include "core/db/database.h"

namespace xiange::test {

/// A school with one class and one child, who was there on 6 November 2026 and has been absent
/// without leave from the 9th to the 20th: ten school days.
struct AbsentChild {
    SchoolId school;
    ClassId schoolClass;
    StudentId student;
};

Result<AbsentChild> fillAbsentChild(db::Database& database);

/// A contact by phone on 10 November, with cause and whereabouts.
CaseEntry refusingContact();

} // namespace xiange::test
