#include "core/cases/entry_rules.h"

#include "core/cases/case_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiange::case_rules {

namespace {

class EntryRules {
    Q_DECLARE_TR_FUNCTIONS(EntryRules)
};

tl::unexpected<Error> missing(const QString& what, const char* field) {
    return fail(ErrorKind::Invalid, what, {}, QString::fromLatin1(field));
}

/// 送达回证: a paper left at a refusal is proven by the witness (民事诉讼法 的留置送达 as the
/// program's papers use it).
Result<void> serviceIsProven(const CaseEntry& entry, QDate today) {
    if (entry.service == ServiceWay::Left && entry.witness.trimmed().isEmpty()) {
        return missing(EntryRules::tr("Name the witness in whose presence the paper was left."),
                       "witness");
    }
    if (entry.receiptDay.isValid() && (entry.receiptDay < entry.day || entry.receiptDay > today)) {
        return missing(EntryRules::tr("The receipt can't lie before the day of the entry or in the "
                                      "future."),
                       "receipt");
    }
    return {};
}

Result<void> hasText(const CaseEntry& entry) {
    if (entry.text.trimmed().isEmpty()) {
        return missing(EntryRules::tr("Write what there is to say."), "text");
    }
    return {};
}

Result<void> hasNumber(const CaseEntry& entry) {
    if (entry.documentNumber.trimmed().isEmpty()) {
        return missing(EntryRules::tr("Enter the document's number."), "documentNumber");
    }
    return {};
}

Result<void> planIsFilledIn(const CaseEntry& entry) {
    if (entry.text.trimmed().isEmpty() && entry.measures.isEmpty()) {
        return missing(EntryRules::tr("Choose at least one measure, or write what is planned."),
                       "text");
    }
    for (const PlannedMeasure& measure : entry.measures) {
        if (measure.what.trimmed().isEmpty()) {
            return missing(EntryRules::tr("A measure needs words that say what is done."),
                           "measures");
        }
    }
    return {};
}

Result<void> returnIsFilledIn(const CaseEntry& entry) {
    if (!entry.placement) {
        return missing(EntryRules::tr("Say in which form the child learns again."), "placement");
    }
    if (entry.visitsAWeek < 0 || entry.visitsAWeek > 14 || entry.lessons < 0 ||
        entry.lessons > 20) {
        return missing(EntryRules::tr("Up to 14 visits a week of up to 20 lessons can be planned."),
                       "visitsAWeek");
    }
    return {};
}

/// What has been sent or received has been so by today; what was agreed lies ahead.
Result<void> daysFit(const CaseEntry& entry, QDate today) {
    if (entry.dateSent > today) {
        return missing(EntryRules::tr("What was sent can't have been sent in the future."), "day");
    }
    if (entry.receiptDay > today) {
        return missing(EntryRules::tr("The receipt can't lie in the future."), "receipt");
    }
    if (entry.nextStepDay.isValid() && entry.nextStepDay < entry.day) {
        return missing(EntryRules::tr("What was agreed can't lie before the day of the talk."),
                       "nextStepDay");
    }
    return {};
}

Result<void> kindIsFilledIn(const CaseEntry& entry, QDate today) {
    switch (entry.kind) {
    case EntryKind::Contact:
        if (!entry.means) {
            return missing(EntryRules::tr("Say by what means the guardian was contacted."),
                           "means");
        }
        if (!entry.outcome) {
            return missing(EntryRules::tr("Choose the outcome: a contact without one proves "
                                          "nothing. What else there is to say is a note."),
                           "outcome");
        }
        return {};
    case EntryKind::ReportedToEducation:
    case EntryKind::ReportedToTownship:
        return hasNumber(entry).and_then([&] { return serviceIsProven(entry, today); });
    case EntryKind::JudicialDocument:
        return hasNumber(entry).and_then([&] { return serviceIsProven(entry, today); });
    case EntryKind::OrderedToCorrect:
        if (!entry.deadline.isValid()) {
            return missing(EntryRules::tr("Enter the day by which the guardian has to correct."),
                           "deadline");
        }
        if (entry.deadline < entry.day) {
            return missing(EntryRules::tr("The time limit can't end before it begins."),
                           "deadline");
        }
        return serviceIsProven(entry, today);
    case EntryKind::NoticeServed:
        return serviceIsProven(entry, today);
    case EntryKind::Referral:
        if (entry.withWhom.trimmed().isEmpty() && !entry.department) {
            return missing(EntryRules::tr("Say which department is asked."), "department");
        }
        return {};
    case EntryKind::Returned:
        return returnIsFilledIn(entry);
    case EntryKind::HomeLesson:
        if (entry.lessons < 1) {
            return missing(EntryRules::tr("Enter how many lessons were given."), "lessons");
        }
        return {};
    case EntryKind::Closed:
    case EntryKind::ClosingProposed:
        if (!entry.closingReason) {
            return missing(EntryRules::tr("Choose the reason for closing."), "closingReason");
        }
        return {};
    case EntryKind::Plan:
        return planIsFilledIn(entry);
    case EntryKind::PlanProgress:
        if (!entry.measureState) {
            return missing(EntryRules::tr("Say how the measure stands."), "measureState");
        }
        return {};
    case EntryKind::ReferralReply:
    case EntryKind::FollowUp:
    case EntryKind::Consulted:
    case EntryKind::Note:
    case EntryKind::Correction:
        return hasText(entry);
    case EntryKind::Opened:
    case EntryKind::ReportedToPrincipal:
    case EntryKind::FormFilled:
    case EntryKind::MarkedSuspected:
    case EntryKind::Confirmed:
    case EntryKind::HukouLetterSent:
    case EntryKind::HukouLetterReminded:
    case EntryKind::HukouLetterAnswered:
    case EntryKind::Criticised:
    case EntryKind::Relapsed:
        return {};
    }
    return {};
}

} // namespace

