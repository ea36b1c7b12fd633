// Duties of a whole school that the calendar brings. A bureau reads them with one query for all
// its schools.
#include "core/agenda/agenda_rules.h"
#include "core/agenda/agenda_sources.h"
#include "core/calendar/calendars.h"
#include "core/calendar/school_calendar.h"
#include "core/checks/data_check.h"
#include "core/checks/data_rules.h"
#include "core/checks/noted_faults.h"
#include "core/checks/term_check_rules.h"
#include "core/checks/term_checks.h"

#include <QSet>

namespace xiange::agenda_sources {

namespace {

using Items = Result<QList<AgendaItem>>;

Items oneOrNone(std::optional<AgendaItem> item) {
    return item ? QList<AgendaItem>{*std::move(item)} : QList<AgendaItem>();
}

/// The names of the schools that are not among those done.
Result<agenda_rules::SchoolsLeft> without(const AgendaReading& reading,
                                          const Result<QSet<SchoolId>>& done) {
    return done.map([&reading](const QSet<SchoolId>& schools) {
        agenda_rules::SchoolsLeft left;
        left.ofSchools = static_cast<int>(reading.schools.size());
        for (const School& school : reading.schools) {
            if (!schools.contains(school.id)) {
                left.schools.append(school.name);
            }
        }
        return left;
    });
}

Result<QSet<SchoolId>> schoolsIn(db::Database& database, const char* statement,
                                 const db::Bindings& bindings) {
    return database.read([&](db::Reader& tx) {
        QSet<SchoolId> schools;
        db::Rows row = tx.rows(statement, bindings);
        while (row.next()) {
            schools.insert(row.id<SchoolId>(0));
        }
        return schools;
    });
}

Items termCheckOfOne(const AgendaReading& reading) {
    const School& school = reading.schools.first();
    CaseBook cases(reading.database, reading.clock, reading.actor);
    const auto state =
        TermChecks(reading.database, cases, reading.clock, reading.actor).current(school.id);
    if (!state) {
        // Without a calendar there is no term to check: nothing is due, nothing is wrong.
        return state.error().kind == ErrorKind::NotFound ? Items(QList<AgendaItem>())
                                                         : tl::make_unexpected(state.error());
    }
    if (state->check.isFinished()) {
        return QList<AgendaItem>();
    }
    agenda_rules::TermCheckLeft check;
    check.left.schools = {school.name};
    check.starts = state->check.starts;
    check.deadline = state->check.deadline;
    check.opened = state->check.isOpened();
    check.undecided = state->undecided;
    for (const ClassArrival& one : state->classes) {
        const bool mine =
            !reading.actor.schoolClass.isValid() || reading.actor.schoolClass == one.schoolClass;
        check.classesOpen += mine && !one.isConfirmed() ? 1 : 0;
    }
    // A class teacher has one's own class to go through, nothing else.
    if (reading.actor.schoolClass.isValid() && (!check.opened || check.classesOpen == 0)) {
        return QList<AgendaItem>();
    }
    return oneOrNone(agenda_rules::termCheckDuty(check, reading.clock.today()));
}

} // namespace

Items termChecks(const AgendaReading& reading) {
    if (reading.schools.isEmpty()) {
        return QList<AgendaItem>();
    }
    if (reading.schools.size() == 1) {
        return termCheckOfOne(reading);
    }
    const QDate today = reading.clock.today();
    const auto calendar =
        Calendars(reading.database, reading.clock, reading.actor).of(reading.schools.first().id);
    if (!calendar) {
        return tl::make_unexpected(calendar.error());
    }
    const auto term = term_check_rules::termToCheck(*calendar, today);
    if (!term) {
        return QList<AgendaItem>();
    }
    const auto finished =
        schoolsIn(reading.database,
                  "SELECT school_id FROM term_check WHERE school_year = :year AND term = :term "
                  "AND finished_at IS NOT NULL",
                  {{"year", term->schoolYear}, {"term", term->number}});
    return without(reading, finished).map([&](const agenda_rules::SchoolsLeft& left) {
        agenda_rules::TermCheckLeft check;
        check.left = left;
        check.starts = term->starts;
        check.deadline = term_check_rules::deadlineOf(term->starts);
        return *oneOrNone(agenda_rules::termCheckDuty(check, today));
    });
}

namespace {

/// Reading every record of a district takes too long for a page that opens first: what the imports
/// noted is counted, the check itself says the rest.
Items dataCheckOfMany(const AgendaReading& reading) {
    return reading.database.read([](db::Reader& tx) { return childrenWithNotedFaults(tx); })
        .map([&reading](const QHash<SchoolId, int>& counts) {
            const QDate today = reading.clock.today();
            agenda_rules::SchoolsLeft left;
            left.ofSchools = static_cast<int>(reading.schools.size());
            int incomplete = 0;
            for (const School& school : reading.schools) {
                if (const int some = counts.value(school.id); some > 0) {
                    left.schools.append(school.name);
                    incomplete += some;
                }
            }
            return *oneOrNone(agenda_rules::dataCheckDuty(
                left, incomplete, data_rules::dueIn(schoolYearOf(today)), today));
        });
}

} // namespace

Items dataCheck(const AgendaReading& reading) {
    const QDate today = reading.clock.today();
    if (reading.schools.isEmpty() || !agenda_rules::dataCheckAsked(today)) {
        return QList<AgendaItem>();
    }
    if (reading.schools.size() > 1) {
        return dataCheckOfMany(reading);
    }
    const School& school = reading.schools.first();
    if (!allow(reading.actor, Right::EditRecords, {school.id, {}})) {
        return QList<AgendaItem>();
    }
    return DataCheck(reading.database, reading.clock, reading.actor)
        .check(school.id)
        .map([&](const DataCheckState& state) {
            return *oneOrNone(agenda_rules::dataCheckDuty(
                {{school.name}, 1}, agenda_rules::recordsToMend(state), state.due, today));
        });
}

} // namespace xiange::agenda_sources
