#include "ui/papers/page_breaking.h"

namespace xiange::ui {

namespace {

constexpr double tolerance = 0.5;

double topOf(const FlowBox& box, bool firstOnPage, bool firstOfAll) {
    if (!firstOnPage) {
        return box.gapBefore;
    }
    return firstOfAll ? 0 : box.repeatedAbove;
}

/// The first box that is not on the page that begins with `from`.
size_t pageEnd(const std::vector<FlowBox>& boxes, size_t from, double pageHeight) {
    double y = 0;
    for (size_t i = from; i < boxes.size(); ++i) {
        if (i > from && boxes[i].newPageBefore) {
            return i;
        }
        y += topOf(boxes[i], i == from, i == 0) + boxes[i].height;
        if (y <= pageHeight + tolerance || i == from) {
            continue;
        }
        for (size_t at = i; at > from; --at) {
            if (!boxes[at - 1].keepWithNext) {
                return at;
            }
        }
        return i;
    }
    return boxes.size();
}

} // namespace

std::vector<std::vector<PlacedBox>> breakPages(const std::vector<FlowBox>& boxes,
                                               double pageHeight) {
    std::vector<std::vector<PlacedBox>> pages;
    size_t from = 0;
    while (from < boxes.size()) {
        const size_t end = pageEnd(boxes, from, pageHeight);
        std::vector<PlacedBox> page;
        double y = 0;
        for (size_t i = from; i < end; ++i) {
            const double top = topOf(boxes[i], i == from, i == 0);
            page.push_back({i, y + top, i == from && top > 0});
            y += top + boxes[i].height;
        }
        pages.push_back(std::move(page));
        from = end;
    }
    return pages;
}

} // namespace xiange::ui
