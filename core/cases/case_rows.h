#pragma once

#include "core/accounts/actor.h"
#include "core/cases/case_rules.h"
#include "core/db/transaction.h"

namespace xiange::case_rows {

/// Where an act about the child takes place; one that has left belongs to the class it left.
inline Place placeOf(const CaseChild& child) {
    return {child.school, child.lastClass, child.town};
}

/// The child as a case shows it today; nothing if there is no such child.
std::optional<CaseChild> readChild(db::Reader& tx, StudentId student);

/// The case with its whole timeline and the names of its evidence.
std::optional<DropoutCase> readCase(db::Reader& tx, CaseId id);

/// Which cases; an invalid id means all.
struct CaseScope {
    SchoolId school;
    AreaId town;
    ClassId schoolClass;
    StudentId student;
};
/// The cases within the scope, without evidence.
QList<DropoutCase> readCases(db::Reader& tx, const CaseScope& scope);

/// The child's case that is not closed.
std::optional<DropoutCase> readOpenCase(db::Reader& tx, StudentId student);

/// What an account may do, by its id; nothing if there is none.
std::optional<Actor> readActor(db::Reader& tx, AccountId account);
/// Every account, by name.
QList<Actor> readActors(db::Reader& tx);

CaseId insertCase(db::Writer& tx, const CaseChild& child, CaseOrigin origin);
EntryId insertEntry(db::Writer& tx, const DropoutCase& dropoutCase, const CaseEntry& entry);
void insertEvidence(db::Writer& tx, EntryId entry, const EvidenceFile& file);

} // namespace xiange::case_rows
