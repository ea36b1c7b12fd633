#pragma once

#include "core/accounts/actor.h"
#include "core/db/database.h"

namespace xiange {

/// A child within reach of the acting person, and where it belongs.
struct ChildPlace {
    StudentId id;
    QString name;
    QString studentNo;
    SchoolId school;
    ClassId schoolClass; ///< invalid when in no class
};

/// The one door to a child's own record: whether this person may do that with this child.
Result<ChildPlace> childWithin(db::Reader& tx, const Actor& actor, Right right, StudentId child);

/// The child as the access log names it: its student number holds the ID number and is masked.
[[nodiscard]] QString logDetail(const ChildPlace& child);

} // namespace xiange
