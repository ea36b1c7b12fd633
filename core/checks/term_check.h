#pragma once

#include "core/base/id.h"
#include "core/cases/case_codes.h"
#include "core/schools/class_name.h"

#include <QDate>
#include <QDateTime>
#include <QList>

#include <optional>

namespace xiange {

using TermCheckId = Id<struct TermCheckTag>;

/// The check 开学排查 of one school and term; an invalid id where nobody has opened it.
struct TermCheck {
    TermCheckId id;
    SchoolId school;
    QString schoolName;
    int schoolYear = 0;
    int term = 1; ///< 1 autumn, 2 spring
    QDate starts;
    QDate deadline;
    QDateTime openedAt; ///< UTC
    QString openedBy;
    QDateTime finishedAt; ///< UTC; invalid while it goes on
    QString finishedBy;

    [[nodiscard]] bool isOpened() const { return id.isValid(); }
    [[nodiscard]] bool isFinished() const { return finishedAt.isValid(); }
};

/// The statistics of a class, a grade or a school.
struct ArrivalFigures {
    int expected = 0;       ///< 应到
    int arrived = 0;        ///< 实到; only of classes that were gone through
    int missing = 0;        ///< 未到: of these, those not explained by leaving the school
    int transferredIn = 0;  ///< 转入
    int transferredOut = 0; ///< 转出
    int suspended = 0;      ///< 休学
    int resumed = 0;        ///< 复学
    int suspected = 0;      ///< 疑似: children of this check with a case
    int returned = 0;       ///< 已劝返: of those, the ones that are back

    ArrivalFigures& operator+=(const ArrivalFigures& other);
    friend bool operator==(const ArrivalFigures&, const ArrivalFigures&) = default;
};

/// How far a class is.
struct ClassArrival {
    ClassId schoolClass;
    ClassName name;
    QString headTeacher;
    ArrivalFigures figures;
    QDateTime confirmedAt; ///< UTC; invalid: nobody has gone through it, which is not "all here"
    QString confirmedBy;
    int version = 0; ///< 0: not confirmed

    [[nodiscard]] bool isConfirmed() const { return confirmedAt.isValid(); }
};

/// What a person said of a child that did not come.
enum class ArrivalDecision {
    Open,      ///< nobody has decided
    Suspected, ///< 疑似辍学: a case was opened
    Explained, ///< its whereabouts are clear, no suspicion
};
inline constexpr Coded<ArrivalDecision> arrivalDecisions[] = {
    {ArrivalDecision::Open, "open"},
    {ArrivalDecision::Suspected, "suspected"},
    {ArrivalDecision::Explained, "explained"},
};

/// A child expected in a class.
struct ArrivalChild {
    StudentId student;
    ClassId schoolClass;
    ClassName className;
    int seat = 0;
    QString name;
    QString searchKey;
    bool absent = false; ///< somebody marked it as not arrived
    bool left = false;   ///< left the school since: 转出, 休学 …
    QDate arrivedOn;     ///< came later than the rest
    std::optional<Whereabouts> whereabouts;
    std::optional<Cause> cause;
    QString note;
    ArrivalDecision decision = ArrivalDecision::Open;
    CaseId dropoutCase;

    /// Not there, and not gone from the school either.
    [[nodiscard]] bool isMissing() const { return absent && !left && !arrivedOn.isValid(); }
};

/// A mark of somebody going through a class: this child did not come.
struct NotArrived {
    StudentId student;
    std::optional<Whereabouts> whereabouts = {};
    std::optional<Cause> cause = {};
    QString note = {};
};

/// A whole check as it stands.
struct TermCheckState {
    TermCheck check;
    QList<ClassArrival> classes;    ///< by grade and number
    QList<ArrivalChild> notArrived; ///< missing, arrived late or left; by class and seat
    ArrivalFigures total;
    int classesOpen = 0;
    int missing = 0;   ///< of the children: missing now
    int undecided = 0; ///< of those, the ones nobody has decided about
};

/// What one class's list shows.
struct ClassArrivalList {
    ClassArrival about;
    QList<ArrivalChild> children; ///< by seat
};

/// 疑似、已说明、待定 as people read them.
[[nodiscard]] QString arrivalDecisionName(ArrivalDecision decision);
/// "2026–2027 autumn".
[[nodiscard]] QString termName(int schoolYear, int term);

} // namespace xiange
