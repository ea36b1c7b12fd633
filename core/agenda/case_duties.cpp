// What an open case asks beyond the ladder.
#include "core/agenda/agenda_rules.h"

#include <QCoreApplication>

namespace xiange::agenda_rules {

using namespace case_rules;

namespace {

class AgendaRules {
    Q_DECLARE_TR_FUNCTIONS(AgendaRules)
};

/// The clause behind a step of a case.
struct Clause {
    AgendaKind kind;
    Urgency urgency;
    QString rule;
    QString source;
};

const auto plan = QStringLiteral("防流控辍提高义务教育巩固水平工作方案");

std::optional<Clause> clauseOf(const NextStep& step, const Thresholds& thresholds) {
    switch (step.kind) {
    case NextStepKind::ReportToEducation:
        return Clause{AgendaKind::ReportToEducation, Urgency::Must,
                      AgendaRules::tr("Report the same day, at the latest within %n working day(s)",
                                      nullptr, thresholds.reportWorkingDays),
                      plan};
    case NextStepKind::ReportToTownship:
        return Clause{AgendaKind::ReportToTownship, Urgency::Must,
                      AgendaRules::tr("Report the same day, at the latest within %n working day(s)",
                                      nullptr, thresholds.reportWorkingDays),
                      plan};
    case NextStepKind::Relapse:
        return Clause{AgendaKind::Relapse, Urgency::Must,
                      AgendaRules::tr("Absence without leave during the follow-up is a relapse"),
                      plan};
    case NextStepKind::RecordReturn:
        return Clause{AgendaKind::RecordReturn, Urgency::Due,
                      AgendaRules::tr("A return is recorded with its day and placement"), plan};
    case NextStepKind::FollowUp:
        if (!step.due.isValid()) {
            return std::nullopt; // going well: nothing to do
        }
        return Clause{AgendaKind::FollowUp, Urgency::Due,
                      AgendaRules::tr("Present on %1 of the %2 school days after the return")
                          .arg(thresholds.followUpPresent)
                          .arg(thresholds.followUpWindow),
                      plan};
    case NextStepKind::Close:
        return Clause{AgendaKind::Close, Urgency::Routine,
                      AgendaRules::tr("The ledger is cleared as soon as the evidence is there"),
                      plan};
    case NextStepKind::ApproveClosing:
        return Clause{AgendaKind::Close, Urgency::Due,
                      AgendaRules::tr("No closing without evidence and a second person's approval"),
                      plan};
    case NextStepKind::SendHukouLetter:
    case NextStepKind::RemindHukou:
        return Clause{
            AgendaKind::JointWork, Urgency::Due,
            AgendaRules::tr("Children of another place: its government is told by letter"), plan};
    case NextStepKind::AskForReply:
    case NextStepKind::CarryOutMeasure:
    case NextStepKind::GiveLessons:
        return Clause{AgendaKind::JointWork, Urgency::Due,
                      AgendaRules::tr("The departments persuade together, according to the cause"),
                      plan};
    case NextStepKind::ServeNotice:
    case NextStepKind::Criticise:
    case NextStepKind::OrderToCorrect:
    case NextStepKind::ProveService:
    case NextStepKind::AwaitService:
    case NextStepKind::AwaitCorrection:
    case NextStepKind::JudicialDocument:
        return Clause{AgendaKind::LegalStep, Urgency::Due,
                      AgendaRules::tr("Criticism, order to correct, judicial document"),
                      QStringLiteral("《义务教育法》第五十八条")};
    case NextStepKind::FillForm:
        return Clause{AgendaKind::FillForm, Urgency::Must,
                      AgendaRules::tr("The absence is over, its papers are still due"),
                      thresholds.step(Duty::GuangdongReport).source};
    case NextStepKind::ReportToPrincipal:
        return Clause{AgendaKind::ReportToPrincipal, Urgency::Must,
                      AgendaRules::tr("The absence is over, its papers are still due"),
                      thresholds.step(Duty::ReportToPrincipal).source};
    case NextStepKind::Agreed:
    case NextStepKind::Contact:
    case NextStepKind::MarkSuspected:
    case NextStepKind::Confirm:
    case NextStepKind::Persuade:
    case NextStepKind::None:
        return std::nullopt; // the ladder, or the agreed step, says it
    }
    return std::nullopt;
}

bool isReport(NextStepKind kind) {
    return kind == NextStepKind::ReportToEducation || kind == NextStepKind::ReportToTownship;
}

AgendaItem itemOf(const CaseFile& file, const NextStep& step, const Clause& clause, QDate today) {
    const CaseChild& child = file.dropoutCase.child;
    AgendaItem item;
    item.kind = clause.kind;
    item.urgency = clause.urgency;
    // A report may be made until its last day; what waits for a day comes when it is there.
    const bool waits = step.kind == NextStepKind::AwaitCorrection ||
                       step.kind == NextStepKind::AwaitService || step.kind == NextStepKind::Agreed;
    if (waits && step.due > today) {
        item.urgency = Urgency::Later;
    }
    item.subject = child.name;
    item.place = child.schoolClass.isValid() ? longClassName(child.className) : child.schoolName;
    item.school = child.schoolName;
    item.why = step.text;
    item.due = step.due;
    item.approves = step.kind == NextStepKind::ApproveClosing;
    if (isReport(step.kind) && step.due >= today) {
        item.due = today; // the same day; the days after it are only a grace
        item.latest = step.due;
    }
    item.rule = clause.rule;
    item.source = clause.source;
    item.explanation.run = file.around.runOfCase();
    item.student = child.id;
    item.dropoutCase = file.dropoutCase.id;
    item.schoolClass = child.schoolClass;
    return item;
}

} // namespace

AgendaItem transferDuty(const CaseFile& closed) {
    NextStep step = closed.next;
    step.due = closed.since;
    return itemOf(
        closed, step,
        {AgendaKind::JointWork, Urgency::Due,
         AgendaRules::tr("A transfer is complete only when the receiving school is known"),
         QStringLiteral("教基〔2025〕1号")},
        closed.since);
}

QList<AgendaItem> caseDuties(const CaseFile& file, QDate today, const Thresholds& thresholds) {
    QList<AgendaItem> items;
    const Timeline& timeline = file.dropoutCase.timeline;
    if (const auto clause = clauseOf(file.next, thresholds)) {
        items.append(itemOf(file, file.next, *clause, today));
        if (file.next.kind == NextStepKind::ReportToEducation &&
            !hasSince(timeline, EntryKind::ReportedToTownship, file.since)) {
            NextStep also = file.next;
            also.kind = NextStepKind::ReportToTownship;
            also.due = reportDeadline(file.since, file.around, thresholds);
            also.text = AgendaRules::tr("Send the written report to the township government");
            items.append(itemOf(file, also, *clauseOf(also, thresholds), today));
        }
    }
    for (const NextStep& step : file.further) {
        if (const auto clause = clauseOf(step, thresholds)) {
            items.append(itemOf(file, step, *clause, today));
        }
    }
    const std::optional<NextStep> agreed = agreedStep(timeline);
    if (agreed && file.state != CaseState::Closed && !file.around.seenAgain) {
        items.append(itemOf(
            file, *agreed,
            {AgendaKind::Agreed, Urgency::Due, AgendaRules::tr("Agreed at the last contact"), plan},
            today));
    }
    return items;
}

} // namespace xiange::agenda_rules
