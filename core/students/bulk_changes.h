#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/students/student.h"

#include <QHash>
#include <QObject>

namespace xiange {

/// What is done to several children at once: all of it or nothing, and it can be taken back until
/// something else has changed them.
class BulkChanges : public QObject {
    Q_OBJECT

public:
    BulkChanges(db::Database& database, const Clock& clock, const Actor& actor,
                QObject* parent = nullptr);

    /// Moves children into a class of their own school from that day on; how many were moved.
    Result<int> setClass(const QList<StudentId>& children, ClassId schoolClass, QDate since);
    /// Children who are in the group already stay as they are; how many were added.
    Result<int> addGroup(const QList<StudentId>& children, KeyGroup group, const QString& source,
                         QDate since);
    [[nodiscard]] bool canUndo() const { return !m_steps.isEmpty(); }
    /// Takes the last one back; Conflict if one of its children has been changed since.
    Result<int> undo();

signals:
    void changed();

private:
    struct Step {
        QHash<StudentId, QList<Enrolment>> before; ///< classes
        QHash<StudentId, QList<Enrolment>> after;
        QList<qint64> groups; ///< rows of key_group added
    };
    Result<void> mayChange(db::Reader& tx, StudentId child, SchoolId* school) const;
    Result<int> keep(Result<Step> made);

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
    QList<Step> m_steps;
};

} // namespace xiange
