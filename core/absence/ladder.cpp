#include "core/absence/ladder.h"

#include "core/absence/place_rules.h"

#include <QCoreApplication>

namespace xiange {

Ladder defaultLadder() {
    return ladderOf(RuleValues());
}

bool daysReach(const LadderStep& step, double schoolDays) {
    return step.moreThan ? schoolDays > step.days : schoolDays >= step.days;
}

bool contactsReach(const ContactThreshold& threshold, const ContactTally& made) {
    return made.contacts >= threshold.contacts && made.days >= threshold.days &&
           made.means >= threshold.means;
}

int stepOf(const Ladder& ladder, double schoolDays, const ContactTally& made) {
    int reached = 0;
    for (const LadderStep& step : ladder.steps) {
        const bool needsContacts = step.duty == Duty::ProposeDropout;
        if (daysReach(step, schoolDays) &&
            (!needsContacts || contactsReach(ladder.contacts, made))) {
            reached = step.number;
        }
    }
    return reached;
}

QString dutyName(Duty duty) {
    switch (duty) {
    case Duty::ContactGuardian:
        return QCoreApplication::translate("Absence", "Contact the guardian the same day");
    case Duty::VisitHome:
        return QCoreApplication::translate("Absence", "Visit the home with the village committee");
    case Duty::ReportToPrincipal:
        return QCoreApplication::translate("Absence",
                                           "Report in writing to the principal, tell the town");
    case Duty::GuangdongReport:
        return QCoreApplication::translate("Absence", "Fill in the provincial dropout report");
    case Duty::MarkSuspected:
        return QCoreApplication::translate("Absence",
                                           "Mark as suspected dropout and open the case");
    case Duty::ProposeDropout:
        return QCoreApplication::translate("Absence", "Propose as deemed dropout");
    }
    return {};
}

} // namespace xiange
