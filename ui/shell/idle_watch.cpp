#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace xiange::ui {

IdleWatch::IdleWatch(QObject* parent) : QObject(parent) {
    m_timer.setInterval(0);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setMinutes(int minutes) {
    m_timer.setInterval(minutes * 60000);
    if (minutes > 0) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::InputMethod:
    case QEvent::TouchBegin:
        if (m_timer.interval() > 0) {
            m_timer.start();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace xiange::ui
