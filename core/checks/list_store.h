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

/// For SQL: the rows `r` of a list that concern a town. Of a list of the whole district (no school,
/// no town) a town sees its own: those who live there, or who may be a pupil of one of its schools.
/// `:reach` is the id of the town, 0 for everybody.
inline const QByteArray rowsWithin =
    "(CAST(:reach AS BIGINT) = 0 OR EXISTS (SELECT 1 FROM compared_list own "
    "WHERE own.id = r.list_id AND (own.town_id IS NOT NULL OR own.school_id IS NOT NULL)) "
    "OR r.town = (SELECT name FROM area WHERE id = :reach) "
    "OR EXISTS (SELECT 1 FROM compared_candidate may JOIN student pupil "
    "ON pupil.id = may.student_id JOIN school its ON its.id = pupil.school_id "
    "WHERE may.row_id = r.id AND its.town_id = :reach))";

/// One list, or all of them, the newest first; rows counted as far as this account sees them.
[[nodiscard]] QList<ComparedList> readLists(db::Reader& tx, const Actor& actor,
                                            ComparedListId id = {});
[[nodiscard]] QList<ComparedRow> readComparedRows(db::Reader& tx, const Actor& actor,
                                                  ComparedListId id,
                                                  const ComparedRowFilter& filter);
[[nodiscard]] QList<ListFinding> readListFindings(db::Reader& tx, ComparedListId id);

/// Whether the row is one that this account may look at.
[[nodiscard]] bool isWithin(db::Reader& tx, const Actor& actor, ComparedRowId row);

/// False where the row is booked already.
bool storeDecision(db::Writer& tx, ComparedRowId row, const RowDecision& wanted, const Actor& actor,
                   const Clock& clock);
ComparedRowId takeBackDecision(db::Writer& tx, const Actor& actor, ComparedListId id);

/// Books the rows that are settled and not booked yet; `strayed`: pupils who ought to be at school
/// and are not, for whom a case is due.
Booked bookSettledRows(db::Writer& tx, const ComparedList& list, const Actor& actor,
                       const Clock& clock, QList<StudentId>* strayed);
/// Notes that the last booking of the list opened this case.
void noteOpenedCase(db::Writer& tx, ComparedListId id, CaseId opened);

} // namespace xiange
