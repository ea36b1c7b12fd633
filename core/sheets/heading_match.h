#pragma once

#include "core/sheets/headings.h"
#include "core/sheets/workbook.h"

#include <QHash>

namespace xiange {

/// A column of a table and what it is about.
struct MatchedColumn {
    int column = 0; ///< from 0
    QString title;  ///< as it stands in the file
    std::optional<Heading> heading;
    int member = 0; ///< 0: the child; 1, 2 …: the first, second member of the family
};

/// Where a table begins in a sheet and what its columns mean.
struct HeadingMatch {
    int sheet = 0;     ///< index in the workbook
    qsizetype row = 0; ///< index of the heading row in Sheet::rows; the data follow it
    QList<MatchedColumn> columns;

    /// The column of a heading, from 0; -1 if the table has none.
    [[nodiscard]] int columnOf(Heading heading, int member = 0) const;
    [[nodiscard]] bool has(Heading heading, int member = 0) const {
        return columnOf(heading, member) >= 0;
    }
    /// How many members of the family have columns.
    [[nodiscard]] int members() const;
    [[nodiscard]] int recognised() const;
};

/// Reads one row as headings: the repeated 成员姓名 关系 … groups, 成员1姓名, 监护人姓名 and
/// 父亲电话 become members 1, 2 … of the family.
[[nodiscard]] QList<MatchedColumn> matchHeadings(const SheetRow& row);

/// Finds the table in a workbook: the row, under whatever title lines, that names most columns,
/// and among them all of `required`; nothing if no row does. The headings may stand in two rows.
[[nodiscard]] std::optional<HeadingMatch> findTable(const Workbook& workbook,
                                                    const QList<Heading>& required);

} // namespace xiange
