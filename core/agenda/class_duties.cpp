// What the class asks of its teacher: the roll, and a look at its warning signals.
#include "core/agenda/agenda_rules.h"

#include <QCoreApplication>

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
    item.source = QStringLiteral("《预防未成年人犯罪法》第三十四条");
    item.schoolClass = line.schoolClass;
    item.session = line.session;
    return item;
}

} // namespace

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
