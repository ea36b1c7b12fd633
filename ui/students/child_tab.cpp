#include "ui/students/child_tab.h"

#include "ui/common/formats.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace xiange::ui {

ChildTab::ChildTab(QWidget* parent) : QWidget(parent) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_sheet = new QWidget(m_scroll);
    m_sheet->setAutoFillBackground(false);
    m_column = new QVBoxLayout(m_sheet);
    m_column->setContentsMargins(0, space::s, space::m, space::s);
    m_column->setSpacing(space::s);
    m_scroll->setWidget(m_sheet);
    whole->addWidget(m_scroll);
}

void ChildTab::show(StudentId child) {
    if (child != m_child) {
        leave();
        m_child = child;
    }
    refresh();
}

void ChildTab::reveal(const PrivateDetails*) {}

FreshColumn::FreshColumn(QWidget* parent) : QWidget(parent) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
}

QVBoxLayout* FreshColumn::begin() {
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater(); // a button in it may just have been pressed
        layout()->removeWidget(m_content);
    }
    m_content = new QWidget(this);
    m_content->setAutoFillBackground(false);
    layout()->addWidget(m_content);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    return column;
}

QString spanOfDays(const QDate& since, const QDate& until) {
    return until.isValid() ? QStringLiteral("%1 – %2").arg(fullDate(since), fullDate(until))
                           : ChildTab::tr("since %1").arg(fullDate(since));
}

} // namespace xiange::ui
