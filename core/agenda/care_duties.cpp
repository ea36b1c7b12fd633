// Children who are looked after before they are away: support plans and key groups.
#include "core/agenda/agenda_rules.h"
#include "core/agenda/duty_sources.h"

#include <QCoreApplication>

namespace xiange::agenda_rules {

namespace {

class AgendaRules {
    Q_DECLARE_TR_FUNCTIONS(AgendaRules)
};

} // namespace

AgendaItem supportDuty(const SupportPlanDue& due) {
    AgendaItem item;
    item.kind = AgendaKind::ReviewSupport;
    item.urgency = Urgency::Due;
    item.subject = due.name;
    item.place = due.className.isEmpty() ? due.schoolName : due.className;
    item.school = due.schoolName;
    item.why = due.mentor.isEmpty()
                   ? AgendaRules::tr("The support plan is to be looked at again")
                   : AgendaRules::tr("The support plan is to be looked at again (mentor %1)")
                         .arg(due.mentor);
    item.due = due.nextReview;
    item.rule = AgendaRules::tr("A support plan has a mentor and days on which it is looked at: "
                                "no child drops out for difficulty or weariness of study");
    item.source = duty_sources::plan;
    item.student = due.child;
    item.schoolClass = due.schoolClass;
    return item;
}

AgendaItem keyGroupDuty(const GroupReviewsDue& group) {
    constexpr int settlingDays = 30; // as long as the term-start check has
    AgendaItem item;
    item.kind = AgendaKind::ReviewKeyGroups;
    item.urgency = Urgency::Routine;
    item.subject = group.className;
    item.why = AgendaRules::tr("%n child(ren) of key groups not looked at this term", nullptr,
                               group.children);
    item.due = group.termStart.addDays(settlingDays);
    item.rule = AgendaRules::tr("Each term it is checked whether a child still belongs to its key "
                                "groups");
    item.source = duty_sources::withLocalDay(duty_sources::plan);
    item.schoolClass = group.schoolClass;
    return item;
}

} // namespace xiange::agenda_rules
