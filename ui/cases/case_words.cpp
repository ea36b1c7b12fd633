#include "ui/cases/case_words.h"

#include "ui/common/formats.h"

#include <QCoreApplication>

namespace xiange::ui {

using case_rules::NextStepKind;

namespace {

class CaseWords {
    Q_DECLARE_TR_FUNCTIONS(CaseWordsOnScreen)
};

QString middleDot() {
    return QStringLiteral(" · ");
}

void addNumbered(QStringList& words, const CaseEntry& entry) {
    if (!entry.documentNumber.isEmpty()) {
        words << entry.documentNumber;
    }
    if (entry.dateSent.isValid()) {
        words << CaseWords::tr("sent %1").arg(shortDate(entry.dateSent));
    }
    if (entry.receiptDay.isValid()) {
        words << CaseWords::tr("receipt %1").arg(shortDate(entry.receiptDay));
    }
    if (entry.deadline.isValid()) {
        words << CaseWords::tr("until %1").arg(shortDate(entry.deadline));
    }
}

void addChosen(QStringList& words, const CaseEntry& entry) {
    if (entry.outcome) {
        words << displayName(*entry.outcome);
    }
    if (!entry.attitude.isEmpty()) {
        words << entry.attitude;
    }
    if (entry.cause) {
        words << CaseWords::tr("cause: %1").arg(displayName(*entry.cause));
    }
    if (entry.whereabouts) {
        words << CaseWords::tr("whereabouts: %1").arg(displayName(*entry.whereabouts));
    }
    if (entry.placement) {
        words << CaseWords::tr("placement: %1").arg(displayName(*entry.placement));
    }
    if (entry.closingReason) {
        words << displayName(*entry.closingReason);
    }
    if (!entry.approver.isEmpty()) {
        words << CaseWords::tr("approved by %1").arg(entry.approver);
    }
    if (!entry.nextStep.isEmpty()) {
        words << (entry.nextStepDay.isValid()
                      ? CaseWords::tr("next: %1 (%2)")
                            .arg(entry.nextStep, shortDate(entry.nextStepDay))
                      : CaseWords::tr("next: %1").arg(entry.nextStep));
    }
}

} // namespace

Tone toneOf(CaseState state) {
    switch (state) {
    case CaseState::Watch:
        return Tone::Caution;
    case CaseState::Suspected:
    case CaseState::Confirmed:
        return Tone::Danger;
    case CaseState::Returned:
        return Tone::Good;
    case CaseState::Closed:
        return Tone::Muted;
    }
    return Tone::Muted;
}

Tone toneOf(EntryKind kind) {
    switch (kind) {
    case EntryKind::Contact:
        return Tone::Caution;
    case EntryKind::MarkedSuspected:
    case EntryKind::Confirmed:
    case EntryKind::Relapsed:
    case EntryKind::Criticised:
    case EntryKind::OrderedToCorrect:
    case EntryKind::JudicialDocument:
        return Tone::Danger;
    case EntryKind::ReportedToPrincipal:
    case EntryKind::FormFilled:
    case EntryKind::ReportedToEducation:
    case EntryKind::ReportedToTownship:
    case EntryKind::Plan:
    case EntryKind::Referral:
    case EntryKind::ReferralReply:
    case EntryKind::HukouLetterSent:
    case EntryKind::HukouLetterAnswered:
    case EntryKind::NoticeServed:
        return Tone::Accent;
    case EntryKind::Returned:
    case EntryKind::FollowUp:
    case EntryKind::Closed:
        return Tone::Good;
    case EntryKind::Opened:
    case EntryKind::Note:
    case EntryKind::Correction:
        return Tone::Muted;
    }
    return Tone::Muted;
}

QString factsOf(const CaseChild& child, QDate today) {
    QStringList facts;
    if (!child.sex.isEmpty()) {
        facts << (child.sex == QLatin1String("male") ? CaseWords::tr("boy")
                                                     : CaseWords::tr("girl"));
    }
    if (child.birthDate.isValid()) {
        const bool birthdayPassed =
            QDate(today.year(), child.birthDate.month(), 1).addDays(child.birthDate.day() - 1) <=
            today;
        facts << CaseWords::tr("%1 years")
                     .arg(today.year() - child.birthDate.year() - (birthdayPassed ? 0 : 1));
    }
    facts << (child.schoolClass.isValid() ? shortClassName(child.className) : child.schoolName);
    facts << (child.boards ? CaseWords::tr("boards") : CaseWords::tr("day pupil"));
    return facts.join(middleDot());
}

QString storyOf(const CaseFile& file) {
    const Timeline& timeline = file.dropoutCase.timeline;
    QStringList sentences;
    if (file.around.run) {
        sentences << CaseWords::tr("Absent without leave since %1, %2 school days in a row.")
                         .arg(shortDate(file.around.run->from))
                         .arg(file.around.run->schoolDays);
    }
    int contacts = 0;
    QDate last;
    for (const CaseEntry& entry : case_rules::standing(timeline)) {
        if (entry.kind == EntryKind::Contact) {
            ++contacts;
            last = std::max(last, entry.day);
        }
    }
    sentences << (contacts == 0 ? CaseWords::tr("The guardian has not been contacted yet.")
                                : CaseWords::tr("The guardian was contacted %n time(s), last on "
                                                "%1.",
                                                nullptr, contacts)
                                      .arg(shortDate(last)));
    if (const auto where = case_rules::whereaboutsOf(timeline)) {
        sentences << CaseWords::tr("Whereabouts: %1.").arg(displayName(*where));
    }
    if (file.around.presence) {
        sentences << CaseWords::tr("Back since %1: present on %2 of %3 school days.")
                         .arg(shortDate(file.since))
                         .arg(file.around.presence->present)
                         .arg(file.around.presence->passed);
    }
    QString story = sentences.takeFirst();
    for (const QString& sentence : std::as_const(sentences)) {
        story = CaseWords::tr("%1 %2", "two sentences one after the other").arg(story, sentence);
    }
    return story;
}

QString counterOf(const CaseFile& file, QDate today) {
    QStringList words;
    if (file.around.presence) {
        words << CaseWords::tr("Follow-up %1/%2 days, present %3")
                     .arg(file.around.presence->passed)
                     .arg(file.around.presence->window)
                     .arg(file.around.presence->present);
    } else if (file.around.run) {
        words << CaseWords::tr("Day %1 without leave").arg(file.around.run->schoolDays);
    } else {
        words << CaseWords::tr("since %1").arg(shortDate(file.since));
    }
    const QString step = stepWord(file.next.kind);
    if (!step.isEmpty() && !file.next.due.isValid()) {
        words << step;
    } else if (!step.isEmpty()) {
        words << (file.next.due <= today
                      ? CaseWords::tr("%1 today").arg(step)
                      : CaseWords::tr("%1 by %2").arg(step, shortDate(file.next.due)));
    }
    return words.join(middleDot());
}

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
        return EntryKind::Closed;
    case NextStepKind::AwaitCorrection:
    case NextStepKind::None:
        return std::nullopt;
    }
    return std::nullopt;
}

QString headOf(const CaseEntry& entry) {
    return entry.kind == EntryKind::Contact && entry.means ? displayName(*entry.means)
                                                           : displayName(entry.kind);
}

QString bodyOf(const CaseEntry& entry) {
    QStringList words;
    if (!entry.text.isEmpty()) {
        words << entry.text;
    }
    addNumbered(words, entry);
    addChosen(words, entry);
    return words.join(middleDot());
}

} // namespace xiange::ui
