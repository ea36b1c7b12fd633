#pragma once

#include "core/cases/case_rules.h"
#include "core/db/transaction.h"

namespace xiange::case_rows {

/// The child as a case shows it today; nothing if there is no such child.
std::optional<CaseChild> readChild(db::Reader& tx, StudentId student);

/// The case with its whole timeline and the names of its evidence.
std::optional<DropoutCase> readCase(db::Reader& tx, CaseId id);

/// The cases of a school (all for an invalid one), of a child (likewise), without evidence.
QList<DropoutCase> readCases(db::Reader& tx, SchoolId school, StudentId student);

/// The child's case that is not closed.
std::optional<DropoutCase> readOpenCase(db::Reader& tx, StudentId student);

/// How the child was there on each school day since its return.
QList<case_rules::Attendance> readAttendance(db::Reader& tx, const CaseChild& child, QDate since,
                                             QDate until);

CaseId insertCase(db::Writer& tx, const CaseChild& child, CaseOrigin origin);
EntryId insertEntry(db::Writer& tx, const DropoutCase& dropoutCase, const CaseEntry& entry);
void insertEvidence(db::Writer& tx, EntryId entry, const EvidenceFile& file);

} // namespace xiange::case_rows
