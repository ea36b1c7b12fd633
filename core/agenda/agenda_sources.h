#pragma once

#include "core/accounts/actor.h"
#include "core/agenda/agenda_item.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/schools/schools.h"

namespace xiange {

/// Whose duties are asked for, and where.
struct AgendaReading {
    db::Database& database;
    const Clock& clock;
    const Actor& actor;
    SchoolId school;       ///< invalid: all within the actor's scope
    QList<School> schools; ///< those meant
};

/// Where duties come from that need neither a run nor a case: one function each, which reads and
/// lets a rule judge. Nothing for an account that has no such duty.
using AgendaSource = Result<QList<AgendaItem>> (*)(const AgendaReading& reading);

namespace agenda_sources {

Result<QList<AgendaItem>> supportPlans(const AgendaReading& reading);
Result<QList<AgendaItem>> keyGroups(const AgendaReading& reading);
Result<QList<AgendaItem>> warningSignals(const AgendaReading& reading);
Result<QList<AgendaItem>> missedRolls(const AgendaReading& reading);
Result<QList<AgendaItem>> consultations(const AgendaReading& reading);
Result<QList<AgendaItem>> tips(const AgendaReading& reading);
Result<QList<AgendaItem>> childrenOutside(const AgendaReading& reading);
Result<QList<AgendaItem>> termChecks(const AgendaReading& reading);
Result<QList<AgendaItem>> dataCheck(const AgendaReading& reading);
Result<QList<AgendaItem>> statistics(const AgendaReading& reading);
Result<QList<AgendaItem>> monthlyReports(const AgendaReading& reading);

inline constexpr AgendaSource all[] = {supportPlans,  keyGroups,  warningSignals,  missedRolls,
                                       consultations, tips,       childrenOutside, termChecks,
                                       dataCheck,     statistics, monthlyReports};

} // namespace agenda_sources

} // namespace xiange
