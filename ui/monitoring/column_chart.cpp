#include "ui/monitoring/column_chart.h"

#include "ui/common/formats.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>

namespace xiange::ui {

namespace {

constexpr double nameHeight = 20, valueHeight = 18, whatHeight = 18;
constexpr double widest = 44;

} // namespace

void ColumnChart::set(QList<Column> columns, const QString& what) {
    m_columns = std::move(columns);
    m_what = what;
    itemsChanged();
}

ChartTable ColumnChart::table() const {
    ChartTable table;
    table.headings = {tr("Name"), m_what, tr("Explanation")};
    for (const Column& column : m_columns) {
        table.rows.append({column.name, decimal(column.value, 1), column.note});
    }
    return table;
}

int ColumnChart::itemCount() const {
    return static_cast<int>(m_columns.size());
}

QRectF ColumnChart::areaOf(int item) const {
    const double step = static_cast<double>(width()) / std::max(1, itemCount());
    return {item * step, whatHeight, step, height() - whatHeight};
}

QString ColumnChart::wordsOf(int item) const {
    return QStringLiteral("%1: %2\n%3")
        .arg(m_columns[item].name, decimal(m_columns[item].value, 1), m_columns[item].note);
}

void ColumnChart::paintEvent(QPaintEvent*) {
    const Colours& c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(bodyFont(type::small));
    painter.setPen(c.muted);
    painter.drawText(QRectF(0, 0, width(), whatHeight), Qt::AlignLeft | Qt::AlignVCenter, m_what);
    double highest = 0;
    for (const Column& column : std::as_const(m_columns)) {
        highest = std::max(highest, column.value);
    }
    const double ground = height() - nameHeight;
    painter.setPen(c.line);
    painter.drawLine(QPointF(0, ground), QPointF(width(), ground));
    const double room = ground - whatHeight - valueHeight;
    for (int i = 0; i < itemCount(); ++i) {
        const QRectF area = areaOf(i);
        if (isPointedAt(i)) {
            painter.setPen(hasFocus() && i == current() ? QPen(c.accent, 1) : QPen(Qt::NoPen));
            painter.setBrush(c.accentSoft);
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4);
        }
        const double tall = highest > 0 ? room * m_columns[i].value / highest : 0;
        const double wide = std::min(widest, area.width() * 0.6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.ink(Tone::Caution));
        painter.drawRoundedRect(
            QRectF(area.center().x() - wide / 2, ground - tall, wide, std::max(1.0, tall)), 2, 2);
        painter.setPen(c.text);
        painter.setFont(bodyFont(type::small, QFont::DemiBold));
        painter.drawText(
            QRectF(area.left(), ground - tall - valueHeight, area.width(), valueHeight),
            Qt::AlignCenter, decimal(m_columns[i].value, highest < 100 ? 1 : 0));
        painter.setPen(c.muted);
        painter.setFont(bodyFont(type::small));
        painter.drawText(QRectF(area.left(), ground, area.width(), nameHeight), Qt::AlignCenter,
                         m_columns[i].name);
    }
}

} // namespace xiange::ui
