#include "core/cases/case_rules.h"

#include "core/cases/leaving.h"
#include "core/cases/legal_steps.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace xiange::case_rules {

namespace {

class CaseRules {
    Q_DECLARE_TR_FUNCTIONS(CaseRules)
};

template <typename T> int countOf(const QList<T>& list) {
    return static_cast<int>(list.size());
}

} // namespace

// ---- deemed a dropout ---------------------------------------------------------------------

LadderStep Thresholds::step(Duty duty) const {
    for (const LadderStep& candidate : ladder.steps) {
        if (candidate.duty == duty) {
            return candidate;
        }
    }
    return {0, std::numeric_limits<double>::infinity(), false, duty, {}};
}

ContactTally ConfirmationProof::tally() const {
    return {countOf(contacts), countOf(contactDays), countOf(means)};
}

QStringList ConfirmationProof::missing() const {
    QStringList sentences;
    const ContactTally made = tally();
    if (!run) {
        sentences << CaseRules::tr("No run of absence without leave is going on");
    } else if (!daysEnough()) {
        sentences << CaseRules::tr("%1 of %2 school days of absence: %3 missing")
                         .arg(daysThere())
                         .arg(step.days)
                         .arg(step.days - daysThere());
    }
    if (made.contacts < needed.contacts) {
        sentences << CaseRules::tr("%1 of %2 contacts: %3 missing")
                         .arg(made.contacts)
                         .arg(needed.contacts)
                         .arg(needed.contacts - made.contacts);
    }
    if (made.days < needed.days) {
        sentences << CaseRules::tr("Contacts on %1 of %2 different days: %3 missing")
                         .arg(made.days)
                         .arg(needed.days)
                         .arg(needed.days - made.days);
    }
    if (made.means < needed.means) {
        sentences << CaseRules::tr("%1 of %2 different means of contact: %3 missing")
                         .arg(made.means)
                         .arg(needed.means)
                         .arg(needed.means - made.means);
    }
    return sentences;
}

bool isContact(const CaseEntry& entry) {
    // An attempt without an outcome (not even "could not be reached") proves nothing yet.
    return entry.kind == EntryKind::Contact && entry.outcome.has_value();
}

ConfirmationProof confirmationProof(const Timeline& timeline, const std::optional<AbsenceRun>& run,
                                    QDate today, const Thresholds& thresholds) {
    ConfirmationProof proof;
    proof.step = thresholds.step(Duty::ProposeDropout);
    proof.needed = thresholds.ladder.contacts;
    proof.run = run;
    if (!run) {
        return proof;
    }
    proof.calendarDays = static_cast<int>(run->from.daysTo(today)) + 1;
    for (const CaseEntry& entry : standing(timeline)) {
        if (!isContact(entry) || entry.day < run->from || entry.day > today) {
            continue;
        }
        proof.contacts.append(entry);
        if (!proof.contactDays.contains(entry.day)) {
            proof.contactDays.append(entry.day);
        }
        if (entry.means && !proof.means.contains(*entry.means)) {
            proof.means.append(*entry.means);
        }
    }
    std::sort(proof.contactDays.begin(), proof.contactDays.end());
    std::stable_sort(proof.contacts.begin(), proof.contacts.end(),
                     [](const CaseEntry& a, const CaseEntry& b) { return a.day < b.day; });
    return proof;
}

QDate reachedOn(const LadderStep& step, const AbsenceRun& run) {
    double counted = 0;
    for (const CountedDay& day : run.days) {
        counted += day.called > 0 ? static_cast<double>(day.missed) / day.called : 0;
        if (daysReach(step, counted)) {
            return day.day;
        }
    }
    return {};
}

QDate contactDueOn(const ConfirmationProof& proof, const Thresholds& thresholds) {
    if (!proof.run) {
        return {};
    }
    if (proof.contacts.isEmpty()) {
        return reachedOn(thresholds.step(Duty::ContactGuardian), *proof.run);
    }
    return std::max(reachedOn(thresholds.step(Duty::ProposeDropout), *proof.run),
                    proof.contacts.last().day.addDays(1));
}

