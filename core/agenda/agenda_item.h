#pragma once

#include "core/absence/absences.h"
#include "core/accounts/actor.h"
#include "core/attendance/attendance.h"
#include "core/cases/dropout_case.h"

#include <QTime>

namespace xiange {

/// What a person has to do; those that come first press more.
enum class AgendaKind {
    Confirm,
    ReportToEducation,
    ReportToTownship,
    Relapse,
    MarkSuspected,
    Contact,
    VisitHome,
    ReportToPrincipal,
    FillForm,
    Agreed, ///< what was agreed at the last contact
    HandleTip,
    TakeRoll,
    LegalStep,
    RecordReturn,
    FollowUp,
    Close,
    JointWork,        ///< letters, referrals, measures, lessons at home
    ConsultationItem, ///< what a meeting of the departments left to do
    ChildrenOutside,  ///< of school age and on no roll, of a village
    TermCheck,
    StatisticsTables,
    MonthlyReport,
    DataCheck,
    ReviewSupport,
    ReviewKeyGroups,
    LookAtSignals, ///< the class teacher, once a week
};
inline constexpr Coded<AgendaKind> agendaKinds[] = {
    {AgendaKind::Confirm, "confirm"},
    {AgendaKind::ReportToEducation, "report_to_education"},
    {AgendaKind::ReportToTownship, "report_to_township"},
    {AgendaKind::Relapse, "relapse"},
    {AgendaKind::MarkSuspected, "mark_suspected"},
    {AgendaKind::Contact, "contact"},
    {AgendaKind::VisitHome, "visit_home"},
    {AgendaKind::ReportToPrincipal, "report_to_principal"},
    {AgendaKind::FillForm, "fill_form"},
    {AgendaKind::Agreed, "agreed"},
    {AgendaKind::HandleTip, "handle_tip"},
    {AgendaKind::TakeRoll, "take_roll"},
    {AgendaKind::LegalStep, "legal_step"},
    {AgendaKind::RecordReturn, "record_return"},
    {AgendaKind::FollowUp, "follow_up"},
    {AgendaKind::Close, "close"},
    {AgendaKind::JointWork, "joint_work"},
    {AgendaKind::ConsultationItem, "consultation_item"},
    {AgendaKind::ChildrenOutside, "children_outside"},
    {AgendaKind::TermCheck, "term_check"},
    {AgendaKind::StatisticsTables, "statistics_tables"},
    {AgendaKind::MonthlyReport, "monthly_report"},
    {AgendaKind::DataCheck, "data_check"},
    {AgendaKind::ReviewSupport, "review_support"},
    {AgendaKind::ReviewKeyGroups, "review_key_groups"},
    {AgendaKind::LookAtSignals, "look_at_signals"},
};

/// How pressing an item is.
enum class Urgency {
    Must,    ///< today, by law or by the ladder
    Due,     ///< to be done soon
    Routine, ///< whenever there is time
    Later,   ///< known, but not before its day
};

/// Why an item is there, in everything that was counted.
struct Explanation {
    std::optional<AbsenceRun> run;
    QList<CaseEntry> contacts; ///< those since the run began
    QStringList missing;       ///< what is not there yet, one sentence each
};

struct AgendaItem {
    AgendaKind kind = AgendaKind::Contact;
    Urgency urgency = Urgency::Must;
    QString subject; ///< the child's or the class's name
    QString place;   ///< class; the school of a class
    QString school;  ///< of a child
    QString why;
    QDate due;     ///< invalid: no day set
    QDate latest;  ///< the last day the law leaves, where it is later than the day it is due
    QTime dueTime; ///< of a roll
    QString rule;
    QString source;
    Explanation explanation;
    StudentId student;
    CaseId dropoutCase; ///< invalid while none is open
    ClassId schoolClass;
    Session session = Session::Morning;
    bool approves = false; ///< asks for a second person's word
    /// Whether this account may do it; others look, and see to it that it is done.
    bool mayAct = true;
};

/// What is due for one child, or any other one thing: the most pressing, and what else.
struct AgendaLine {
    AgendaItem first;
    QList<AgendaItem> also;
};

} // namespace xiange
