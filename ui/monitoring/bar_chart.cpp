#include "ui/monitoring/bar_chart.h"

#include "ui/common/formats.h"

#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace xiange::ui {

namespace {

constexpr double rowHeight = 24;
constexpr double nameWidth = 92;
constexpr double numberWidth = 34;

} // namespace

BarChart::BarChart(Tone tone, QWidget* parent) : PickChart(parent), m_tone(tone) {}

void BarChart::set(QList<Bar> bars) {
    m_bars = std::move(bars);
    itemsChanged();
}

int BarChart::itemCount() const {
    return static_cast<int>(m_bars.size());
}

int BarChart::room() const {
    return std::max(1, static_cast<int>(height() / rowHeight));
}

void BarChart::scrollTo(int first) {
    m_first = std::clamp(first, 0, std::max(0, itemCount() - room()));
    update();
}

void BarChart::currentMoved() {
    scrollTo(std::clamp(m_first, current() - room() + 1, current()));
}

void BarChart::wheelEvent(QWheelEvent* event) {
    const int steps = event->angleDelta().y() / 120;
    scrollTo(m_first - (steps != 0 ? 2 * steps : event->angleDelta().y() > 0 ? 1 : -1));
    event->accept();
}

void BarChart::resizeEvent(QResizeEvent* event) {
    PickChart::resizeEvent(event);
    scrollTo(m_first);
}

ChartTable BarChart::table() const {
    ChartTable table;
    table.headings = {tr("Name"), tr("Number"), tr("Explanation")};
    for (const Bar& bar : m_bars) {
        table.rows.append({bar.name, number(bar.value), bar.note});
    }
    return table;
}

QRectF BarChart::areaOf(int item) const {
    return {0, (item - m_first) * rowHeight, static_cast<double>(width()), rowHeight};
}

QString BarChart::wordsOf(int item) const {
    return tr("%1: %2\n%3", "name, number, explanation")
        .arg(m_bars[item].name, number(m_bars[item].value), m_bars[item].note);
}

void BarChart::paintEvent(QPaintEvent*) {
    const Colours& c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_bars.isEmpty()) {
        painter.setFont(bodyFont(type::small));
        painter.setPen(c.muted);
        painter.drawText(rect(), Qt::AlignCenter, tr("No suspected or confirmed dropout"));
        return;
    }
    int highest = 1;
    for (const Bar& bar : std::as_const(m_bars)) {
        highest = std::max(highest, bar.value);
    }
    const int last = std::min(itemCount(), m_first + room());
    if (last - m_first < itemCount()) {
        // A thin sign at the edge: there are more, and whereabouts one is.
        const double whole = room() * rowHeight;
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.line);
        painter.drawRoundedRect(
            QRectF(width() - 3, whole * m_first / itemCount(), 3, whole * room() / itemCount()),
            1.5, 1.5);
    }
    for (int i = m_first; i < last; ++i) {
        const Bar& bar = m_bars[i];
        const QRectF area = areaOf(i);
        if (isPointedAt(i)) {
            painter.setPen(hasFocus() && i == current() ? QPen(c.accent, 1) : QPen(Qt::NoPen));
            painter.setBrush(c.accentSoft);
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4);
        }
        painter.setFont(bodyFont(type::small));
        painter.setPen(c.muted);
        const QRectF name = area.adjusted(space::xs, 0, -(area.width() - nameWidth), 0);
        painter.drawText(name, Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(bar.name, Qt::ElideRight,
                                                          static_cast<int>(name.width())));
        const double room = area.width() - nameWidth - space::s - numberWidth;
        const double length = bar.value > 0 ? std::max(3.0, room * bar.value / highest) : 1;
        const QRectF field(nameWidth + space::s, area.top() + 4, length, rowHeight - 8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar.value > 0 ? c.ink(m_tone) : c.line);
        painter.drawRoundedRect(field, bar.value > 0 ? 2 : 0, bar.value > 0 ? 2 : 0);
        painter.setPen(c.text);
        painter.setFont(bodyFont(type::small, QFont::DemiBold));
        painter.drawText(QRectF(field.right() + space::s, area.top(), numberWidth, rowHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, number(bar.value));
    }
}

} // namespace xiange::ui
