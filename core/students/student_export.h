#pragma once

#include "core/students/student_register.h"

namespace xiange {

/// Which columns an export has.
enum class ExportColumns {
    Full,           ///< the whole roster, as it can be imported again
    WithoutPrivate, ///< no number, phone or address, nothing of the family, no key group
    Public,         ///< 公示版, to be put up on a wall: class, seat, name and sex only
};

inline constexpr Coded<ExportColumns> exportColumnsCodes[] = {
    {ExportColumns::Full, "full"},
    {ExportColumns::WithoutPrivate, "plain"},
    {ExportColumns::Public, "public"},
};

struct ExportWish {
    StudentFilter filter = {};
    QList<StudentId> only = {}; ///< of those the filter lets through; empty: all
    ExportColumns columns = ExportColumns::WithoutPrivate;
    QString reason = {}; ///< goes into the log
};

/// Writes the roster as a workbook, or as text where the name ends in .csv. Over the table stands
/// who made it and when; that it was made stands in the access log.
class StudentExport {
public:
    StudentExport(db::Database& database, const Clock& clock, const Actor& actor);

    /// The number of children written. May take seconds, may run on any thread.
    Result<int> write(const ExportWish& wish, const QString& path);

private:
    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
