#include "core/absence/warning_signals.h"

#include <QCoreApplication>
#include <QLocale>

namespace xiange {

namespace {

struct WarningWords {
    Q_DECLARE_TR_FUNCTIONS(xiange::WarningWords)
};

QString shortly(double value) {
    return QLocale().toString(value, 'g', 3);
}

QString dayInWords(QDate day) {
    return QLocale().toString(day, WarningWords::tr("d MMMM", "a date without its year"));
}

QString sentenceOf(const WarningSignal& signal) {
    switch (signal.kind) {
    case SignalKind::AbsenceShare:
        return WarningWords::tr(
                   "Missed %1 of %2 half days called since %3 (%4 %); from %5 % on this is a "
                   "signal.")
            .arg(signal.count)
            .arg(signal.base)
            .arg(dayInWords(signal.from), shortly(signal.share()), shortly(signal.band));
    case SignalKind::Mondays:
        return WarningWords::tr(
                   "Away on %1 of the last %2 Mondays, and in class later the same week.")
            .arg(signal.count)
            .arg(signal.base);
    case SignalKind::Late:
        return WarningWords::tr("Late %1 times in the last %2 school days.")
            .arg(signal.count)
            .arg(signal.base);
    case SignalKind::ScatteredHalfDays:
        return WarningWords::tr("Half a day missed on %1 of the last %2 school days.")
            .arg(signal.count)
            .arg(signal.base);
    }
    return {};
}

} // namespace

QString signalName(SignalKind kind) {
    switch (kind) {
    case SignalKind::AbsenceShare:
        return WarningWords::tr("Much absence");
    case SignalKind::Mondays:
        return WarningWords::tr("Absent on Mondays");
    case SignalKind::Late:
        return WarningWords::tr("Often late");
    case SignalKind::ScatteredHalfDays:
        return WarningWords::tr("Scattered half days");
    }
    return {};
}

QString signalReason(const WarningSignal& signal) {
    const QString sentence = sentenceOf(signal);
    return signal.notCalled == 0
               ? sentence
               : WarningWords::tr("%1 Not counted: %n half day(s) that nobody called.", nullptr,
                                  signal.notCalled)
                     .arg(sentence);
}

} // namespace xiange
