#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/cases/dropout_case.h"
#include "core/db/database.h"
#include "core/reports/report_month.h"

#include <QCoreApplication>
#include <QObject>

namespace xiange {

/// The three ledgers with dynamic closing 动态销号. Of the children of school age it holds those
/// who ought to be at school and are not.
enum class ClearingKind { NotAtSchool, Suspected, Confirmed };

inline constexpr Coded<ClearingKind> clearingKindCodes[] = {
    {ClearingKind::NotAtSchool, "school_age"},
    {ClearingKind::Suspected, "suspected"},
    {ClearingKind::Confirmed, "confirmed"},
};

[[nodiscard]] QString clearingName(ClearingKind kind);

/// How a child left a ledger. Being back at school is not yet 销号: the case is followed up.
enum class Ending { None, Returned, Closed, MovedOn, Relapsed };

/// A child in a ledger, from the day it came in to the day it was cleared.
struct ClearingLine {
    ClearingKind kind = ClearingKind::Suspected;
    CaseId dropoutCase; ///< invalid in the ledger of those not at school
    StudentId student;  ///< invalid for a child on no roster
    QString name;
    QString school; ///< or the village, for a child on no roster
    QString className;
    QDate openedOn;
    QDate returnedOn; ///< back at school, before or without a closing
    QDate clearedOn;  ///< out of the ledger for good 销号, or moved on to another one
    QString how;      ///< why it was cleared, or where it stands now
    QString cause;
    Ending ending = Ending::None;

    [[nodiscard]] bool isOpen() const { return ending == Ending::None; }
    /// Still in it, or out of it only as far as the follow-up holds.
    [[nodiscard]] bool isSettled() const { return clearedOn.isValid(); }
    [[nodiscard]] bool changedIn(ReportMonth month) const;
};

/// A case in the county's quarterly review.
struct ReviewLine {
    CaseId dropoutCase;
    StudentId student;
    QString name;
    QString school;
    QString className;
    CaseState state = CaseState::Suspected;
    QDate since;
    QDate reviewedOn; ///< invalid: not yet
    QString reviewedBy;
    QString note;
};

struct Quarter {
    QDate first;

    static Quarter of(QDate day);
    [[nodiscard]] QDate last() const { return first.addMonths(3).addDays(-1); }
    [[nodiscard]] Quarter before() const { return {first.addMonths(-3)}; }
    [[nodiscard]] QString text() const; ///< 2026-Q4
};

struct QuarterReview {
    Quarter quarter;
    QDate due;
    QList<ReviewLine> lines; ///< those not reviewed first
    [[nodiscard]] int open() const;
};

/// The ledgers as they clear themselves case by case, and the review of what is left.
class ClearingLedgers : public QObject {
    Q_OBJECT

public:
    ClearingLedgers(db::Database& database, const Clock& clock, const Actor& actor,
                    QObject* parent = nullptr);

    /// Whether a list of the police was ever compared here. Before that nobody knows who of the
    /// children is in no school: an empty ledger of them is no zero report.
    Result<bool> hukouListCompared();
    /// Everybody who was ever in this ledger in the school year or still is; those in it first,
    /// the longest in it first.
    Result<QList<ClearingLine>> lines(ClearingKind kind, SchoolId school = {});
    /// Who came in or was cleared in the month, through all three ledgers.
    Result<QList<ClearingLine>> changes(ReportMonth month, SchoolId school = {});

    /// Every case that was open on a day of the quarter.
    Result<QuarterReview> review(Quarter quarter, SchoolId school = {});
    /// Writes down that somebody has looked at a case in this quarter; not the act of who keeps
    /// the case.
    Result<void> markReviewed(CaseId id, Quarter quarter, const QString& note);

    /// Lines as a workbook; the number of rows. Recorded. Where there are none it is a zero
    /// report, or says why it can't be one.
    Result<int> write(const QString& title, const QList<ClearingLine>& lines, const QString& path,
                      const QString& noZeroReport = {});
    Result<int> write(const QuarterReview& review, const QString& path);

signals:
    void changed();

private:
    Result<int> save(const QString& title, const QStringList& headings,
                     const QList<QStringList>& rows, const QString& path,
                     const QString& whereEmpty);

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
