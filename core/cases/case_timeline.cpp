// What a timeline says: the state, and which entry may follow.

#include "core/cases/case_rules.h"
#include "core/cases/entry_rules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace xiange::case_rules {

namespace {

class CaseTimeline {
    Q_DECLARE_TR_FUNCTIONS(CaseTimeline)
};

using State = CaseState;

/// The state into which a kind of entry leads; none if it leaves the state as it is.
std::optional<State> leadsTo(EntryKind kind) {
    switch (kind) {
    case EntryKind::Opened:
        return State::Watch;
    case EntryKind::MarkedSuspected:
    case EntryKind::Relapsed:
        return State::Suspected;
    case EntryKind::Confirmed:
        return State::Confirmed;
    case EntryKind::Returned:
        return State::Returned;
    case EntryKind::Closed:
        return State::Closed;
    case EntryKind::Contact:
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
    case EntryKind::Criticised:
    case EntryKind::OrderedToCorrect:
    case EntryKind::JudicialDocument:
    case EntryKind::HomeLesson:
    case EntryKind::FollowUp:
    case EntryKind::ClosingProposed:
    case EntryKind::Note:
    case EntryKind::Correction:
        return std::nullopt;
    }
    return std::nullopt;
}

/// What has to stand in the timeline before an entry of this kind makes sense.
std::optional<EntryKind> comesAfter(EntryKind kind) {
    if (kind == EntryKind::ReferralReply) {
        return EntryKind::Referral;
    }
    if (kind == EntryKind::PlanProgress) {
        return EntryKind::Plan;
    }
    if (kind == EntryKind::HukouLetterAnswered || kind == EntryKind::HukouLetterReminded) {
        return EntryKind::HukouLetterSent;
    }
    if (kind == EntryKind::OrderedToCorrect) {
        return EntryKind::Criticised;
    }
    if (kind == EntryKind::JudicialDocument) {
        return EntryKind::OrderedToCorrect;
    }
    return std::nullopt;
}

/// The steps inside "confirmed": they begin anew with each confirmation.
bool isLegal(EntryKind kind) {
    return kind == EntryKind::Criticised || kind == EntryKind::OrderedToCorrect ||
           kind == EntryKind::JudicialDocument;
}

/// Each goes out once while the case stands where it stands.
bool isReport(EntryKind kind) {
    return kind == EntryKind::ReportedToEducation || kind == EntryKind::ReportedToTownship;
}

Result<void> fitsAfter(const Timeline& before, const CaseEntry& entry) {
    const std::optional<State> state = stateOf(before);
    if (!allowedIn(state, entry.kind)) {
        if (!state) {
            return fail(ErrorKind::Invalid, CaseTimeline::tr("The case has not been opened yet."));
        }
        return fail(ErrorKind::Invalid,
                    CaseTimeline::tr("\"%1\" can't be recorded while the case stands at \"%2\".")
                        .arg(displayName(entry.kind), displayName(*state)));
    }
    const std::optional<EntryKind> needed = comesAfter(entry.kind);
    const bool there = needed && (isLegal(entry.kind) ? hasInState(before, *needed)
                                                      : lastOf(before, *needed).has_value());
    if (needed && !there) {
        return fail(ErrorKind::Invalid, CaseTimeline::tr("\"%1\" comes only after \"%2\".")
                                            .arg(displayName(entry.kind), displayName(*needed)));
    }
    if (isReport(entry.kind) && hasInState(before, entry.kind)) {
        const CaseEntry made = *lastOf(before, entry.kind);
        return fail(
            ErrorKind::Invalid,
            CaseTimeline::tr("\"%1\" stands in the case already: %2, %3. Correct that entry "
                             "first if it is wrong.")
                .arg(displayName(entry.kind), made.documentNumber, made.day.toString(Qt::ISODate)),
            {}, QStringLiteral("documentNumber"));
    }
    return {};
}

/// A new state, and what belongs to a state, can't lie before the state began: what happened
/// earlier proves nothing for it.
Result<void> liesAfter(const Timeline& before, const CaseEntry& entry) {
    const QDate since = stateSince(before);
    const bool bound = leadsTo(entry.kind) || isLegal(entry.kind) || isReport(entry.kind) ||
                       entry.kind == EntryKind::HomeLesson || entry.kind == EntryKind::FollowUp;
    if (bound && since.isValid() && entry.day < since) {
        return fail(ErrorKind::Invalid,
                    CaseTimeline::tr("\"%1\" can't lie before %2: only since that day has the "
                                     "case stood at \"%3\".")
                        .arg(displayName(entry.kind), since.toString(Qt::ISODate),
                             displayName(stateOf(before).value_or(State::Watch))),
                    {}, QStringLiteral("day"));
    }
    return {};
}

/// Whether an entry that stands would still stand after these.
bool stillFits(const Timeline& before, const CaseEntry& entry) {
    if (!fitsAfter(before, entry)) {
        return false;
    }
    const std::optional<State> state = stateOf(before);
    const bool closes = entry.kind == EntryKind::Closed || entry.kind == EntryKind::ClosingProposed;
    return !closes || !entry.closingReason || !state ||
           closingReasonsIn(*state).contains(*entry.closingReason);
}

/// A correction strikes out one entry; what was built on that entry must still stand without it.
Result<void> mayCorrect(const Timeline& timeline, EntryId corrected) {
    const Timeline valid = standing(timeline);
    const auto target = std::find_if(valid.begin(), valid.end(), [corrected](const CaseEntry& e) {
        return e.id == corrected && corrected.isValid();
    });
    if (target == valid.end()) {
        return fail(ErrorKind::Invalid,
                    CaseTimeline::tr("There is no such entry in this case, or it has been "
                                     "corrected already."));
    }
    if (target->kind == EntryKind::Opened) {
        return fail(ErrorKind::Invalid,
                    CaseTimeline::tr("The opening of a case can't be corrected away: close the "
                                     "case instead."));
    }
    Timeline kept;
    for (const CaseEntry& entry : valid) {
        if (entry.id == corrected) {
            continue;
        }
        if (entry.about == corrected || !stillFits(kept, entry)) {
            return fail(ErrorKind::Invalid,
                        CaseTimeline::tr("\"%1\" was built on this entry: correct that one first.")
                            .arg(displayName(entry.kind)));
        }
        kept.append(entry);
    }
    return {};
}

} // namespace

