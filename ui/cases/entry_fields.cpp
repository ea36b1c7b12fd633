#include "ui/cases/entry_fields.h"

#include <QCoreApplication>

namespace xiange::ui {

namespace {

class FieldWords {
    Q_DECLARE_TR_FUNCTIONS(EntryFields)
};

} // namespace

EntryFields fieldsOf(EntryKind kind) {
    using F = EntryField;
    switch (kind) {
    case EntryKind::Contact:
        return F::Means | F::WithWhom | F::Outcome | F::Attitude | F::NextStep | F::Cause |
               F::Whereabouts | F::Evidence;
    case EntryKind::ReportedToPrincipal:
        return F::WithWhom | F::Document;
    case EntryKind::FormFilled:
        return F::Document | F::Cause | F::Whereabouts | F::Evidence;
    case EntryKind::MarkedSuspected:
        return F::Cause | F::Whereabouts;
    case EntryKind::ReportedToEducation:
    case EntryKind::ReportedToTownship:
        return F::Document | F::Receipt | F::Evidence;
    case EntryKind::Plan:
        return F::Cause | F::NextStep;
    case EntryKind::Referral:
        return F::WithWhom | F::Document | F::Deadline;
    case EntryKind::ReferralReply:
        return F::WithWhom | F::Document | F::Evidence;
    case EntryKind::HukouLetterSent:
    case EntryKind::HukouLetterAnswered:
        return F::WithWhom | F::Document | F::Receipt | F::Evidence;
    case EntryKind::NoticeServed:
        return F::WithWhom | F::Document | F::Receipt | F::Deadline | F::Evidence;
    case EntryKind::Criticised:
        return F::WithWhom | F::Evidence;
    case EntryKind::OrderedToCorrect:
        return F::WithWhom | F::Document | F::Deadline | F::Evidence;
    case EntryKind::JudicialDocument:
        return F::WithWhom | F::Document | F::Evidence;
    case EntryKind::Returned:
        return F::Placement | F::Evidence;
    case EntryKind::FollowUp:
        return F::Means | F::WithWhom | F::Evidence;
    case EntryKind::Relapsed:
        return F::Cause | F::Whereabouts;
    case EntryKind::Closed:
        return F::Reason | F::Approver | F::Evidence;
    case EntryKind::Note:
        return F::Cause | F::Whereabouts | F::Evidence;
    case EntryKind::Opened:
    case EntryKind::Confirmed:
    case EntryKind::Correction:
        return {};
    }
    return {};
}

bool isDated(EntryKind kind) {
    return kind != EntryKind::Confirmed && kind != EntryKind::Closed &&
           kind != EntryKind::Correction;
}

CaseEntry blankEntry(EntryKind kind, QDate today, int correctionDays) {
    CaseEntry entry;
    entry.kind = kind;
    entry.day = today;
    const EntryFields fields = fieldsOf(kind);
    if (fields.testFlag(EntryField::Means)) {
        entry.means = kind == EntryKind::FollowUp ? ContactMeans::Visit : ContactMeans::Phone;
    }
    if (kind == EntryKind::OrderedToCorrect || kind == EntryKind::NoticeServed) {
        entry.deadline = today.addDays(correctionDays);
    }
    return entry;
}

QString withWhomWord(EntryKind kind) {
    switch (kind) {
    case EntryKind::Referral:
    case EntryKind::ReferralReply:
        return FieldWords::tr("Department");
    case EntryKind::HukouLetterSent:
    case EntryKind::HukouLetterAnswered:
        return FieldWords::tr("Office at the place of hukou");
    case EntryKind::NoticeServed:
        return FieldWords::tr("Recipient");
    case EntryKind::ReportedToPrincipal:
        return FieldWords::tr("Told in the township");
    case EntryKind::JudicialDocument:
        return FieldWords::tr("Authority");
    case EntryKind::Criticised:
    case EntryKind::OrderedToCorrect:
        return FieldWords::tr("Guardian");
    default:
        return FieldWords::tr("With whom");
    }
}

QString textWord(EntryKind kind) {
    switch (kind) {
    case EntryKind::Contact:
        return FieldWords::tr("What was said");
    case EntryKind::Correction:
        return FieldWords::tr("What is wrong and why");
    case EntryKind::Plan:
        return FieldWords::tr("Measures and who does what");
    default:
        return FieldWords::tr("What happened");
    }
}

} // namespace xiange::ui
