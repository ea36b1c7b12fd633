#include "core/indicators/figure_parts.h"

#include <algorithm>

namespace xiange {

void figures::sortByConcern(QList<CountedChild>& children, bool numeratorIsGood) {
    std::stable_sort(children.begin(), children.end(), [&](const auto& a, const auto& b) {
        const auto rank = [&](const CountedChild& child) {
            const bool concern = child.inDenominator && child.inNumerator != numeratorIsGood;
            return concern ? 0 : child.inDenominator ? 2 : 1;
        };
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.className < b.className;
    });
}

void figures::judge(Indicator& indicator) {
    const auto target = targetOf(indicator.key);
    indicator.counted = indicator.ratio.denominator > 0;
    indicator.lack = indicator.counted ? Lack::Nothing : Lack::Children;
    if (indicator.counted && target) {
        indicator.value = indicator_rules::percent(indicator.ratio);
        indicator.met = indicator_rules::meets(indicator.ratio, *target);
        indicator.gap = indicator_rules::gapInChildren(indicator.ratio, *target);
    }
}

} // namespace xiange
