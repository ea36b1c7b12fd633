#pragma once

#include "core/sheets/heading_match.h"
#include "core/students/roster_rows.h"
#include "core/students/status_rules.h"

namespace xiange {

/// One row of a list of status changes, read and judged on its own.
struct ChangeRow {
    int row = 0;
    QString name;
    QString studentNo;
    QString idNumber;
    std::optional<ClassName> className; ///< where the child is, if the list says it
    std::optional<ClassName> toClass;
    StatusChangeDraft draft; ///< without child and class
    std::optional<Finding> rejected;

    void reject(Heading heading, const QString& value, RosterProblem problem, const QString& text);
};

/// Reads every row under the headings; pure, knows no database.
[[nodiscard]] QList<ChangeRow> readChangeRows(const Sheet& sheet, const HeadingMatch& table,
                                              const RosterReading& reading);

} // namespace xiange
