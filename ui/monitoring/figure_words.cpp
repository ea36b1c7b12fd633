#include "ui/monitoring/figure_words.h"

#include "ui/common/formats.h"

#include <QCoreApplication>

namespace xiange::ui {

namespace {

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(MonitoringFigures)
};

QString targetWords(IndicatorKey key) {
    const auto target = targetOf(key);
    if (!target) {
        return FigureWords::tr("target 0");
    }
    QLocale locale;
    const QString value = locale.toString(target->percent(), 'g', 4);
    if (target->hundredths == 10000) {
        return FigureWords::tr("target %1").arg(value);
    }
    return target->wanted == indicator_rules::Wanted::AtLeast
               ? FigureWords::tr("target ≥ %1").arg(value)
               : FigureWords::tr("target ≤ %1").arg(value);
}

/// How far from the target, in children.
QString gapWords(const Indicator& indicator) {
    const qint64 gap = indicator.gap.value_or(0);
    if (indicator.key == IndicatorKey::OpenCases) {
        return gap > 0 ? FigureWords::tr("%n to clear", nullptr, static_cast<int>(gap))
                       : FigureWords::tr("cleared");
    }
    const bool dropouts = indicator.key == IndicatorKey::DropoutRatePrimary ||
                          indicator.key == IndicatorKey::DropoutRateJunior;
    if (gap > 0) {
        return dropouts ? FigureWords::tr("%n too many", nullptr, static_cast<int>(gap))
                        : FigureWords::tr("%n short", nullptr, static_cast<int>(gap));
    }
    if (gap == 0 || dropouts) {
        return FigureWords::tr("met");
    }
    return FigureWords::tr("%n to spare", nullptr, static_cast<int>(-gap));
}

/// Why there is no value, so short that it stands on the tile.
QString lackWords(Lack lack) {
    switch (lack) {
    case Lack::PoliceList:
        return FigureWords::tr("police list not booked");
    case Lack::DisabledList:
        return FigureWords::tr("federation list not booked");
    case Lack::WholeArea:
        return FigureWords::tr("counted by area");
    case Lack::LastYear:
        return FigureWords::tr("last year unknown");
    case Lack::Leavers:
        return FigureWords::tr("no leaving grade here");
    case Lack::Children:
        return FigureWords::tr("no child counts here");
    case Lack::Nothing:
        break;
    }
    return FigureWords::tr("no data");
}

} // namespace

namespace {

QString keptValue(const MonthEnd& end) {
    return end.key == IndicatorKey::OpenCases ? number(end.ratio.numerator) : decimal(end.value);
}

} // namespace

QString handedInWords(const Indicator& indicator, const QList<MonthEnd>& kept) {
    const auto end = asHandedIn(indicator, kept);
    if (!end) {
        return {};
    }
    if (end->ratio == indicator.ratio) {
        return FigureWords::tr("The same was kept on %1.").arg(shortDate(end->keptOn));
    }
    return indicator.key == IndicatorKey::OpenCases
               ? FigureWords::tr("Kept on %1: %2; the above is what is known today.")
                     .arg(shortDate(end->keptOn), keptValue(*end))
               : FigureWords::tr("Kept on %1: %2 % (%3 ÷ %4); the above is what is known today.")
                     .arg(shortDate(end->keptOn), keptValue(*end), number(end->ratio.numerator),
                          number(end->ratio.denominator));
}

Figure figureOf(const Indicator& indicator, const QList<MonthEnd>& kept) {
    Figure figure;
    figure.label = displayName(indicator.key);
    if (!indicator.value) {
        figure.value = QStringLiteral("—");
        figure.note = targetWords(indicator.key);
        figure.aside = lackWords(indicator.lack);
        return figure;
    }
    const bool cases = indicator.key == IndicatorKey::OpenCases;
    figure.value = cases ? number(indicator.ratio.numerator) : decimal(*indicator.value);
    figure.unit = cases ? QString() : QStringLiteral("%");
    figure.note = targetWords(indicator.key);
    figure.aside = gapWords(indicator);
    const bool met = indicator.met.value_or(true);
    figure.tone = met ? Tone::Plain : cases ? Tone::Caution : Tone::Danger;
    figure.asideTone = met ? Tone::Good : figure.tone;
    if (indicator.undecided > 0) {
        figure.aside = FigureWords::tr("%n not decided", nullptr, indicator.undecided);
        figure.asideTone = Tone::Caution;
    }
    if (const auto end = asHandedIn(indicator, kept); end && end->ratio != indicator.ratio) {
        figure.aside = FigureWords::tr("handed in %1").arg(keptValue(*end));
        figure.asideTone = Tone::Caution;
    }
    return figure;
}

QList<double> trendOf(const Indicator& indicator, const QList<MonthEnd>& kept) {
    QList<double> values;
    for (const MonthEnd& end : kept) {
        if (end.key == indicator.key && end.day < indicator.asAt) {
            values.append(end.value);
        }
    }
    if (indicator.value) {
        values.append(*indicator.value);
    }
    return values;
}

QString trendWords(IndicatorKey key, const QList<MonthEnd>& kept) {
    QString words;
    for (const MonthEnd& end : kept) {
        if (end.key == key) {
            words +=
                QLatin1Char('\n') + FigureWords::tr("%1: %2", "day, value at the end of the month")
                                        .arg(shortDate(end.day), key == IndicatorKey::OpenCases
                                                                     ? number(end.ratio.numerator)
                                                                     : percent(end.value));
        }
    }
    return words;
}

} // namespace xiange::ui
