#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/base/codes.h"
#include "core/cases/case_book.h"

namespace xiange {

/// The ledgers 台账 that are cleared case by case 动态销号.
enum class LedgerKind { Suspected, Confirmed };

inline constexpr Coded<LedgerKind> ledgerKindCodes[] = {
    {LedgerKind::Suspected, "suspected"},
    {LedgerKind::Confirmed, "confirmed"},
};

/// Writes the ledgers as workbooks. Taking children's names out of the program needs the right to
/// it, is recorded, and leaves a line in the file that says who did it and when.
class Ledgers {
public:
    Ledgers(db::Database& database, CaseBook& cases, const Clock& clock, const Actor& actor);

    /// Every case that came to this state and is not closed; returns the number of rows.
    Result<int> write(LedgerKind kind, const QString& path);

private:
    db::Database& m_database;
    CaseBook& m_cases;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
