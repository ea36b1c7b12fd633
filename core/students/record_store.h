#pragma once

#include "core/db/database.h"
#include "core/students/student_record.h"

#include <QHash>

namespace xiange {

/// What a child is recognised by.
struct StudentKey {
    StudentId id;
    SchoolId school;
    QString studentNo;
    QString idNumber;
    QString name;
    QDate birthDate;
    StudentStatus status = StudentStatus::Enrolled;
};

/// Every child of the database, of whatever school: a number may not stand for two children.
[[nodiscard]] QList<StudentKey> readStudentKeys(db::Reader& tx);

/// The whole records of a school's children.
[[nodiscard]] QHash<StudentId, StudentRecord> readRecords(db::Reader& tx, SchoolId school);
[[nodiscard]] std::optional<StudentRecord> readRecord(db::Reader& tx, StudentId id);

StudentId insertRecord(db::Writer& tx, const StudentRecord& record);
/// Writes what differs between the two; the id is that of `before`.
void replaceRecord(db::Writer& tx, const StudentRecord& before, const StudentRecord& after);
void deleteRecord(db::Writer& tx, StudentId id);

} // namespace xiange
