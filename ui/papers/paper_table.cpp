#include "ui/papers/paper_boxes.h"
#include "ui/papers/paper_geometry.h"

#include <algorithm>
#include <numeric>

namespace xiange::ui {

using namespace paper;

namespace {

constexpr double fullLinePitch = 17 * point;
constexpr double fullPaddingY = 4 * point;
constexpr double paddingX = 4 * point;
constexpr double thin = 0.5 * point;
constexpr double frame = 1.0 * point;
/// A row with more lines than this may be parted by the end of a page.
constexpr size_t wholeUpTo = 8;

struct LaidCell {
    double x = 0;
    double width = 0;
    bool centred = false;
    PaperFont font = PaperFont::Body;
    std::vector<TextLine> lines;
};

struct LaidRow {
    std::vector<LaidCell> cells;
    double width = 0;
    size_t lines = 1;
};

LaidRow laidRow(const TableRow& row, const std::vector<double>& widths,
                const PaperTypesetter& typesetter) {
    LaidRow laid;
    laid.lines = static_cast<size_t>(row.minimumLines);
    const double size = cellSize * typesetter.formScale();
    double x = 0;
    size_t column = 0;
    for (const TableCell& cell : row.cells) {
        double width = 0;
        for (int i = 0; i < cell.span && column < widths.size(); ++i) {
            width += widths[column++];
        }
        const PaperFont font = cell.label ? PaperFont::Heading : PaperFont::Body;
        // A few characters stretched over a narrow cell read like a row of single ones.
        constexpr int fewestToStretch = 9;
        const bool justified = !cell.centred && width > fewestToStretch * size;
        auto lines =
            typesetter.lines(cell.text, font, size, {width - 2 * paddingX, size, 0, 0, justified});
        laid.lines = std::max(laid.lines, lines.size());
        laid.cells.push_back({x, width, cell.centred, font, std::move(lines)});
        x += width;
    }
    laid.width = typesetter.textWidth();
    return laid;
}

void verticals(PaperBox& box, const LaidRow& row) {
    const double height = box.flow.height;
    for (const LaidCell& cell : row.cells) {
        const bool first = cell.x < 1;
        box.rules.push_back({QLineF(cell.x, 0, cell.x, height), first ? frame : thin});
    }
    box.rules.push_back({QLineF(row.width, 0, row.width, height), frame});
}

void horizontal(PaperBox& box, const LaidRow& row, double y) {
    box.rules.push_back({QLineF(0, y, row.width, y), thin});
}

/// The lines `from` to `to` of a row as a box of their own.
PaperBox slice(const LaidRow& row, size_t from, size_t to, const PaperTypesetter& typesetter) {
    PaperBox box;
    box.tableRow = true;
    const double linePitch = fullLinePitch * typesetter.formScale();
    const double paddingY = fullPaddingY * typesetter.formScale();
    const bool whole = from == 0 && to == row.lines;
    const double above = from == 0 ? paddingY : 0;
    const double below = to == row.lines ? paddingY : 0;
    box.flow.height = above + below + linePitch * static_cast<double>(to - from);
    for (const LaidCell& cell : row.cells) {
        const double free = static_cast<double>(row.lines - cell.lines.size()) * linePitch;
        const double y = above + (whole ? free / 2 : 0);
        for (size_t i = from; i < std::min(to, cell.lines.size()); ++i) {
            const TextLine& line = cell.lines[i];
            const double x =
                cell.centred ? cell.x + (cell.width - line.width) / 2 : cell.x + paddingX;
            typesetter.put(box, line, x, y + linePitch * (static_cast<double>(i - from) + 0.5),
                           cell.font, cellSize * typesetter.formScale());
        }
    }
    verticals(box, row);
    if (from == 0) {
        horizontal(box, row, 0);
    }
    if (to == row.lines) {
        horizontal(box, row, box.flow.height);
    }
    return box;
}

std::vector<PaperBox> boxesOf(const LaidRow& row, const PaperTypesetter& typesetter) {
    if (row.lines <= wholeUpTo) {
        return {slice(row, 0, row.lines, typesetter)};
    }
    std::vector<PaperBox> boxes;
    for (size_t i = 0; i < row.lines; ++i) {
        boxes.push_back(slice(row, i, i + 1, typesetter));
        // Two lines at least stay together at both ends of the row.
        boxes.back().flow.keepWithNext = i == 0 || i + 2 == row.lines;
    }
    return boxes;
}

} // namespace

void addTable(PaperFlow& flow, const Table& table, const PaperTypesetter& typesetter) {
    const double shares = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
    std::vector<double> widths;
    for (const double share : table.widths) {
        widths.push_back(share / shares * typesetter.textWidth());
    }
    int head = -1;
    double headHeight = 0;
    if (!table.head.empty()) {
        std::vector<PaperBox> boxes;
        for (const TableRow& row : table.head) {
            for (PaperBox& box : boxesOf(laidRow(row, widths, typesetter), typesetter)) {
                box.flow.keepWithNext = true;
                headHeight += box.flow.height;
                boxes.push_back(std::move(box));
            }
        }
        flow.boxes.insert(flow.boxes.end(), boxes.begin(), boxes.end());
        head = static_cast<int>(flow.heads.size());
        flow.heads.push_back(std::move(boxes));
    }
    for (const TableRow& row : table.rows) {
        for (PaperBox& box : boxesOf(laidRow(row, widths, typesetter), typesetter)) {
            box.head = head;
            box.flow.repeatedAbove = headHeight;
            flow.boxes.push_back(std::move(box));
        }
    }
}

} // namespace xiange::ui
