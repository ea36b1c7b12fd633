#pragma once

#include "core/base/codes.h"
#include "core/base/id.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace xiange {

/// Half a school day 半天; an open list, so that lessons could be added.
enum class Session { Morning, Afternoon };

inline constexpr Coded<Session> sessionCodes[] = {
    {Session::Morning, "am"},
    {Session::Afternoon, "pm"},
};
inline constexpr Session allSessions[] = {Session::Morning, Session::Afternoon};

/// What can be said of a child at a roll call; a child nobody says anything of is present.
enum class MarkKind { Unexcused, Sick, Personal, Official, Late, LeftEarly };

inline constexpr Coded<MarkKind> markCodes[] = {
    {MarkKind::Unexcused, "unexcused"}, {MarkKind::Sick, "sick"}, {MarkKind::Personal, "personal"},
    {MarkKind::Official, "official"},   {MarkKind::Late, "late"}, {MarkKind::LeftEarly, "early"},
};
inline constexpr MarkKind allMarkKinds[] = {MarkKind::Unexcused, MarkKind::Sick,
                                            MarkKind::Personal,  MarkKind::Official,
                                            MarkKind::Late,      MarkKind::LeftEarly};

QString sessionName(Session session);
/// One character where there is no room: 上 下.
QString sessionShortName(Session session);
QString markName(MarkKind kind);
/// The sign on the paper register: × △ ○ ◇ ▽ ◁.
QString markSymbol(MarkKind kind);
/// Whether a child with this mark is not in the classroom (late and left early are).
bool isAbsent(MarkKind kind);

struct Mark {
    StudentId student;
    MarkKind kind = MarkKind::Unexcused;
    QString note;                                  ///< symptom, reason; may be empty
    std::optional<bool> seenDoctor = std::nullopt; ///< with sick leave; nothing: not asked
    QDate illSince = {};                           ///< with sick leave
    friend bool operator==(const Mark&, const Mark&) = default;
};

/// What somebody decided about a child and has not confirmed yet; no kind is "present".
struct DecidedMark {
    StudentId student;
    std::optional<MarkKind> kind;
    QString note;
    std::optional<bool> seenDoctor = std::nullopt;
    QDate illSince = {};
    friend bool operator==(const DecidedMark&, const DecidedMark&) = default;
};

/// Which roll is meant: one class, one day, one half day.
struct RollKey {
    ClassId schoolClass;
    QDate day;
    Session session = Session::Morning;
    friend bool operator==(const RollKey&, const RollKey&) = default;
};

/// A child as the roll page shows it.
struct RollChild {
    StudentId student;
    int seat = 0; ///< 1, 2, … in the class list's order
    QString name;
    QString searchKey;
    std::optional<MarkKind> mark; ///< in a roll not taken: what a leave says beforehand
    QString note;
    std::optional<bool> seenDoctor;
    QDate illSince;
    bool onLeave = false; ///< a leave covers this session
    /// What the last five school days held, oldest first: the day's gravest mark, none if present
    /// or not called.
    QList<std::optional<MarkKind>> lastDays;
    QList<bool> lastDaysCalled; ///< whether the class was called on those days at all
};

/// One roll with its children. Not taken is not the same as all present: `takenAt` is invalid
/// until somebody confirmed it.
struct Roll {
    RollKey key;
    QString className;
    QList<RollChild> children;
    QString takenBy;
    QDateTime takenAt; ///< UTC; invalid = not taken
    int version = 0;   ///< of what was read; 0 = not taken
    bool isSchoolDay = true;
    /// Why this person can't take it now, for people: no school day, still to come, not theirs.
    /// Empty: it can be taken.
    QString closedBecause;
    /// What this person had decided and not confirmed, at an earlier look at the same roll.
    QList<DecidedMark> draft;
    QDateTime draftAt; ///< UTC
    /// Whether a change needs a reason because the day is longer past than `daysWithoutReason`.
    bool needsReason = false;
    int daysWithoutReason = 0;
};

struct RollTotals {
    int expected = 0;
    int present = 0; ///< in the classroom, late and left early included
    int marks = 0;
};

/// One change of a mark in a roll taken before; no kind is "present".
struct MarkChange {
    QString child;
    std::optional<MarkKind> before;
    std::optional<MarkKind> after;
    QString reason;
    QString account;
    QDateTime at; ///< UTC
};

/// The first word of a roll about a child.
struct FirstMark {
    QString child;
    MarkKind kind = MarkKind::Unexcused;
};

/// Who said what of a class at one half day: the first word, and every change since.
struct RollHistory {
    QString firstTakenBy;
    QDateTime firstTakenAt;      ///< UTC; invalid: not taken, or not known any more
    QList<FirstMark> firstMarks; ///< everybody else was present
    QString takenBy;             ///< who confirmed it last
    QDateTime takenAt;           ///< UTC; invalid: not taken
    QList<MarkChange> changes;   ///< the newest first
};

/// A class on the school's day: called or not.
struct ClassDay {
    ClassId schoolClass;
    QString className;
    QString shortName; ///< 七(3)班
    int grade = 0;
    int number = 0;
    Session session = Session::Morning;
    QDateTime takenAt; ///< when last confirmed, UTC; invalid = not taken
    QString takenBy;
    QDateTime firstTakenAt; ///< when first confirmed; invalid: not known any more
    QString firstTakenBy;
    RollTotals totals;
};

} // namespace xiange
