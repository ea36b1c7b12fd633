#pragma once

#include "core/accounts/actor.h"
#include "core/db/database.h"

#include <QHash>

namespace xiange {

/// How many half days each child missed, with leave or without; who missed none is left out.
class AbsentDays {
public:
    AbsentDays(db::Database& database, const Actor& actor);

    /// Of a school, or of all within the actor's scope where it is invalid. May run on any thread.
    Result<QHash<StudentId, int>> halfDays(SchoolId school, QDate first, QDate last);

private:
    db::Database& m_database;
    Actor m_actor;
};

} // namespace xiange
