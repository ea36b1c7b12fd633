#include "core/absence/warning_signals.h"

#include <algorithm>
#include <optional>

namespace xiange {

namespace {

/// A school day of the child: how often the class was called, how often the child was away.
struct SchoolDay {
    QDate day;
    int called = 0;
    int missed = 0;
    int late = 0;
    int notCalled = 0;
};

QList<SchoolDay> daysOf(const QList<ChildSession>& sessions) {
    QList<SchoolDay> days;
    for (const ChildSession& session : sessions) {
        if (days.isEmpty() || days.last().day != session.day) {
            days.append({session.day});
        }
        SchoolDay& day = days.last();
        day.called += session.called ? 1 : 0;
        day.notCalled += session.called ? 0 : 1;
        if (session.called && session.mark) {
            day.missed += isAbsent(*session.mark) ? 1 : 0;
            day.late += *session.mark == MarkKind::Late ? 1 : 0;
        }
    }
    return days;
}

QDate mondayOf(QDate day) {
    return day.addDays(1 - day.dayOfWeek());
}

/// Over `days`, what `countOf` finds on each.
template <typename Count>
WarningSignal tally(SignalKind kind, const QList<SchoolDay>& days, Count countOf) {
    WarningSignal signal;
    signal.kind = kind;
    if (!days.isEmpty()) {
        signal.from = days.first().day;
        signal.to = days.last().day;
    }
    for (const SchoolDay& day : days) {
        signal.notCalled += day.notCalled;
        if (const int count = countOf(day); count > 0) {
            signal.count += count;
            signal.days.append(day.day);
        }
    }
    return signal;
}

std::optional<WarningSignal> absenceShare(const QList<SchoolDay>& days,
                                          const WarningSettings& settings) {
    WarningSignal signal =
        tally(SignalKind::AbsenceShare, days, [](const SchoolDay& day) { return day.missed; });
    for (const SchoolDay& day : days) {
        signal.base += day.called;
    }
    signal.source = settings.bandSource;
    for (qsizetype at = 0; at < settings.bands.size(); ++at) {
        const double band = settings.bands[at];
        // Compared without dividing: 1 of 20 is 5 %, not a hair less.
        if (100.0 * signal.count >= band * signal.base) {
            signal.band = band;
            signal.level = static_cast<int>(at) + 1;
        }
    }
    const bool enough = signal.base >= std::max(1, settings.leastCalled);
    return enough && signal.band > 0 ? std::optional(signal) : std::nullopt;
}

// In class again after the Monday, before the week is over.
bool backInTheWeek(const QList<SchoolDay>& days, qsizetype monday) {
    if (days[monday].missed < days[monday].called) {
        return true;
    }
    for (qsizetype i = monday + 1; i < days.size(); ++i) {
        if (mondayOf(days[i].day) != days[monday].day) {
            break;
        }
        if (days[i].missed < days[i].called) {
            return true;
        }
    }
    return false;
}

std::optional<WarningSignal> mondays(const QList<SchoolDay>& days,
                                     const WarningSettings& settings) {
    if (days.isEmpty()) {
        return std::nullopt;
    }
    const QDate first = mondayOf(days.last().day).addDays(-7LL * (settings.mondayWeeks - 1));
    WarningSignal signal;
    signal.kind = SignalKind::Mondays;
    signal.base = settings.mondayWeeks;
    signal.from = first;
    signal.to = days.last().day;
    signal.source = settings.patternSource;
    for (qsizetype i = 0; i < days.size(); ++i) {
        const SchoolDay& day = days[i];
        if (day.day < first || day.day.dayOfWeek() != Qt::Monday) {
            continue;
        }
        signal.notCalled += day.notCalled;
        if (day.missed > 0 && backInTheWeek(days, i)) {
            ++signal.count;
            signal.days.append(day.day);
        }
    }
    return signal.count >= settings.mondays ? std::optional(signal) : std::nullopt;
}

/// The last `length` school days, tallied: a signal from `least` on.
template <typename Count>
std::optional<WarningSignal> lately(SignalKind kind, const QList<SchoolDay>& days, int length,
                                    int least, const QString& source, Count countOf) {
    WarningSignal signal =
        tally(kind, days.last(std::min<qsizetype>(length, days.size())), countOf);
    signal.base = length;
    signal.source = source;
    return signal.count >= least ? std::optional(signal) : std::nullopt;
}

} // namespace

QList<WarningSignal> warningSignals(const QList<ChildSession>& sessions,
                                    const WarningSettings& settings) {
    const QList<SchoolDay> days = daysOf(sessions);
    QList<WarningSignal> found;
    const auto add = [&found](const std::optional<WarningSignal>& signal) {
        if (signal) {
            found.append(*signal);
        }
    };
    add(absenceShare(days, settings));
    add(mondays(days, settings));
    add(lately(SignalKind::Late, days, settings.lateDays, settings.late, settings.patternSource,
               [](const SchoolDay& day) { return day.late; }));
    add(lately(SignalKind::ScatteredHalfDays, days, settings.halfDayDays, settings.halfDays,
               settings.patternSource, [](const SchoolDay& day) {
                   return day.missed > 0 && day.missed < day.called ? 1 : 0;
               }));
    return found;
}

} // namespace xiange
