#include "core/absence/ladder.h"

#include <QCoreApplication>

namespace xiange {

Ladder defaultLadder() {
    return Ladder{
        {
            {1, 1, false, Duty::ContactGuardian,
             QStringLiteral("《预防未成年人犯罪法》第三十四条")},
            {2, 2, false, Duty::VisitHome, QStringLiteral("学校工作惯例")},
            {3, 3, false, Duty::ReportToPrincipal, QStringLiteral("学校工作惯例")},
            {4, 5, true, Duty::GuangdongReport, QStringLiteral("粤教基〔2009〕3号")},
            {5, 5, true, Duty::MarkSuspected,
             QStringLiteral("教育部办公厅2024年4月控辍保学常态化报告工作机制")},
            {6, 10, false, Duty::ProposeDropout,
             QStringLiteral("防流控辍提高义务教育巩固水平工作方案")},
        },
        {},
    };
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
