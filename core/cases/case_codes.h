#pragma once

#include "core/base/codes.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace xiange {

/// Where a return-to-school case stands. Derived from the timeline, never stored.
enum class CaseState { Watch, Suspected, Confirmed, Returned, Closed };
inline constexpr Coded<CaseState> caseStates[] = {
    {CaseState::Watch, "watch"},         {CaseState::Suspected, "suspected"},
    {CaseState::Confirmed, "confirmed"}, {CaseState::Returned, "returned"},
    {CaseState::Closed, "closed"},
};

/// What made somebody open the case.
enum class CaseOrigin { AbsenceRun, TermCheck, CrossCheck, Tip, Manual };
inline constexpr Coded<CaseOrigin> caseOrigins[] = {
    {CaseOrigin::AbsenceRun, "absence_run"}, {CaseOrigin::TermCheck, "term_check"},
    {CaseOrigin::CrossCheck, "cross_check"}, {CaseOrigin::Tip, "tip"},
    {CaseOrigin::Manual, "manual"},
};

/// What one entry of a case's timeline says.
enum class EntryKind {
    Opened,
    Contact,
    ReportedToPrincipal,
    FormFilled, ///< 《广东省义务教育阶段辍学学生情况报告表》, kept permanently
    MarkedSuspected,
    Confirmed,
    ReportedToEducation,
    ReportedToTownship,
    Plan,
    PlanProgress, ///< a measure of a plan carried out or dropped
    Referral,
    ReferralReply,
    HukouLetterSent,
    HukouLetterReminded,
    HukouLetterAnswered,
    Consulted,    ///< talked over with the departments 定期协商
    NoticeServed, ///< a paper served: the parents' notice, or the order or document it names
    Criticised,
    OrderedToCorrect,
    JudicialDocument,
    Returned,
    HomeLesson, ///< one visit of 送教上门
    FollowUp,
    Relapsed,
    ClosingProposed, ///< waits for a second person
    Closed,
    Note,
    Correction,
};
inline constexpr Coded<EntryKind> entryKinds[] = {
    {EntryKind::Opened, "opened"},
    {EntryKind::Contact, "contact"},
    {EntryKind::ReportedToPrincipal, "reported_to_principal"},
    {EntryKind::FormFilled, "form_filled"},
    {EntryKind::MarkedSuspected, "marked_suspected"},
    {EntryKind::Confirmed, "confirmed"},
    {EntryKind::ReportedToEducation, "reported_to_education"},
    {EntryKind::ReportedToTownship, "reported_to_township"},
    {EntryKind::Plan, "plan"},
    {EntryKind::PlanProgress, "plan_progress"},
    {EntryKind::Referral, "referral"},
    {EntryKind::ReferralReply, "referral_reply"},
    {EntryKind::HukouLetterSent, "hukou_letter_sent"},
    {EntryKind::HukouLetterReminded, "hukou_letter_reminded"},
    {EntryKind::HukouLetterAnswered, "hukou_letter_answered"},
    {EntryKind::Consulted, "consulted"},
    {EntryKind::NoticeServed, "notice_served"},
    {EntryKind::Criticised, "criticised"},
    {EntryKind::OrderedToCorrect, "ordered_to_correct"},
    {EntryKind::JudicialDocument, "judicial_document"},
    {EntryKind::Returned, "returned"},
    {EntryKind::HomeLesson, "home_lesson"},
    {EntryKind::FollowUp, "follow_up"},
    {EntryKind::Relapsed, "relapsed"},
    {EntryKind::ClosingProposed, "closing_proposed"},
    {EntryKind::Closed, "closed"},
    {EntryKind::Note, "note"},
    {EntryKind::Correction, "correction"},
};

/// By what way the guardian was contacted.
enum class ContactMeans { Phone, Visit, Message, Video, Letter, Village };
inline constexpr Coded<ContactMeans> contactMeans[] = {
    {ContactMeans::Phone, "phone"},     {ContactMeans::Visit, "visit"},
    {ContactMeans::Message, "message"}, {ContactMeans::Video, "video"},
    {ContactMeans::Letter, "letter"},   {ContactMeans::Village, "village"},
};

/// What came of a contact.
enum class ContactOutcome {
    WillReturn,
    Refuses,
    Ill,
    MovedAway,
    NotReached,
    WrongNumber,
    Working,
    Other
};
inline constexpr Coded<ContactOutcome> contactOutcomes[] = {
    {ContactOutcome::WillReturn, "will_return"},
    {ContactOutcome::Refuses, "refuses"},
    {ContactOutcome::Ill, "ill"},
    {ContactOutcome::MovedAway, "moved_away"},
    {ContactOutcome::NotReached, "not_reached"},
    {ContactOutcome::WrongNumber, "wrong_number"},
    {ContactOutcome::Working, "working"},
    {ContactOutcome::Other, "other"},
};

