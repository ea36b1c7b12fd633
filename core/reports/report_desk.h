#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/reports/report_seal.h"
#include "core/reports/school_report.h"

#include <QCoreApplication>

namespace xiange {

/// The school's side of reporting upward without a network: one signed file a month.
class ReportDesk {
    Q_DECLARE_TR_FUNCTIONS(ReportDesk)

public:
    ReportDesk(db::Database& database, const Clock& clock, const Actor& actor);

    /// What the school would report now; names children, so it needs the right to take them out.
    Result<SchoolReport> report(ReportMonth month, SchoolId school);
    /// Writes the signed file and records that it was taken out.
    Result<SchoolReport> write(ReportMonth month, SchoolId school, const QString& path);
    /// Of the school's own key, to be read out on the phone; the key is made at first use.
    Result<QString> fingerprint(SchoolId school);

private:
    SigningKey keyOf(db::Writer& tx, SchoolId school) const;

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
