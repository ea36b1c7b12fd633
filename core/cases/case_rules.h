#pragma once

#include "core/absence/absence_rules.h"
#include "core/absence/ladder.h"
#include "core/base/error.h"
#include "core/calendar/school_calendar.h"
#include "core/cases/dropout_case.h"

#include <optional>

/// The law of the return-to-school case: pure functions, today is always a parameter.
namespace xiange::case_rules {

/// The thresholds; every one is a setting whose default comes from the plan or the law.
struct Thresholds {
    Ladder ladder = defaultLadder(); ///< days and contacts
    LeaveInRun leave = LeaveInRun::Ends;
    int reportWorkingDays = 3; ///< after confirmation: same day, at the latest this
    int correctionDays = 7;    ///< order to correct, calendar days
    int publicNoticeDays = 30; ///< after which a public notice counts as served
    int hukouAnswerDays = 30;  ///< after which the place of hukou is reminded
    int referralDays = 15;     ///< proposed for a department's reply
    int statisticsDays = 10;   ///< a return this short before the date counts for nothing
    int followUpPresent = 20;  ///< days present …
    int followUpWindow = 30;   ///< … of the next school days after the return
    double relapseDays = 1;    ///< school days of a new run inside the follow-up

    /// The ladder's step with this duty; a step that no run reaches where the place has none.
    [[nodiscard]] LadderStep step(Duty duty) const;
};

// ---- the timeline -------------------------------------------------------------------------

/// The entries that count: without corrections and without what they struck out.
Timeline standing(const Timeline& timeline);

/// The state after these entries; none when the case isn't even opened.
std::optional<CaseState> stateOf(const Timeline& timeline);

/// The day since which the case has been in its present state.
QDate stateSince(const Timeline& timeline);

/// The same entries in the order of their days, those of one day as they were written down.
Timeline byDay(Timeline timeline);

/// The run that a case is about, of those up to today: the longest since shortly before it was
/// opened; of a child that is away again, since it was back.
std::optional<AbsenceRun> runBehind(const QList<AbsenceRun>& runs, const Timeline& timeline);

/// The last standing entry of a kind, if any.
std::optional<CaseEntry> lastOf(const Timeline& timeline, EntryKind kind);

/// Whether a standing entry of this kind is there on or after the day.
bool hasSince(const Timeline& timeline, EntryKind kind, QDate day);

/// Whether a standing entry of this kind was written since the case came into its present state.
bool hasInState(const Timeline& timeline, EntryKind kind);

/// The causes named in the standing entries, the latest first, each once.
QList<Cause> causesOf(const Timeline& timeline);

/// The whereabouts named last.
std::optional<Whereabouts> whereaboutsOf(const Timeline& timeline);

/// Whether an entry may follow: state, required fields, and what has to be there before it.
/// Does not judge the proof of a confirmation or a return: see confirmationProof, followUp.
Result<void> mayFollow(const Timeline& timeline, const CaseEntry& entry, QDate today);

/// Whether the state alone lets this kind of entry in (what a button asks).
bool allowedIn(std::optional<CaseState> state, EntryKind kind);

/// Whether an entry of this kind may be begun now: the state lets it in, and what has to come
/// before it is there.
bool mayBegin(const Timeline& timeline, EntryKind kind);

// ---- deemed a dropout ---------------------------------------------------------------------

/// What the plan asks before a child is deemed a dropout, and what of it is there.
struct ConfirmationProof {
    LadderStep step;               ///< the days needed
    ContactThreshold needed;       ///< the contacts needed
    std::optional<AbsenceRun> run; ///< the days there
    int calendarDays = 0;
    QList<CaseEntry> contacts; ///< those that count, oldest first
    QList<QDate> contactDays;
    QList<ContactMeans> means;

