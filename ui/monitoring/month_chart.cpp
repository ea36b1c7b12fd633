#include "ui/monitoring/month_chart.h"

#include "ui/common/formats.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace xiange::ui {

namespace {

struct Line {
    CaseState state;
    int DropoutCount::*count;
    Tone tone;
};

constexpr Line lines[] = {{CaseState::Suspected, &DropoutCount::suspected, Tone::Caution},
                          {CaseState::Confirmed, &DropoutCount::confirmed, Tone::Danger},
                          {CaseState::Returned, &DropoutCount::returned, Tone::Good}};

QString monthName(const QString& yearAndMonth) {
    return QLocale().toString(QDate::fromString(yearAndMonth, QStringLiteral("yyyy-MM")),
                              QStringLiteral("MMM"));
}

} // namespace

MonthChart::MonthChart(QWidget* parent) : PickChart(parent) {}

void MonthChart::set(QList<DropoutCount> months) {
    m_months = std::move(months);
    m_highest = 4;
    for (const DropoutCount& month : std::as_const(m_months)) {
        for (const Line& line : lines) {
            m_highest = std::max(m_highest, (month.*line.count + 3) / 4 * 4);
        }
    }
    itemsChanged();
}

QString MonthChart::wordsOf(int item) const {
    const DropoutCount& month = m_months[item];
    return tr("%1: suspected %2, dropout %3, back %4")
        .arg(monthName(month.name))
        .arg(month.suspected)
        .arg(month.confirmed)
        .arg(month.returned);
}

QRectF MonthChart::areaOf(int item) const {
    const QRectF field = plot();
    const double width = field.width() / static_cast<double>(std::max(1, itemCount() - 1));
    return {xOf(item) - width / 2, 0, width, static_cast<double>(height())};
}

ChartTable MonthChart::table() const {
    ChartTable table;
    table.headings = {tr("Month")};
    for (const Line& line : lines) {
        table.headings.append(displayName(line.state));
    }
    for (const DropoutCount& month : m_months) {
        table.rows.append(
            {month.name, number(month.suspected), number(month.confirmed), number(month.returned)});
    }
    return table;
}

QRectF MonthChart::plot() const {
    // Right of the lines stand their names.
    const QFontMetrics metrics(bodyFont(type::small));
    int widest = 0;
    for (const Line& line : lines) {
        widest = std::max(widest, metrics.horizontalAdvance(displayName(line.state)));
    }
    constexpr int beside = 44; // the gap and the number
    return QRectF(rect()).adjusted(36, space::s, -(widest + beside), -24);
}

double MonthChart::xOf(qsizetype month) const {
    const QRectF field = plot();
    const auto last = static_cast<double>(std::max<qsizetype>(1, m_months.size() - 1));
    return field.left() + field.width() * static_cast<double>(month) / last;
}

void MonthChart::paintEvent(QPaintEvent*) {
    const Colours& c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_months.isEmpty()) {
        return;
    }
    const QRectF field = plot();
    const auto yOf = [&](int value) { return field.bottom() - field.height() * value / m_highest; };
    for (int i = 0; i < itemCount(); ++i) {
        if (isPointedAt(i)) {
            painter.setPen(hasFocus() && i == current() ? QPen(c.accent, 1) : QPen(Qt::NoPen));
            painter.setBrush(c.accentSoft);
            const QRectF band(xOf(i) - 14, 1, 28, height() - 2);
            painter.drawRoundedRect(band, 6, 6);
        }
    }
    painter.setFont(bodyFont(type::small));
    for (int value = 0; value <= m_highest; value += m_highest / 2) {
        painter.setPen(c.line);
        painter.drawLine(QPointF(field.left(), yOf(value)), QPointF(field.right(), yOf(value)));
        painter.setPen(c.muted);
        painter.drawText(QRectF(0, yOf(value) - 10, 28, 20), Qt::AlignRight | Qt::AlignVCenter,
                         number(value));
    }
    for (qsizetype i = 0; i < m_months.size(); ++i) {
        painter.drawText(QRectF(xOf(i) - 30, field.bottom() + 4, 60, 18), Qt::AlignCenter,
                         monthName(m_months[i].name));
    }
    QList<double> taken;
    for (const Line& line : lines) {
        QPolygonF way;
        for (qsizetype i = 0; i < m_months.size(); ++i) {
            way.append(QPointF(xOf(i), yOf(m_months[i].*line.count)));
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.ink(line.tone), 2));
        painter.drawPolyline(way);
        painter.setBrush(c.ink(line.tone));
        for (const QPointF& point : std::as_const(way)) {
            painter.drawEllipse(point, 3, 3);
        }
        // Names at the end of their lines, moved apart where they would meet.
        double y = way.back().y();
        while (std::any_of(taken.begin(), taken.end(),
                           [y](double other) { return std::abs(other - y) < 15; })) {
            y -= 4;
        }
        taken.append(y);
        painter.drawText(QRectF(way.back().x() + 10, y - 10, width() - way.back().x() - 10, 20),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         tr("%1 %2", "state and count")
                             .arg(displayName(line.state))
                             .arg(m_months.back().*line.count));
    }
}

} // namespace xiange::ui
