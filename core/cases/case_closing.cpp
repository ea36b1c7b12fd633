// What a closing 销号 needs.

#include "core/cases/case_rules.h"

#include <QCoreApplication>

namespace xiange::case_rules {

namespace {

class CaseClosing {
    Q_DECLARE_TR_FUNCTIONS(CaseClosing)
};

struct Missing {
    QStringList sentences;
    QString field;
};

/// Compulsory education is completed with grade nine, at the end of its year or by having left it.
bool isCompleted(const Closing& closing) {
    constexpr int lastGrade = 9;
    constexpr int june = 6;
    constexpr int august = 8;
    const int month = closing.day.month();
    return closing.grade >= lastGrade && (!closing.inClass || (month >= june && month <= august));
}

/// Complete years on the last 31 August; -1 where the birth date is not known.
int schoolAge(const Closing& closing) {
    if (!closing.birthDate.isValid() || !closing.day.isValid()) {
        return -1;
    }
    QDate august(closing.day.year(), 8, 31);
    august = august > closing.day ? august.addYears(-1) : august;
    const int years = august.year() - closing.birthDate.year();
    return closing.birthDate.addYears(years) > august ? years - 1 : years;
}

/// What the roster itself says against "completed or over age", and the roll against "mistaken".
void addContradictions(Missing& missing, const Closing& closing, const Thresholds& thresholds) {
    if (closing.reason == ClosingReason::CompletedOrOverAge && !isCompleted(closing)) {
        const int age = schoolAge(closing);
        if (age < 0) {
            missing.sentences << CaseClosing::tr("Grade %1 does not complete compulsory education, "
                                                 "and the roster has no birth date of the child: "
                                                 "enter it first.")
                                     .arg(closing.grade);
            missing.field = QStringLiteral("closingReason");
        } else if (age <= thresholds.schoolAgeTo) {
            missing.sentences << CaseClosing::tr("By the roster the child was %1 years old on "
                                                 "31 August and stands in grade %2: it has neither "
                                                 "completed compulsory education nor is it over "
                                                 "age.")
                                     .arg(age)
                                     .arg(closing.grade);
            missing.field = QStringLiteral("closingReason");
        }
    }
    if (closing.reason == ClosingReason::IdentityError && closing.absentNow && !closing.explained) {
        missing.sentences << CaseClosing::tr("The child is absent without leave: write how a wrong "
                                             "number or name explains that.");
        missing.field = QStringLiteral("text");
    }
}

Missing missingForProposal(const Closing& closing, const Thresholds& thresholds) {
    const ClosingNeeds needs = closingNeeds(closing.reason);
    Missing missing;
    if (closing.reason == ClosingReason::WatchEnded && closing.absentNow) {
        missing.sentences << CaseClosing::tr("The child is still absent without leave.");
    }
    if (closing.reason == ClosingReason::Returned && closing.absentNow &&
        closing.absentDays >= thresholds.relapseDays) {
        missing.sentences << CaseClosing::tr("The child is absent without leave again, for %1 "
                                             "school days: record the relapse first.")
                                 .arg(closing.absentDays);
    }
    addContradictions(missing, closing, thresholds);
    if (needs.followUp && !(closing.presence && closing.presence->proven())) {
        const FollowUp presence = closing.presence.value_or(FollowUp{});
        const QString sentence =
            presence.byVisits
                ? CaseClosing::tr("%1 of the %2 visits of teaching at home that are needed.")
                : CaseClosing::tr("Present on %1 of the %2 school days that are needed.");
        missing.sentences << sentence.arg(presence.present).arg(presence.needed);
    }
    if (needs.evidence && !closing.evidence) {
        missing.sentences
            << CaseClosing::tr("Attach the evidence: %1.").arg(evidenceFor(closing.reason));
        missing.field = QStringLiteral("evidence");
    }
    return missing;
}

Result<void> reasonFits(const Timeline& timeline, ClosingReason reason) {
    const std::optional<CaseState> state = stateOf(timeline);
    if (state && closingReasonsIn(*state).contains(reason)) {
        return {};
    }
    return fail(ErrorKind::Invalid,
                CaseClosing::tr("A case that stands at \"%1\" can't be closed for the reason "
                                "\"%2\".")
                    .arg(state ? displayName(*state) : QString(), displayName(reason)),
                {}, QStringLiteral("closingReason"));
}

Result<void> judged(const Missing& missing) {
    if (missing.sentences.isEmpty()) {
        return {};
    }
    return fail(ErrorKind::Invalid, missing.sentences.join(u' '), {}, missing.field);
}

} // namespace

ClosingNeeds closingNeeds(ClosingReason reason) {
    switch (reason) {
    case ClosingReason::WatchEnded:
        // The child was never in a ledger; the roll itself shows that it is back.
        return {.evidence = false, .secondPerson = false, .followUp = false};
    case ClosingReason::Returned:
        // The rolls, or the log of visits, are the proof; a file may be added to them.
        return {.evidence = false, .secondPerson = true, .followUp = true};
    case ClosingReason::EnrolledElsewhere:
    case ClosingReason::Abroad:
    case ClosingReason::Died:
    case ClosingReason::HukouProblem:
    case ClosingReason::CompletedOrOverAge:
    case ClosingReason::Deferred:
    case ClosingReason::IdentityError:
        return {};
    }
    return {};
}

QList<ClosingReason> closingReasonsIn(CaseState state) {
    QList<ClosingReason> reasons;
    for (const auto& line : closingReasons) {
        const bool fits = line.value == ClosingReason::Returned     ? state == CaseState::Returned
                          : line.value == ClosingReason::WatchEnded ? state == CaseState::Watch
                                                                    : state != CaseState::Closed;
        if (fits) {
            reasons.append(line.value);
        }
    }
    return reasons;
}

Result<void> mayProposeClosing(const Timeline& timeline, const Closing& closing,
                               const Thresholds& thresholds) {
    return reasonFits(timeline, closing.reason).and_then([&]() -> Result<void> {
        if (openProposal(timeline)) {
            return fail(ErrorKind::Conflict,
                        CaseClosing::tr("A closing has been proposed already and waits for its "
                                        "approval. Correct it first to propose another one."));
        }
        return judged(missingForProposal(closing, thresholds));
    });
}

Result<void> mayClose(const Timeline& timeline, const Closing& closing,
                      const Thresholds& thresholds) {
    return reasonFits(timeline, closing.reason)
        .and_then([&] { return judged(missingForProposal(closing, thresholds)); })
        .and_then([&]() -> Result<void> {
            const bool second = closing.approver.isValid() && closing.approver != closing.proposer;
            if (second || !closingNeeds(closing.reason).secondPerson) {
                return {};
            }
            return fail(
                ErrorKind::NotAllowed,
                CaseClosing::tr("A second person has to approve, with an account of their own."),
                {}, QStringLiteral("approver"));
        });
}

std::optional<CaseEntry> openProposal(const Timeline& timeline) {
    const Timeline valid = standing(timeline);
    for (auto entry = valid.rbegin(); entry != valid.rend(); ++entry) {
        // Whatever changed the state since has overtaken the proposal.
        if (entry->kind == EntryKind::Closed || entry->kind == EntryKind::Relapsed ||
            entry->kind == EntryKind::Returned || entry->kind == EntryKind::Confirmed) {
            return std::nullopt;
        }
        if (entry->kind == EntryKind::ClosingProposed) {
            return *entry;
        }
    }
    return std::nullopt;
}

} // namespace xiange::case_rules