    [[nodiscard]] double daysThere() const { return run ? run->schoolDays : 0; }
    [[nodiscard]] ContactTally tally() const;
    [[nodiscard]] bool daysEnough() const { return run && daysReach(step, run->schoolDays); }
    [[nodiscard]] bool contactsEnough() const { return contactsReach(needed, tally()); }
    [[nodiscard]] bool complete() const { return daysEnough() && contactsEnough(); }
    /// One sentence for each thing that is missing; empty when complete.
    [[nodiscard]] QStringList missing() const;
};

/// Whether the entry is a contact that proves anything: one with an outcome, if only that nobody
/// could be reached. The one rule for proof, duties and papers.
bool isContact(const CaseEntry& entry);

/// Contacts count from the first day of the run up to today; the run going on is itself the proof
/// that they were without effect.
ConfirmationProof confirmationProof(const Timeline& timeline, const std::optional<AbsenceRun>& run,
                                    QDate today, const Thresholds& thresholds = {});

/// The day on which a run came to a step of the ladder; invalid where it has not.
QDate reachedOn(const LadderStep& step, const AbsenceRun& run);

/// The day on which the next contact of a run is due: the first on its step of the ladder, each
/// further one the proof needs on another day than the last, once the days of the run are there.
QDate contactDueOn(const ConfirmationProof& proof, const Thresholds& thresholds);

/// The day since which both were there, the days and the contacts.
QDate confirmationDueOn(const Timeline& timeline, const ConfirmationProof& proof,
                        const Thresholds& thresholds);

// ---- back at school -----------------------------------------------------------------------

/// One school day after the return.
struct Attendance {
    QDate day;
    bool called = false; ///< at least one roll of the class was taken
    double present = 0;  ///< share of the called sessions at which the child was there
};

/// How far the return is proven: present on 20 of the next 30 school days on which the class was
/// called.
struct FollowUp {
    int window = 30;
    int needed = 20;
    int passed = 0;        ///< called school days of the window that are over, today included
    double present = 0;    ///< days present among them
    bool byVisits = false; ///< 送教上门: the numbers are visits, delivered against planned
    int notCalled = 0;     ///< days without a roll: not of the window, neither for nor against

