#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/checks/data_problem.h"
#include "core/db/database.h"
#include "core/students/student_record.h"

#include <QObject>

namespace xiange {

/// A value that the list of problems hides.
struct RevealedValue {
    QString inFile;   ///< as an import met it
    QString idNumber; ///< as it is kept
    QString phone;
};

/// The data check 数据核查: every record's problems, mended in place by a person.
class DataCheck : public QObject {
    Q_OBJECT

public:
    DataCheck(db::Database& database, const Clock& clock, const Actor& actor,
              QObject* parent = nullptr);

    /// The enrolled children of a school, of all within the actor's scope where it is invalid.
    Result<DataCheckState> check(SchoolId school);
    /// What stood in the file and what is kept now, without anything hidden; recorded as a look.
    Result<RevealedValue> reveal(StudentId student, const QString& field);
    /// Sets one value of a child and takes away the problems this solves; recorded.
    Result<void> mend(StudentId student, MendField field, const QString& value);
    /// A noted problem that turned out to be none, or was mended elsewhere.
    Result<void> settle(StudentId student, const QString& field);
    /// Takes the last mending of this session back; the child's name, empty if there is none.
    /// Conflict if the record has changed since.
    Result<QString> undo();

    /// The titles of the fields that have to be filled, for every school of the database.
    Result<void> setRequiredFields(const QStringList& titles);
    /// What to correct in the national system, as a workbook; recorded. Returns the rows.
    Result<int> write(SchoolId school, const QString& path);

signals:
    void changed();

private:
    struct Step {
        StudentRecord before;
        StudentRecord after;
    };
    template <typename Make>
    Result<void> replace(StudentId student, const QString& what, Make make);

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
    QList<Step> m_steps;
};

} // namespace xiange
