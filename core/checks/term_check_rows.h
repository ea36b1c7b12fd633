#pragma once

#include "core/base/error.h"
#include "core/checks/term_check.h"
#include "core/db/transaction.h"

/// The term-start checks as they are stored.
namespace xiange::term_check_rows {

std::optional<TermCheck> readCheck(db::Reader& tx, TermCheckId id);
/// The school's check of a term; nothing if it was never opened.
std::optional<TermCheckId> findCheck(db::Reader& tx, SchoolId school, int schoolYear, int term);
QList<TermCheckId> checksOf(db::Reader& tx, SchoolId school);

/// The check of the term that is on at a school, stored or not.
Result<TermCheck> termOf(db::Reader& tx, SchoolId school, QDate today);
/// The day whose roster a check opened today would expect.
QDate rosterDay(const TermCheck& check, QDate today);
tl::unexpected<Error> noSuchCheck();

/// The check with every class and child, from the tables; a finished one as it was.
TermCheckState readState(db::Reader& tx, const TermCheck& check);
/// What a check opened on this day would expect.
TermCheckState readPreview(db::Reader& tx, TermCheck check, QDate day);
/// Every child expected, by class and seat.
QList<ArrivalChild> readChildren(db::Reader& tx, TermCheckId check);

/// Keeps the roster of a day as the children expected; returns how many.
qint64 keepRoster(db::Writer& tx, const TermCheck& check, QDate day);
/// Freezes what the state says.
void keepFigures(db::Writer& tx, const TermCheckState& state);

} // namespace xiange::term_check_rows