Timeline standing(const Timeline& timeline) {
    QSet<EntryId> struckOut;
    for (const CaseEntry& entry : timeline) {
        if (entry.kind == EntryKind::Correction) {
            struckOut.insert(entry.corrects);
        }
    }
    Timeline valid;
    for (const CaseEntry& entry : timeline) {
        if (entry.kind != EntryKind::Correction &&
            !(entry.id.isValid() && struckOut.contains(entry.id))) {
            valid.append(entry);
        }
    }
    return valid;
}

std::optional<CaseState> stateOf(const Timeline& timeline) {
    std::optional<State> state;
    for (const CaseEntry& entry : standing(timeline)) {
        if (const std::optional<State> next = leadsTo(entry.kind)) {
            state = next;
        }
    }
    return state;
}

QDate stateSince(const Timeline& timeline) {
    QDate since;
    for (const CaseEntry& entry : standing(timeline)) {
        if (leadsTo(entry.kind)) {
            since = entry.day;
        }
    }
    return since;
}

std::optional<CaseEntry> lastOf(const Timeline& timeline, EntryKind kind) {
    std::optional<CaseEntry> last;
    for (const CaseEntry& entry : standing(timeline)) {
        if (entry.kind == kind && (!last || entry.day >= last->day)) {
            last = entry;
        }
    }
    return last;
}

bool hasSince(const Timeline& timeline, EntryKind kind, QDate day) {
    const std::optional<CaseEntry> last = lastOf(timeline, kind);
    return last && (!day.isValid() || last->day >= day);
}

Timeline byDay(Timeline timeline) {
    std::stable_sort(timeline.begin(), timeline.end(),
                     [](const CaseEntry& a, const CaseEntry& b) { return a.day < b.day; });
    return timeline;
}

