#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/base/codes.h"
#include "core/db/database.h"
#include "core/reports/report_month.h"

namespace xiange {

/// How a school's month went up.
enum class ReportedBy { File, Workbook, Paper };
inline constexpr Coded<ReportedBy> reportedByCodes[] = {
    {ReportedBy::File, "file"},
    {ReportedBy::Workbook, "workbook"},
    {ReportedBy::Paper, "paper"},
};

/// Keeps that a school's month was reported, counted up to a day. In the transaction of the act.
void noteReported(db::Writer& tx, const Actor& actor, const Clock& clock, SchoolId school,
                  ReportMonth month, QDate countedUntil, ReportedBy way);

/// A school and a month that it has reported, by itself or in a file taken in here.
struct ReportedMonth {
    SchoolId school;
    ReportMonth month;
    QDate countedUntil; ///< invalid: not known
};
/// Those from a month on, of every school.
QList<ReportedMonth> readReported(db::Reader& tx, ReportMonth from);

} // namespace xiange
