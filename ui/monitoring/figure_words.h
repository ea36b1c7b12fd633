#pragma once

#include "core/indicators/indicators.h"
#include "ui/common/figure_tile.h"

namespace xiange::ui {

/// What the tile of an indicator says: value, target and the gap in children.
Figure figureOf(const Indicator& indicator);

} // namespace xiange::ui
