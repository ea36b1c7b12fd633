#pragma once

#include "core/absence/absences.h"
#include "core/agenda/agenda_item.h"
#include "core/cases/case_book.h"
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
    int openCases = 0; ///< 在办: suspected and confirmed, the ledger that is to reach zero
    int watched = 0;   ///< 关注, not on the ledger
    int suspected = 0;
    int confirmed = 0;
    int casesDue = 0; ///< open cases with something to do today
};

/// What one person has to do, and what is known of the days to come.
struct AgendaDay {
    QList<AgendaItem> due;   ///< the most pressing first
    QList<AgendaItem> later; ///< the nearest first
    DayFigures figures;
    std::optional<QDate> keyPeriodUntil; ///< the last day of a key period 重点时段 that is on
};

/// Reads what is due today for the acting person, within that person's scope.
class Agenda {
public:
    Agenda(db::Database& database, const Clock& clock, const Actor& actor);

    /// Of one school; of all within the actor's scope where it is invalid. May run on any thread.
    Result<AgendaDay> today(SchoolId school = {});
    /// Whether reading takes so long that a window has to do it aside, and can.
    Result<bool> takesLong();

private:
    Result<QList<School>> schoolsMeant(SchoolId school);
    Result<void> addChildren(AgendaDay& day, QList<AgendaItem>& items, SchoolId school);
    Result<void> addRolls(AgendaDay& day, QList<AgendaItem>& items, const QList<School>& schools);

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
