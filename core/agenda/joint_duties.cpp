// What comes from outside the school: meetings of the departments, reports by the public.
#include "core/agenda/agenda_rules.h"
#include "core/agenda/duty_sources.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

namespace xiange::agenda_rules {

namespace {

class AgendaRules {
    Q_DECLARE_TR_FUNCTIONS(AgendaRules)
};

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
            item.place =
                AgendaRules::tr("meeting of %1")
                    .arg(QLocale().toString(meeting.day, AgendaRules::tr("d MMMM yyyy", "a day")));
            item.why = left.what;
            item.due = left.due;
            item.rule = AgendaRules::tr("What the departments agreed on is followed up");
            item.source = duty_sources::plan;
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
        item.source = duty_sources::withLocalDay(duty_sources::plan);
        items.append(item);
    }
    return items;
}

namespace {

AgendaItem outsideItem(const QString& subject, const QString& place, int children) {
    AgendaItem item;
    item.kind = AgendaKind::ChildrenOutside;
    item.urgency = Urgency::Due;
    item.subject = subject.isEmpty() ? AgendaRules::tr("Village not known") : subject;
    item.place = place;
    item.why = AgendaRules::tr("%n child(ren) of school age on no roll: find out where they are, "
                               "and place them",
                               nullptr, children);
    item.rule = AgendaRules::tr("A child who is not enrolled is placed in a suitable form; village "
                                "officials answer for each household");
    item.source = duty_sources::plan;
    return item;
}

QString responsibleWords(const QString& person) {
    return person.isEmpty() ? AgendaRules::tr("nobody is responsible yet")
                            : AgendaRules::tr("responsible: %1").arg(person);
}

AgendaItem byVillage(const VillageChildren& village) {
    AgendaItem item =
        outsideItem(village.village, village.town, static_cast<int>(village.children.size()));
    item.why = AgendaRules::tr("%1 (%2)", "what is due, who is responsible")
                   .arg(item.why, responsibleWords(village.responsible));
    item.explanation.missing = village.children;
    return item;
}

AgendaItem byTown(const QString& town, const QList<VillageChildren>& villages) {
    int children = 0;
    for (const VillageChildren& village : villages) {
        children += static_cast<int>(village.children.size());
    }
    AgendaItem item = outsideItem(
        town, AgendaRules::tr("%n village(s)", nullptr, static_cast<int>(villages.size())),
        children);
    for (const VillageChildren& village : villages) {
        item.explanation.missing.append(
            AgendaRules::tr("%1: %2 (%3)", "a village, its children, who is responsible")
                .arg(village.village.isEmpty() ? AgendaRules::tr("Village not known")
                                               : village.village,
                     village.children.join(AgendaRules::tr(", ", "between the words of a list")),
                     responsibleWords(village.responsible)));
    }
    return item;
}

} // namespace

QList<AgendaItem> outsideDuties(const QList<VillageChildren>& villages) {
    constexpr int mostVillages = 3;
    QMap<QString, QList<VillageChildren>> byTowns;
    for (const VillageChildren& village : villages) {
        byTowns[village.town].append(village);
    }
    QList<AgendaItem> items;
    for (auto town = byTowns.cbegin(); town != byTowns.cend(); ++town) {
        if (town->size() > mostVillages) {
            items.append(byTown(town.key(), *town));
            continue;
        }
        for (const VillageChildren& village : *town) {
            items.append(byVillage(village));
        }
    }
    return items;
}

} // namespace xiange::agenda_rules
