#pragma once

#include "core/base/error.h"
#include "core/schools/class_name.h"
#include "core/students/status_change.h"
#include "core/students/student.h"

#include <QStringList>

namespace xiange {

/// A status change as somebody asks for it.
struct StatusChangeDraft {
    StudentId student = {};
    StatusChangeKind kind = StatusChangeKind::TransferredOut;
    QDate day = {}; ///< the first day on which it holds
    QString reason = {};
    QString evidence = {};    ///< which paper proves it, and where it lies
    QString otherSchool = {}; ///< the receiving school of 转出, the former one of 转入
    ClassId toClass = {};     ///< where the change leads into a class; invalid: the usual one
    QDate until = {};         ///< 休学: its last day, if known
    bool attached = false;    ///< the paper itself goes with it, as a file
};

/// A class as the rules see it.
struct StatusClass {
    ClassId id;
    SchoolId school;
    int schoolYear = 0;
    ClassName name;
};

/// What the rules have to know of a child.
struct StatusFacts {
    QDate today;
    StudentStatus status = StudentStatus::Enrolled;
    SchoolId school;
    SchoolStage stage = SchoolStage::NineYear;
    QList<Enrolment> enrolments;          ///< oldest first
    std::optional<StatusClass> lastClass; ///< the class of the last enrolment
    std::optional<StatusClass> toClass;   ///< the one asked for, or the usual one
    QDate lastChange;                     ///< day of the latest change that holds
};

/// How much it weighs that a rule speaks against a change.
enum class ObjectionWeight {
    Refused,    ///< can't be recorded
    Incomplete, ///< a form asks for it; a list from a file is taken over and mended later
};

struct StatusObjection {
    ObjectionWeight weight = ObjectionWeight::Refused;
    QString field;  ///< kind, day, reason, evidence, other_school, to_class, until
    QString text;   ///< for people
    QString source; ///< the rule of law behind it, empty for plain sense
};

/// What a change does to the record.
struct StatusEffect {
    StudentStatus status = StudentStatus::Enrolled;
    SchoolId school;
    QList<Enrolment> enrolments;
};

/// The rules of status changes 学籍异动 in compulsory education; pure.
namespace status_rules {

/// Reads 休学, 转出, 跳级 … as files and the national system write them. 退学, 开除 and 留级 fail
/// with the reason: compulsory education does not have them (义务教育法 27).
[[nodiscard]] Result<StatusChangeKind> readKind(const QString& word);

/// The changes that a child of this status can have, the usual ones first.
[[nodiscard]] QList<StatusChangeKind> possibleKinds(StudentStatus status);
/// Whether the change leads into a class of this school.
[[nodiscard]] bool leadsIntoClass(StatusChangeKind kind);
/// Whether the change has to name another school.
[[nodiscard]] bool namesOtherSchool(StatusChangeKind kind);
/// The class that the change leads into when nobody names one: for 跳级 the next grade's class of
/// the same number or its only one, for 复学 the class of before within its school year.
[[nodiscard]] std::optional<StatusClass> usualClass(StatusChangeKind kind, QDate day,
                                                    const std::optional<StatusClass>& lastClass,
                                                    const QList<StatusClass>& classesOfSchool);

/// All that speaks against the change; empty if nothing does.
[[nodiscard]] QList<StatusObjection> judge(const StatusChangeDraft& draft,
                                           const StatusFacts& facts);
[[nodiscard]] bool isRefused(const QList<StatusObjection>& objections);

/// The record after a change that was not refused.
[[nodiscard]] StatusEffect effectOf(const StatusChangeDraft& draft, const StatusFacts& facts);

} // namespace status_rules

/// 休学, 转出 … as a person reads them.
[[nodiscard]] QString statusChangeName(StatusChangeKind kind);
/// Which paper proves such a change; empty if none is needed.
[[nodiscard]] QString statusEvidence(StatusChangeKind kind);

} // namespace xiange