Result<void> isFilledIn(const CaseEntry& entry, QDate today) {
    return daysFit(entry, today).and_then([&] { return kindIsFilledIn(entry, today); });
}

QList<EntryKind> aboutKinds(EntryKind kind) {
    if (kind == EntryKind::PlanProgress) {
        return {EntryKind::Plan};
    }
    if (kind == EntryKind::ReferralReply) {
        return {EntryKind::Referral};
    }
    if (kind == EntryKind::HukouLetterReminded || kind == EntryKind::HukouLetterAnswered) {
        return {EntryKind::HukouLetterSent};
    }
    if (kind == EntryKind::NoticeServed) {
        return {EntryKind::OrderedToCorrect, EntryKind::JudicialDocument};
    }
    if (kind == EntryKind::Closed) {
        return {EntryKind::ClosingProposed};
    }
    return {};
}

bool mustNameOne(EntryKind kind) {
    return kind == EntryKind::PlanProgress;
}

Result<void> namesWhatItIsAbout(const Timeline& timeline, const CaseEntry& entry) {
    if (!entry.about.isValid() && !mustNameOne(entry.kind)) {
        return {};
    }
    const QList<EntryKind> kinds = aboutKinds(entry.kind);
    for (const CaseEntry& other : standing(timeline)) {
        if (other.id != entry.about || !kinds.contains(other.kind)) {
            continue;
        }
        if (entry.kind == EntryKind::PlanProgress &&
            (entry.measure < 0 || entry.measure >= other.measures.size())) {
            break;
        }
        if (entry.day < other.day) {
            return missing(
                EntryRules::tr("\"%1\" can't lie before \"%2\" of %3, which it is about.")
                    .arg(displayName(entry.kind), displayName(other.kind),
                         other.day.toString(Qt::ISODate)),
                "day");
        }
        return {};
    }
    return missing(EntryRules::tr("Choose the entry that this one is about."), "about");
}

} // namespace xiange::case_rules
