#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/sheets/heading_match.h"

namespace xiange {

/// What a person said the columns of a table mean, kept for the next table with the same headings.
class ColumnChoices {
public:
    ColumnChoices(db::Database& database, const Clock& clock, const Actor& actor);

    /// The table with the columns as they were chosen the last time; true if there was a last time.
    Result<bool> recall(HeadingMatch& table);
    /// Keeps the columns as they are now.
    Result<void> keep(const HeadingMatch& table);

private:
    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

/// The table in which the row of the sheet holds the headings; columns matched by name.
[[nodiscard]] HeadingMatch tableAt(const Workbook& workbook, int sheet, qsizetype row);
/// Makes a column mean something; whatever column meant it before is kept as it stands.
void chooseColumn(HeadingMatch& table, int column, std::optional<Heading> heading, int member);

} // namespace xiange
