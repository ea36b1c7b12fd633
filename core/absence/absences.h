#pragma once

#include "core/absence/absence_rules.h"
#include "core/absence/ladder.h"
#include "core/absence/warning_signals.h"
#include "core/accounts/actor.h"
#include "core/attendance/mark_signs.h"
#include "core/base/clock.h"
#include "core/db/database.h"

#include <QHash>

#include <optional>

namespace xiange {

/// A run with the child it belongs to.
struct ChildRun {
    AbsenceRun run;
    StudentId student;
    QString studentNo;
    QString name;
    SchoolId schoolId;
    QString school;
    ClassId schoolClass;
    QString className; ///< long form, 七年级3班
};

/// A child with what its attendance hints at.
struct ChildSignals {
    StudentId student;
    QString studentNo;
    QString name;
    SchoolId schoolId;
    QString school;
    ClassId schoolClass;
    QString className; ///< long form, 七年级3班
    QList<WarningSignal> found;
};

/// Whether one child's signals come before another's: the gravest band, then how many, then the
/// greatest share or count.
bool graver(const ChildSignals& one, const ChildSignals& other);

/// Which children are to be looked at; invalid ids mean "all within the actor's scope".
struct RunFilter {
    SchoolId school;
    ClassId schoolClass;
    StudentId student;
};

/// Reads rolls and marks and derives the runs of 旷课; nothing of it is stored.
class Absences {
public:
    Absences(db::Database& database, const Clock& clock, const Actor& actor);

    /// The runs going on at the end of a day, longest first.
    Result<QList<ChildRun>> runsGoingOn(QDate day, const RunFilter& filter = {});

    /// Every session of one child from `first` to `last`, in order: what a run is made of.
    Result<QList<ChildSession>> sessionsOf(StudentId student, QDate first, QDate last);

    /// The early-warning signals of the school year up to a day, by class; children without one
    /// are left out.
    Result<QList<ChildSignals>> signalsUpTo(QDate day, const RunFilter& filter = {});

    /// Notes that the class's own teacher looked at its signals in the week of that day; nothing
    /// where somebody else looks.
    Result<void> noteSignalsSeen(ClassId schoolClass, QDate day);
    /// Whether the class's teacher looked at them in that week.
    Result<bool> signalsSeen(ClassId schoolClass, QDate day);

    /// The ladder of the place, as it stands now.
    Result<Ladder> ladder();
    /// The signs that stand for the marks in this place.
    Result<MarkSigns> signs();

private:
    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

/// The run of one child going on at the end of a day, inside a transaction that checks a rule by
/// it; leave counts as the place has it, or as given by who read that already.
std::optional<AbsenceRun> runGoingOn(db::Reader& tx, StudentId student, QDate day);
std::optional<AbsenceRun> runGoingOn(db::Reader& tx, StudentId student, QDate day,
                                     LeaveInRun leave);

} // namespace xiange
