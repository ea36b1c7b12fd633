#include "ui/monitoring/stem_chart.h"

#include "ui/common/formats.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace xiange::ui {

namespace {

// Schools of one town differ at the end of their names: a second line says more than "…".
QString twoLines(const QString& name, const QFontMetrics& metrics, int width) {
    if (metrics.horizontalAdvance(name) <= width) {
        return name;
    }
    qsizetype first = name.size();
    while (first > 1 && metrics.horizontalAdvance(name.left(first)) > width) {
        --first;
    }
    return name.left(first) + QLatin1Char('\n') +
           metrics.elidedText(name.mid(first), Qt::ElideRight, width);
}

constexpr double scaleWidth = 46;
constexpr double nameHeight = 36; ///< two lines
constexpr double valueRoom = 20;
constexpr double dot = 6;
/// Left of the first stem: the words at the target line stand there.
constexpr double targetRoom = 64;

} // namespace

StemChart::StemChart(QWidget* parent) : PickChart(parent) {}

void StemChart::set(QList<Stem> stems, double target) {
    m_stems = std::move(stems);
    m_target = target;
    double lowest = target;
    m_highest = 100;
    for (const Stem& stem : std::as_const(m_stems)) {
        lowest = std::min(lowest, stem.value);
        m_highest = std::max(m_highest, std::ceil(stem.value / 2) * 2);
    }
    // Two points below the lowest, in even steps.
    m_lowest = std::max(0.0, std::floor((lowest - 1) / 2) * 2);
    itemsChanged();
}

int StemChart::itemCount() const {
    return static_cast<int>(m_stems.size());
}

ChartTable StemChart::table() const {
    ChartTable table;
    table.headings = {tr("Name"), tr("Retention"), tr("Base"), tr("Gap")};
    for (const Stem& stem : m_stems) {
        table.rows.append({stem.name, stem.count.isEmpty() ? percent(stem.value) : stem.count,
                           stem.note.section(u'\n', 0, 0), stem.note.section(u'\n', 1)});
    }
    return table;
}

QRectF StemChart::plot() const {
    return QRectF(rect()).adjusted(scaleWidth, valueRoom, -space::s, -nameHeight - valueRoom / 2);
}

double StemChart::yOf(double value) const {
    const QRectF field = plot();
    return field.bottom() - (value - m_lowest) / (m_highest - m_lowest) * field.height();
}

double StemChart::xOf(int item) const {
    const QRectF field = plot().adjusted(targetRoom, 0, 0, 0);
    return field.left() + field.width() * (item + 0.5) / std::max(1, itemCount());
}

QRectF StemChart::areaOf(int item) const {
    const double width = (plot().width() - targetRoom) / std::max(1, itemCount());
    return {xOf(item) - width / 2, 0, width, static_cast<double>(height())};
}

QString StemChart::wordsOf(int item) const {
    return tr("%1: %2\n%3", "name, per cent, base")
        .arg(m_stems[item].name,
             m_stems[item].count.isEmpty() ? percent(m_stems[item].value) : m_stems[item].count,
             m_stems[item].note);
}

void StemChart::paintScale(QPainter& painter) const {
    const Colours& c = colours();
    const QRectF field = plot();
    painter.setFont(bodyFont(type::small));
    const double span = m_highest - m_lowest;
    const double step = span > 40 ? 20 : span > 16 ? 5 : 2;
    for (double value = std::ceil(m_lowest / step) * step; value <= m_highest + 0.001;
         value += step) {
        painter.setPen(c.line);
        painter.drawLine(QPointF(field.left(), yOf(value)), QPointF(field.right(), yOf(value)));
        painter.setPen(c.muted);
        painter.drawText(QRectF(0, yOf(value) - 10, scaleWidth - space::s, 20),
                         Qt::AlignRight | Qt::AlignVCenter, percent(value, 0));
    }
    painter.setPen(QPen(c.danger, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(field.left(), yOf(m_target)), QPointF(field.right(), yOf(m_target)));
    painter.setPen(c.danger);
    painter.drawText(QRectF(field.left() + 2, yOf(m_target) - 18, 120, 16),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("Target %1").arg(percent(m_target, 0)));
}

void StemChart::paintStem(QPainter& painter, int item) const {
    const Colours& c = colours();
    const Stem& stem = m_stems[item];
    const QColor ink = stem.met ? c.accent : c.danger;
    const double x = xOf(item);
    const double y = yOf(stem.value);
    const QRectF area = areaOf(item);
    if (isPointedAt(item)) {
        painter.setPen(hasFocus() && item == current() ? QPen(c.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(c.accentSoft);
        painter.drawRoundedRect(area.adjusted(2, 1, -2, -1), 6, 6);
    }
    painter.setPen(QPen(ink, 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, yOf(m_target)), QPointF(x, y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const double radius = std::min(dot, std::max(2.0, area.width() / 3));
    painter.drawEllipse(QPointF(x, y), radius, radius);
    painter.setPen(c.text);
    painter.setFont(bodyFont(type::small, QFont::DemiBold));
    const bool below = stem.value < m_target;
    const QRectF number(area.left(), below ? y + dot + 2 : y - dot - 18, area.width(), 16);
    // Where stems stand too close for numbers, the pointer and the table tell them.
    if (area.width() >= 30) {
        painter.drawText(number, Qt::AlignCenter,
                         stem.count.isEmpty() ? decimal(stem.value, 1) : stem.count);
    }
    painter.setPen(c.muted);
    painter.setFont(bodyFont(type::small));
    const QRectF name(area.left(), height() - nameHeight, area.width(), nameHeight);
    if (area.width() < 30) {
        return;
    }
    painter.drawText(
        name, Qt::AlignHCenter | Qt::AlignTop,
        twoLines(stem.name, painter.fontMetrics(), static_cast<int>(area.width()) - 4));
}

void StemChart::paintEvent(QPaintEvent*) {
    if (m_target <= 0) {
        return; // nothing was counted yet
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < itemCount(); ++i) {
        if (isPointedAt(i)) {
            paintStem(painter, i);
        }
    }
    paintScale(painter);
    for (int i = 0; i < itemCount(); ++i) {
        paintStem(painter, i);
    }
}

} // namespace xiange::ui
