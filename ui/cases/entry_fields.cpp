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
        return F::Cause | F::Measures;
    case EntryKind::PlanProgress:
        return F::About | F::MeasureState | F::Evidence;
    case EntryKind::Referral:
        return F::Department | F::WithWhom | F::Document | F::Deadline | F::Evidence;
    case EntryKind::ReferralReply:
        return F::About | F::WithWhom | F::Document | F::Evidence;
    case EntryKind::HukouLetterSent:
        return F::WithWhom | F::Document | F::Deadline | F::Evidence;
    case EntryKind::HukouLetterReminded:
        return F::About | F::WithWhom | F::Document;
    case EntryKind::HukouLetterAnswered:
        return F::About | F::WithWhom | F::Document | F::Receipt | F::Evidence;
    case EntryKind::NoticeServed:
        return F::About | F::WithWhom | F::Document | F::Service | F::Receipt | F::Deadline |
               F::Evidence;
    case EntryKind::Criticised:
        return F::WithWhom | F::Evidence;
    case EntryKind::OrderedToCorrect:
        return F::WithWhom | F::Document | F::Deadline | F::Service | F::Receipt | F::Evidence;
    case EntryKind::JudicialDocument:
        return F::WithWhom | F::Document | F::Service | F::Receipt | F::Evidence;
    case EntryKind::Returned:
        return F::Placement | F::HomePlan | F::Evidence;
    case EntryKind::HomeLesson:
        return F::Lessons | F::WithWhom | F::Evidence;
    case EntryKind::FollowUp:
        return F::Means | F::WithWhom | F::Evidence;
    case EntryKind::Relapsed:
        return F::Cause | F::Whereabouts;
    case EntryKind::Closed:
    case EntryKind::ClosingProposed:
        return F::Reason | F::WithWhom | F::Evidence;
    case EntryKind::Confirmed:
        return F::Account;
    case EntryKind::Note:
        return F::Cause | F::Whereabouts | F::Evidence;
    case EntryKind::Consulted:
    case EntryKind::Opened:
    case EntryKind::Correction:
        return {};
    }
    return {};
}

bool isDated(EntryKind kind) {
    return kind != EntryKind::Confirmed && kind != EntryKind::Closed &&
           kind != EntryKind::Correction;
}

CaseEntry blankEntry(EntryKind kind, QDate today, const case_rules::Thresholds& thresholds) {
    CaseEntry entry;
    entry.kind = kind;
    entry.day = today;
    const EntryFields fields = fieldsOf(kind);
    if (fields.testFlag(EntryField::Means)) {
        entry.means = kind == EntryKind::FollowUp ? ContactMeans::Visit : ContactMeans::Phone;
    }
    if (kind == EntryKind::OrderedToCorrect || kind == EntryKind::NoticeServed) {
        entry.deadline = today.addDays(thresholds.correctionDays);
    } else if (kind == EntryKind::Referral) {
        entry.deadline = today.addDays(thresholds.referralDays);
    } else if (kind == EntryKind::HukouLetterSent) {
        entry.deadline = today.addDays(thresholds.hukouAnswerDays);
    }
    if (kind == EntryKind::NoticeServed) {
        entry.service = ServiceWay::Direct;
    }
    return entry;
}

QString withWhomWord(EntryKind kind) {
    if (kind == EntryKind::Referral || kind == EntryKind::ReferralReply) {
        return FieldWords::tr("Office or person");
    }
    if (kind == EntryKind::HukouLetterSent || kind == EntryKind::HukouLetterReminded ||
        kind == EntryKind::HukouLetterAnswered) {
        return FieldWords::tr("Office at the place of hukou");
    }
    if (kind == EntryKind::NoticeServed) {
        return FieldWords::tr("Recipient");
    }
    if (kind == EntryKind::ReportedToPrincipal) {
        return FieldWords::tr("Told in the township");
    }
    if (kind == EntryKind::JudicialDocument) {
        return FieldWords::tr("Authority");
    }
    if (kind == EntryKind::Criticised || kind == EntryKind::OrderedToCorrect) {
        return FieldWords::tr("Guardian");
    }
    if (kind == EntryKind::HomeLesson) {
        return FieldWords::tr("Teachers");
    }
    if (kind == EntryKind::Closed || kind == EntryKind::ClosingProposed) {
        return FieldWords::tr("Receiving school");
    }
    return FieldWords::tr("With whom");
}

QString textWord(EntryKind kind) {
    if (kind == EntryKind::Contact) {
        return FieldWords::tr("What was said");
    }
    if (kind == EntryKind::Correction) {
        return FieldWords::tr("What is wrong and why");
    }
    if (kind == EntryKind::Plan) {
        return FieldWords::tr("Remarks on the plan");
    }
    if (kind == EntryKind::Referral) {
        return FieldWords::tr("What is asked");
    }
    return FieldWords::tr("What happened");
}

QString receiptWord(EntryKind kind) {
    if (kind == EntryKind::NoticeServed || kind == EntryKind::OrderedToCorrect ||
        kind == EntryKind::JudicialDocument) {
        return FieldWords::tr("Served on (receipt)");
    }
    return FieldWords::tr("Receipt on");
}

} // namespace xiange::ui
