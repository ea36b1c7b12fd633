#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/papers/paper_blocks.h"

namespace xiange {

/// A child's own record for the guardian: all that is kept about the child, in one paper
/// (个人信息保护法 45: whoever the data are about may see and copy them).
class OwnRecords {
public:
    OwnRecords(db::Database& database, const Clock& clock, const Actor& actor);

    /// Nothing is masked in it; that it was asked for is recorded.
    Result<PaperText> gather(StudentId child);

private:
    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
