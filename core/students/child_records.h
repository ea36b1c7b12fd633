#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/students/child_fields.h"

#include <QDateTime>
#include <QMap>
#include <QObject>

#include <vector>

namespace xiange {

/// One child's record as it is edited: sensitive values masked.
struct ChildRecord {
    StudentId id;
    int version = 0; ///< of what was read; an edit says which one it was made on
    QString name;
    QMap<ChildField, QString> values; ///< as shownValue gives them
    QList<Guardian> guardians;        ///< phone, number and address masked
    QList<StudentProblem> problems;   ///< values masked
    bool editable = false;            ///< whether this account may change it
};

/// What a person entered about a member of the family; what is not set stays as it is.
struct GuardianEdit {
    QString name;
    QString relation;
    bool isGuardian = true;
    bool worksAway = false;
    std::optional<QString> phone;
    std::optional<QString> address;
    std::optional<QString> workplace;
};

/// One value that was changed, by whom and when; sensitive values are masked.
struct FieldHistoryLine {
    QDateTime at; ///< UTC
    QString account;
    QString field; ///< for people
    QString before;
    QString after;
    QString origin; ///< name of the file for a change by an import, empty for one by hand
};

/// The record of each child, changed value by value: every change is written when it is made,
/// stands in the history, and can be taken back while nothing else has changed the record.
class ChildRecords : public QObject {
    Q_OBJECT

public:
    ChildRecords(db::Database& database, const Clock& clock, const Actor& actor,
                 QObject* parent = nullptr);

    Result<ChildRecord> read(StudentId child);

    /// The new version. ErrorKind::Conflict if somebody else changed the record since
    /// `seenVersion`: the words say who, what, and both values.
    Result<int> set(StudentId child, ChildField field, const QString& value, int seenVersion);
    /// `position` counts from 1; 0 adds a member.
    Result<int> setGuardian(StudentId child, int position, const GuardianEdit& edit,
                            int seenVersion);
    Result<int> removeGuardian(StudentId child, int position, int seenVersion);

    /// Newest first, changes by hand and by imports.
    Result<QList<FieldHistoryLine>> history(StudentId child);

    /// Takes back this session's last change; gives its words, empty if there is none.
    Result<QString> undo();
    /// Makes again what was taken back last.
    Result<QString> redo();

signals:
    /// After a commit.
    void changed(xiange::StudentId child);
    /// A change was made that can be taken back (not an undo or redo itself).
    void edited();

private:
    /// A change made here; the whole records stay in memory only.
    struct Change {
        StudentId child;
        StudentRecord before;
        StudentRecord after;
        QString words;
    };

    template <typename Edit>
    Result<int> edit(StudentId child, int seenVersion, const QString& words, Edit change);
    Result<void> put(const StudentRecord& expected, const StudentRecord& wanted);

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
    std::vector<Change> m_done;
    std::vector<Change> m_undone;
};

} // namespace xiange
