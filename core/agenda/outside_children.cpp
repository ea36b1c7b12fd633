// The register's children who ought to be at school and are on no roll: one line a village, for
// whoever keeps the register.
#include "core/agenda/agenda_rules.h"
#include "core/agenda/agenda_sources.h"
#include "core/settings/rule_book.h"
#include "core/students/school_age_rows.h"

#include <QMap>

namespace xiange::agenda_sources {

namespace {

struct AwayChild {
    SchoolAgeChild child;
    QDate since;
};

// Only who is away is read: the register itself holds every pupil. A child of a roster that is away
// has a case, and its duties come from there.
QList<AwayChild> readAway(db::Reader& tx, const AgendaReading& reading) {
    const SchoolId school = reading.school.isValid() ? reading.school : reading.actor.school;
    return tx.list("SELECT c.name, c.birth_date, c.town, c.village, c.standing, "
                   "COALESCE(c.away_since, c.as_of) FROM school_age_child c "
                   "WHERE c.student_id IS NULL AND c.standing NOT IN ('enrolled_here', "
                   "'enrolled_elsewhere') "
                   "AND (CAST(:school AS BIGINT) IS NULL OR c.school_id = :school) "
                   "AND (CAST(:town AS BIGINT) IS NULL OR c.town_id = :town) "
                   "ORDER BY c.town, c.village, c.name",
                   {{"school", school}, {"town", reading.actor.town}}, [](const db::Rows& row) {
                       AwayChild away;
                       away.child.name = row.text(0);
                       away.child.birthDate = row.day(1);
                       away.child.town = row.text(2);
                       away.child.village = row.text(3);
                       away.child.standing =
                           fromCode(standingCodes, row.text(4)).value_or(Standing::Abroad);
                       away.since = row.day(5);
                       return away;
                   });
}

bool isAsked(const SchoolAgeChild& child, QDate countingDay, const AgeBands& bands) {
    if (!needsPlacing(child.standing)) {
        return false;
    }
    const SchoolAge age = schoolAgeOf(child.birthDate, countingDay, bands);
    return age == SchoolAge::Primary || age == SchoolAge::Junior;
}

/// Whoever answers for each village.
void nameResponsible(db::Reader& tx, QList<agenda_rules::VillageChildren>& villages) {
    QList<SchoolAgeChild> places;
    for (const agenda_rules::VillageChildren& village : std::as_const(villages)) {
        SchoolAgeChild place;
        place.town = village.town;
        place.village = village.village;
        places.append(place);
    }
    school_age_rows::fillResponsible(tx, places);
    for (qsizetype i = 0; i < villages.size(); ++i) {
        villages[i].responsible = places.at(i).responsible;
    }
}

} // namespace

Result<QList<AgendaItem>> childrenOutside(const AgendaReading& reading) {
    if (!allow(reading.actor, Right::SeeChildren) || reading.actor.role == Role::ClassTeacher) {
        return QList<AgendaItem>();
    }
    return reading.database.read([&](db::Reader& tx) {
        const AgeBands bands = ageBandsOf(readRules(tx));
        const QDate countingDay = ageCountingDay(reading.clock.today());
        QMap<std::pair<QString, QString>, agenda_rules::VillageChildren> byPlace;
        const QList<AwayChild> read = readAway(tx, reading);
        for (const AwayChild& away : read) {
            if (!isAsked(away.child, countingDay, bands)) {
                continue;
            }
            auto& village = byPlace[{away.child.town, away.child.village}];
            village.town = away.child.town;
            village.village = away.child.village;
            village.children.append(away.child.name);
            village.awaySince =
                village.awaySince.isValid() ? std::min(village.awaySince, away.since) : away.since;
        }
        QList<agenda_rules::VillageChildren> villages = byPlace.values();
        nameResponsible(tx, villages);
        return agenda_rules::outsideDuties(villages);
    });
}

} // namespace xiange::agenda_sources
