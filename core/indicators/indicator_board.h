#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/indicators/indicators.h"

namespace xiange {

struct BoardFacts;

/// Which schools, and as of which day; what is not said is "all within the actor's scope" and
/// today.
struct IndicatorScope {
    SchoolId school;
    AreaId town;
    QDate asAt;
};

/// The figures of the board, each with the children behind it.
class IndicatorBoard {
public:
    IndicatorBoard(db::Database& database, const Clock& clock, const Actor& actor);

    /// All nine, in the order of their keys.
    Result<QList<Indicator>> indicators(const IndicatorScope& scope = {});
    /// The cohort that leaves its stage this school year, school by school, the worst first; with
    /// one school only, all its cohorts, grade by grade.
    Result<QList<CohortRetention>> retention(const IndicatorScope& scope = {});
    /// Cases as they stood on the day, the most dropouts first; by month in order of months.
    /// Schools, grades and classes without a case are there with zeros.
    Result<QList<DropoutCount>> dropouts(CountedBy by, const IndicatorScope& scope = {});

    [[nodiscard]] const indicator_rules::RetentionSettings& settings() const { return m_settings; }

private:
    Result<BoardFacts> look(const IndicatorScope& scope);

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
    indicator_rules::RetentionSettings m_settings;
};

} // namespace xiange
