// The next step of a case: the word on its button, and the form that does it.

#include "ui/cases/case_words.h"

#include <QCoreApplication>

namespace xiange::ui {

using case_rules::NextStepKind;

namespace {

class CaseWords {
    Q_DECLARE_TR_FUNCTIONS(CaseWordsOnScreen)
};

} // namespace

QString stepWord(NextStepKind kind) {
    switch (kind) {
    case NextStepKind::Contact:
    case NextStepKind::Agreed:
    case NextStepKind::Persuade:
        return CaseWords::tr("Record contact");
    case NextStepKind::MarkSuspected:
        return CaseWords::tr("Mark");
    case NextStepKind::Confirm:
        return CaseWords::tr("Confirm");
    case NextStepKind::RecordReturn:
        return CaseWords::tr("Record return");
    case NextStepKind::ReportToEducation:
    case NextStepKind::ReportToTownship:
        return CaseWords::tr("Send report");
    case NextStepKind::ServeNotice:
    case NextStepKind::ProveService:
        return CaseWords::tr("Record service");
    case NextStepKind::Criticise:
    case NextStepKind::OrderToCorrect:
    case NextStepKind::JudicialDocument:
        return CaseWords::tr("Proceed");
    case NextStepKind::FollowUp:
        return CaseWords::tr("Follow up");
    case NextStepKind::Relapse:
        return CaseWords::tr("Check");
    case NextStepKind::Close:
        return CaseWords::tr("Close case");
    case NextStepKind::ApproveClosing:
        return CaseWords::tr("Approve");
    case NextStepKind::SendHukouLetter:
        return CaseWords::tr("Record letter");
    case NextStepKind::RemindHukou:
        return CaseWords::tr("Remind");
    case NextStepKind::AskForReply:
        return CaseWords::tr("Record reply");
    case NextStepKind::CarryOutMeasure:
        return CaseWords::tr("Record progress");
    case NextStepKind::GiveLessons:
        return CaseWords::tr("Record lessons");
    case NextStepKind::FillForm:
    case NextStepKind::ReportToPrincipal:
        return CaseWords::tr("Fill in");
    case NextStepKind::AwaitService:
    case NextStepKind::AwaitCorrection:
    case NextStepKind::None:
        return {};
    }
    return {};
}

std::optional<EntryKind> entryFor(NextStepKind kind) {
    switch (kind) {
    case NextStepKind::Contact:
    case NextStepKind::Agreed:
    case NextStepKind::Persuade:
        return EntryKind::Contact;
    case NextStepKind::MarkSuspected:
        return EntryKind::MarkedSuspected;
    case NextStepKind::Confirm:
        return EntryKind::Confirmed;
    case NextStepKind::RecordReturn:
        return EntryKind::Returned;
    case NextStepKind::ReportToEducation:
        return EntryKind::ReportedToEducation;
    case NextStepKind::ReportToTownship:
        return EntryKind::ReportedToTownship;
    case NextStepKind::ServeNotice:
    case NextStepKind::ProveService:
        return EntryKind::NoticeServed;
    case NextStepKind::Criticise:
        return EntryKind::Criticised;
    case NextStepKind::OrderToCorrect:
        return EntryKind::OrderedToCorrect;
    case NextStepKind::JudicialDocument:
        return EntryKind::JudicialDocument;
    case NextStepKind::FollowUp:
        return EntryKind::FollowUp;
    case NextStepKind::Relapse:
        return EntryKind::Relapsed;
    case NextStepKind::Close:
    case NextStepKind::ApproveClosing:
        return EntryKind::Closed;
    case NextStepKind::SendHukouLetter:
        return EntryKind::HukouLetterSent;
    case NextStepKind::RemindHukou:
        return EntryKind::HukouLetterReminded;
    case NextStepKind::AskForReply:
        return EntryKind::ReferralReply;
    case NextStepKind::CarryOutMeasure:
        return EntryKind::PlanProgress;
    case NextStepKind::GiveLessons:
        return EntryKind::HomeLesson;
    case NextStepKind::FillForm:
        return EntryKind::FormFilled;
    case NextStepKind::ReportToPrincipal:
        return EntryKind::ReportedToPrincipal;
    case NextStepKind::AwaitService:
    case NextStepKind::AwaitCorrection:
    case NextStepKind::None:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace xiange::ui
