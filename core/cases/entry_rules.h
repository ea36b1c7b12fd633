#pragma once

#include "core/base/error.h"
#include "core/cases/dropout_case.h"

/// What one entry has to say by itself, whatever the state of its case. Pure functions.
namespace xiange::case_rules {

/// The fields without which an entry of this kind would prove nothing; the error names the field.
Result<void> isFilledIn(const CaseEntry& entry, QDate today);

/// Where an entry names another one, that one must stand in the timeline and be of a fitting kind.
Result<void> namesWhatItIsAbout(const Timeline& timeline, const CaseEntry& entry);

/// The kinds an entry of this kind may be about; empty where it is about none.
QList<EntryKind> aboutKinds(EntryKind kind);

/// Whether the entry must name one.
bool mustNameOne(EntryKind kind);

} // namespace xiange::case_rules
