#pragma once

#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/schools/class_name.h"
#include "core/students/identity_number.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace xiange {

inline constexpr Coded<Sex> sexCodes[] = {{Sex::Male, "male"}, {Sex::Female, "female"}};

enum class StudentStatus { Enrolled, Suspended, TransferredOut, Graduated, Dead, Abroad, Left };

inline constexpr Coded<StudentStatus> studentStatusCodes[] = {
    {StudentStatus::Enrolled, "enrolled"},
    {StudentStatus::Suspended, "suspended"},
    {StudentStatus::TransferredOut, "transferred_out"},
    {StudentStatus::Graduated, "graduated"},
    {StudentStatus::Dead, "dead"},
    {StudentStatus::Abroad, "abroad"},
    {StudentStatus::Left, "left"},
};

/// Groups of children to keep a special eye on (重点监测群体); a child can be in several.
enum class KeyGroup {
    LowIncome,       ///< 低保
    Destitute,       ///< 特困
    LowIncomeMargin, ///< 低保边缘家庭
    HighExpense,     ///< 支出型困难家庭
    Orphan,          ///< 孤儿
    Unsupported,     ///< 事实无人抚养
    Disabled,        ///< 残疾
    OtherHardship,   ///< 其他困境儿童
    Migrant,         ///< 流动(随迁)
    LeftBehind,      ///< 留守
    ParentInPrison,  ///< 服刑人员未成年子女
    FormerlyPoor,    ///< 脱贫户
    InvolvedInCase,  ///< 涉案未成年人
};

inline constexpr Coded<KeyGroup> keyGroupCodes[] = {
    {KeyGroup::LowIncome, "low_income"},
    {KeyGroup::Destitute, "destitute"},
    {KeyGroup::LowIncomeMargin, "low_income_margin"},
    {KeyGroup::HighExpense, "high_expense"},
    {KeyGroup::Orphan, "orphan"},
    {KeyGroup::Unsupported, "unsupported"},
    {KeyGroup::Disabled, "disabled"},
    {KeyGroup::OtherHardship, "other_hardship"},
    {KeyGroup::Migrant, "migrant"},
    {KeyGroup::LeftBehind, "left_behind"},
    {KeyGroup::ParentInPrison, "parent_in_prison"},
    {KeyGroup::FormerlyPoor, "formerly_poor"},
    {KeyGroup::InvolvedInCase, "involved_in_case"},
};

/// A member of a child's family as it is kept.
struct Guardian {
    QString name;
    QString relation;
    bool isGuardian = true;
    QString phone;
    QString idNumber;
    QString address;
    QString workplace;
    bool worksAway = false; ///< 外出务工; no column of the roster

    friend bool operator==(const Guardian&, const Guardian&) = default;
};

/// Which class a child belonged to from when to when; `until` is the last day, open while it
/// goes on.
struct Enrolment {
    ClassId schoolClass;
    QDate since;
    QDate until;

    friend bool operator==(const Enrolment&, const Enrolment&) = default;
};

struct KeyGroupEntry {
    KeyGroup group = KeyGroup::LowIncome;
    QString source;
    QDate since;
    QDate until;

    friend bool operator==(const KeyGroupEntry&, const KeyGroupEntry&) = default;
};

/// What is wrong with a value that therefore was not taken over.
enum class RosterProblem {
    NameMissing,
    ClassUnreadable,
    Duplicate,
    CheckDigit,
    NumberDamaged,
    NumberMissing,
    SexMismatch,
    BirthMismatch,
    DateUnreadable,
    UnknownValue,
    AreaCodeUnknown,
    StudentNoDiffers,
};

inline constexpr Coded<RosterProblem> rosterProblemCodes[] = {
    {RosterProblem::NameMissing, "name_missing"},
    {RosterProblem::ClassUnreadable, "class_unreadable"},
    {RosterProblem::Duplicate, "duplicate"},
    {RosterProblem::CheckDigit, "check_digit"},
    {RosterProblem::NumberDamaged, "number_damaged"},
    {RosterProblem::NumberMissing, "number_missing"},
    {RosterProblem::SexMismatch, "sex_mismatch"},
    {RosterProblem::BirthMismatch, "birth_mismatch"},
    {RosterProblem::DateUnreadable, "date_unreadable"},
    {RosterProblem::UnknownValue, "unknown_value"},
    {RosterProblem::AreaCodeUnknown, "area_code_unknown"},
    {RosterProblem::StudentNoDiffers, "student_no_differs"},
};

/// A problem of one child that the data check has to mend.
struct StudentProblem {
    QString field; ///< title of the column
    RosterProblem problem = RosterProblem::UnknownValue;
    QString value; ///< as it stood in the file

    friend bool operator==(const StudentProblem&, const StudentProblem&) = default;
};

} // namespace xiange
