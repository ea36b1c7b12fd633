// Rolls of the last school days that nobody has taken. A half day at which a class was never called
// before is none that was missed: the school calls once a day, or has only just begun.
#include "core/agenda/agenda_rules.h"
#include "core/agenda/agenda_sources.h"
#include "core/calendar/calendars.h"

#include <QSet>

namespace xiange::agenda_sources {

namespace {

using agenda_rules::MissedRoll;

constexpr int habitDays = 30; // a class called so lately is called at that half day

struct RollClass {
    ClassId id;
    SchoolId school;
    QString name;
};

struct CalledRolls {
    QList<RollClass> classes;
    QSet<std::pair<std::pair<ClassId, QString>, QDate>> called;
    QHash<std::pair<ClassId, QString>, QDate> first; ///< of the class at that half day

    void add(ClassId schoolClass, QDate day, const QString& session) {
        called.insert({{schoolClass, session}, day});
        const auto known = first.constFind({schoolClass, session});
        if (known == first.cend() || day < *known) {
            first.insert({schoolClass, session}, day);
        }
    }
};

CalledRolls readCalled(db::Reader& tx, const AgendaReading& reading, QDate from, QDate today) {
    const SchoolId school = reading.school.isValid() ? reading.school : reading.actor.school;
    CalledRolls rolls;
    rolls.classes = tx.list(
        "SELECT c.id, c.school_id, c.grade, c.number FROM school_class c "
        "WHERE c.school_year = :year AND (CAST(:school AS BIGINT) IS NULL OR c.school_id = "
        ":school) "
        "AND (CAST(:class AS BIGINT) IS NULL OR c.id = :class) "
        "AND EXISTS (SELECT 1 FROM enrolment e WHERE e.class_id = c.id AND e.since <= :from "
        "AND (e.until IS NULL OR e.until >= :today)) ORDER BY c.grade, c.number",
        {{"year", schoolYearOf(today)},
         {"school", school},
         {"class", reading.actor.schoolClass},
         {"from", from},
         {"today", today}},
        [](const db::Rows& row) {
            return RollClass{row.id<ClassId>(0), row.id<SchoolId>(1),
                             longClassName({row.number(2), row.number(3)})};
        });
    db::Rows row = tx.rows("SELECT r.class_id, r.day, r.session FROM roll_call r "
                           "JOIN school_class c ON c.id = r.class_id "
                           "WHERE r.day >= :first AND r.day < :today AND c.school_year = :year "
                           "AND (CAST(:school AS BIGINT) IS NULL OR c.school_id = :school) "
                           "AND (CAST(:class AS BIGINT) IS NULL OR c.id = :class)",
                           {{"first", from.addDays(-habitDays)},
                            {"today", today},
                            {"year", schoolYearOf(today)},
                            {"school", school},
                            {"class", reading.actor.schoolClass}});
    while (row.next()) {
        rolls.add(row.id<ClassId>(0), row.day(1), row.text(2));
    }
    return rolls;
}

QList<MissedRoll> missedOf(const CalledRolls& rolls, SchoolId school, const QList<QDate>& days) {
    QList<MissedRoll> missed;
    for (const RollClass& one : rolls.classes) {
        for (const QDate day : days) {
            for (const Session session : allSessions) {
                const QString code = codeOf(sessionCodes, session);
                const auto first = rolls.first.constFind({one.id, code});
                const bool asked = first != rolls.first.cend() && *first < day;
                if (one.school == school && asked &&
                    !rolls.called.contains({{one.id, code}, day})) {
                    missed.append({one.id, one.name, day, session});
                }
            }
        }
    }
    return missed;
}

} // namespace

Result<QList<AgendaItem>> missedRolls(const AgendaReading& reading) {
    // A bureau's officer sees the schools' duties, not every classroom's.
    const bool bureau =
        reading.actor.role == Role::TownOfficer || reading.actor.role == Role::DistrictOfficer;
    if (bureau || reading.schools.isEmpty()) {
        return QList<AgendaItem>();
    }
    const QDate today = reading.clock.today();
    Calendars calendars(reading.database, reading.clock, reading.actor);
    constexpr int longestPause = 12; // a week of holidays; not a whole summer
    const auto rolls = reading.database.read([&](db::Reader& tx) {
        return readCalled(tx, reading, today.addDays(-longestPause), today);
    });
    if (!rolls) {
        return tl::make_unexpected(rolls.error());
    }
    QList<AgendaItem> items;
    for (const School& school : reading.schools) {
        const auto calendar = calendars.of(school.id);
        if (!calendar) {
            return tl::make_unexpected(calendar.error());
        }
        const QDate last = calendar->lastSchoolDayUpTo(today.addDays(-1));
        if (!last.isValid() || last < today.addDays(-longestPause)) {
            continue;
        }
        QList<QDate> days = calendar->schoolDays(today.addDays(-longestPause), last);
        days = days.mid(std::max<qsizetype>(0, days.size() - agenda_rules::missedRollDays));
        items += agenda_rules::missedRollDuties(school.name, missedOf(*rolls, school.id, days));
    }
    return items;
}

} // namespace xiange::agenda_sources
