#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/students/hukou_distance.h"
#include "core/students/student.h"

#include <QObject>

namespace xiange {

/// Which children to list; what is not set does not narrow.
struct StudentFilter {
    SchoolId school = {};
    ClassId schoolClass = {};
    QString text = {}; ///< part of the name, pinyin, initials, student number, end of the ID number
    std::optional<StudentStatus> status = {};
    std::optional<KeyGroup> group = {};
    bool withProblems = false;
    bool boards = false; ///< only those who board
    int limit = 0;       ///< 0: all
    std::optional<HukouDistance> hukou = {};
};

/// One child in a list. Nothing sensitive stands in it.
struct StudentLine {
    StudentId id;
    QString name;
    QString studentNo;
    std::optional<Sex> sex;
    SchoolId school;
    QString schoolName;
    ClassId schoolClass;
    std::optional<ClassName> className;
    int seatNo = 0;
    StudentStatus status = StudentStatus::Enrolled;
    bool boards = false;
    QList<KeyGroup> groups; ///< those that go on
    QString guardian;
    QString guardianPhone; ///< masked
    int problems = 0;
};

/// A class a child has been in, with its words.
struct ClassStay {
    Enrolment enrolment;
    int schoolYear = 0;
    ClassName name;
};

struct StatusChangeLine {
    QString kind;
    QDate day;
    QString reason;
    QString otherSchool;
    QString account;
};

/// All about one child, the sensitive values masked.
struct StudentProfile {
    StudentLine line;
    QDate birthDate;
    QString ethnicity;
    QDate enteredOn;
    QString idNumber; ///< masked
    QString phone;    ///< masked
    QString address;  ///< masked
    QString hukouPlace;
    QMap<QString, QString> fields;
    QList<Guardian> guardians; ///< phone, number and address masked
    QList<KeyGroupEntry> groups;
    QList<ClassStay> classes;
    QList<StudentProblem> problems; ///< values masked
    QList<StatusChangeLine> changes;
};

/// The sensitive values of one child, after asking for them.
struct PrivateDetails {
    QString idNumber;
    QString phone;
    QString address;
    QString hukouPlace;
    QList<Guardian> guardians;
    QList<StudentProblem> problems;
};

/// A child with something to mend in its record.
struct ProblemLine {
    StudentLine student;
    StudentProblem problem; ///< value masked
};

/// The children of the schools within the actor's scope.
class StudentRegister : public QObject {
    Q_OBJECT

public:
    StudentRegister(db::Database& database, const Clock& clock, const Actor& actor,
                    QObject* parent = nullptr);

    /// By school, class, seat number and name.
    Result<QList<StudentLine>> list(const StudentFilter& filter);
    /// How many children there are at a school (all within the scope where it is invalid), of
    /// whatever status: how long a list may take.
    Result<qint64> count(SchoolId school);
    Result<StudentProfile> profile(StudentId id);
    /// The sensitive values; that they were looked at goes into the access log.
    Result<PrivateDetails> reveal(StudentId id);
    Result<QList<ProblemLine>> problems(const StudentFilter& filter);
    /// The child with this 学籍号.
    Result<StudentId> find(const QString& studentNo);

signals:
    /// After a change has been committed, by this or by an import connected to it.
    void changed();

private:
    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

/// The words for a key group, a status and a problem, as a person reads them.
[[nodiscard]] QString keyGroupName(KeyGroup group);
[[nodiscard]] QString studentStatusName(StudentStatus status);
[[nodiscard]] QString rosterProblemName(RosterProblem problem);
[[nodiscard]] QString sexName(Sex sex);

} // namespace xiange
