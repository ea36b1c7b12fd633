#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/db/address.h"

namespace xiange {

/// What a new database begins with.
struct NewSchool {
    QString name;
    QString code; ///< 学校标识码
    QString town; ///< may be empty
    int schoolYear = 0;
    QString administrator; ///< name of the first account; 管理员 when empty
    QString password = {}; ///< of that account; empty: none, for trying out
};

/// Makes a database with one school, the terms of its year and the holidays known to the program.
/// Nothing is left behind where it fails.
Result<SchoolId> foundSchool(const db::Address& address, const Clock& clock,
                             const NewSchool& school);

} // namespace xiange
