// Which entry may follow in which state, and what a correction does.

#include "core/cases/case_rules.h"
#include "core/cases/entry_rules.h"
#include "tests/core/cases/timelines.h"

#include <gtest/gtest.h>

using namespace xiange;
using namespace xiange::case_rules;
using namespace xiange::test;

namespace {

const QDate monday(2026, 11, 9);
const QDate today(2026, 11, 20);

CaseEntry entryOf(EntryKind kind, QDate day = today) {
    CaseEntry entry;
    entry.kind = kind;
    entry.day = day;
    entry = TimelineOf::filledIn(entry);
    return entry;
}

/// What the domain lets in: one line a kind, one letter a state it may stand in:
/// w watch, s suspected, c confirmed, r returned, x closed.
/// After it: the letter of the state it leads to, nothing where the state stays.
struct Line {
    EntryKind kind;
    const char* states;
    char leadsTo = 0;
};
constexpr Line table[] = {
    {EntryKind::Opened, ""},
    {EntryKind::Contact, "wscr"},
    {EntryKind::ReportedToPrincipal, "wsc"},
    {EntryKind::FormFilled, "wsc"},
    {EntryKind::MarkedSuspected, "w", 's'},
    {EntryKind::Confirmed, "ws", 'c'},
    {EntryKind::ReportedToEducation, "sc"},
    {EntryKind::ReportedToTownship, "sc"},
    {EntryKind::Plan, "wscr"},
    {EntryKind::PlanProgress, "wscr"},
    {EntryKind::Referral, "wscr"},
    {EntryKind::ReferralReply, "wscr"},
    {EntryKind::HukouLetterSent, "wscr"},
    {EntryKind::HukouLetterReminded, "wscr"},
    {EntryKind::HukouLetterAnswered, "wscr"},
    {EntryKind::Consulted, "wscr"},
    {EntryKind::NoticeServed, "wsc"},
    {EntryKind::Criticised, "c"},
    {EntryKind::OrderedToCorrect, "c"},
    {EntryKind::JudicialDocument, "c"},
    {EntryKind::Returned, "wsc", 'r'},
    {EntryKind::HomeLesson, "r"},
    {EntryKind::FollowUp, "r"},
    {EntryKind::Relapsed, "r", 's'},
    {EntryKind::ClosingProposed, "wscr"},
    {EntryKind::Closed, "wscr", 'x'},
    {EntryKind::Note, "wscrx"},
};
constexpr char letters[] = {'w', 's', 'c', 'r', 'x'};

} // namespace

TEST(CaseEntry, EveryKindIsLetInInExactlyTheStatesOfTheDomain) {
    for (const Line& line : table) {
        for (std::size_t i = 0; i < std::size(caseStates); ++i) {
            const CaseState state = caseStates[i].value;
            Timeline timeline = timelineAt(state, monday);
            EntryId planId;
            // What has to come before stands there, struck out by nothing.
            for (const EntryKind before :
                 {EntryKind::Plan, EntryKind::Referral, EntryKind::HukouLetterSent,
                  EntryKind::Criticised, EntryKind::OrderedToCorrect}) {
                CaseEntry entry = entryOf(before, monday);
                entry.id = EntryId(timeline.size() + 100);
                entry.service = ServiceWay::Direct;
                planId = before == EntryKind::Plan ? entry.id : planId;
                timeline.append(entry);
            }
            const bool expected = QByteArray(line.states).contains(letters[i]);
            CaseEntry entry = entryOf(line.kind);
            if (mustNameOne(line.kind)) {
                entry.about = planId;
            }
            const auto which =
                codeOf(entryKinds, line.kind).toStdString() + " in " + caseStates[i].code;
            EXPECT_EQ(mayFollow(timeline, entry, today).has_value(), expected) << which;
            EXPECT_EQ(allowedIn(state, line.kind), expected) << which;
            EXPECT_EQ(mayBegin(timeline, line.kind), expected) << which;
            if (expected) {
                entry.id = EntryId(999);
                timeline.append(entry);
                const char after = line.leadsTo != 0 ? line.leadsTo : letters[i];
                EXPECT_EQ(letters[static_cast<int>(*stateOf(timeline))], after) << which;
            }
        }
    }
}

