#pragma once

#include <cstddef>
#include <vector>

namespace xiange::ui {

/// Something that stands on a page as a whole: a line, a row of a table. Lengths in one unit.
struct FlowBox {
    double height = 0;
    double gapBefore = 0;       ///< left out at the top of a page
    double repeatedAbove = 0;   ///< height of the table head that stands over it on a new page
    bool keepWithNext = false;  ///< never the last of a page
    bool newPageBefore = false; ///< begins a page
};

struct PlacedBox {
    size_t box = 0;
    double y = 0; ///< of its own top; the repeated head, if any, stands above it
    bool underRepeatedHead = false;
};

/// The pages, each with the boxes on it from top to bottom. Breaks where the page is full, or
/// earlier so that what must stay together does; only what can't be kept together on any page is
/// parted. A box higher than a page gets one of its own.
std::vector<std::vector<PlacedBox>> breakPages(const std::vector<FlowBox>& boxes,
                                               double pageHeight);

} // namespace xiange::ui
