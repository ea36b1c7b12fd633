#pragma once

#include "core/accounts/actor.h"
#include "core/db/database.h"

#include <QHash>

namespace xiange {

/// How many days each child missed, with leave or without; who missed none is left out. A day
/// counts as in a run and in the register: what was missed ÷ what was called.
class AbsentDays {
public:
    AbsentDays(db::Database& database, const Actor& actor);

    /// Of a school, or of all within the actor's scope where it is invalid. May run on any thread.
    Result<QHash<StudentId, double>> days(SchoolId school, QDate first, QDate last);

private:
    db::Database& m_database;
    Actor m_actor;
};

} // namespace xiange
