#include "ui/shell/top_bar.h"

#include "ui/common/buttons.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace xiange::ui {

TopBar::TopBar(QWidget* parent) : QFrame(parent) {
    setProperty("role", QStringLiteral("topBar"));
    setObjectName(QStringLiteral("topBar"));
    setFixedHeight(52);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l - 2, 0, space::xl, 0);
    row->setSpacing(space::l);
    m_school = quietButton({}, this);
    m_school->setObjectName(QStringLiteral("school"));
    m_schoolMenu = new QMenu(this);
    QFont strong = bodyFont(type::body, QFont::DemiBold);
    m_school->setFont(strong);
    m_day = bodyLabel({}, Tone::Muted, this);
    m_day->setObjectName(QStringLiteral("weekAndDay"));
    m_search = new SearchBox(this);
    m_account = secondaryButton({}, this);
    m_account->setProperty("kind", QStringLiteral("round"));
    m_accountMenu = new QMenu(this);
    m_account->setMenu(m_accountMenu);
    describe(m_account, QStringLiteral("account"), tr("Account, appearance, language"),
             QKeySequence(Qt::Key_F10));
    m_account->setAccessibleName(tr("Account"));
    row->addWidget(m_school);
    row->addWidget(m_day);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addWidget(m_account);
}

void TopBar::setSchools(const QStringList& names, int current) {
    const bool choice = names.size() > 1;
    showSchool(names.value(current), choice);
    m_school->setMenu(nullptr);
    m_school->setFocusPolicy(choice ? Qt::StrongFocus : Qt::NoFocus);
    m_schoolMenu->clear();
    for (int i = 0; i < names.size(); ++i) {
        auto* action = m_schoolMenu->addAction(names[i]);
        connect(action, &QAction::triggered, this, [this, i, name = names[i]] {
            showSchool(name, true);
            emit schoolChosen(i);
        });
    }
    m_school->disconnect(this);
    if (choice) {
        connect(m_school, &QPushButton::clicked, this, [this] {
            m_schoolMenu->popup(m_school->mapToGlobal(QPoint(0, m_school->height())));
        });
    }
}

void TopBar::showSchool(const QString& name, bool choice) {
    m_school->setText(choice ? name + QStringLiteral(" ▾") : name);
    m_school->setAccessibleName(tr("School: %1").arg(name));
    m_school->setToolTip(choice ? tr("Choose another school") : name);
}

void TopBar::setDay(const QDate& date, int week) {
    const QString day = longDate(date);
    m_day->setText(week > 0 ? tr("Week %1  ·  %2").arg(week).arg(day) : day);
}

void TopBar::setAccount(const QString& name) {
    m_account->setText(name.left(1));
    m_account->setAccessibleName(tr("Account: %1").arg(name));
    m_account->setToolTip(tr("%1: account, appearance, language (F10)").arg(name));
}

} // namespace xiange::ui
