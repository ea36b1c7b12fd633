#pragma once

#include "core/agenda/agenda_rules.h"
#include "core/schools/schools.h"

#include <QJsonObject>

namespace xiange {

/// The figures over the list of duties.
struct DayFigures {
    bool isSchoolDay = false;
    QDate nextSchoolDay; ///< after today; invalid beyond the calendar
    int expected = 0;    ///< children of the classes called today
    int present = 0;
    int rolls = 0; ///< taken so far, morning and afternoon
    int rollsInAll = 0;
    int runs = 0; ///< children absent without leave in a row
    double longestRun = 0;
    int openCases = 0; ///< watched, suspected and confirmed: all that are not back
    int suspected = 0;
    int confirmed = 0;
    int casesDue = 0; ///< open cases with something to do today
};

/// What one person has to do, and what is known of the days to come.
struct AgendaDay {
    QList<AgendaItem> due;   ///< the most pressing first
    QList<AgendaItem> later; ///< the nearest first
    DayFigures figures;
};

/// Reads what is due today for the acting person, within that person's scope.
class Agenda {
public:
    Agenda(db::Database& database, const Clock& clock, const Actor& actor);

    /// Of one school; of all within the actor's scope where it is invalid.
    Result<AgendaDay> today(SchoolId school = {});

private:
    Result<void> addRolls(AgendaDay& day, const QList<School>& schools);
    Result<void> addSignals(AgendaDay& day);

    const Clock& m_clock;
    Actor m_actor;
    Absences m_absences;
    CaseBook m_cases;
    Schools m_schools;
    db::Database& m_database;
};

/// One item as the command line gives it: kind, subject, why, due, rule, source.
QJsonObject toJson(const AgendaItem& item);

} // namespace xiange
