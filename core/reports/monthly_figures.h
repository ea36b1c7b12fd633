#pragma once

#include "core/cases/dropout_case.h"
#include "core/reports/report_month.h"

namespace xiange {

/// An entry that changes where a case stands.
struct CaseStep {
    EntryKind kind = EntryKind::Opened;
    QDate day;
    friend bool operator==(const CaseStep&, const CaseStep&) = default;
};

/// Cases that came to a state within a span of time, each case once however often it came there.
struct CameTo {
    int suspected = 0; ///< marked suspected, or back to it by a relapse
    int confirmed = 0;
    int returned = 0;
    int closed = 0; ///< only those that had been suspected or confirmed

    [[nodiscard]] bool isZero() const { return suspected + confirmed + returned + closed == 0; }
    friend bool operator==(const CameTo&, const CameTo&) = default;
};

/// The monthly report 月报: pure counts, no child in it.
struct MonthlyFigures {
    CameTo month;
    CameTo year; ///< from 1 September to the end of the month
    int openSuspected = 0;
    int openConfirmed = 0;
    int openReturned = 0; ///< back at school, still followed up

    [[nodiscard]] int open() const { return openSuspected + openConfirmed + openReturned; }
    /// 零报告: nothing new in the month, and nothing open at its end.
    [[nodiscard]] bool isZero() const { return month.isZero() && open() == 0; }
    MonthlyFigures& operator+=(const MonthlyFigures& other);
    friend bool operator==(const MonthlyFigures&, const MonthlyFigures&) = default;
};

namespace monthly {

/// The entries that changed the state, up to and including a day; what was struck out, if only
/// later, never happened.
QList<CaseStep> stepsUntil(const Timeline& timeline, QDate day);

/// The state after these steps; none before the first.
std::optional<CaseState> stateAfter(const QList<CaseStep>& steps);

/// Whether the case ever was more than a watch: only then does a monthly report count it.
bool everSuspected(const QList<CaseStep>& steps);

/// Adds one case. `until` is the last day counted.
void count(MonthlyFigures& figures, const QList<CaseStep>& steps, ReportMonth month, QDate until);

} // namespace monthly

} // namespace xiange