    [[nodiscard]] bool proven() const { return present >= needed; }
    [[nodiscard]] bool failed() const;
};

FollowUp followUp(QDate returned, const QList<Attendance>& days, QDate today,
                  const Thresholds& thresholds = {});

// ---- closing ------------------------------------------------------------------------------

struct ClosingNeeds {
    bool evidence = true;
    bool secondPerson = true;
    bool followUp = false; ///< the return must be proven by presence
};
ClosingNeeds closingNeeds(ClosingReason reason);

/// The reasons that may be chosen in this state.
QList<ClosingReason> closingReasonsIn(CaseState state);

struct Closing {
    ClosingReason reason = ClosingReason::Returned;
    bool evidence = false; ///< a file is there
    AccountId approver;    ///< the second person's account
    AccountId proposer;    ///< whose account proposed it
    std::optional<FollowUp> presence;
    bool absentNow = false; ///< a run of absence without leave is going on
    double absentDays = 0;  ///< its school days
};
/// Whether a closing may be put to the second person; the error names everything missing.
Result<void> mayProposeClosing(const Timeline& timeline, const Closing& closing,
                               const Thresholds& thresholds = {});
/// Whether a case may be closed so: what a proposal needs, and a second person where one is asked.
Result<void> mayClose(const Timeline& timeline, const Closing& closing,
                      const Thresholds& thresholds = {});
/// The proposal that waits for its approval, if any.
std::optional<CaseEntry> openProposal(const Timeline& timeline);

// ---- what comes next ----------------------------------------------------------------------

/// The step that a person has to take next in a case.
enum class NextStepKind {
    Contact, ///< talk with the guardian (again)
    Agreed,  ///< what was agreed at the last contact
    MarkSuspected,
    Confirm,
    RecordReturn, ///< the child has been seen at school again
    ReportToEducation,
    ReportToTownship,
    ServeNotice, ///< the notice to the parents 限期返校通知书
    Criticise,
    OrderToCorrect,
    ProveService, ///< a paper went out, nobody wrote down how it was served
    AwaitService, ///< the post or the public notice is under way
    AwaitCorrection,
    JudicialDocument,
    Persuade, ///< everything legal is done: go on persuading
    FollowUp,
    Relapse,
    Close,
    ApproveClosing, ///< a second person has to
    SendHukouLetter,
    RemindHukou,
    AskForReply,       ///< a department's reply is overdue
    CarryOutMeasure,   ///< a measure of the plan is overdue
    GiveLessons,       ///< 送教上门 lags behind its plan
    FillForm,          ///< the provincial report form of an absence that is over
    ReportToPrincipal, ///< its report to the principal
    None,
};
inline constexpr Coded<NextStepKind> nextStepKinds[] = {
    {NextStepKind::Contact, "contact"},
    {NextStepKind::Agreed, "agreed"},
    {NextStepKind::MarkSuspected, "mark_suspected"},
    {NextStepKind::Confirm, "confirm"},
    {NextStepKind::RecordReturn, "record_return"},
    {NextStepKind::ReportToEducation, "report_to_education"},
    {NextStepKind::ReportToTownship, "report_to_township"},
    {NextStepKind::ServeNotice, "serve_notice"},
    {NextStepKind::Criticise, "criticise"},
    {NextStepKind::OrderToCorrect, "order_to_correct"},
    {NextStepKind::ProveService, "prove_service"},
    {NextStepKind::AwaitService, "await_service"},
    {NextStepKind::AwaitCorrection, "await_correction"},
    {NextStepKind::JudicialDocument, "judicial_document"},
    {NextStepKind::Persuade, "persuade"},
    {NextStepKind::FollowUp, "follow_up"},
    {NextStepKind::Relapse, "relapse"},
    {NextStepKind::Close, "close"},
    {NextStepKind::ApproveClosing, "approve_closing"},
    {NextStepKind::SendHukouLetter, "send_hukou_letter"},
    {NextStepKind::RemindHukou, "remind_hukou"},
    {NextStepKind::AskForReply, "ask_for_reply"},
    {NextStepKind::CarryOutMeasure, "carry_out_measure"},
    {NextStepKind::GiveLessons, "give_lessons"},
    {NextStepKind::FillForm, "fill_form"},
    {NextStepKind::ReportToPrincipal, "report_to_principal"},
    {NextStepKind::None, "none"},
};

struct NextStep {
    NextStepKind kind = NextStepKind::None;
    QDate due;          ///< invalid: no day set
    QString text;       ///< one sentence for people
    QString who = {};   ///< whose turn it is
    EntryId about = {}; ///< the entry it is about, if any
};

/// What has to be known beside the timeline to say what comes next.
struct Surroundings {
    std::optional<AbsenceRun> run;    ///< going on today
    std::optional<AbsenceRun> behind; ///< the one the case is about, going on or over
    bool seenAgain = false;           ///< was there when the class was last called
    QDate seenOn;                     ///< that day
    std::optional<FollowUp> presence;
    QList<Attendance> presenceDays; ///< the days behind it; only in a case read by itself
    QList<SpecialDay> country;      ///< holidays and make-up days, for working days
    Hukou hukou = Hukou::Unknown;
    bool onRoll = false; ///< belongs to a class today; of a closed case, still to the one of then

    /// The absence that the case is told by: a day at school ends it and does not undo it.
    [[nodiscard]] const std::optional<AbsenceRun>& runOfCase() const {
        return behind ? behind : run;
    }
    /// Whether that absence is still going on.
    [[nodiscard]] bool goesOn() const { return run && (!behind || behind->from == run->from); }
};
NextStep nextStep(const Timeline& timeline, const Surroundings& around, QDate today,
                  const Thresholds& thresholds = {});

/// What the last contact agreed; nothing once the child is back or somebody spoke again.
std::optional<NextStep> agreedStep(const Timeline& timeline);

/// The last day for both reports after a confirmation: 3 working days (plan, S3).
QDate reportDeadline(QDate confirmed, const Surroundings& around,
                     const Thresholds& thresholds = {});

} // namespace xiange::case_rules
