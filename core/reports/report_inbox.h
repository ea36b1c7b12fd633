#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/reports/monthly_reports.h"
#include "core/reports/report_seal.h"
#include "core/reports/school_report.h"
#include "core/schools/schools.h"

#include <QCoreApplication>

namespace xiange {

/// What became of one file.
enum class FileOutcome {
    Taken,
    Replaced,   ///< newer than the one that was there; both are kept
    Older,      ///< kept, but a newer one counts
    Already,    ///< the same file was taken before
    UnknownKey, ///< not taken: somebody has to compare the fingerprint with the school first
    Refused,    ///< not taken: altered, damaged or of another kind
};
inline constexpr Coded<FileOutcome> fileOutcomeCodes[] = {
    {FileOutcome::Taken, "taken"},
    {FileOutcome::Replaced, "replaced"},
    {FileOutcome::Older, "older"},
    {FileOutcome::Already, "already"},
    {FileOutcome::UnknownKey, "unknown_key"},
    {FileOutcome::Refused, "refused"},
};

struct ReceivedFile {
    FileOutcome outcome = FileOutcome::Refused;
    QString school;
    QString schoolCode;
    ReportMonth month;
    QString fingerprint;
    QString text; ///< what to do, where something is to be done
};

/// A school whose pupils are kept in this database: it needs no file, its figures are counted here.
struct KeptSchool {
    SchoolMonth line;
    int enrolled = 0; ///< on the last day counted
};

/// A month as the schools have reported it.
struct ReceivedMonth {
    ReportMonth month;
    QList<SchoolReport> reports; ///< the newest of each school, by code
    QList<KeptSchool> kept;      ///< schools without one whose pupils are kept here
    QList<School> missing;       ///< the other schools of the database without one
    QList<Contradiction> contradictions;
    MonthlyFigures sum;
    int enrolled = 0;
    QDate due;          ///< by when the month was to be reported
    bool isDue = false; ///< that day is over
    QStringList late;   ///< codes of the schools that wrote theirs after it

    /// Whether the school is named in a contradiction.
    [[nodiscard]] bool contradicts(const QString& schoolCode) const;
};

/// The town's side of reporting upward: takes schools' files in and adds them up.
class ReportInbox {
    Q_DECLARE_TR_FUNCTIONS(ReportInbox)

public:
    ReportInbox(db::Database& database, const Clock& clock, const Actor& actor);

    /// Takes one file in. `compared` are the fingerprints that this person has compared with the
    /// schools; they are remembered. An Error only where the account or the database refuses.
    Result<ReceivedFile> take(const QByteArray& file, const QStringList& compared = {});

    Result<ReceivedMonth> month(ReportMonth month);
    /// Whether this account receives reports at all, or why not.
    [[nodiscard]] Result<void> mayReceive() const;

private:
    [[nodiscard]] Result<bool> keyIsKnown(db::Writer& tx, const SchoolReport& report,
                                          const OpenedSeal& sealed,
                                          const QStringList& compared) const;
    [[nodiscard]] FileOutcome keep(db::Writer& tx, const SchoolReport& report,
                                   const OpenedSeal& sealed) const;
    [[nodiscard]] QList<SchoolReport> newest(db::Reader& tx, ReportMonth month) const;

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
