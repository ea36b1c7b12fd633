#pragma once

#include "core/reports/report_inbox.h"

namespace xiange {

/// The town's ledger of a month as its schools have reported it: counts by school, the suspected
/// and the confirmed dropouts by name, what is missing and what contradicts.
class TownLedger {
public:
    TownLedger(db::Database& database, const Clock& clock, const Actor& actor);

    /// Writes the workbook; how many children it names. Needs the right to take them out, is
    /// recorded.
    Result<int> write(ReportMonth month, const QString& path);

private:
    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