QDate confirmationDueOn(const Timeline& timeline, const ConfirmationProof& proof,
                        const Thresholds& thresholds) {
    if (!proof.run) {
        return {};
    }
    const QDate days = reachedOn(thresholds.step(Duty::ProposeDropout), *proof.run);
    for (const QDate day : proof.contactDays) {
        if (confirmationProof(timeline, proof.run, day, thresholds).contactsEnough()) {
            return std::max(days, day);
        }
    }
    return days;
}

// ---- back at school -----------------------------------------------------------------------

bool FollowUp::failed() const {
    return !proven() && passed >= window;
}

FollowUp followUp(QDate returned, const QList<Attendance>& days, QDate today,
                  const Thresholds& thresholds) {
    FollowUp result;
    result.window = thresholds.followUpWindow;
    result.needed = thresholds.followUpPresent;
    QList<Attendance> ordered = days;
    std::sort(ordered.begin(), ordered.end(),
              [](const Attendance& a, const Attendance& b) { return a.day < b.day; });
    for (const Attendance& day : ordered) {
        if (day.day < returned || day.day > today || result.passed >= result.window) {
            continue;
        }
        if (!day.called) {
            // What nobody looked at must not use up the time in which the return can be proven.
            ++result.notCalled;
            continue;
        }
        ++result.passed;
        result.present += day.present;
    }
    return result;
}

// ---- what comes next ----------------------------------------------------------------------

QDate reportDeadline(QDate confirmed, const Surroundings& around, const Thresholds& thresholds) {
    return plusWorkingDays(confirmed, thresholds.reportWorkingDays, around.country);
}

std::optional<NextStep> agreedStep(const Timeline& timeline) {
    const std::optional<CaseEntry> contact = lastOf(timeline, EntryKind::Contact);
    if (!contact || contact->nextStep.isEmpty() ||
        hasSince(timeline, EntryKind::Returned, contact->day)) {
        return std::nullopt;
    }
    return NextStep{NextStepKind::Agreed, contact->nextStepDay, contact->nextStep};
}

