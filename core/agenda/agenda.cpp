#include "core/agenda/agenda.h"

#include "core/agenda/agenda_rules.h"
#include "core/agenda/agenda_sources.h"
#include "core/attendance/roll_book.h"
#include "core/calendar/calendars.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace xiange {

namespace {

void nameSchools(QList<AgendaItem>& items) {
    for (AgendaItem& item : items) {
        if (!item.school.isEmpty() && item.place != item.school) {
            item.place = QStringLiteral("%1 %2").arg(item.school, item.place);
        }
    }
}

} // namespace

Agenda::Agenda(db::Database& database, const Clock& clock, const Actor& actor)
    : m_clock(clock)
    , m_actor(actor)
    , m_absences(database, clock, actor)
    , m_cases(database, clock, actor)
    , m_schools(database, clock, actor)
    , m_database(database) {}

Result<AgendaDay> Agenda::today(SchoolId school) {
    const QDate today = m_clock.today();
    const auto schools = schoolsMeant(school);
    if (!schools) {
        return tl::make_unexpected(schools.error());
    }
    AgendaDay day;
    day.keyPeriodUntil = agenda_rules::keyPeriodUntil(today);
    QList<AgendaItem> items;
    if (const auto read = addChildren(day, items, school); !read) {
        return tl::make_unexpected(read.error());
    }
    const AgendaReading reading{m_database, m_clock, m_actor, school, *schools};
    for (const AgendaSource source : agenda_sources::all) {
        const auto read = source(reading);
        if (!read) {
            return tl::make_unexpected(read.error());
        }
        items += *read;
    }
    if (schools->size() > 1) {
        // A class alone doesn't say where: 七年级4班 is in every junior school.
        nameSchools(items);
    }
    if (const auto read = addRolls(day, items, *schools); !read) {
        return tl::make_unexpected(read.error());
    }
    agenda_rules::weigh(items, today);
    QSet<CaseId> casesDue;
    for (AgendaItem& item : items) {
        item.mayAct = allow(m_actor, agenda_rules::rightFor(item)).has_value();
        if (!agenda_rules::isFor(m_actor.role, item, today)) {
            continue;
        }
        if (item.dropoutCase.isValid() && item.urgency == Urgency::Must) {
            casesDue.insert(item.dropoutCase);
        }
        (item.urgency == Urgency::Later ? day.later : day.due).append(item);
    }
    day.figures.casesDue = static_cast<int>(casesDue.size());
    agenda_rules::sortByUrgency(day.due, today);
    std::stable_sort(day.later.begin(), day.later.end(),
                     [](const AgendaItem& a, const AgendaItem& b) { return a.due < b.due; });
    return day;
}

Result<bool> Agenda::takesLong() {
    constexpr qint64 many = 2000; // read within a twentieth of a second
    const db::Address& address = m_database.address();
    if (address.engine == db::Engine::Sqlite && address.path == QLatin1String(":memory:")) {
        return false; // of one thread only
    }
    return m_database.read(
        [](db::Reader& tx) { return tx.count("SELECT COUNT(*) FROM student") > many; });
}

Result<QList<School>> Agenda::schoolsMeant(SchoolId school) {
    return m_schools.list().map([school](QList<School> schools) {
        if (school.isValid()) {
            schools.removeIf([school](const School& other) { return other.id != school; });
        }
        return schools;
    });
}

Result<void> Agenda::addChildren(AgendaDay& day, QList<AgendaItem>& items, SchoolId school) {
    const QDate today = m_clock.today();
    const case_rules::Thresholds thresholds = m_cases.thresholds();
    auto runs = m_absences.runsGoingOn(today, {school, {}, {}});
    if (!runs) {
        return tl::make_unexpected(runs.error());
    }
    const auto atHome = m_cases.taughtAtHome(school);
    if (!atHome) {
        return tl::make_unexpected(atHome.error());
    }
    runs->removeIf([&](const ChildRun& run) { return atHome->contains(run.student); });
    CaseFilter all;
    all.school = school;
    const auto files = m_cases.list(all);
    if (!files) {
        return tl::make_unexpected(files.error());
    }
    QHash<StudentId, const CaseFile*> fileOf;
    QHash<StudentId, const CaseFile*> gone; // closed, and still on the roll of a class
    for (const CaseFile& file : *files) {
        if (file.state == CaseState::Closed) {
            if (!file.next.text.isEmpty()) {
                gone.insert(file.dropoutCase.child.id, &file);
            }
            continue;
        }
        fileOf.insert(file.dropoutCase.child.id, &file);
        items += agenda_rules::caseDuties(file, today, thresholds);
        day.figures.watched += file.state == CaseState::Watch ? 1 : 0;
        day.figures.suspected += file.state == CaseState::Suspected ? 1 : 0;
        day.figures.confirmed += file.state == CaseState::Confirmed ? 1 : 0;
    }
    for (auto child = gone.begin(); child != gone.end(); ++child) {
        if (!fileOf.contains(child.key())) {
            items.append(agenda_rules::transferDuty(**child));
            runs->removeIf([&](const ChildRun& run) { return run.student == child.key(); });
        }
    }
    day.figures.openCases = day.figures.suspected + day.figures.confirmed;
    for (const ChildRun& run : *runs) {
        items += agenda_rules::ladderDuties(run, fileOf.value(run.student), today, thresholds);
        day.figures.longestRun = std::max(day.figures.longestRun, run.run.schoolDays);
    }
    day.figures.runs = static_cast<int>(runs->size());
    return {};
}

Result<void> Agenda::addRolls(AgendaDay& day, QList<AgendaItem>& items,
                              const QList<School>& schools) {
    const QDate today = m_clock.today();
    RollBook book(m_database, m_clock, m_actor);
    Calendars calendars(m_database, m_clock, m_actor);
    for (const School& school : schools) {
        const auto calendar = calendars.of(school.id);
        if (!calendar) {
            return tl::make_unexpected(calendar.error());
        }
        day.figures.nextSchoolDay = calendar->plusSchoolDays(today, 1);
        if (!calendar->isSchoolDay(today)) {
            continue;
        }
        day.figures.isSchoolDay = true;
        const auto classes = book.schoolDay(school.id, today);
        if (!classes) {
            return tl::make_unexpected(classes.error());
        }
        for (const ClassDay& line : *classes) {
            day.figures.rollsInAll += line.totals.expected > 0 ? 1 : 0;
            if (line.takenAt.isValid()) {
                ++day.figures.rolls;
                day.figures.expected += line.totals.expected;
                day.figures.present += line.totals.present;
            }
        }
        // A bureau's officer sees the schools' duties, not every classroom's.
        if (m_actor.role != Role::TownOfficer && m_actor.role != Role::DistrictOfficer) {
            items += agenda_rules::rollDuties(school.name, *classes, today, m_clock.timeOfDay());
        }
    }
    return {};
}

QJsonObject toJson(const AgendaItem& item) {
    return {{QLatin1String("kind"), codeOf(agendaKinds, item.kind)},
            {QLatin1String("subject"),
             item.place.isEmpty() ? item.subject : item.place + QLatin1Char(' ') + item.subject},
            {QLatin1String("why"), item.why},
            {QLatin1String("due"),
             item.due.isValid() ? QJsonValue(item.due.toString(Qt::ISODate)) : QJsonValue()},
            {QLatin1String("rule"), item.rule},
            {QLatin1String("source"), item.source}};
}

} // namespace xiange
