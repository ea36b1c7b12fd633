#pragma once

#include "core/indicators/indicator_board.h"

namespace xiange {

/// The board's figures at the end of each month, for each school, each town and all: written when
/// anybody first looks after it, never again, so that what was handed in can be looked up.
class MonthEnds {
public:
    MonthEnds(db::Database& database, const Clock& clock, const Actor& actor);

    /// Writes what is not there yet, of every place, whoever asks; how many figures. May take
    /// seconds, may run on any thread; where everything is there it is quick.
    Result<int> keep();
    /// What was kept of the school, the town or all, in order of days, up to a day.
    Result<QList<MonthEnd>> of(const IndicatorScope& scope = {});

private:
    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
