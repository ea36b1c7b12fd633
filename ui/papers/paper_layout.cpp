#include "ui/papers/paper_layout.h"

#include "ui/papers/paper_geometry.h"

#include <QPainter>

namespace xiange::ui {

using namespace paper;

namespace {

QColor colourOf(PaperColour colour) {
    switch (colour) {
    case PaperColour::Ink:
        return QColor(0, 0, 0);
    case PaperColour::Red:
        return QColor(0xC0, 0, 0);
    case PaperColour::Grey:
        return QColor(0x80, 0x80, 0x80);
    }
    return {};
}

} // namespace

PaperLayout::PaperLayout(const PaperText& paper, const PaperFonts& fonts, bool draft)
    : m_fonts(fonts), m_sheet(paper.landscape ? landscape : portrait) {
    setPages(paper, 1);
    // From 12 points down to 小五, 9 points; what needs more room than that takes pages.
    for (const double size : {11.0, 10.5, 10.0, 9.5, 9.0}) {
        if (!paper.onePage || pageCount() <= 1) {
            break;
        }
        setPages(paper, size * point / cellSize);
    }
    if (paper.onePage && pageCount() > 1) {
        setPages(paper, 1);
    }
    if (m_pages.empty()) {
        m_pages.emplace_back();
    }
    if (draft) {
        addDraftMark(m_pages.front());
    }
}

void PaperLayout::setPages(const PaperText& paper, double formScale) {
    const PaperFlow flow = flowOf(paper, PaperTypesetter(m_fonts, m_sheet, formScale));
    std::vector<FlowBox> boxes;
    boxes.reserve(flow.boxes.size());
    for (const PaperBox& box : flow.boxes) {
        boxes.push_back(box.flow);
    }
    m_pages.clear();
    for (const auto& placed : breakPages(boxes, m_sheet.textHeight)) {
        m_pages.push_back(pageOf(flow, placed));
        addPageNumber(m_pages.back(), pageCount());
    }
}

QSizeF PaperLayout::pageSize() const {
    return {m_sheet.pageWidth, m_sheet.pageHeight};
}

void PaperLayout::addBox(Page& page, const PaperBox& box, double y) const {
    const QPointF offset(m_sheet.left, m_sheet.top + y);
    for (PaperGlyphs glyphs : box.glyphs) {
        glyphs.baseline += offset;
        page.glyphs.push_back(std::move(glyphs));
    }
    for (PaperRule rule : box.rules) {
        rule.line.translate(offset);
        page.rules.push_back(rule);
    }
}

PaperLayout::Page PaperLayout::pageOf(const PaperFlow& flow,
                                      const std::vector<PlacedBox>& placed) const {
    Page page;
    const PaperBox* previous = nullptr;
    for (const PlacedBox& place : placed) {
        const PaperBox& box = flow.boxes[place.box];
        if (place.underRepeatedHead && box.head >= 0) {
            double y = place.y - box.flow.repeatedAbove;
            for (const PaperBox& head : flow.heads[static_cast<size_t>(box.head)]) {
                addBox(page, head, y);
                y += head.flow.height;
            }
        }
        addBox(page, box, place.y);
        // The table's outer frame, also where a page parts it.
        const auto edge = [this, &page](double y) {
            const double at = m_sheet.top + y;
            page.rules.push_back(
                {QLineF(m_sheet.left, at, m_sheet.left + m_sheet.textWidth, at), 1.0 * point});
        };
        const bool joined = previous && previous->tableRow && box.flow.gapBefore <= 0;
        if (box.tableRow && !joined) {
            edge(place.y - (place.underRepeatedHead ? box.flow.repeatedAbove : 0));
        }
        const bool lastOnPage = &place == &placed.back();
        const PaperBox* next = lastOnPage ? nullptr : &flow.boxes[place.box + 1];
        if (box.tableRow && (!next || !next->tableRow || next->flow.gapBefore > 0)) {
            edge(place.y + box.flow.height);
        }
        previous = &box;
    }
    return page;
}

void PaperLayout::addPageNumber(Page& page, int number) const {
    const PaperTypesetter typesetter(m_fonts, m_sheet);
    const QString text = QStringLiteral("—%1—").arg(QStringLiteral(" %1 ").arg(number));
    PaperBox box;
    const double width = typesetter.width(text, PaperFont::Body, numberSize);
    const bool odd = number % 2 == 1;
    const double x = odd ? m_sheet.textWidth - numberSize - width : numberSize;
    typesetter.put(box, text, x, 7 * millimetre, PaperFont::Body, numberSize);
    addBox(page, box, m_sheet.textHeight);
}

void PaperLayout::addDraftMark(Page& page) const {
    const PaperTypesetter typesetter(m_fonts, m_sheet);
    const QString text = QStringLiteral("拟稿 · 未签发");
    constexpr double size = 10.5 * point;
    const double width = typesetter.width(text, PaperFont::Heading, size);
    PaperBox box;
    const QRectF frame(m_sheet.textWidth - width - 14 * point, 15 * millimetre - m_sheet.top,
                       width + 14 * point, 18 * point);
    typesetter.put(box, text, frame.left() + 7 * point, frame.center().y(), PaperFont::Heading,
                   size, PaperColour::Grey);
    const QPolygonF corners(frame);
    for (qsizetype i = 0; i + 1 < corners.size(); ++i) {
        box.rules.push_back({QLineF(corners[i], corners[i + 1]), 0.75 * point, PaperColour::Grey});
    }
    addBox(page, box, 0);
}

QString PaperLayout::charactersIn(PaperFont font) const {
    QString out;
    for (const Page& page : m_pages) {
        for (const PaperGlyphs& glyphs : page.glyphs) {
            if (glyphs.font == font) {
                out += glyphs.text;
            }
        }
    }
    return out;
}

void PaperLayout::paint(QPainter& painter, int page) const {
    const Page& what = m_pages[static_cast<size_t>(page)];
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (const PaperRule& rule : what.rules) {
        painter.setPen(QPen(colourOf(rule.colour), rule.width,
                            rule.dashed ? Qt::DashLine : Qt::SolidLine,
                            rule.dashed ? Qt::FlatCap : Qt::SquareCap));
        painter.drawLine(rule.line);
    }
    const PaperGlyphs* before = nullptr;
    for (const PaperGlyphs& glyphs : what.glyphs) {
        if (!before || before->font != glyphs.font || !qFuzzyCompare(before->size, glyphs.size)) {
            painter.setFont(m_fonts.font(glyphs.font, glyphs.size));
        }
        painter.setPen(colourOf(glyphs.colour));
        painter.drawText(glyphs.baseline, glyphs.text);
        before = &glyphs;
    }
    painter.restore();
}

} // namespace xiange::ui
