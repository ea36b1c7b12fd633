#pragma once

#include "core/base/error.h"
#include "core/checks/data_problem.h"
#include "core/students/student_record.h"

/// What is wrong with a record and what would mend it, without a database.
namespace xiange::data_rules {

/// What a check looks for beyond the faults that imports noted.
struct Wanted {
    QStringList requiredFields; ///< titles
    int schoolYear = 0;
};

/// The titles a place may ask for, and those asked for where it has not said.
[[nodiscard]] QStringList knownFields();
[[nodiscard]] QStringList usualFields();

/// A value as a screen shows it: numbers and phones hidden. `field` is the title of the column.
[[nodiscard]] QString hidden(const QString& field, const QString& value);

/// The records are updated before November of each year (工作方案 M3): the last day of October of
/// the school year.
[[nodiscard]] QDate dueIn(int schoolYear);

/// The problems of one record by itself; `grade` 0 if it is in no class. Name, school and class of
/// the problems are left to the caller.
[[nodiscard]] QList<DataProblem> problemsOf(const StudentRecord& record, int grade,
                                            const Wanted& wanted);

/// The identity number that would be right: the one inside the student number, or the damaged one
/// with the check digit that fits. Only where it does not contradict what else is known.
[[nodiscard]] std::optional<Suggestion> numberFor(const StudentRecord& record,
                                                  const QString& damaged);

/// The record with one value set, and without the problems that this solves. Invalid with words
/// where the value can't be right.
[[nodiscard]] Result<StudentRecord> mended(StudentRecord record, MendField field,
                                           const QString& value);

} // namespace xiange::data_rules
