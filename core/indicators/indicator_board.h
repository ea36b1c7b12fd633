#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/indicators/indicators.h"
#include "core/indicators/school_statistics.h"

namespace xiange {

struct BoardFacts;
namespace cohort_children {
enum class Reading;
}

/// Which schools, and as of which day; what is not said is "all within the actor's scope" and
/// today.
struct IndicatorScope {
    SchoolId school;
    AreaId town;
    QDate asAt;
    ChildFilter filter = {};
};

/// A school that can be looked at.
struct BoardPlace {
    SchoolId school;
    QString name;
    AreaId town;
    QString townName;
};

/// A figure as it stood at the end of a month.
struct MonthEnd {
    QDate day;
    IndicatorKey key = IndicatorKey::NineYearRetention;
    indicator_rules::Ratio ratio;
    double value = 0;
    QString definition;
    QDate keptOn; ///< the day on which it was written down
};

/// What was kept of the figure at the end of the month on whose last day it is looked at; nothing
/// on any other day.
std::optional<MonthEnd> asHandedIn(const Indicator& figure, const QList<MonthEnd>& kept);

/// Everything on the board, counted from one state of the data; without the names of the figures.
struct Board {
    QDate asAt;
    QStringList schools; ///< names of those looked at
    qint64 children = 0; ///< ever on their rolls
    QList<Indicator> indicators;
    QList<CohortRetention> retention;
    QList<DropoutCount> bySchool;
    QList<DropoutCount> byClass; ///< with one school only
    QList<DropoutCount> byMonth;
    QList<DropoutCount> byCause;
    QList<DropoutCount> byKeyGroup;
    QList<MonthEnd> monthEnds; ///< kept so far; none of a group of children
};

/// The figures of one school, of one town (the school invalid) or of all (both invalid).
struct PlaceFigures {
    SchoolId school;
    AreaId town;
    QList<Indicator> indicators; ///< without names
};

/// The figures of the board, each with the children behind it.
class IndicatorBoard {
public:
    IndicatorBoard(db::Database& database, const Clock& clock, const Actor& actor);

    /// The schools within the actor's scope, by town and name.
    Result<QList<BoardPlace>> places();
    /// Whether reading takes so long that a window has to do it aside, and can.
    Result<bool> takesLong();
    /// Quick: tiles and charts at once. May run on any thread.
    Result<Board> board(const IndicatorScope& scope = {});
    /// One figure with its names.
    Result<Indicator> indicator(IndicatorKey key, const IndicatorScope& scope = {});
    /// All nine with their names, in the order of their keys.
    Result<QList<Indicator>> indicators(const IndicatorScope& scope = {});
    /// One figure in parts, with the names of each: schools, towns, classes and key groups with the
    /// worst first, stages and grades in their order. Parts without a child are left out; a child
    /// in two key groups is in both. May take seconds, may run on any thread.
    Result<QList<Share>> breakdown(IndicatorKey key, BrokenDownBy by,
                                   const IndicatorScope& scope = {});
    /// The cohort that leaves its stage this school year, school by school, the worst first; with
    /// one school only, all its cohorts, grade by grade.
    Result<QList<CohortRetention>> retention(const IndicatorScope& scope = {});
    /// Cases as they stood on the day, the most dropouts first; by month in order of months.
    /// Schools, grades and classes without a case are there with zeros.
    Result<QList<DropoutCount>> dropouts(CountedBy by, const IndicatorScope& scope = {});
    /// The tables of a statistics date, with every lost child by name.
    Result<SchoolStatistics> statistics(const IndicatorScope& scope = {});
    /// The disabled children of the schools asked for and, where one area is looked at, those of it
    /// who are on no roster.
    Result<QList<DisabledChild>> disabledChildren(const IndicatorScope& scope = {});
    /// The figures of every school, every town and all within the actor's scope, from one reading.
    Result<QList<PlaceFigures>> figuresByPlace(QDate asAt);

private:
    Result<QList<Share>> byNames(IndicatorKey key, BrokenDownBy by, const IndicatorScope& scope);
    Result<QList<Share>> byFilters(IndicatorKey key, BrokenDownBy by, const IndicatorScope& scope);
    Result<BoardFacts> look(const IndicatorScope& scope, cohort_children::Reading reading);

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
