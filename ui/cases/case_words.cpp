#include "ui/cases/case_words.h"

#include "core/cases/entry_rules.h"
#include "core/cases/joint_work.h"
#include "core/cases/leaving.h"
#include "ui/common/formats.h"

#include <QCoreApplication>

namespace xiange::ui {

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

void addMeasures(QStringList& words, const CaseEntry& entry) {
    for (const PlannedMeasure& measure : entry.measures) {
        QString line = measure.what;
        if (!measure.who.isEmpty()) {
            line = CaseWords::tr("%1 (%2)", "a measure, and who does it").arg(line, measure.who);
        }
        if (measure.until.isValid()) {
            line = CaseWords::tr("%1 until %2").arg(line, shortDate(measure.until));
        }
        words << line;
    }
    if (entry.measureState) {
        words << displayName(*entry.measureState);
    }
    if (entry.service) {
        words << CaseWords::tr("served: %1").arg(displayName(*entry.service));
    }
    if (!entry.witness.isEmpty()) {
        words << CaseWords::tr("witness: %1").arg(entry.witness);
    }
    if (entry.visitsAWeek > 0) {
        words << CaseWords::tr("%1 visits a week of %2 lessons")
                     .arg(entry.visitsAWeek)
                     .arg(entry.lessons);
    } else if (entry.lessons > 0) {
        words << CaseWords::tr("%n lesson(s)", nullptr, entry.lessons);
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
    if (entry.presentOn.isValid()) {
        words << CaseWords::tr("known and answered for: this school's roll has the child present "
                               "on %1")
                     .arg(shortDate(entry.presentOn));
    }
    if (!entry.approver.isEmpty()) {
        words << (entry.kind == EntryKind::Confirmed
                      ? CaseWords::tr("confirmed by %1").arg(entry.approver)
                      : CaseWords::tr("approved by %1").arg(entry.approver));
        if (entry.approverProved) {
            words << CaseWords::tr("with the own password");
        }
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
    case EntryKind::PlanProgress:
    case EntryKind::Referral:
    case EntryKind::ReferralReply:
    case EntryKind::HukouLetterSent:
    case EntryKind::HukouLetterReminded:
    case EntryKind::HukouLetterAnswered:
    case EntryKind::Consulted:
    case EntryKind::NoticeServed:
        return Tone::Accent;
    case EntryKind::Returned:
    case EntryKind::HomeLesson:
    case EntryKind::FollowUp:
    case EntryKind::ClosingProposed:
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
    if (const auto& behind = file.around.behind; behind && !file.around.goesOn()) {
        sentences << CaseWords::tr("Was absent without leave from %1 to %2, %3 school days in a "
                                   "row.")
                         .arg(shortDate(behind->from), shortDate(behind->to))
                         .arg(behind->schoolDays);
        if (file.around.seenAgain && !file.around.presence) {
            sentences << CaseWords::tr("Has been seen at school since.");
        }
    }
    int contacts = 0;
    QDate last;
    for (const CaseEntry& entry : case_rules::standing(timeline)) {
        if (entry.kind == EntryKind::Contact && entry.outcome) {
            ++contacts;
            last = std::max(last, entry.day);
        }
    }
    sentences << (contacts == 0 ? CaseWords::tr("The guardian has not been contacted yet.")
                                : CaseWords::tr("The guardian was contacted %n time(s), last on "
                                                "%1.",
                                                nullptr, contacts)
                                      .arg(shortDate(last)));
    if (file.dropoutCase.child.hukou == Hukou::Elsewhere) {
        sentences
            << CaseWords::tr("Hukou of another place: %1.").arg(file.dropoutCase.child.hukouPlace);
    }
    if (const auto where = case_rules::whereaboutsOf(timeline)) {
        sentences << CaseWords::tr("Whereabouts: %1.").arg(displayName(*where));
    }
    if (file.around.presence) {
        sentences << (file.around.presence->byVisits
                          ? CaseWords::tr("Taught at home since %1: %2 of %3 visits due were made.")
                          : CaseWords::tr("Back since %1: present on %2 of %3 school days."))
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
        words << (file.around.presence->byVisits
                      ? CaseWords::tr("Taught at home, %1/%2 visits due, %3 made")
                      : CaseWords::tr("Follow-up %1/%2 days, present %3"))
                     .arg(file.around.presence->passed)
                     .arg(file.around.presence->window)
                     .arg(file.around.presence->present);
    } else if (file.around.run) {
        words << CaseWords::tr("Day %1 away").arg(file.around.run->schoolDays);
    } else if (file.around.behind) {
        words << CaseWords::tr("%1 days away, over").arg(file.around.behind->schoolDays);
    } else {
        words << CaseWords::tr("since %1").arg(shortDate(file.since));
    }
    const QString step = stepWord(file.next.kind);
    if (!step.isEmpty() && !file.next.due.isValid()) {
        words << step;
    } else if (!step.isEmpty()) {
        const int late = static_cast<int>(file.next.due.daysTo(today));
        words << (late > 0    ? CaseWords::tr("%1, %n d late", nullptr, late).arg(step)
                  : late == 0 ? CaseWords::tr("%1 today").arg(step)
                              : CaseWords::tr("%1 by %2").arg(step, shortDate(file.next.due)));
    }
    return words.join(middleDot());
}

QList<AboutChoice> aboutChoices(const Timeline& timeline, EntryKind kind) {
    QList<AboutChoice> choices;
    if (kind == EntryKind::PlanProgress) {
        for (const case_rules::MeasureStanding& measure : case_rules::measuresOf(timeline)) {
            choices.prepend({measure.plan, measure.measure, measure.planned.what});
        }
        return choices;
    }
    const QList<EntryKind> kinds = case_rules::aboutKinds(kind);
    for (const CaseEntry& entry : case_rules::standing(timeline)) {
        if (kinds.contains(entry.kind)) {
            const QString whom =
                entry.withWhom.isEmpty() ? QString() : middleDot() + entry.withWhom;
            choices.prepend({entry.id, -1,
                             CaseWords::tr("%1 of %2", "an entry and its day")
                                     .arg(displayName(entry.kind), shortDate(entry.day)) +
                                 whom});
        }
    }
    return choices;
}

QStringList proposalFacts(const CaseEntry& proposal) {
    QStringList facts;
    facts
        << CaseWords::tr("Proposed by %1 on %2").arg(proposal.accountName, shortDate(proposal.day));
    if (proposal.closingReason) {
        facts << CaseWords::tr("Reason: %1").arg(displayName(*proposal.closingReason));
    }
    if (!proposal.withWhom.isEmpty()) {
        facts << CaseWords::tr("Receiving school: %1").arg(proposal.withWhom);
    }
    for (const Evidence& file : proposal.evidence) {
        facts << CaseWords::tr("Evidence: %1").arg(file.fileName);
    }
    if (!proposal.text.isEmpty()) {
        facts << proposal.text;
    }
    return facts;
}

QString consequenceOf(ClosingReason reason) {
    if (reason == ClosingReason::EnrolledElsewhere) {
        return CaseWords::tr("With the receiving school named, the child is transferred out "
                             "together with the approval; without it the child stays on the roll "
                             "until the transfer is recorded.");
    }
    if (reason == ClosingReason::Deferred) {
        return CaseWords::tr("With the approval the child's leave of absence 休学 is recorded: it "
                             "keeps its place at the school, and the roll asks for it again when "
                             "it comes back.");
    }
    if (leavesTheRoll(reason)) {
        return CaseWords::tr("With the approval the child is taken off its class's roll: the "
                             "status change is recorded together with the closing.");
    }
    if (reason == ClosingReason::IdentityError) {
        return CaseWords::tr("The child stays on the roll of its class. Mend the number or the "
                             "name in the child's file.");
    }
    return {};
}

QStringList runExplained(const AbsenceRun& run) {
    QStringList days;
    double counted = 0;
    for (const CountedDay& day : run.days) {
        const double share = day.called > 0 ? double(day.missed) / day.called : 0;
        counted += share;
        days << CaseWords::tr("%1: %2 (%3 in all)", "a day, what it counts, the sum so far")
                    .arg(dayAndWeekday(day.day))
                    .arg(share)
                    .arg(counted);
    }
    for (const SkippedSession& skipped : run.skipped) {
        days << CaseWords::tr("%1 %2: left out, %3")
                    .arg(dayAndWeekday(skipped.day), sessionName(skipped.session),
                         skipName(skipped.reason));
    }
    return days;
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
    addMeasures(words, entry);
    addNumbered(words, entry);
    addChosen(words, entry);
    return words.join(middleDot());
}

} // namespace xiange::ui
