#pragma once

#include "core/cases/dropout_case.h"
#include "core/db/database.h"
#include "core/indicators/indicators.h"

#include <QHash>

namespace xiange::counted_cases {

/// A case as it stood on a day.
struct StandingCase {
    DropoutCase dropoutCase; ///< with the entries that count, up to that day
    CaseState state = CaseState::Watch;
    QDate since;
    QDate confirmedOn; ///< of the last confirmation; invalid if never
};

/// The cases that had been opened by then; what was written down for later days is left
/// out, and what was struck out at any time.
QList<StandingCase> standingOn(const QList<DropoutCase>& cases, QDate day);

/// One line of a count.
DropoutCount countOf(const QString& name, const QList<const StandingCase*>& cases, QDate yearBegan);

/// One line for each name; those of `always` even without a case. The most dropouts first.
QList<DropoutCount> grouped(const QList<StandingCase>& cases, CountedBy by,
                            const QStringList& always,
                            const QHash<StudentId, QStringList>& keyGroups, QDate yearBegan);

/// How the cases stood at the end of each month from `yearBegan`, the last one on `asAt`.
QList<DropoutCount> byMonth(const QList<DropoutCase>& cases, QDate yearBegan, QDate asAt);

/// The names of the key groups, on a day, of the children of these cases.
Result<QHash<StudentId, QStringList>> keyGroupsOf(db::Database& database, QDate day,
                                                  const QList<StandingCase>& cases);

} // namespace xiange::counted_cases
