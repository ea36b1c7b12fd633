#include "ui/common/page.h"

#include <QShowEvent>

namespace xiange::ui {

Page::Page(QWidget* parent) : QWidget(parent) {}

void Page::goTo(const Target&) {}

void Page::useSchool(SchoolId) {}

void Page::print() {
    emit noticed(tr("There is nothing to print on this page."));
}

void Page::undo() {
    emit noticed(tr("There is nothing to undo on this page."));
}

void Page::redo() {}

void Page::becomeStale() {
    if (isVisible()) {
        refresh();
    } else {
        m_stale = true;
    }
}

void Page::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale && !event->spontaneous()) {
        m_stale = false;
        refresh();
    }
}

} // namespace xiange::ui
