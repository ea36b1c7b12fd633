#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/cases/case_book.h"
#include "core/checks/term_check.h"
#include "core/db/database.h"

#include <QObject>

namespace xiange {

/// The term-start checks 开学排查: opened with the roster of that moment, filled class by class,
/// finished once and then unchanged.
class TermChecks : public QObject {
    Q_OBJECT

public:
    TermChecks(db::Database& database, CaseBook& cases, const Clock& clock, const Actor& actor,
               QObject* parent = nullptr);

    /// The check of the term that is on; where nobody has opened it, what it would expect.
    Result<TermCheckState> current(SchoolId school);
    /// The same of every school within reach, what is not finished first. May run on any thread.
    Result<QList<TermCheckState>> schools();
    Result<TermCheckState> state(TermCheckId check);
    /// Every check of the school, the newest first.
    Result<QList<TermCheck>> history(SchoolId school);
    /// Keeps today's roster as the children expected. Conflict if the term has a check.
    Result<TermCheckId> open(SchoolId school);
    /// Whether this account may open and finish the check of a school, or why not.
    [[nodiscard]] Result<void> mayOpen(SchoolId school) const;

    Result<ClassArrivalList> classList(TermCheckId check, ClassId schoolClass);
    /// Goes through a class: those named did not come, everybody else did. `knownVersion` is the
    /// one that was read; Conflict if somebody else confirmed in between. A child with a case
    /// can't be left out: it has to be recorded as arrived.
    Result<void> confirmClass(TermCheckId check, ClassId schoolClass,
                              const QList<NotArrived>& missing, int knownVersion);
    /// Where a child is and why it did not come.
    Result<void> setWhereabouts(TermCheckId check, const NotArrived& about);
    /// It came after all; an invalid day takes that back.
    Result<void> setArrived(TermCheckId check, StudentId student, QDate day);
    /// No suspicion, or open again.
    Result<void> setExplained(TermCheckId check, StudentId student, bool explained);
    /// 疑似辍学: each becomes a case (or its open case is marked), with whereabouts and cause.
    /// Returns how many; what was done before a failure stays done.
    Result<int> suspect(TermCheckId check, const QList<StudentId>& children);

    /// Freezes the check as it stands.
    Result<void> finish(TermCheckId check);
    /// The statistics and the names as a workbook; recorded. Returns the number of classes.
    Result<int> write(TermCheckId check, const QString& path);

signals:
    /// After a commit.
    void changed();

private:
    Result<void> suspectOne(TermCheckId check, const ArrivalChild& child);
    /// Runs `work(tx, check)` for a check that goes on, with the right asked for.
    template <typename Work>
    Result<void> change(TermCheckId check, ClassId schoolClass, Right right, Work work);
    template <typename Work>
    Result<void> changeChild(TermCheckId check, StudentId student, Work work);

    db::Database& m_database;
    CaseBook& m_cases;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
