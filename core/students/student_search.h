#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/students/student.h"

#include <QHash>

#include <mutex>

namespace xiange {

enum class FoundKind { Child, Class, School };

/// What the search everywhere finds. Numbers are masked: they only tell by what it was found.
struct Found {
    FoundKind kind = FoundKind::Child;
    StudentId student;
    ClassId schoolClass;
    SchoolId school;
    QString name; ///< of the child, the class or the school
    std::optional<ClassName> className;
    QString schoolName;
    StudentStatus status = StudentStatus::Enrolled;
    QString studentNo; ///< masked
    QString phone;     ///< masked; only if found by it
};

/// Finds children (and classes and schools) within the actor's scope by whatever is typed: name,
/// pinyin, initials, a name that sounds alike, 学籍号, end of the ID number, phone or its end.
class StudentSearch {
public:
    StudentSearch(db::Database& database, const Clock& clock, const Actor& actor);

    /// The best ones first.
    Result<QList<Found>> find(const QString& typed, int limit = 12);
    /// Gives keys to children who have none (from before there were any), and says how many; gets
    /// the schools' ready. May take seconds, may run on any thread.
    Result<int> bringUpToDate();

private:
    bool names(const QString& school, const QString& typed);

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
    std::mutex m_guard;
    QHash<QString, QString> m_schoolKeys; ///< by name; making one takes a millisecond
};

/// Writes what a child is found by, in the transaction that writes its name.
void writeSearchKeys(db::Writer& tx, StudentId student, const QString& name);

} // namespace xiange