namespace {

NextStep backAgain(CaseState state) {
    if (state == CaseState::Watch) {
        return {NextStepKind::Close, {}, CaseRules::tr("The child is back: end the watch")};
    }
    return {NextStepKind::RecordReturn,
            {},
            CaseRules::tr("The child has been seen at school: check, and record the return")};
}

/// The first contact, the visit to the home, or simply the next talk; an invalid day is none set.
NextStep contactStep(const Timeline& timeline, const ConfirmationProof& proof,
                     const Thresholds& thresholds) {
    const QString contact = CaseRules::tr("Contact the guardian and write down what was said");
    const Timeline valid = standing(timeline);
    const bool spoken = std::ranges::any_of(valid, isContact);
    if (!proof.run) {
        return {NextStepKind::Contact, spoken ? QDate() : stateSince(timeline), contact};
    }
    if (proof.contacts.isEmpty()) {
        return {NextStepKind::Contact, contactDueOn(proof, thresholds), contact};
    }
    if (!proof.means.contains(ContactMeans::Visit)) {
        const QDate visit = reachedOn(thresholds.step(Duty::VisitHome), *proof.run);
        if (visit.isValid()) {
            return {NextStepKind::Contact, visit,
                    CaseRules::tr("Visit the home together with the village committee")};
        }
    }
    return {NextStepKind::Contact, {}, contact};
}

NextStep whileAway(const Timeline& timeline, CaseState state, const Surroundings& around,
                   QDate today, const Thresholds& thresholds) {
    const ConfirmationProof proof = confirmationProof(timeline, around.run, today, thresholds);
    if (proof.complete()) {
        return {NextStepKind::Confirm, confirmationDueOn(timeline, proof, thresholds),
                CaseRules::tr("The principal confirms \"deemed a dropout\" and reports to the "
                              "education department and the township the same day")};
    }
    const LadderStep suspected = thresholds.step(Duty::MarkSuspected);
    if (state == CaseState::Watch && around.run && daysReach(suspected, around.run->schoolDays)) {
        return {NextStepKind::MarkSuspected, reachedOn(suspected, *around.run),
                CaseRules::tr("Mark as suspected dropout, also in the national system")};
    }
    if (proof.daysEnough()) {
        return {NextStepKind::Contact, contactDueOn(proof, thresholds),
                CaseRules::tr("Contact the guardian: the days are reached, contacts are missing")};
    }
    if (around.seenAgain) {
        return backAgain(state);
    }
    const NextStep contact = contactStep(timeline, proof, thresholds);
    const std::optional<NextStep> agreed = agreedStep(timeline);
    const bool duty = contact.due.isValid() && contact.due < today;
    return agreed && !duty ? *agreed : contact;
}

NextStep afterConfirmation(const Timeline& timeline, const Surroundings& around, QDate today,
                           const Thresholds& thresholds) {
    const QDate confirmed = stateSince(timeline);
    const QDate latest = reportDeadline(confirmed, around, thresholds);
    if (!hasInState(timeline, EntryKind::ReportedToEducation)) {
        return {NextStepKind::ReportToEducation, latest,
                CaseRules::tr("Send the written report to the education department")};
    }
    if (!hasInState(timeline, EntryKind::ReportedToTownship)) {
        return {NextStepKind::ReportToTownship, latest,
                CaseRules::tr("Send the written report to the township government")};
    }
    if (around.seenAgain) {
        return backAgain(CaseState::Confirmed);
    }
    return legalStep(timeline, confirmed, today, thresholds);
}

NextStep afterReturn(const Surroundings& around, QDate today, const Thresholds& thresholds) {
    if (around.run && around.run->schoolDays >= thresholds.relapseDays) {
        LadderStep again;
        again.days = thresholds.relapseDays;
        return {NextStepKind::Relapse, reachedOn(again, *around.run),
                CaseRules::tr("Absent without leave again: check and record the relapse")};
    }
    const FollowUp presence = around.presence.value_or(FollowUp{});
    if (presence.proven()) {
        return {NextStepKind::Close, {}, CaseRules::tr("The return is proven: propose closing")};
    }
    if (presence.byVisits) {
        return {NextStepKind::FollowUp,
                {},
                CaseRules::tr("Taught at home: %1 of %2 visits delivered, %3 due by now")
                    .arg(presence.present)
                    .arg(presence.window)
                    .arg(presence.passed)};
    }
    if (presence.failed()) {
        return {NextStepKind::FollowUp, today,
                CaseRules::tr("Present on only %1 of %2 school days: visit the family")
                    .arg(presence.present)
                    .arg(presence.window)};
    }
    return {NextStepKind::FollowUp,
            {},
            CaseRules::tr("Follow up: school day %1 of %2, present on %3")
                .arg(presence.passed)
                .arg(presence.window)
                .arg(presence.present)};
}

/// Whose turn a step is, where the step itself doesn't say (双线: school and government).
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

/// Nothing is left to do, unless the child still stands on the roll of a class.
NextStep afterClosing(const Timeline& timeline, const Surroundings& around) {
    const auto closed = lastOf(timeline, EntryKind::Closed);
    if (!around.onRoll || !closed || !closed->closingReason ||
        !leavesTheRoll(*closed->closingReason)) {
        return {};
    }
    return {NextStepKind::None,
            {},
            CaseRules::tr("The child still stands on the roll of its class: record the status "
                          "change, or the roll will go on asking for it"),
            CaseRules::tr("roster officer"),
            {}};
}

NextStep stepIn(const Timeline& timeline, CaseState state, const Surroundings& around, QDate today,
                const Thresholds& thresholds) {
    switch (state) {
    case CaseState::Watch:
    case CaseState::Suspected:
        return whileAway(timeline, state, around, today, thresholds);
    case CaseState::Confirmed:
        return afterConfirmation(timeline, around, today, thresholds);
    case CaseState::Returned:
        return afterReturn(around, today, thresholds);
    case CaseState::Closed:
        return afterClosing(timeline, around);
    }
    return {};
}

} // namespace

NextStep nextStep(const Timeline& timeline, const Surroundings& around, QDate today,
                  const Thresholds& thresholds) {
    const std::optional<CaseState> state = stateOf(timeline);
    if (!state) {
        return {};
    }
    if (const std::optional<CaseEntry> proposal = openProposal(timeline)) {
        return {NextStepKind::ApproveClosing, today,
                CaseRules::tr("%1 proposed to close the case (%2): a second person approves")
                    .arg(proposal->accountName, displayName(*proposal->closingReason)),
                CaseRules::tr("principal or township"), proposal->id};
    }
    NextStep step = stepIn(timeline, *state, around, today, thresholds);
    step.who = step.who.isEmpty() ? turnOf(step.kind) : step.who;
    return step;
}

} // namespace xiange::case_rules
