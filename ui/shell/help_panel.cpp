#include "ui/shell/help_panel.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace xiange::ui {

HelpPanel::HelpPanel(QWidget* parent) : QFrame(parent) {
    setProperty("role", QStringLiteral("side"));
    setObjectName(QStringLiteral("helpPanel"));
    setFixedWidth(300);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    auto* heading = new QHBoxLayout;
    m_title = sectionTitle({}, this);
    auto* close = iconButton(QStringLiteral("close"), tr("Close help (F1)"), this);
    close->setObjectName(QStringLiteral("helpClose"));
    heading->addWidget(m_title, 1);
    heading->addWidget(close);
    column->addLayout(heading);
    m_text = new QTextBrowser(this);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Help"));
    column->addWidget(m_text, 1);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void HelpPanel::setText(const QString& title, const QString& help) {
    m_title->setText(tr("Help: %1").arg(title));
    const QString keys = tr("<p><b>Everywhere</b></p><table cellspacing='4'>"
                            "<tr><td>Ctrl+1 … Ctrl+8</td><td>the pages</td></tr>"
                            "<tr><td>Ctrl+K</td><td>find a child</td></tr>"
                            "<tr><td>Ctrl+P</td><td>print</td></tr>"
                            "<tr><td>Ctrl+Z</td><td>take back</td></tr>"
                            "<tr><td>F5</td><td>read again</td></tr>"
                            "<tr><td>F10</td><td>account, appearance</td></tr>"
                            "<tr><td>Ctrl+Shift+L</td><td>lock</td></tr>"
                            "<tr><td>Ctrl+Shift+U</td><td>another account</td></tr></table>");
    m_text->setHtml(help + keys);
}

void HelpPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace xiange::ui
