#pragma once

#include "core/attendance/child_sessions.h"
#include "core/base/id.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace xiange {

/// Why a session inside a run neither ended it nor counted.
enum class SkipReason { RollNotTaken, OnLeave };

inline constexpr Coded<SkipReason> skipCodes[] = {
    {SkipReason::RollNotTaken, "roll_not_taken"},
    {SkipReason::OnLeave, "leave"},
};
QString skipName(SkipReason reason);

struct SkippedSession {
    QDate day;
    Session session = Session::Morning;
    SkipReason reason = SkipReason::RollNotTaken;
    friend bool operator==(const SkippedSession&, const SkippedSession&) = default;
};

/// A day of a run and what it counts: 1, or ½ when the child missed one of two called sessions.
struct CountedDay {
    QDate day;
    int missed = 0; ///< sessions marked 旷课 that day
    int called = 0; ///< sessions at which the class was called that day
    friend bool operator==(const CountedDay&, const CountedDay&) = default;
};

/// An unbroken row of 旷课 that goes on at the end of the sessions looked at. Derived, never
/// stored.
struct AbsenceRun {
    StudentId student;
    QDate from;
    QDate to;
    Session fromSession = Session::Morning;
    double schoolDays = 0; ///< half days count ½
    int sessions = 0;
    QList<CountedDay> days;
    QList<SkippedSession> skipped;
};

/// Whether leave inside a run ends it or only pauses it (a setting of the place).
enum class LeaveInRun { Ends, Pauses };

/// The run going on at the end of `sessions` (in order of time, school days only), or nothing if
/// the child was last seen. A session whose roll was not taken neither ends nor counts; late,
/// early or present ends. Length = Σ over days of missed ÷ called that day. (2-week rule of the
/// retention work plan; half days after the calendar of the school.)
std::optional<AbsenceRun> currentRun(const QList<ChildSession>& sessions,
                                     LeaveInRun leave = LeaveInRun::Ends);

/// Every run in `sessions`, oldest first, the one going on included.
QList<AbsenceRun> allRuns(const QList<ChildSession>& sessions, LeaveInRun leave = LeaveInRun::Ends);

} // namespace xiange
