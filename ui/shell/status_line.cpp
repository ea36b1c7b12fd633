#include "ui/shell/status_line.h"

#include "ui/common/buttons.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace xiange::ui {

StatusLine::StatusLine(QWidget* parent) : QFrame(parent) {
    setProperty("role", QStringLiteral("statusLine"));
    setObjectName(QStringLiteral("statusLine"));
    setFixedHeight(28);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl, 0, space::xl, 0);
    row->setSpacing(space::s);
    m_dot = bodyLabel(QStringLiteral("●"), Tone::Good, this);
    m_dot->setAccessibleName(tr("Everything is saved"));
    m_saved = smallLabel(tr("Saved"), this);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_database = smallLabel({}, this);
    m_database->setObjectName(QStringLiteral("database"));
    m_backup = smallLabel({}, this);
    m_backup->setObjectName(QStringLiteral("backup"));
    m_period = pill({}, Tone::Caution, this);
    m_period->setObjectName(QStringLiteral("keyPeriod"));
    m_period->hide();
    m_unguarded = linkButton(tr("No password yet: set one"), this);
    describe(m_unguarded, QStringLiteral("unguarded"),
             tr("Anybody can act in anybody's name here until the administrator has a password"));
    m_unguarded->setFixedHeight(26);
    m_unguarded->setProperty("tone", toneWord(Tone::Caution));
    m_unguarded->hide();
    auto* help = linkButton(tr("F1 Help"), this);
    describe(help, QStringLiteral("help"), tr("Help for this page (F1)"));
    help->setProperty("kind", QStringLiteral("quiet"));
    help->setFixedHeight(26);
    row->addWidget(m_dot);
    row->addWidget(m_saved);
    row->addSpacing(space::l);
    row->addWidget(m_database);
    row->addSpacing(space::l);
    row->addWidget(m_backup);
    row->addStretch(1);
    row->addWidget(m_unguarded);
    row->addWidget(m_period);
    row->addWidget(help);
    connect(m_unguarded, &QPushButton::clicked, this, &StatusLine::passwordWanted);
    connect(help, &QPushButton::clicked, this, &StatusLine::helpWanted);
}

void StatusLine::setSaved(const QDateTime& moment) {
    m_saved->setText(tr("Saved %1").arg(clockTime(moment)));
}

void StatusLine::setDatabase(const QString& text) {
    m_database->setText(text);
}

void StatusLine::setBackup(const QString& text, Tone tone) {
    m_backup->setText(text);
    setTone(m_backup, tone);
}

void StatusLine::setUnguarded(bool unguarded) {
    m_unguarded->setVisible(unguarded);
}

void StatusLine::setKeyPeriod(const QString& text) {
    m_period->setText(text);
    m_period->setVisible(!text.isEmpty());
}

} // namespace xiange::ui
