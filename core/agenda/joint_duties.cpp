// What comes from outside the school: meetings of the departments, reports by the public.
#include "core/agenda/agenda_rules.h"

#include <QCoreApplication>

namespace xiange::agenda_rules {

namespace {

class AgendaRules {
    Q_DECLARE_TR_FUNCTIONS(AgendaRules)
};

const auto plan = QStringLiteral("防流控辍提高义务教育巩固水平工作方案");

Urgency urgencyAt(QDate due, QDate today) {
    constexpr int soon = 7;
    return !due.isValid() || due <= today.addDays(soon) ? Urgency::Due : Urgency::Later;
}

} // namespace

QList<AgendaItem> consultationDuties(const QList<Consultation>& minutes, QDate today) {
    QList<AgendaItem> items;
    for (const Consultation& meeting : minutes) {
        for (const ConsultationItem& left : meeting.items) {
            if (left.doneOn.isValid()) {
                continue;
            }
            AgendaItem item;
            item.kind = AgendaKind::ConsultationItem;
            item.urgency = urgencyAt(left.due, today);
            item.subject = left.who;
            item.place = AgendaRules::tr("meeting of %1").arg(meeting.day.toString(Qt::ISODate));
            item.why = left.what;
            item.due = left.due;
            item.rule = AgendaRules::tr("What the departments agreed on is followed up");
            item.source = plan;
            for (const ConsultedCase& about : meeting.cases) {
                item.explanation.missing.append(
                    AgendaRules::tr("%1 %2", "place, child").arg(about.place, about.child));
            }
            items.append(item);
        }
    }
    return items;
}

QList<AgendaItem> tipDuties(const QList<Tip>& tips, QDate today) {
    constexpr int answerDays = 7; // a habit, not a law
    QList<AgendaItem> items;
    for (const Tip& tip : tips) {
        if (tip.handledOn.isValid()) {
            continue;
        }
        AgendaItem item;
        item.kind = AgendaKind::HandleTip;
        item.due = tip.day.addDays(answerDays);
        item.urgency = item.due <= today ? Urgency::Must : Urgency::Due;
        item.subject = tip.aboutWhom;
        item.place = tip.place;
        item.why = AgendaRules::tr("Reported by the public: to be looked into");
        item.rule = AgendaRules::tr("Anyone may report that a child is kept from school; every "
                                    "report is looked into");
        item.source = plan;
        items.append(item);
    }
    return items;
}

} // namespace xiange::agenda_rules
