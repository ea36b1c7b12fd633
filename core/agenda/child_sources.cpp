// Duties that come from single children, classes, meetings and reports by the public.
#include "core/agenda/agenda_rules.h"
#include "core/agenda/agenda_sources.h"
#include "core/calendar/calendars.h"

#include <algorithm>

namespace xiange::agenda_sources {

namespace {

template <typename Rows, typename Duty>
Result<QList<AgendaItem>> each(const Result<Rows>& read, Duty duty) {
    return read.map([&duty](const Rows& rows) {
        QList<AgendaItem> items;
        for (const auto& row : rows) {
            items.append(duty(row));
        }
        return items;
    });
}

bool isBureau(const Actor& actor) {
    return actor.role == Role::TownOfficer || actor.role == Role::DistrictOfficer;
}

} // namespace

Result<QList<AgendaItem>> supportPlans(const AgendaReading& reading) {
    SupportPlans plans(reading.database, reading.clock, reading.actor);
    return each(plans.reviewsDue(reading.clock.today(), reading.school), agenda_rules::supportDuty);
}

Result<QList<AgendaItem>> keyGroups(const AgendaReading& reading) {
    // The class teacher knows the families; the office sees to it where there is one school only.
    if (isBureau(reading.actor) || reading.schools.size() > 1) {
        return QList<AgendaItem>();
    }
    KeyGroups groups(reading.database, reading.clock, reading.actor);
    auto due = groups.reviewsDue(reading.school);
    if (!due || reading.actor.role == Role::ClassTeacher || due->size() <= 1) {
        return each(due, agenda_rules::keyGroupDuty);
    }
    GroupReviewsDue whole = due->first();
    whole.className = reading.schools.value(0).name;
    whole.schoolClass = {};
    whole.children = 0;
    for (const GroupReviewsDue& group : std::as_const(*due)) {
        whole.children += group.children;
    }
    AgendaItem item = agenda_rules::keyGroupDuty(whole);
    for (const GroupReviewsDue& group : std::as_const(*due)) {
        item.explanation.missing.append(
            QStringLiteral("%1 %2").arg(group.className).arg(group.children));
    }
    return QList<AgendaItem>{item};
}

Result<QList<AgendaItem>> warningSignals(const AgendaReading& reading) {
    const ClassId schoolClass = reading.actor.schoolClass;
    const QDate today = reading.clock.today();
    if (reading.actor.role != Role::ClassTeacher || !schoolClass.isValid() ||
        reading.schools.isEmpty()) {
        return QList<AgendaItem>();
    }
    Calendars calendars(reading.database, reading.clock, reading.actor);
    const auto calendar = calendars.of(reading.schools.first().id);
    if (!calendar || !calendar->isSchoolDay(today)) {
        return calendar ? Result<QList<AgendaItem>>(QList<AgendaItem>())
                        : tl::make_unexpected(calendar.error());
    }
    Absences absences(reading.database, reading.clock, reading.actor);
    const auto seen = absences.signalsSeen(schoolClass, today);
    if (!seen || *seen) {
        return seen ? Result<QList<AgendaItem>>(QList<AgendaItem>())
                    : tl::make_unexpected(seen.error());
    }
    return absences.signalsUpTo(today, {{}, schoolClass, {}})
        .map([today](QList<ChildSignals> children) {
            std::stable_sort(children.begin(), children.end(), graver);
            QList<AgendaItem> items;
            if (auto duty = agenda_rules::signalDuty(children, today)) {
                items.append(*std::move(duty));
            }
            return items;
        });
}

Result<QList<AgendaItem>> consultations(const AgendaReading& reading) {
    Consultations meetings(reading.database, reading.clock, reading.actor);
    return meetings.list(reading.school).map([&reading](const QList<Consultation>& minutes) {
        return agenda_rules::consultationDuties(minutes, reading.clock.today());
    });
}

Result<QList<AgendaItem>> tips(const AgendaReading& reading) {
    CaseBook cases(reading.database, reading.clock, reading.actor);
    return Tips(reading.database, reading.clock, reading.actor, cases)
        .list(reading.school)
        .map([&reading](const QList<Tip>& known) {
            return agenda_rules::tipDuties(known, reading.clock.today());
        });
}

} // namespace xiange::agenda_sources
