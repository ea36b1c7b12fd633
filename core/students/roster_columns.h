#pragma once

#include "core/students/student_record.h"
#include "core/students/student_register.h"

namespace xiange {

/// One child to export: its line and, where more than that is asked for, its record.
struct ExportedChild {
    StudentLine line;
    StudentRecord record;
    QString schoolCode;
};

/// The headings of the national roster with what stands under them, so that the table can be
/// imported again: a value that was not sound stands there as it came.
class RosterColumns {
public:
    explicit RosterColumns(const QList<ExportedChild>& children);

    [[nodiscard]] QStringList headings() const;
    [[nodiscard]] QStringList row(const ExportedChild& child) const;

private:
    QStringList m_fields; ///< titles of the columns that only some rosters have
    int m_members = 0;
};

} // namespace xiange
