#pragma once

#include "core/base/error.h"
#include "core/students/student_record.h"

namespace xiange {

/// A value of a child's record that a person may change.
enum class ChildField {
    Name,
    Sex,
    BirthDate,
    Ethnicity,
    Boards,
    SeatNo,
    EnteredOn,
    StudentNo,
    IdNumber,
    Phone,
    Address,
    HukouPlace,
};

inline constexpr Coded<ChildField> childFieldCodes[] = {
    {ChildField::Name, "name"},
    {ChildField::Sex, "sex"},
    {ChildField::BirthDate, "birth_date"},
    {ChildField::Ethnicity, "ethnicity"},
    {ChildField::Boards, "boards"},
    {ChildField::SeatNo, "seat_no"},
    {ChildField::EnteredOn, "entered_on"},
    {ChildField::StudentNo, "student_no"},
    {ChildField::IdNumber, "id_number"},
    {ChildField::Phone, "phone"},
    {ChildField::Address, "address"},
    {ChildField::HukouPlace, "hukou_place"},
};

/// Masked on the screen until somebody asks, and always masked in the history.
[[nodiscard]] bool isSensitive(ChildField field);

/// The value as it is compared and typed: sex and boarding by code ("male", "yes"), dates ISO.
[[nodiscard]] QString fieldValue(const StudentRecord& record, ChildField field);
/// The same, a sensitive value masked.
[[nodiscard]] QString shownValue(ChildField field, const QString& value);
/// For people: words instead of codes.
[[nodiscard]] QString fieldWords(ChildField field, const QString& value);
[[nodiscard]] QString childFieldName(ChildField field);

/// The record with one value changed, or why that can't be. A sound identity number takes sex and
/// birth date along (GB 11643); against a sound number neither is taken. What the data check had
/// to complain about and is right now is no longer among the problems.
Result<StudentRecord> withField(StudentRecord record, ChildField field, const QString& value);

/// Leaves only those problems that the record still has.
void dropMendedProblems(StudentRecord& record);

} // namespace xiange
