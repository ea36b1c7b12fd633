#include "core/cases/case_codes.h"

#include <QCoreApplication>

namespace xiange {

namespace {

constexpr Coded<CaseState> stateNames[] = {
    {CaseState::Watch, QT_TRANSLATE_NOOP("CaseWords", "Watch")},
    {CaseState::Suspected, QT_TRANSLATE_NOOP("CaseWords", "Suspected dropout")},
    {CaseState::Confirmed, QT_TRANSLATE_NOOP("CaseWords", "Dropout")},
    {CaseState::Returned, QT_TRANSLATE_NOOP("CaseWords", "Back at school")},
    {CaseState::Closed, QT_TRANSLATE_NOOP("CaseWords", "Closed")},
};
constexpr Coded<CaseOrigin> originNames[] = {
    {CaseOrigin::AbsenceRun, QT_TRANSLATE_NOOP("CaseWords", "Absence in a row")},
    {CaseOrigin::TermCheck, QT_TRANSLATE_NOOP("CaseWords", "Term-start check")},
    {CaseOrigin::CrossCheck, QT_TRANSLATE_NOOP("CaseWords", "Comparison of lists")},
    {CaseOrigin::Tip, QT_TRANSLATE_NOOP("CaseWords", "Report by the public")},
    {CaseOrigin::Manual, QT_TRANSLATE_NOOP("CaseWords", "Opened by hand")},
};
constexpr Coded<EntryKind> entryNames[] = {
    {EntryKind::Opened, QT_TRANSLATE_NOOP("CaseWords", "Case opened")},
    {EntryKind::Contact, QT_TRANSLATE_NOOP("CaseWords", "Contact")},
    {EntryKind::ReportedToPrincipal, QT_TRANSLATE_NOOP("CaseWords", "Reported to the principal")},
    {EntryKind::FormFilled, QT_TRANSLATE_NOOP("CaseWords", "Report form filled in")},
    {EntryKind::MarkedSuspected, QT_TRANSLATE_NOOP("CaseWords", "Marked as suspected dropout")},
    {EntryKind::Confirmed, QT_TRANSLATE_NOOP("CaseWords", "Deemed a dropout")},
    {EntryKind::ReportedToEducation,
     QT_TRANSLATE_NOOP("CaseWords", "Reported to the education department")},
    {EntryKind::ReportedToTownship, QT_TRANSLATE_NOOP("CaseWords", "Reported to the township")},
    {EntryKind::Plan, QT_TRANSLATE_NOOP("CaseWords", "Plan made")},
    {EntryKind::PlanProgress, QT_TRANSLATE_NOOP("CaseWords", "Measure carried out")},
    {EntryKind::Referral, QT_TRANSLATE_NOOP("CaseWords", "Referred to a department")},
    {EntryKind::ReferralReply, QT_TRANSLATE_NOOP("CaseWords", "Department replied")},
    {EntryKind::HukouLetterSent, QT_TRANSLATE_NOOP("CaseWords", "Letter to the place of hukou")},
    {EntryKind::HukouLetterReminded, QT_TRANSLATE_NOOP("CaseWords", "Place of hukou reminded")},
    {EntryKind::HukouLetterAnswered,
     QT_TRANSLATE_NOOP("CaseWords", "Answer from the place of hukou")},
    {EntryKind::Consulted, QT_TRANSLATE_NOOP("CaseWords", "Consultation of the departments")},
    {EntryKind::NoticeServed, QT_TRANSLATE_NOOP("CaseWords", "Notice served")},
    {EntryKind::Criticised, QT_TRANSLATE_NOOP("CaseWords", "Guardian criticised")},
    {EntryKind::OrderedToCorrect, QT_TRANSLATE_NOOP("CaseWords", "Ordered to correct")},
    {EntryKind::JudicialDocument, QT_TRANSLATE_NOOP("CaseWords", "Judicial document")},
    {EntryKind::Returned, QT_TRANSLATE_NOOP("CaseWords", "Returned to school")},
    {EntryKind::HomeLesson, QT_TRANSLATE_NOOP("CaseWords", "Lessons given at home")},
    {EntryKind::FollowUp, QT_TRANSLATE_NOOP("CaseWords", "Follow-up check")},
    {EntryKind::Relapsed, QT_TRANSLATE_NOOP("CaseWords", "Dropped out again")},
    {EntryKind::ClosingProposed, QT_TRANSLATE_NOOP("CaseWords", "Closing proposed")},
    {EntryKind::Closed, QT_TRANSLATE_NOOP("CaseWords", "Case closed")},
    {EntryKind::Note, QT_TRANSLATE_NOOP("CaseWords", "Note")},
    {EntryKind::Correction, QT_TRANSLATE_NOOP("CaseWords", "Correction")},
};
constexpr Coded<ContactMeans> meansNames[] = {
    {ContactMeans::Phone, QT_TRANSLATE_NOOP("CaseWords", "Phone")},
    {ContactMeans::Visit, QT_TRANSLATE_NOOP("CaseWords", "Home visit")},
    {ContactMeans::Message, QT_TRANSLATE_NOOP("CaseWords", "Message")},
    {ContactMeans::Video, QT_TRANSLATE_NOOP("CaseWords", "Video call")},
    {ContactMeans::Letter, QT_TRANSLATE_NOOP("CaseWords", "Letter")},
    {ContactMeans::Village, QT_TRANSLATE_NOOP("CaseWords", "Through the village")},
};
constexpr Coded<ContactOutcome> outcomeNames[] = {
    {ContactOutcome::WillReturn, QT_TRANSLATE_NOOP("CaseWords", "Will return")},
    {ContactOutcome::Refuses, QT_TRANSLATE_NOOP("CaseWords", "Refuses")},
    {ContactOutcome::Ill, QT_TRANSLATE_NOOP("CaseWords", "Is ill")},
    {ContactOutcome::MovedAway, QT_TRANSLATE_NOOP("CaseWords", "Has moved away")},
    {ContactOutcome::NotReached, QT_TRANSLATE_NOOP("CaseWords", "Could not be reached")},
    {ContactOutcome::WrongNumber, QT_TRANSLATE_NOOP("CaseWords", "Wrong number")},
    {ContactOutcome::Working, QT_TRANSLATE_NOOP("CaseWords", "Is working")},
    {ContactOutcome::Other, QT_TRANSLATE_NOOP("CaseWords", "Other outcome")},
};
constexpr Coded<Cause> causeNames[] = {
    {Cause::LearningDifficulty, QT_TRANSLATE_NOOP("CaseWords", "Learning difficulty")},
    {Cause::WearyOfStudy, QT_TRANSLATE_NOOP("CaseWords", "Weary of study")},
    {Cause::Working, QT_TRANSLATE_NOOP("CaseWords", "Away for work")},
    {Cause::Poverty, QT_TRANSLATE_NOOP("CaseWords", "Family in economic difficulty")},
    {Cause::IllnessOrDisability, QT_TRANSLATE_NOOP("CaseWords", "Illness or disability")},
    {Cause::MentalHealth, QT_TRANSLATE_NOOP("CaseWords", "Mental health")},
    {Cause::FamilyChange, QT_TRANSLATE_NOOP("CaseWords", "Family change or no guardian")},
    {Cause::EarlyMarriage, QT_TRANSLATE_NOOP("CaseWords", "Early marriage or birth")},
    {Cause::Religion, QT_TRANSLATE_NOOP("CaseWords", "Religion")},
    {Cause::InternetAddiction, QT_TRANSLATE_NOOP("CaseWords", "Lost in the internet")},
    {Cause::Bullying, QT_TRANSLATE_NOOP("CaseWords", "Bullying")},
    {Cause::MovedWithParents, QT_TRANSLATE_NOOP("CaseWords", "Moved with parents")},
    {Cause::Other, QT_TRANSLATE_NOOP("CaseWords", "Other cause")},
};
constexpr Coded<Whereabouts> whereaboutsNames[] = {
    {Whereabouts::AtHome, QT_TRANSLATE_NOOP("CaseWords", "At home")},
    {Whereabouts::Working, QT_TRANSLATE_NOOP("CaseWords", "Working elsewhere")},
    {Whereabouts::WithParentsAway, QT_TRANSLATE_NOOP("CaseWords", "With parents elsewhere")},
    {Whereabouts::Lost, QT_TRANSLATE_NOOP("CaseWords", "Whereabouts unknown")},
    {Whereabouts::TrainingCentre, QT_TRANSLATE_NOOP("CaseWords", "In a training centre")},
    {Whereabouts::OtherSchool,
     QT_TRANSLATE_NOOP("CaseWords", "At another school (records not moved)")},
    {Whereabouts::Other, QT_TRANSLATE_NOOP("CaseWords", "Elsewhere")},
};
constexpr Coded<Placement> placementNames[] = {
    {Placement::SameClass, QT_TRANSLATE_NOOP("CaseWords", "Joined a class")},
    {Placement::SeparateClass, QT_TRANSLATE_NOOP("CaseWords", "Separate class")},
    {Placement::VocationalMix, QT_TRANSLATE_NOOP("CaseWords", "General and vocational mixed")},
    {Placement::InclusiveClass, QT_TRANSLATE_NOOP("CaseWords", "Inclusive class")},
    {Placement::SpecialSchool, QT_TRANSLATE_NOOP("CaseWords", "Special school")},
    {Placement::HomeTeaching, QT_TRANSLATE_NOOP("CaseWords", "Taught at home")},
    {Placement::WelfareHomeClass, QT_TRANSLATE_NOOP("CaseWords", "Class of a welfare home")},
    {Placement::Other, QT_TRANSLATE_NOOP("CaseWords", "Other placement")},
};
constexpr Coded<ClosingReason> reasonNames[] = {
    {ClosingReason::Returned, QT_TRANSLATE_NOOP("CaseWords", "Returned and stayed")},
    {ClosingReason::WatchEnded, QT_TRANSLATE_NOOP("CaseWords", "Back before being suspected")},
    {ClosingReason::EnrolledElsewhere, QT_TRANSLATE_NOOP("CaseWords", "Enrolled elsewhere")},
    {ClosingReason::Abroad, QT_TRANSLATE_NOOP("CaseWords", "Left the country")},
    {ClosingReason::Died, QT_TRANSLATE_NOOP("CaseWords", "Died")},
    {ClosingReason::HukouProblem,
     QT_TRANSLATE_NOOP("CaseWords", "Hukou cancelled, empty or double")},
    {ClosingReason::CompletedOrOverAge,
     QT_TRANSLATE_NOOP("CaseWords", "Compulsory education completed or over age")},
    {ClosingReason::Deferred,
     QT_TRANSLATE_NOOP("CaseWords", "Deferral or suspension approved for health")},
    {ClosingReason::IdentityError, QT_TRANSLATE_NOOP("CaseWords", "ID number or name was wrong")},
};

constexpr Coded<ServiceWay> serviceNames[] = {
    {ServiceWay::Direct, QT_TRANSLATE_NOOP("CaseWords", "Handed over")},
    {ServiceWay::Left, QT_TRANSLATE_NOOP("CaseWords", "Refused, left before a witness")},
    {ServiceWay::Post, QT_TRANSLATE_NOOP("CaseWords", "By post")},
    {ServiceWay::PublicNotice, QT_TRANSLATE_NOOP("CaseWords", "By public notice")},
};
constexpr Coded<MeasureState> measureNames[] = {
    {MeasureState::UnderWay, QT_TRANSLATE_NOOP("CaseWords", "Under way")},
    {MeasureState::Done, QT_TRANSLATE_NOOP("CaseWords", "Done")},
    {MeasureState::Dropped, QT_TRANSLATE_NOOP("CaseWords", "Dropped")},
};
constexpr Coded<Department> departmentNames[] = {
    {Department::Police, QT_TRANSLATE_NOOP("CaseWords", "Police")},
    {Department::CivilAffairs, QT_TRANSLATE_NOOP("CaseWords", "Civil affairs")},
    {Department::Justice, QT_TRANSLATE_NOOP("CaseWords", "Justice")},
    {Department::HumanResources, QT_TRANSLATE_NOOP("CaseWords", "Human resources")},
    {Department::MarketRegulation, QT_TRANSLATE_NOOP("CaseWords", "Market regulation")},
    {Department::RuralRevitalization, QT_TRANSLATE_NOOP("CaseWords", "Rural revitalization")},
    {Department::DisabledFederation,
     QT_TRANSLATE_NOOP("CaseWords", "Disabled persons' federation")},
    {Department::YouthLeague, QT_TRANSLATE_NOOP("CaseWords", "Youth league")},
    {Department::WomensFederation, QT_TRANSLATE_NOOP("CaseWords", "Women's federation")},
};

template <typename E, std::size_t N> QString wordFor(const Coded<E> (&table)[N], E value) {
    for (const auto& line : table) {
        if (line.value == value) {
            return QCoreApplication::translate("CaseWords", line.code);
        }
    }
    return {};
}

QString word(const char* source) {
    return QCoreApplication::translate("CaseWords", source);
}

} // namespace

QString displayName(CaseState state) {
    return wordFor(stateNames, state);
}
QString displayName(CaseOrigin origin) {
    return wordFor(originNames, origin);
}
QString displayName(EntryKind kind) {
    return wordFor(entryNames, kind);
}
QString displayName(ContactMeans means) {
    return wordFor(meansNames, means);
}
QString displayName(ContactOutcome outcome) {
    return wordFor(outcomeNames, outcome);
}
QString displayName(Cause cause) {
    return wordFor(causeNames, cause);
}
QString displayName(Whereabouts whereabouts) {
    return wordFor(whereaboutsNames, whereabouts);
}
QString displayName(Placement placement) {
    return wordFor(placementNames, placement);
}
QString displayName(ClosingReason reason) {
    return wordFor(reasonNames, reason);
}
QString displayName(ServiceWay way) {
    return wordFor(serviceNames, way);
}
QString displayName(MeasureState state) {
    return wordFor(measureNames, state);
}
QString displayName(Department department) {
    return wordFor(departmentNames, department);
}

QString evidenceFor(ClosingReason reason) {
    switch (reason) {
    case ClosingReason::Returned: // the rolls themselves
    case ClosingReason::WatchEnded:
        return {};
    case ClosingReason::EnrolledElsewhere:
        return word(QT_TRANSLATE_NOOP("CaseWords", "proof of attendance by the other school"));
    case ClosingReason::Abroad:
        return word(QT_TRANSLATE_NOOP("CaseWords", "passport or visa"));
    case ClosingReason::Died:
        return word(QT_TRANSLATE_NOOP("CaseWords", "death certificate"));
    case ClosingReason::HukouProblem:
        return word(QT_TRANSLATE_NOOP("CaseWords", "proof by the police station"));
    case ClosingReason::CompletedOrOverAge:
        return word(QT_TRANSLATE_NOOP("CaseWords", "certificate or proof of age"));
    case ClosingReason::Deferred:
        // 义务教育法 11: 乡镇人民政府或者县级人民政府教育行政部门批准
        return word(QT_TRANSLATE_NOOP(
            "CaseWords", "approval by the township or the county education department"));
    case ClosingReason::IdentityError:
        return word(QT_TRANSLATE_NOOP("CaseWords", "record of the correction"));
    }
    return {};
}

} // namespace xiange
