#include "core/reports/monthly_figures.h"

#include "core/calendar/school_calendar.h"
#include "core/cases/case_rules.h"

#include <algorithm>

namespace xiange {

namespace {

CameTo& operator+=(CameTo& sum, const CameTo& other) {
    sum.suspected += other.suspected;
    sum.confirmed += other.confirmed;
    sum.returned += other.returned;
    sum.closed += other.closed;
    return sum;
}

std::optional<CaseState> leadsTo(EntryKind kind) {
    CaseEntry entry;
    entry.kind = kind;
    return case_rules::stateOf({entry});
}

CameTo cameTo(const QList<CaseStep>& steps, QDate from, QDate until) {
    const auto came = [&](CaseState state) {
        return std::any_of(steps.begin(), steps.end(), [&](const CaseStep& step) {
            return step.day >= from && step.day <= until && leadsTo(step.kind) == state;
        });
    };
    return {came(CaseState::Suspected) ? 1 : 0, came(CaseState::Confirmed) ? 1 : 0,
            came(CaseState::Returned) ? 1 : 0, came(CaseState::Closed) ? 1 : 0};
}

} // namespace

std::optional<ReportMonth> ReportMonth::parse(const QString& text) {
    const QDate first = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
    if (text.size() != 7 || !first.isValid()) {
        return std::nullopt;
    }
    return ReportMonth{first};
}

MonthlyFigures& MonthlyFigures::operator+=(const MonthlyFigures& other) {
    month += other.month;
    year += other.year;
    openSuspected += other.openSuspected;
    openConfirmed += other.openConfirmed;
    openReturned += other.openReturned;
    return *this;
}

namespace monthly {

QList<CaseStep> stepsUntil(const Timeline& timeline, QDate day) {
    QList<CaseStep> steps;
    for (const CaseEntry& entry : case_rules::standing(timeline)) {
        if (entry.day <= day && leadsTo(entry.kind)) {
            steps.append({entry.kind, entry.day});
        }
    }
    return steps;
}

std::optional<CaseState> stateAfter(const QList<CaseStep>& steps) {
    return steps.isEmpty() ? std::nullopt : leadsTo(steps.back().kind);
}

bool everSuspected(const QList<CaseStep>& steps) {
    return std::any_of(steps.begin(), steps.end(), [](const CaseStep& step) {
        const auto state = leadsTo(step.kind);
        return state == CaseState::Suspected || state == CaseState::Confirmed;
    });
}

void count(MonthlyFigures& figures, const QList<CaseStep>& steps, ReportMonth month, QDate until) {
    if (!everSuspected(steps)) {
        return; // a watch that simply ended was never a dropout
    }
    const QDate yearBegan(schoolYearOf(month.last()), 9, 1);
    figures.month += cameTo(steps, month.first, until);
    figures.year += cameTo(steps, yearBegan, until);
    switch (stateAfter(steps).value_or(CaseState::Watch)) {
    case CaseState::Suspected:
        ++figures.openSuspected;
        break;
    case CaseState::Confirmed:
        ++figures.openConfirmed;
        break;
    case CaseState::Returned:
        ++figures.openReturned;
        break;
    case CaseState::Watch:
    case CaseState::Closed:
        break;
    }
}

} // namespace monthly

} // namespace xiange
