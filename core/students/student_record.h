#pragma once

#include "core/students/student.h"

#include <QJsonObject>

namespace xiange {

/// All that the register keeps of one child: what an import compares, changes, and puts back when
/// it is undone.
struct StudentRecord {
    StudentId id;
    SchoolId school;
    QString studentNo;
    QString name;
    std::optional<Sex> sex;
    QDate birthDate;
    QString ethnicity;
    bool boards = false;
    QDate enteredOn;
    int seatNo = 0;
    StudentStatus status = StudentStatus::Enrolled;
    QString idNumber;
    QString phone;
    QString address;
    QString hukouPlace;
    QMap<QString, QString> fields; ///< other columns by their title
    QList<Guardian> guardians;
    QList<Enrolment> enrolments;       ///< oldest first
    QList<KeyGroupEntry> rosterGroups; ///< key groups that the roster told, oldest first
    QList<StudentProblem> problems;    ///< by field, then problem

    [[nodiscard]] ClassId currentClass() const;
    /// Puts the lists into the order that comparing two records needs.
    void sortBelongings();

    friend bool operator==(const StudentRecord&, const StudentRecord&) = default;
};

/// The record as it is kept beside an import; the id is not part of it.
[[nodiscard]] QJsonObject toJson(const StudentRecord& record);
[[nodiscard]] StudentRecord recordFromJson(const QJsonObject& object);

/// One value that an import changes; the words are the ones of the roster's columns.
struct FieldChange {
    QString field;
    QString before;
    QString after;
};

/// What differs between two records of one child, but for its class and problems.
[[nodiscard]] QList<FieldChange> fieldChanges(const StudentRecord& before,
                                              const StudentRecord& after);

} // namespace xiange
