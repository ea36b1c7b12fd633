#pragma once

#include "core/indicators/indicator_board.h"
#include "ui/common/figure_tile.h"

namespace xiange::ui {

/// What the tile of an indicator says: value, target and the gap in children; at a month's end what
/// was handed in then, where it was something else.
Figure figureOf(const Indicator& indicator, const QList<MonthEnd>& kept = {});

/// The same as a sentence; empty where nothing was kept for the day.
QString handedInWords(const Indicator& indicator, const QList<MonthEnd>& kept);

/// The values kept at the month ends, and the one of now.
QList<double> trendOf(const Indicator& indicator, const QList<MonthEnd>& kept);
/// The same in words, one line a month; empty where nothing was kept.
QString trendWords(IndicatorKey key, const QList<MonthEnd>& kept);

} // namespace xiange::ui
