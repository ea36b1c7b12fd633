#include "ui/common/figure_tile.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace xiange::ui {

FigureTile::FigureTile(QWidget* parent) : FigureTile(Figure{}, parent) {}

FigureTile::FigureTile(Figure figure, QWidget* parent) : QAbstractButton(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setOpens(false);
    setFigure(std::move(figure));
}

void FigureTile::setFigure(Figure figure) {
    m_figure = std::move(figure);
    setAccessibleName(QStringLiteral("%1 %2%3").arg(m_figure.label, m_figure.value, m_figure.unit));
    setAccessibleDescription(QStringLiteral("%1 %2").arg(m_figure.note, m_figure.aside).trimmed());
    update();
}

void FigureTile::setOpens(bool opens) {
    m_opens = opens;
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover, opens);
}

QSize FigureTile::sizeHint() const {
    return {220, 100};
}

QSize FigureTile::minimumSizeHint() const {
    return {120, 100};
}

void FigureTile::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FigureTile::paintEvent(QPaintEvent*) {
    const Colours& c = colours();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool marked = m_opens && (hasFocus() || underMouse());
    p.setPen(QPen(marked ? c.accent : c.line, hasFocus() ? 2 : 1));
    p.setBrush(c.surface);
    const qreal edge = hasFocus() ? 1.0 : 0.5;
    p.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), measure::cardRadius,
                      measure::cardRadius);

    const QRect in = rect().adjusted(space::l, 0, -space::l, 0);
    p.setFont(bodyFont());
    p.setPen(c.muted);
    const QRect labelLine(in.left(), 12, in.width(), 20);
    p.drawText(labelLine, Qt::AlignLeft | Qt::AlignVCenter,
               p.fontMetrics().elidedText(m_figure.label, Qt::ElideRight, in.width()));

    p.setFont(bodyFont(type::figure, QFont::DemiBold));
    p.setPen(c.ink(m_figure.tone));
    const int valueWidth = p.fontMetrics().horizontalAdvance(m_figure.value);
    const int baseLine = 62;
    p.drawText(in.left(), baseLine, m_figure.value);
    p.setFont(bodyFont(type::section, QFont::DemiBold));
    p.drawText(in.left() + valueWidth + 1, baseLine, m_figure.unit);
    const int unitEnd =
        in.left() + valueWidth + p.fontMetrics().horizontalAdvance(m_figure.unit) + space::m;
    constexpr int narrowest = 24, widest = 64, trendHeight = 20;
    if (const int room = std::min(widest, in.right() - unitEnd); room >= narrowest) {
        paintTrend(p, QRectF(in.right() - room, baseLine - trendHeight, room, trendHeight));
    }

    p.setFont(bodyFont(type::small));
    const QRect noteLine(in.left(), 70, in.width(), 18);
    const int asideWidth =
        m_figure.aside.isEmpty() ? 0 : p.fontMetrics().horizontalAdvance(m_figure.aside) + 6;
    p.setPen(c.muted);
    p.drawText(noteLine.adjusted(0, 0, -asideWidth, 0), Qt::AlignLeft | Qt::AlignVCenter,
               p.fontMetrics().elidedText(m_figure.note, Qt::ElideRight, in.width() - asideWidth));
    p.setPen(c.ink(m_figure.asideTone));
    p.drawText(noteLine, Qt::AlignRight | Qt::AlignVCenter, m_figure.aside);
}

void FigureTile::paintTrend(QPainter& painter, const QRectF& field) const {
    const QList<double>& values = m_figure.trend;
    if (values.size() < 2) {
        return;
    }
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double span = *high - *low;
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double along = static_cast<double>(i) / static_cast<double>(values.size() - 1);
        const double up = span > 0 ? (values[i] - *low) / span : 0.5;
        line << QPointF(field.left() + along * field.width(), field.bottom() - up * field.height());
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours().muted, 1.5));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().accent);
    constexpr double dot = 2.5;
    painter.drawEllipse(line.last(), dot, dot);
}

} // namespace xiange::ui