TEST(CaseEntry, TheTableOfKindsAndStatesLeavesNoKindOut) {
    for (const auto& kind : entryKinds) {
        const bool named = kind.value == EntryKind::Correction ||
                           std::any_of(std::begin(table), std::end(table),
                                       [&](const Line& line) { return line.kind == kind.value; });
        EXPECT_TRUE(named) << kind.code;
    }
}

TEST(CaseEntry, OnlyTheOpeningMayBeTheFirstEntry) {
    for (const auto& line : entryKinds) {
        EXPECT_EQ(mayFollow({}, entryOf(line.value), today).has_value(),
                  line.value == EntryKind::Opened)
            << line.code;
    }
}

TEST(CaseEntry, TheStateFollowsFromTheEntriesThatLeadToOne) {
    for (const auto& line : caseStates) {
        EXPECT_EQ(stateOf(timelineAt(line.value, monday)), line.value) << line.code;
    }
    TimelineOf relapse = timelineAt(CaseState::Returned, monday);
    relapse.add(EntryKind::Relapsed, today);
    EXPECT_EQ(stateOf(relapse), CaseState::Suspected);
    EXPECT_EQ(stateSince(relapse), today);
}

TEST(CaseEntry, TheLegalStepsComeOneAfterTheOther) {
    TimelineOf timeline = timelineAt(CaseState::Confirmed, monday);
    EXPECT_FALSE(mayFollow(timeline, entryOf(EntryKind::OrderedToCorrect), today));
    timeline.add(EntryKind::Criticised, monday);
    EXPECT_TRUE(mayFollow(timeline, entryOf(EntryKind::OrderedToCorrect), today));
    EXPECT_FALSE(mayFollow(timeline, entryOf(EntryKind::JudicialDocument), today));
    timeline.add(EntryKind::OrderedToCorrect, monday);
    timeline.last().service = ServiceWay::Direct;
    EXPECT_TRUE(mayFollow(timeline, entryOf(EntryKind::JudicialDocument), today));
}

TEST(CaseEntry, AnEntryWithoutWhatItsKindNeedsIsRefusedAndTheFieldNamed) {
    const Timeline confirmed = timelineAt(CaseState::Confirmed, monday);
    CaseEntry contact = entryOf(EntryKind::Contact);
    contact.means.reset();
    EXPECT_EQ(mayFollow(confirmed, contact, today).error().field, QStringLiteral("means"));

    CaseEntry report = entryOf(EntryKind::ReportedToEducation);
    report.documentNumber = QStringLiteral("  ");
    EXPECT_EQ(mayFollow(confirmed, report, today).error().field, QStringLiteral("documentNumber"));

    CaseEntry returned = entryOf(EntryKind::Returned);
    returned.placement.reset();
    EXPECT_EQ(mayFollow(confirmed, returned, today).error().field, QStringLiteral("placement"));
}

TEST(CaseEntry, NothingHappenedTomorrow) {
    const Timeline watch = timelineAt(CaseState::Watch, monday);
    EXPECT_TRUE(mayFollow(watch, entryOf(EntryKind::Contact, today), today));
    EXPECT_EQ(mayFollow(watch, entryOf(EntryKind::Contact, today.addDays(1)), today).error().field,
              QStringLiteral("day"));
}

