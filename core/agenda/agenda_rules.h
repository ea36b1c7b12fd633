#pragma once

#include "core/absence/absences.h"
#include "core/attendance/attendance.h"
#include "core/cases/case_book.h"

#include <QTime>

namespace xiange {

/// What a person has to do.
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
    TakeRoll,
    LegalStep,
    RecordReturn,
    FollowUp,
    Close,
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
    {AgendaKind::TakeRoll, "take_roll"},
    {AgendaKind::LegalStep, "legal_step"},
    {AgendaKind::RecordReturn, "record_return"},
    {AgendaKind::FollowUp, "follow_up"},
    {AgendaKind::Close, "close"},
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
    QTime dueTime; ///< of a roll
    QString rule;
    QString source;
    Explanation explanation;
    StudentId student;
    CaseId dropoutCase; ///< invalid while none is open
    ClassId schoolClass;
    Session session = Session::Morning;
};

/// The duties of a place as pure rules: what is due on a day.
namespace agenda_rules {

/// When the roll of each half day has to be taken (a habit of schools, not a law).
inline const QTime rollTimes[] = {QTime(9, 0), QTime(15, 0)};
/// From when the afternoon's roll is asked for.
inline const QTime afternoonBegins = QTime(13, 0);
/// More classes than this without a roll become one line.
constexpr int mostRollLines = 3;

/// The day on which the run grew to the step; invalid if it has not.
QDate reachedOn(const LadderStep& step, const AbsenceRun& run);

/// What the ladder asks for a child in a run; `file` is its open case, null if there is none. A
/// duty disappears only when its entry stands in the case.
QList<AgendaItem> ladderDuties(const ChildRun& run, const CaseFile* file, QDate today,
                               const case_rules::Thresholds& thresholds);

/// What an open case asks beyond the ladder: reports, agreed steps, follow-up, legal steps.
QList<AgendaItem> caseDuties(const CaseFile& file, QDate today,
                             const case_rules::Thresholds& thresholds);

/// Rolls of a school day that nobody has taken yet.
QList<AgendaItem> rollDuties(const QString& school, const QList<ClassDay>& classes, QDate today,
                             QTime now);

/// One line a week for the class teacher: some children of the class show warning signals. Nothing
/// where none does.
std::optional<AgendaItem> signalDuty(const QList<ChildSignals>& children, QDate today);

/// The most pressing first.
void sortByUrgency(QList<AgendaItem>& items);

} // namespace agenda_rules

} // namespace xiange
