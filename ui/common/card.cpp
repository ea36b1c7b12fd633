#include "ui/common/card.h"

#include "ui/common/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace xiange::ui {

Card::Card(QWidget* parent) : QFrame(parent) {
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(space::l, space::m, space::l, space::m);
    m_body->setSpacing(space::s);
}

Card::Card(const QString& title, const QString& note, QWidget* parent) : QFrame(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_heading = new QHBoxLayout;
    m_heading->setContentsMargins(space::l, 0, space::l, 0);
    m_heading->setSpacing(space::m);
    m_title = sectionTitle(title, this);
    m_note = bodyLabel(note, Tone::Muted, this);
    m_heading->addWidget(m_title);
    m_heading->addWidget(m_note);
    m_heading->addStretch(1);
    m_title->setMinimumHeight(40);
    column->addLayout(m_heading);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(space::l, 0, space::l, space::m);
    m_body->setSpacing(space::s);
    column->addLayout(m_body, 1);
    setNote(note);
}

void Card::setTitle(const QString& title) {
    if (m_title != nullptr) {
        m_title->setText(title);
    }
}

void Card::setNote(const QString& note) {
    if (m_note != nullptr) {
        m_note->setText(note);
        m_note->setVisible(!note.isEmpty());
    }
}

} // namespace xiange::ui