std::optional<AbsenceRun> runBehind(const QList<AbsenceRun>& runs, const Timeline& timeline) {
    constexpr int beforeOpening = 14;
    if (timeline.isEmpty()) {
        return std::nullopt;
    }
    const QDate opened = timeline.first().day.addDays(-beforeOpening);
    const std::optional<CaseState> state = stateOf(timeline);
    const bool away = state == State::Suspected || state == State::Confirmed;
    const std::optional<CaseEntry> returned =
        away ? lastOf(timeline, EntryKind::Returned) : std::nullopt;
    std::optional<AbsenceRun> longest;
    for (const AbsenceRun& run : runs) {
        const bool earlier = run.to < opened || (returned && run.from < returned->day);
        if (!earlier && (!longest || run.schoolDays >= longest->schoolDays)) {
            longest = run;
        }
    }
    return longest;
}

bool hasInState(const Timeline& timeline, EntryKind kind) {
    bool found = false;
    for (const CaseEntry& entry : standing(timeline)) {
        if (leadsTo(entry.kind)) {
            found = false;
        }
        found = found || entry.kind == kind;
    }
    return found;
}

QList<Cause> causesOf(const Timeline& timeline) {
    QList<Cause> named;
    for (const CaseEntry& entry : standing(timeline)) {
        if (entry.cause) {
            named.removeAll(*entry.cause);
            named.prepend(*entry.cause);
        }
    }
    return named;
}

std::optional<Whereabouts> whereaboutsOf(const Timeline& timeline) {
    std::optional<Whereabouts> last;
    for (const CaseEntry& entry : standing(timeline)) {
        if (entry.whereabouts) {
            last = entry.whereabouts;
        }
    }
    return last;
}

bool allowedIn(std::optional<CaseState> state, EntryKind kind) {
    if (!state) {
        return kind == EntryKind::Opened;
    }
    const bool away =
        *state == State::Watch || *state == State::Suspected || *state == State::Confirmed;
    switch (kind) {
    case EntryKind::Opened:
        return false;
    case EntryKind::Note:
    case EntryKind::Correction:
        return true;
    case EntryKind::Contact:
    case EntryKind::Plan:
    case EntryKind::PlanProgress:
    case EntryKind::Referral:
    case EntryKind::ReferralReply:
    case EntryKind::HukouLetterSent:
    case EntryKind::HukouLetterReminded:
    case EntryKind::HukouLetterAnswered:
    case EntryKind::Consulted:
    case EntryKind::ClosingProposed:
    case EntryKind::Closed:
        return *state != State::Closed;
    case EntryKind::ReportedToPrincipal:
    case EntryKind::FormFilled:
    case EntryKind::NoticeServed:
    case EntryKind::Returned:
        return away;
    case EntryKind::ReportedToEducation:
    case EntryKind::ReportedToTownship:
        return *state == State::Suspected || *state == State::Confirmed;
    case EntryKind::MarkedSuspected:
        return *state == State::Watch;
    case EntryKind::Confirmed:
        return *state == State::Watch || *state == State::Suspected;
    case EntryKind::Criticised:
    case EntryKind::OrderedToCorrect:
    case EntryKind::JudicialDocument:
        return *state == State::Confirmed;
    case EntryKind::HomeLesson:
    case EntryKind::FollowUp:
    case EntryKind::Relapsed:
        return *state == State::Returned;
    }
    return false;
}

bool mayBegin(const Timeline& timeline, EntryKind kind) {
    CaseEntry entry;
    entry.kind = kind;
    return fitsAfter(standing(timeline), entry).has_value();
}

Result<void> mayFollow(const Timeline& timeline, const CaseEntry& entry, QDate today) {
    if (!entry.day.isValid() || entry.day > today) {
        return fail(ErrorKind::Invalid,
                    CaseTimeline::tr("Enter the day on which it happened; it can't lie in the "
                                     "future."),
                    {}, QStringLiteral("day"));
    }
    return fitsAfter(standing(timeline), entry)
        .and_then([&] { return liesAfter(timeline, entry); })
        .and_then([&] { return isFilledIn(entry, today); })
        .and_then([&] { return namesWhatItIsAbout(timeline, entry); })
        .and_then([&]() -> Result<void> {
            if (entry.kind == EntryKind::Correction) {
                return mayCorrect(timeline, entry.corrects);
            }
            return {};
        });
}

} // namespace xiange::case_rules
