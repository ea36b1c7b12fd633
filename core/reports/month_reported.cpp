#include "core/reports/month_reported.h"

namespace xiange {

void noteReported(db::Writer& tx, const Actor& actor, const Clock& clock, SchoolId school,
                  ReportMonth month, QDate countedUntil, ReportedBy way) {
    tx.change("INSERT INTO month_reported (school_id, month, counted_until, way, account_id, at) "
              "VALUES (:school, :month, :until, :way, :account, :at)",
              {{"school", school},
               {"month", month.text()},
               {"until", countedUntil},
               {"way", codeOf(reportedByCodes, way)},
               {"account", actor.account},
               {"at", clock.now()}});
}

QList<ReportedMonth> readReported(db::Reader& tx, ReportMonth from) {
    return tx.list(
        "SELECT school_id, month, counted_until FROM month_reported "
        "WHERE month >= :from UNION ALL "
        "SELECT s.id, r.month, CAST(NULL AS DATE) FROM received_report r "
        "JOIN school s ON s.code = r.school_code WHERE r.month >= :from",
        {{"from", from.text()}}, [](const db::Rows& row) {
            const auto month = ReportMonth::parse(row.text(1));
            return ReportedMonth{row.id<SchoolId>(0), month.value_or(ReportMonth()), row.day(2)};
        });
}

} // namespace xiange
