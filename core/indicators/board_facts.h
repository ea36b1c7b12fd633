#pragma once

#include "core/indicators/cohort_children.h"
#include "core/indicators/counted_cases.h"

#include <QSet>

namespace xiange {

/// Everything the figures are counted from, read in one state of the data.
struct BoardFacts {
    QDate asAt;
    int schoolYear = 0;
    QList<cohort_children::CohortChild> children;
    QList<DropoutCase> cases;
    QList<counted_cases::StandingCase> standing;
    QSet<StudentId> dropouts; ///< confirmed and not returned
    QList<QPair<SchoolId, QString>> schools;
    QSet<SchoolId> lastYearKnown; ///< schools of which something of last year is in the data

    [[nodiscard]] indicator_rules::Fate fateOf(const cohort_children::CohortChild& child) const;
    [[nodiscard]] QDate yearBegan() const;
    /// Whether the child's cohort leaves its stage this school year.
    [[nodiscard]] bool leavesThisYear(const cohort_children::CohortChild& child) const;
};

/// The figures of the board, each from the facts alone.
namespace figures {

Indicator retention(const BoardFacts& facts, const indicator_rules::RetentionSettings& settings,
                    IndicatorKey key);
/// By names: last year's opening roll, and who of it is still in education, here or elsewhere.
Indicator overTheYear(const BoardFacts& facts);
Indicator dropoutRate(const BoardFacts& facts, bool junior);
Indicator openCases(const BoardFacts& facts);
/// One that needs what is not in the data.
Indicator unknown(IndicatorKey key, QDate asAt);
QList<CohortRetention> byCohort(const BoardFacts& facts,
                                const indicator_rules::RetentionSettings& settings);

} // namespace figures

} // namespace xiange
