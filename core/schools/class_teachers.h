#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/schools/class_name.h"

#include <QObject>

namespace xiange {

/// A class with the person who leads it and is called about its children.
struct ClassTeacher {
    ClassId schoolClass;
    ClassName name;
    QString person;
    QString phone; ///< masked in a list, open where it is asked for

    friend bool operator==(const ClassTeacher&, const ClassTeacher&) = default;
};

/// The class teachers of a school and its principal, each with the number on which parents and
/// officers reach them.
class ClassTeachers : public QObject {
    Q_OBJECT

public:
    ClassTeachers(db::Database& database, const Clock& clock, const Actor& actor,
                  QObject* parent = nullptr);

    /// The classes of the present school year, in order; phones masked.
    Result<QList<ClassTeacher>> list(SchoolId school);
    /// With the phone; that it was looked at is recorded.
    Result<ClassTeacher> withPhone(ClassId schoolClass);
    Result<void> setPerson(ClassId schoolClass, const QString& person);
    /// Only digits, spaces, + and -; empty takes it away.
    Result<void> setPhone(ClassId schoolClass, const QString& phone);

    /// The principal's number; masked, or in full, and then the look is recorded.
    Result<QString> principalPhone(SchoolId school, bool inFull);
    Result<void> setPrincipalPhone(SchoolId school, const QString& phone);

signals:
    void changed();

private:
    template <typename Act> Result<void> change(ClassId schoolClass, Act act);
    template <typename Act> Result<void> changeSchool(SchoolId school, Act act);

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
