#include "ui/monitoring/pick_chart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace xiange::ui {

PickChart::PickChart(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void PickChart::itemsChanged() {
    m_hover = -1;
    setCurrent(0);
    update();
}

bool PickChart::isPointedAt(int item) const {
    return item == m_hover || (hasFocus() && item == m_current);
}

int PickChart::itemAt(const QPointF& point) const {
    for (int i = 0; i < itemCount(); ++i) {
        if (areaOf(i).contains(point)) {
            return i;
        }
    }
    return -1;
}

void PickChart::setCurrent(int item) {
    m_current = itemCount() > 0 ? std::clamp(item, 0, itemCount() - 1) : 0;
    setAccessibleDescription(itemCount() > 0 ? wordsOf(m_current) : QString());
    currentMoved();
    update();
}

bool PickChart::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (const int item = itemAt(help->pos()); item >= 0) {
            QToolTip::showText(help->globalPos(), wordsOf(item), this, areaOf(item).toRect());
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void PickChart::mouseMoveEvent(QMouseEvent* event) {
    const int item = itemAt(event->position());
    if (item != m_hover) {
        m_hover = item;
        setCursor(item >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void PickChart::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    m_hover = -1;
    update();
}

void PickChart::mouseReleaseEvent(QMouseEvent* event) {
    if (const int item = itemAt(event->position());
        item >= 0 && event->button() == Qt::LeftButton) {
        setCurrent(item);
        emit opened(item);
    }
}

void PickChart::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(itemCount() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (itemCount() > 0) {
            emit opened(m_current);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PickChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    setCurrent(m_current);
}

} // namespace xiange::ui
