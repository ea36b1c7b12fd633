#include "core/cases/case_turns.h"

#include <QCoreApplication>

namespace xiange::case_rules {

namespace {

class CaseRules {
    Q_DECLARE_TR_FUNCTIONS(CaseRules)
};

} // namespace

QString turnOf(NextStepKind kind) {
    switch (kind) {
    case NextStepKind::Contact:
    case NextStepKind::Agreed:
    case NextStepKind::Persuade:
    case NextStepKind::RecordReturn:
    case NextStepKind::Relapse:
    case NextStepKind::FollowUp:
    case NextStepKind::FillForm:
    case NextStepKind::ReportToPrincipal:
        return CaseRules::tr("class teacher");
    case NextStepKind::MarkSuspected:
    case NextStepKind::Close:
        return CaseRules::tr("roster officer");
    case NextStepKind::Confirm:
    case NextStepKind::ReportToEducation:
    case NextStepKind::ReportToTownship:
        return CaseRules::tr("principal");
    case NextStepKind::ServeNotice:
    case NextStepKind::Criticise:
    case NextStepKind::OrderToCorrect:
    case NextStepKind::ProveService:
    case NextStepKind::AwaitService:
    case NextStepKind::AwaitCorrection:
    case NextStepKind::JudicialDocument:
    case NextStepKind::ApproveClosing:
    case NextStepKind::SendHukouLetter:
    case NextStepKind::RemindHukou:
    case NextStepKind::AskForReply:
    case NextStepKind::CarryOutMeasure:
    case NextStepKind::GiveLessons:
    case NextStepKind::None:
        return {};
    }
    return {};
}

bool isGovernmentStep(EntryKind kind) {
    switch (kind) {
    case EntryKind::NoticeServed:
    case EntryKind::Criticised:
    case EntryKind::OrderedToCorrect:
    case EntryKind::JudicialDocument:
    case EntryKind::ReferralReply:
    case EntryKind::HukouLetterSent:
    case EntryKind::HukouLetterReminded:
    case EntryKind::HukouLetterAnswered:
    case EntryKind::Consulted:
    case EntryKind::Note:
    case EntryKind::Correction:
        return true;
    case EntryKind::Opened:
    case EntryKind::Contact:
    case EntryKind::ReportedToPrincipal:
    case EntryKind::FormFilled:
    case EntryKind::MarkedSuspected:
    case EntryKind::Confirmed:
    case EntryKind::ReportedToEducation:
    case EntryKind::ReportedToTownship:
    case EntryKind::Plan:
    case EntryKind::PlanProgress:
    case EntryKind::Referral:
    case EntryKind::Returned:
    case EntryKind::HomeLesson:
    case EntryKind::FollowUp:
    case EntryKind::Relapsed:
    case EntryKind::ClosingProposed:
    case EntryKind::Closed:
        return false;
    }
    return false;
}

} // namespace xiange::case_rules
