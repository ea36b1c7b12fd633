#pragma once

#include "core/base/codes.h"
#include "core/schools/class_name.h"
#include "core/students/student.h"

#include <QDate>
#include <QList>

#include <optional>

namespace xiange {

/// What can be wrong with a child's record: what an import noted, and what the check itself finds.
enum class DataFault {
    NumberMissing,
    NumberDamaged,
    CheckDigit,
    SexMismatch,
    BirthMismatch,
    DateUnreadable,
    UnknownValue,
    Duplicate,    ///< another child has the number, or the same name and birth date
    FieldMissing, ///< one of the fields that this place asks for
    NotPresent,   ///< 在籍不在校: on the roster, not in school
    AgeForGrade,
};
inline constexpr Coded<DataFault> dataFaults[] = {
    {DataFault::NumberMissing, "number_missing"}, {DataFault::NumberDamaged, "number_damaged"},
    {DataFault::CheckDigit, "check_digit"},       {DataFault::SexMismatch, "sex_mismatch"},
    {DataFault::BirthMismatch, "birth_mismatch"}, {DataFault::DateUnreadable, "date_unreadable"},
    {DataFault::UnknownValue, "unknown_value"},   {DataFault::Duplicate, "duplicate"},
    {DataFault::FieldMissing, "field_missing"},   {DataFault::NotPresent, "not_present"},
    {DataFault::AgeForGrade, "age_for_grade"},
};

/// What can be mended in place.
enum class MendField { IdNumber, Sex, BirthDate, Ethnicity, HukouPlace, Address, Phone };

/// A value that would solve a problem, and where it comes from. Never taken over by itself.
struct Suggestion {
    MendField field = MendField::IdNumber;
    QString value; ///< as it would be stored: a number, "male", an ISO date
    QString shown; ///< for the screen, sensitive values hidden
    QString why;
};

/// One thing to mend in one child's record.
struct DataProblem {
    StudentId student;
    QString studentNo;
    QString name;
    SchoolId school;
    QString schoolName;
    ClassId schoolClass;
    std::optional<ClassName> className;
    DataFault fault = DataFault::UnknownValue;
    QString field; ///< title of the column; empty if it is about the child as a whole
    QString value; ///< as it stood in the file, hidden where sensitive
    QString whole; ///< the same with nothing hidden: for the list of corrections, never the screen
    QString words; ///< for people
    std::optional<MendField> mends; ///< what a typed value would go into
    std::optional<Suggestion> suggestion;
};

/// How many records of a class are in order.
struct ClassCompleteness {
    ClassId schoolClass;
    ClassName name;
    QString schoolName;
    int children = 0;
    int complete = 0;
};

struct DataCheckState {
    QList<DataProblem> problems; ///< by school, class, name
    QList<ClassCompleteness> classes;
    int children = 0;
    int complete = 0;
    QDate due; ///< 每年11月前: the records are to be in order by then
    QStringList requiredFields;

    [[nodiscard]] int count(DataFault fault) const;
};

[[nodiscard]] QString dataFaultName(DataFault fault);
/// Whether it is something to correct in the record. A child that is not in school may have a
/// record without a fault.
[[nodiscard]] bool isFaultOfRecord(DataFault fault);
/// The title of the field's column in a roster.
[[nodiscard]] QString mendFieldTitle(MendField field);

} // namespace xiange