TEST(CaseEntry, ANewStateDoesNotBeginBeforeTheOneItFollows) {
    struct Step {
        CaseState from;
        EntryKind to;
    };
    for (const Step step : {Step{CaseState::Watch, EntryKind::MarkedSuspected},
                            Step{CaseState::Suspected, EntryKind::Confirmed},
                            Step{CaseState::Confirmed, EntryKind::Returned},
                            Step{CaseState::Returned, EntryKind::Relapsed}}) {
        const Timeline timeline = timelineAt(step.from, monday);
        const auto refused = mayFollow(timeline, entryOf(step.to, monday.addDays(-1)), today);
        ASSERT_FALSE(refused) << codeOf(entryKinds, step.to).toStdString();
        EXPECT_EQ(refused.error().field, QStringLiteral("day"));
        EXPECT_TRUE(mayFollow(timeline, entryOf(step.to, monday), today));
    }
    // A talk that is written down late leads nowhere.
    EXPECT_TRUE(mayFollow(timelineAt(CaseState::Watch, monday),
                          entryOf(EntryKind::Contact, monday.addDays(-1)), today));
}

TEST(CaseEntry, ACorrectedEntryNoLongerCounts) {
    TimelineOf timeline = timelineAt(CaseState::Suspected, monday);
    timeline.correct(2, today);
    EXPECT_EQ(stateOf(timeline), CaseState::Watch);
    EXPECT_EQ(standing(timeline).size(), 1);
    EXPECT_FALSE(lastOf(timeline, EntryKind::MarkedSuspected));
}

TEST(CaseEntry, ACorrectedClosingOpensTheCaseAgain) {
    TimelineOf timeline = timelineAt(CaseState::Returned, monday);
    timeline.add(EntryKind::Closed, today);
    ASSERT_EQ(stateOf(timeline), CaseState::Closed);
    CaseEntry correction = entryOf(EntryKind::Correction);
    correction.corrects = EntryId(4);
    ASSERT_TRUE(mayFollow(timeline, correction, today));
    timeline.correct(4, today);
    EXPECT_EQ(stateOf(timeline), CaseState::Returned);
}

TEST(CaseEntry, WhatAnotherEntryWasBuiltOnCannotBeCorrectedAway) {
    TimelineOf timeline = timelineAt(CaseState::Returned, monday);
    timeline.add(EntryKind::FollowUp, today);
    CaseEntry correction = entryOf(EntryKind::Correction);
    correction.corrects = EntryId(3); // the return
    EXPECT_FALSE(mayFollow(timeline, correction, today));
    correction.corrects = EntryId(4); // the follow-up itself
    EXPECT_TRUE(mayFollow(timeline, correction, today));
}

TEST(CaseEntry, AReturnBehindAClosingCannotBeCorrectedAway) {
    TimelineOf timeline = timelineAt(CaseState::Returned, monday);
    timeline.add(EntryKind::Closed, today);
    timeline.last().closingReason = ClosingReason::Returned;
    CaseEntry correction = entryOf(EntryKind::Correction);
    correction.corrects = EntryId(3); // the return
    EXPECT_FALSE(mayFollow(timeline, correction, today));
    timeline.correct(4, today); // the closing first
    EXPECT_TRUE(mayFollow(timeline, correction, today));
}

TEST(CaseEntry, TheOpeningAndWhatIsNotThereCannotBeCorrected) {
    TimelineOf timeline = timelineAt(CaseState::Suspected, monday);
    CaseEntry correction = entryOf(EntryKind::Correction);
    for (const qint64 id : {0, 1, 99}) {
        correction.corrects = EntryId(id);
        EXPECT_FALSE(mayFollow(timeline, correction, today)) << id;
    }
    timeline.correct(2, today);
    correction.corrects = EntryId(2); // a second time
    EXPECT_FALSE(mayFollow(timeline, correction, today));
}

TEST(CaseEntry, CausesComeLatestFirstAndEachOnce) {
    TimelineOf timeline = timelineAt(CaseState::Watch, monday);
    for (const Cause cause : {Cause::Poverty, Cause::WearyOfStudy, Cause::Poverty}) {
        timeline.contact(today, ContactMeans::Phone);
        timeline.last().cause = cause;
    }
    EXPECT_EQ(causesOf(timeline), (QList<Cause>{Cause::Poverty, Cause::WearyOfStudy}));
}
