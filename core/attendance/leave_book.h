#pragma once

#include "core/accounts/actor.h"
#include "core/attendance/attendance.h"
#include "core/attendance/sick_report.h"
#include "core/base/clock.h"
#include "core/db/database.h"

#include <QHash>
#include <QObject>

namespace xiange {

using LeaveId = Id<struct LeaveTag>;

/// A leave 请假 over some days: from one half day to another, both included.
struct Leave {
    LeaveId id = {};
    StudentId student;
    MarkKind kind = MarkKind::Sick; ///< sick, personal or official
    QDate firstDay;
    Session firstSession = Session::Morning;
    QDate lastDay;
    Session lastSession = Session::Afternoon;
    QString note; ///< symptom or reason
    std::optional<bool> seenDoctor = std::nullopt;
};

/// Whether a leave covers a session.
bool covers(const Leave& leave, QDate day, Session session);

/// Leaves for spans of days. A roll not yet taken shows them beforehand; in a roll taken before,
/// 旷课 becomes leave, and with it every run and figure derived from it.
class LeaveBook : public QObject {
    Q_OBJECT

public:
    LeaveBook(db::Database& database, const Clock& clock, const Actor& actor,
              QObject* parent = nullptr);

    struct Granted {
        LeaveId id;
        int marksChanged = 0;  ///< 旷课 that became leave
        int calledPresent = 0; ///< sessions at which the class was called and the child was there
    };
    /// `reason` stands with every mark that changes (the proof: 家长假条, 医院证明).
    Result<Granted> grant(const Leave& leave, const QString& reason = {});
    /// Takes a leave back: rolls not yet taken don't show it any more; marks stay as they are.
    /// Returns at how many half days a roll keeps such a mark.
    Result<int> withdraw(LeaveId id);
    /// A leave withdrawn by mistake holds again.
    Result<void> restore(LeaveId id);
    /// The leaves of a child that touch these days, oldest first.
    Result<QList<Leave>> leavesOf(StudentId student, QDate first, QDate last);

    /// The children of a school marked with sick leave on a day.
    Result<SickReport> sickOn(SchoolId school, QDate day);
    /// Puts into the access log that the list leaves the program (printed, or a file's name);
    /// returns the line that says so on the paper.
    Result<QString> recordSickList(const SickReport& report, const QString& how);
    /// Writes the list as .xlsx, recorded. Unreadable where the file can't be written.
    Result<void> exportSick(const SickReport& report, const QString& path);

signals:
    /// After a commit.
    void changed(xiange::StudentId student);

private:
    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

/// The leaves over one session of a class, by child.
QHash<StudentId, Leave> leavesOver(db::Reader& tx, const RollKey& key);

} // namespace xiange
