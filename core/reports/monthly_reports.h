#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/reports/monthly_figures.h"
#include "core/schools/schools.h"

#include <QCoreApplication>

namespace xiange {

/// One school's line of the monthly report.
struct SchoolMonth {
    School school;
    ReportMonth month;
    QDate until; ///< the last day counted
    MonthlyFigures figures;
};

/// What the line says in words, in the language of the report: the zero report 零报告 where there
/// is nothing.
QString monthInWords(const MonthlyFigures& figures);

/// The monthly report 月报 of the schools within the account's scope: counts without names.
class MonthlyReports {
    Q_DECLARE_TR_FUNCTIONS(MonthlyReports)

public:
    MonthlyReports(db::Database& database, const Clock& clock, const Actor& actor);

    /// Every school in the scope, or the one asked for; those without a case too.
    Result<QList<SchoolMonth>> of(ReportMonth month, SchoolId school = {});
    /// The same as a workbook with a line of totals; returns the number of schools.
    Result<int> write(ReportMonth month, SchoolId school, const QString& path);
    /// The school's month went up on paper.
    Result<void> notePrinted(ReportMonth month, SchoolId school);

private:
    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
