#pragma once

#include "core/checks/list_comparison.h"

namespace xiange {

/// A list that has been compared, on its way into the database.
struct NewList {
    QString fileName;
    ListSource source = ListSource::Other;
    const ListReading* reading = nullptr;
    const QList<ListMatch>* matches = nullptr; ///< of each child of the reading
};

/// Every pupil within the account's reach, those who left too.
[[nodiscard]] QList<RosterChild> readRosterChildren(db::Reader& tx, const Actor& actor);

/// Writes a compared list; rows whose result is that of the last list keep what was decided.
/// `progress` false stops, and what is written must not be committed.
ComparedListId storeList(db::Writer& tx, const NewList& list, const Actor& actor,
                         const Clock& clock, const std::function<bool(qint64)>& progress);

/// One list, or all of them, the newest first.
[[nodiscard]] QList<ComparedList> readLists(db::Reader& tx, ComparedListId id = {});
[[nodiscard]] QList<ComparedRow> readComparedRows(db::Reader& tx, ComparedListId id,
                                                  const ComparedRowFilter& filter);
[[nodiscard]] QList<ListFinding> readListFindings(db::Reader& tx, ComparedListId id);

/// False where the row is booked already.
bool storeDecision(db::Writer& tx, ComparedRowId row, const RowDecision& wanted, const Actor& actor,
                   const Clock& clock);
ComparedRowId takeBackDecision(db::Writer& tx, ComparedListId id);

/// Books the rows that are settled and not booked yet; `strayed`: pupils who ought to be at school
/// and are not, for whom a case is due.
Booked bookSettledRows(db::Writer& tx, const ComparedList& list, const Actor& actor,
                       const Clock& clock, QList<StudentId>* strayed);
/// Notes that the last booking of the list opened this case.
void noteOpenedCase(db::Writer& tx, ComparedListId id, CaseId opened);

} // namespace xiange
