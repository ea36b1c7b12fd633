#include "core/papers/case_timeline_words.h"

#include "core/cases/case_rules.h"
#include "core/cases/legal_steps.h"
#include "core/papers/fact_words.h"

#include <algorithm>

namespace xiange {

namespace {

void addContact(CasePaper& content, const CaseEntry& entry, const PaperWords& words) {
    PaperContact contact;
    contact.date = entry.day;
    contact.by = entry.persons.isEmpty() ? entry.accountName : entry.persons;
    contact.means =
        entry.means ? words.of("contact_means", codeOf(contactMeans, *entry.means)) : QString();
    contact.with = entry.withWhom;
    contact.said = entry.text;
    contact.attitude = entry.attitude;
    contact.outcome = entry.outcome
                          ? words.of("contact_outcome", codeOf(contactOutcomes, *entry.outcome))
                          : QString();
    contact.nextStep = joined({longDate(entry.nextStepDay), entry.nextStep}, QStringLiteral("，"));
    contact.visit = entry.means == ContactMeans::Visit;
    content.contacts.push_back(std::move(contact));
}

void addMeasure(CasePaper& content, const CaseEntry& entry, const PaperWords& words) {
    QString text = words.of("entry", codeOf(entryKinds, entry.kind));
    if (!entry.withWhom.isEmpty()) {
        text += QStringLiteral("（%1）").arg(entry.withWhom);
    }
    if (!entry.text.isEmpty()) {
        text += QStringLiteral("：") + entry.text;
    }
    content.measures.push_back({entry.day, text});
}

bool isMeasure(EntryKind kind) {
    switch (kind) {
    case EntryKind::Plan:
    case EntryKind::PlanProgress:
    case EntryKind::Consulted:
    case EntryKind::Referral:
    case EntryKind::ReferralReply:
    case EntryKind::HukouLetterSent:
    case EntryKind::HukouLetterReminded:
    case EntryKind::HukouLetterAnswered:
    case EntryKind::NoticeServed:
    case EntryKind::Criticised:
    case EntryKind::OrderedToCorrect:
    case EntryKind::JudicialDocument:
        return true;
    case EntryKind::Opened:
    case EntryKind::Contact:
    case EntryKind::ReportedToPrincipal:
    case EntryKind::FormFilled:
    case EntryKind::MarkedSuspected:
    case EntryKind::Confirmed:
    case EntryKind::ReportedToEducation:
    case EntryKind::ReportedToTownship:
    case EntryKind::Returned:
    case EntryKind::HomeLesson:
    case EntryKind::FollowUp:
    case EntryKind::Relapsed:
    case EntryKind::ClosingProposed:
    case EntryKind::Closed:
    case EntryKind::Note:
    case EntryKind::Correction:
        return false;
    }
    return false;
}

/// One step as 一生一案 tells it: everything the entry says, in the order of its form.
/// Only where a password was asked: a name that anybody could have chosen is no signature.
QString proofOf(const CaseEntry& entry) {
    return entry.approverProved ? QStringLiteral("（经本人登录确认）") : QString();
}

void addEvent(CasePaper& content, const CaseEntry& entry, const PaperWords& words) {
    const auto labelled = [](const QString& label, const QString& value) {
        return value.isEmpty() ? QString() : label + value;
    };
    const QString means =
        entry.means ? words.of("contact_means", codeOf(contactMeans, *entry.means)) : QString();
    const QString outcome =
        entry.outcome ? words.of("contact_outcome", codeOf(contactOutcomes, *entry.outcome))
                      : QString();
    const QString placement =
        entry.placement ? words.of("placement", codeOf(placements, *entry.placement)) : QString();
    const QString service =
        entry.service ? words.of("service", codeOf(serviceWays, *entry.service)) : QString();
    QStringList measures;
    for (const PlannedMeasure& measure : entry.measures) {
        const QString until =
            measure.until.isValid() ? longDate(measure.until) + QStringLiteral("前") : QString();
        measures.append(joined({measure.what, measure.who, until}, QStringLiteral("，")));
    }
    PaperEvent event;
    event.date = entry.day;
    event.what = words.of("entry", codeOf(entryKinds, entry.kind));
    event.who = (entry.persons.isEmpty() ? entry.accountName : entry.persons) + proofOf(entry);
    event.text = joined(
        {joined({means, entry.withWhom}, QStringLiteral("，")), entry.text,
         labelled(QStringLiteral("态度："), entry.attitude),
         labelled(QStringLiteral("结果："), outcome), labelled(QStringLiteral("安置："), placement),
         measures.join(u'\n'), labelled(QStringLiteral("文号："), entry.documentNumber),
         labelled(QStringLiteral("送达："), service),
         labelled(QStringLiteral("见证人："), entry.witness),
         labelled(QStringLiteral("送出："), longDate(entry.dateSent)),
         labelled(QStringLiteral("回执："), longDate(entry.receiptDay)),
         labelled(QStringLiteral("期限："), longDate(entry.deadline)),
         labelled(QStringLiteral("已知晓本校点名记录该生到校："), longDate(entry.presentOn))},
        QStringLiteral("\n"));
    content.events.push_back(std::move(event));
    for (const Evidence& file : entry.evidence) {
        content.evidence.append(file.fileName);
    }
}

/// The reports that were sent on or after a day.
void tellReports(CasePaper& content, const Timeline& timeline, QDate since) {
    for (const CaseEntry& entry : timeline) {
        const bool education = entry.kind == EntryKind::ReportedToEducation;
        const bool township = entry.kind == EntryKind::ReportedToTownship;
        if ((!education && !township) || entry.day < since) {
            continue;
        }
        content.reportedToEducation = content.reportedToEducation || education;
        content.reportedToTownship = content.reportedToTownship || township;
        if (!content.reportedOn.isValid() || entry.day < content.reportedOn) {
            content.reportedOn = entry.day;
        }
    }
}

void tellEnd(CasePaper& content, const Timeline& whole, const PaperWords& words) {
    const auto state = case_rules::stateOf(whole);
    content.suspected = state != CaseState::Watch;
    content.stateWord = state ? words.of("state", codeOf(caseStates, *state)) : QString();
    const auto returned = case_rules::lastOf(whole, EntryKind::Returned);
    if (returned && (state == CaseState::Returned || state == CaseState::Closed)) {
        content.returnedOn = returned->day;
        content.placement = returned->placement
                                ? words.of("placement", codeOf(placements, *returned->placement))
                                : QString();
        content.result = returned->text;
    } else if (const auto relapsed = case_rules::lastOf(whole, EntryKind::Relapsed)) {
        content.relapsedOn = relapsed->day;
    }
    if (const auto criticised = case_rules::lastOf(whole, EntryKind::Criticised)) {
        content.criticisedOn = criticised->day;
    }
    const auto closed = case_rules::lastOf(whole, EntryKind::Closed);
    if (closed && state == CaseState::Closed) {
        content.closing = {closed->day,
                           closed->closingReason
                               ? words.of("closing", codeOf(closingReasons, *closed->closingReason))
                               : QString(),
                           closed->approver + proofOf(*closed), closed->text};
    }
}

} // namespace

void tellTimeline(CasePaper& content, const Timeline& whole, const PaperWords& words) {
    const Timeline timeline = case_rules::standing(whole);
    for (const CaseEntry& entry : timeline) {
        addEvent(content, entry, words);
        if (case_rules::isContact(entry)) {
            addContact(content, entry, words);
        } else if (isMeasure(entry.kind)) {
            addMeasure(content, entry, words);
        }
    }
    if (const auto confirmed = case_rules::lastOf(whole, EntryKind::Confirmed)) {
        content.confirmed = true;
        content.confirmedOn = confirmed->day;
        tellReports(content, timeline, confirmed->day);
    }
    // Written down in one order, told in the order of the days.
    std::stable_sort(
        content.events.begin(), content.events.end(),
        [](const PaperEvent& one, const PaperEvent& other) { return one.date < other.date; });
    QStringList causeWords;
    const QList<Cause> found = case_rules::causesOf(whole);
    for (const Cause cause : found) {
        causeWords.append(words.of("cause", codeOf(causes, cause)));
    }
    content.cause = causeWords.join(u'、');
    if (const auto place = case_rules::whereaboutsOf(whole)) {
        content.whereabouts = words.of("whereabouts", codeOf(whereaboutsCodes, *place));
    }
    tellEnd(content, whole, words);
}

void tellService(CasePaper& content, const Timeline& whole, bool order) {
    const EntryKind kind = order ? EntryKind::OrderedToCorrect : EntryKind::NoticeServed;
    std::optional<CaseEntry> paper;
    const Timeline timeline = case_rules::standing(whole);
    for (const CaseEntry& entry : timeline) {
        if (entry.kind != kind || entry.about.isValid()) {
            continue;
        }
        // An order goes out under its issuer's number; a notice is the one of this number.
        const bool named = entry.documentNumber == content.toServe.number;
        const bool unnamed = order || entry.documentNumber.isEmpty();
        if (named || (unnamed && !(paper && paper->documentNumber == content.toServe.number))) {
            paper = entry;
        }
    }
    if (!paper) {
        return;
    }
    if (order && !paper->documentNumber.isEmpty()) {
        content.toServe.number = paper->documentNumber;
    }
    if (const auto proof = case_rules::proofOfService(timeline, *paper)) {
        content.service = {codeOf(serviceWays, *proof->service),
                           proof->day,
                           proof->receiptDay,
                           proof->withWhom,
                           proof->witness,
                           proof->text};
    }
}

} // namespace xiange
