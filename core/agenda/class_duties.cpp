// What the class asks of its teacher: the roll, and a look at its warning signals.
#include "core/agenda/agenda_rules.h"
#include "core/agenda/duty_sources.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace xiange::agenda_rules {

namespace {

class AgendaRules {
    Q_DECLARE_TR_FUNCTIONS(AgendaRules)
};

AgendaItem rollItem(const QString& subject, const ClassDay& line, QDate today, QTime now) {
    AgendaItem item;
    item.kind = AgendaKind::TakeRoll;
    item.subject = subject;
    item.due = today;
    item.dueTime = rollTimes[static_cast<int>(line.session)];
    item.urgency = now >= item.dueTime ? Urgency::Must : Urgency::Due;
    item.rule = AgendaRules::tr("The roll is called twice a day; not called is not the same as all "
                                "present");
    item.source = duty_sources::schoolHabit;
    item.schoolClass = line.schoolClass;
    item.session = line.session;
    return item;
}

QString rollName(const MissedRoll& roll) {
    return AgendaRules::tr("%1 %2", "a day, a half day of it")
        .arg(QLocale().toString(roll.day, AgendaRules::tr("d MMM", "a day without its year")),
             sessionName(roll.session));
}

/// A line that leads to the earliest of these rolls.
AgendaItem missedItem(const MissedRoll& first) {
    AgendaItem item;
    item.kind = AgendaKind::TakeRoll;
    item.urgency = Urgency::Due;
    item.due = first.day;
    item.schoolClass = first.schoolClass;
    item.session = first.session;
    item.rule = AgendaRules::tr("A half day without a roll counts neither for nor against a child; "
                                "asked for %n school day(s) back",
                                nullptr, missedRollDays);
    item.source = duty_sources::withLocalNumber(duty_sources::schoolHabit);
    return item;
}

/// All that a class has missed, the earliest first.
AgendaItem missedByClass(const QString& school, const QList<MissedRoll>& rolls) {
    AgendaItem item = missedItem(rolls.first());
    item.subject = rolls.first().className;
    item.place = school;
    item.why = AgendaRules::tr("%n roll(s) of the last %1 school days not taken", nullptr,
                               static_cast<int>(rolls.size()))
                   .arg(missedRollDays);
    for (const MissedRoll& roll : rolls) {
        item.explanation.missing.append(rollName(roll));
    }
    return item;
}

AgendaItem missedBySchool(const QString& school, const QList<QList<MissedRoll>>& byClass) {
    MissedRoll first = byClass.first().first();
    int count = 0;
    for (const QList<MissedRoll>& rolls : byClass) {
        count += static_cast<int>(rolls.size());
        first = rolls.first().day < first.day ? rolls.first() : first;
    }
    AgendaItem item = missedItem(first);
    item.subject = school;
    item.why = AgendaRules::tr("%n roll(s) of %1 classes not taken on the last %2 school days",
                               nullptr, count)
                   .arg(byClass.size())
                   .arg(missedRollDays);
    for (const QList<MissedRoll>& rolls : byClass) {
        QStringList days;
        for (const MissedRoll& roll : rolls) {
            days.append(rollName(roll));
        }
        item.explanation.missing.append(
            AgendaRules::tr("%1: %2", "a class, its rolls")
                .arg(rolls.first().className,
                     days.join(AgendaRules::tr(", ", "between the words of a list"))));
    }
    return item;
}

} // namespace

QList<AgendaItem> missedRollDuties(const QString& school, const QList<MissedRoll>& missed) {
    QList<QList<MissedRoll>> byClass;
    for (const MissedRoll& roll : missed) {
        if (byClass.isEmpty() || byClass.last().first().schoolClass != roll.schoolClass) {
            byClass.append(QList<MissedRoll>());
        }
        byClass.last().append(roll);
    }
    if (byClass.size() > mostRollLines) {
        return {missedBySchool(school, byClass)};
    }
    QList<AgendaItem> items;
    for (const QList<MissedRoll>& rolls : std::as_const(byClass)) {
        items.append(missedByClass(school, rolls));
    }
    return items;
}

QList<AgendaItem> rollDuties(const QString& school, const QList<ClassDay>& classes, QDate today,
                             QTime now) {
    QList<AgendaItem> items;
    for (const Session session : allSessions) {
        if (session == Session::Afternoon && now < afternoonBegins) {
            continue;
        }
        QList<ClassDay> missing;
        for (const ClassDay& line : classes) {
            if (line.session == session && !line.takenAt.isValid() && line.totals.expected > 0) {
                missing.append(line);
            }
        }
        if (missing.size() > mostRollLines) {
            QStringList names;
            for (const ClassDay& line : missing) {
                names << line.className;
            }
            AgendaItem item = rollItem(school, missing.first(), today, now);
            item.why = AgendaRules::tr("%n class(es) not called this %1", nullptr,
                                       static_cast<int>(missing.size()))
                           .arg(sessionName(session));
            item.explanation.missing = names;
            items.append(item);
            continue;
        }
        for (const ClassDay& line : missing) {
            items.append(rollItem(line.className, line, today, now));
            items.last().place = school;
            items.last().why =
                AgendaRules::tr("The roll of the %1 has not been taken").arg(sessionName(session));
        }
    }
    return items;
}

std::optional<AgendaItem> signalDuty(const QList<ChildSignals>& children, QDate today) {
    if (children.isEmpty()) {
        return std::nullopt;
    }
    AgendaItem item;
    item.kind = AgendaKind::LookAtSignals;
    item.urgency = Urgency::Routine;
    item.subject = children.first().className;
    item.place = children.first().school;
    item.schoolClass = children.first().schoolClass;
    item.why = AgendaRules::tr("%n child(ren) with warning signals: look, and talk with them",
                               nullptr, static_cast<int>(children.size()));
    item.due = std::max(today, today.addDays(Qt::Friday - today.dayOfWeek()));
    item.rule = AgendaRules::tr("Once a week the class teacher looks at the warning signals of "
                                "the class; a signal is a hint, never a verdict");
    item.source = children.first().found.first().source;
    for (const ChildSignals& child : children) {
        for (const WarningSignal& signal : child.found) {
            item.explanation.missing.append(
                AgendaRules::tr("%1: %2", "a child, what its attendance hints at")
                    .arg(child.name, signalReason(signal)));
        }
    }
    return item;
}

} // namespace xiange::agenda_rules
