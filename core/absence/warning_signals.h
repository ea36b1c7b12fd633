#pragma once

#include "core/absence/absence_rules.h"

#include <QStringList>

namespace xiange {

/// What attendance says of a child before there is a run: a hint to talk, never a verdict.
enum class SignalKind {
    AbsenceShare,      ///< much missed since the school year began, for whatever reason
    Mondays,           ///< away on Mondays again and again, and back within the week
    Late,              ///< often late
    ScatteredHalfDays, ///< half days missed here and there
};

inline constexpr Coded<SignalKind> signalCodes[] = {
    {SignalKind::AbsenceShare, "absence_share"},
    {SignalKind::Mondays, "mondays"},
    {SignalKind::Late, "late"},
    {SignalKind::ScatteredHalfDays, "half_days"},
};

/// The thresholds: settings of the place, with their source beside them.
struct WarningSettings {
    QList<double> bands{5, 10, 20}; ///< per cent of the called half days, ascending
    int leastCalled = 20;           ///< half days called before a share says anything
    int mondays = 3;                ///< of …
    int mondayWeeks = 6;            ///< … the last so many weeks
    int late = 5;                   ///< times in …
    int lateDays = 20;              ///< … the last so many school days
    int halfDays = 4;               ///< days of which half was missed, in …
    int halfDayDays = 20;           ///< … the last so many school days
    QString bandSource = QStringLiteral("Attendance Works；美国研究院（AIR）早期预警指标");
    QString patternSource = QStringLiteral("学校工作惯例");
};

/// One signal with all that explains it.
struct WarningSignal {
    SignalKind kind = SignalKind::AbsenceShare;
    double band = 0;   ///< per cent reached, for AbsenceShare
    int count = 0;     ///< half days missed, Mondays, times late, days half missed
    int base = 0;      ///< of so many half days called, weeks or school days looked at
    int notCalled = 0; ///< half days in the time looked at that nobody called: not counted
    QDate from;        ///< the time looked at
    QDate to;
    QList<QDate> days; ///< those counted, in order
    QString source;
    int level = 1; ///< how grave: the band reached, counted from 1; 1 for a pattern
    friend bool operator==(const WarningSignal&, const WarningSignal&) = default;

    /// count ÷ base in per cent.
    [[nodiscard]] double share() const { return base > 0 ? 100.0 * count / base : 0; }
};

/// The signals of one child; `sessions` are those since the school year began, in order of time,
/// on school days while the child was enrolled. Half days that nobody called count nowhere.
/// Bands: Attendance Works, AIR: share of the called half days missed for any reason, >=.
/// Mondays: away for at least one half of a Monday, and in class later that same week (a week
/// missed whole is a run, not a pattern).
/// Half days: days at which the child was away from some called half, and in class at another.
QList<WarningSignal> warningSignals(const QList<ChildSession>& sessions,
                                    const WarningSettings& settings = {});

QString signalName(SignalKind kind);
/// One sentence with the figures: "Missed 12 of 96 half days (12.5 %) since 1 September; from
/// 10 % on it is a signal."
QString signalReason(const WarningSignal& signal);

} // namespace xiange
