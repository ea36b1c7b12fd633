#pragma once

#include "core/students/school_age_register.h"

/// What is written down about a child of the register, beside its line.
namespace xiange::school_age_notes {

/// Where a child stands, and who looks after it, as the line is about to say: kept where it is
/// new. For a child that goes to school only a change is.
void noteLine(db::Writer& tx, SchoolAgeChildId id, const SchoolAgeEntry& entry, bool isNew,
              const Actor& actor, const Clock& clock);

void addContact(db::Writer& tx, SchoolAgeChildId id, const SchoolAgeContact& contact,
                const Actor& actor, const Clock& clock);

/// The newest first.
[[nodiscard]] QList<SchoolAgeNote> read(db::Reader& tx, SchoolAgeChildId id);

} // namespace xiange::school_age_notes
