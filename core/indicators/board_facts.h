#pragma once

#include "core/indicators/cohort_children.h"
#include "core/indicators/counted_cases.h"
#include "core/indicators/residents.h"

#include <QSet>

namespace xiange {

/// Everything the figures are counted from, read in one state of the data. Read in groups, the
/// figures are the same and the names are not there.
struct BoardFacts {
    QDate asAt;
    int schoolYear = 0;
    QList<cohort_children::CohortChild> children;
    QList<DropoutCase> cases;
    QList<counted_cases::StandingCase> standing;
    QSet<StudentId> dropouts; ///< confirmed and not returned
    QList<QPair<SchoolId, QString>> schools;
    bool nineYears = false; ///< the data saw this year's grade 9 begin grade 1
    indicator_rules::RetentionSettings settings;
    residents::Residents residents;
    QSet<SchoolId> lastYearKnown; ///< schools of which something of last year is in the data

    [[nodiscard]] indicator_rules::Fate fateOf(const cohort_children::CohortChild& child) const;
    [[nodiscard]] QDate yearBegan() const;
    /// Whether the child's cohort leaves its stage this school year.
    [[nodiscard]] bool leavesThisYear(const cohort_children::CohortChild& child) const;
    /// The longest form of 巩固率 that the data reach.
    [[nodiscard]] indicator_rules::CohortForm cohortForm() const;
};

/// The figures of the board, each from the facts alone.
namespace figures {

Indicator retention(const BoardFacts& facts, IndicatorKey key);
/// Last year's opening roll and who of it is still in education; or, as the place has set it,
/// grade against grade.
Indicator overTheYear(const BoardFacts& facts);
Indicator dropoutRate(const BoardFacts& facts, bool junior);
Indicator openCases(const BoardFacts& facts);
/// By residence; without a value where the lists that know it have not been booked.
Indicator primaryGrossEnrolment(const BoardFacts& facts);
Indicator juniorNetEnrolment(const BoardFacts& facts);
Indicator disabledEnrolment(const BoardFacts& facts);
/// All nine, in the order of their keys.
QList<Indicator> all(const BoardFacts& facts);
QList<CohortRetention> byCohort(const BoardFacts& facts);

} // namespace figures

} // namespace xiange
