#pragma once

#include "core/indicators/indicators.h"

/// What all figures have in common.
namespace xiange::figures {

/// Value, target and gap from numerator and denominator.
void judge(Indicator& indicator);
/// Those who pull the figure down come first, then by class.
void sortByConcern(QList<CountedChild>& children, bool numeratorIsGood);

} // namespace xiange::figures
