#include "core/absence/place_rules.h"

namespace xiange {

namespace {

constexpr Duty duties[ladderSteps] = {Duty::ContactGuardian,   Duty::VisitHome,
                                      Duty::ReportToPrincipal, Duty::GuangdongReport,
                                      Duty::MarkSuspected,     Duty::ProposeDropout};

} // namespace

Ladder ladderOf(const RuleValues& rules) {
    Ladder ladder;
    for (int step = 1; step <= ladderSteps; ++step) {
        ladder.steps.append({step, rules.number(ladderRule(step, "days")),
                             rules.text(ladderRule(step, "compare")) == QLatin1String("more_than"),
                             duties[step - 1], rules.text(ladderRule(step, "source")),
                             rules.text(ladderRule(step, "who"))});
    }
    ladder.contacts = {rules.count(QStringLiteral("contacts.number")),
                       rules.count(QStringLiteral("contacts.days")),
                       rules.count(QStringLiteral("contacts.means"))};
    return ladder;
}

LeaveInRun leaveInRunOf(const RuleValues& rules) {
    return rules.text(QStringLiteral("run.leave")) == QLatin1String("pauses") ? LeaveInRun::Pauses
                                                                              : LeaveInRun::Ends;
}

WarningSettings warningSettingsOf(const RuleValues& rules) {
    WarningSettings settings;
    settings.bands = {rules.number(QStringLiteral("signal.band.1")),
                      rules.number(QStringLiteral("signal.band.2")),
                      rules.number(QStringLiteral("signal.band.3"))};
    settings.leastCalled = rules.count(QStringLiteral("signal.least_called"));
    settings.mondays = rules.count(QStringLiteral("signal.mondays"));
    settings.mondayWeeks = rules.count(QStringLiteral("signal.monday_weeks"));
    settings.late = rules.count(QStringLiteral("signal.late"));
    settings.lateDays = rules.count(QStringLiteral("signal.late_days"));
    settings.halfDays = rules.count(QStringLiteral("signal.half_days"));
    settings.halfDayDays = rules.count(QStringLiteral("signal.half_day_days"));
    return settings;
}

} // namespace xiange