/// Why the child stays away (原因).
enum class Cause {
    LearningDifficulty,
    WearyOfStudy,
    Working,
    Poverty,
    IllnessOrDisability,
    MentalHealth,
    FamilyChange,
    EarlyMarriage,
    Religion,
    InternetAddiction,
    Bullying,
    MovedWithParents,
    Other,
};
inline constexpr Coded<Cause> causes[] = {
    {Cause::LearningDifficulty, "learning_difficulty"},
    {Cause::WearyOfStudy, "weary_of_study"},
    {Cause::Working, "working"},
    {Cause::Poverty, "poverty"},
    {Cause::IllnessOrDisability, "illness_or_disability"},
    {Cause::MentalHealth, "mental_health"},
    {Cause::FamilyChange, "family_change"},
    {Cause::EarlyMarriage, "early_marriage"},
    {Cause::Religion, "religion"},
    {Cause::InternetAddiction, "internet_addiction"},
    {Cause::Bullying, "bullying"},
    {Cause::MovedWithParents, "moved_with_parents"},
    {Cause::Other, "other"},
};

/// Where the child is (去向).
enum class Whereabouts {
    AtHome,
    Working,
    WithParentsAway,
    Lost,
    TrainingCentre,
    OtherSchool,
    Other
};
inline constexpr Coded<Whereabouts> whereaboutsCodes[] = {
    {Whereabouts::AtHome, "at_home"},
    {Whereabouts::Working, "working"},
    {Whereabouts::WithParentsAway, "with_parents_away"},
    {Whereabouts::Lost, "lost"},
    {Whereabouts::TrainingCentre, "training_centre"},
    {Whereabouts::OtherSchool, "other_school"},
    {Whereabouts::Other, "other"},
};

/// The suitable form in which the child learns again (安置).
enum class Placement {
    SameClass,
    SeparateClass,
    VocationalMix,
    InclusiveClass,
    SpecialSchool,
    HomeTeaching,
    WelfareHomeClass,
    Other,
};
inline constexpr Coded<Placement> placements[] = {
    {Placement::SameClass, "same_class"},
    {Placement::SeparateClass, "separate_class"},
    {Placement::VocationalMix, "vocational_mix"},
    {Placement::InclusiveClass, "inclusive_class"},
    {Placement::SpecialSchool, "special_school"},
    {Placement::HomeTeaching, "home_teaching"},
    {Placement::WelfareHomeClass, "welfare_home_class"},
    {Placement::Other, "other"},
};

/// Why a case may be closed (销号). "Cannot be reached" is not among them, on purpose.
enum class ClosingReason {
    Returned,
    WatchEnded, ///< never suspected, and the child is back: the watch simply ends
    EnrolledElsewhere,
    Abroad,
    Died,
    HukouProblem,
    CompletedOrOverAge,
    Deferred,
    IdentityError,
};
inline constexpr Coded<ClosingReason> closingReasons[] = {
    {ClosingReason::Returned, "returned"},
    {ClosingReason::WatchEnded, "watch_ended"},
    {ClosingReason::EnrolledElsewhere, "enrolled_elsewhere"},
    {ClosingReason::Abroad, "abroad"},
    {ClosingReason::Died, "died"},
    {ClosingReason::HukouProblem, "hukou_problem"},
    {ClosingReason::CompletedOrOverAge, "completed_or_over_age"},
    {ClosingReason::Deferred, "deferred"},
    {ClosingReason::IdentityError, "identity_error"},
};

/// In what way a paper was served (送达).
enum class ServiceWay {
    Direct,
    Left,         ///< refused, left in the presence of a witness 留置
    Post,         ///< counts from the day of the receipt
    PublicNotice, ///< counts as served after the time of the notice 公告
};
inline constexpr Coded<ServiceWay> serviceWays[] = {
    {ServiceWay::Direct, "direct"},
    {ServiceWay::Left, "left"},
    {ServiceWay::Post, "post"},
    {ServiceWay::PublicNotice, "public_notice"},
};

/// What became of a planned measure.
enum class MeasureState { UnderWay, Done, Dropped };
inline constexpr Coded<MeasureState> measureStates[] = {
    {MeasureState::UnderWay, "under_way"},
    {MeasureState::Done, "done"},
    {MeasureState::Dropped, "dropped"},
};

/// The departments of the joint control 联控联保.
enum class Department {
    Police,
    CivilAffairs,
    Justice,
    HumanResources,
    MarketRegulation,
    RuralRevitalization,
    DisabledFederation,
    YouthLeague,
    WomensFederation,
};
inline constexpr Coded<Department> departments[] = {
    {Department::Police, "police"},
    {Department::CivilAffairs, "civil_affairs"},
    {Department::Justice, "justice"},
    {Department::HumanResources, "human_resources"},
    {Department::MarketRegulation, "market_regulation"},
    {Department::RuralRevitalization, "rural_revitalization"},
    {Department::DisabledFederation, "disabled_federation"},
    {Department::YouthLeague, "youth_league"},
    {Department::WomensFederation, "womens_federation"},
};

// The words that people read for each of them, in the language of the screen.
QString displayName(CaseState state);
QString displayName(CaseOrigin origin);
QString displayName(EntryKind kind);
QString displayName(ContactMeans means);
QString displayName(ContactOutcome outcome);
QString displayName(Cause cause);
QString displayName(Whereabouts whereabouts);
QString displayName(Placement placement);
QString displayName(ClosingReason reason);
QString displayName(ServiceWay way);
QString displayName(MeasureState state);
QString displayName(Department department);

/// The proof that has to be filed with a closing for this reason; empty for none.
QString evidenceFor(ClosingReason reason);

} // namespace xiange
