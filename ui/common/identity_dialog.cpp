#include "ui/common/identity_dialog.h"

#include "ui/common/buttons.h"
#include "ui/common/form_column.h"
#include "ui/common/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

constexpr int dialogWidth = 420;

QString field() {
    return QStringLiteral("identityPassword");
}

} // namespace

void askIdentity(QWidget* parent, const Identity& identity, AccountId account, const QString& name,
                 const QString& act, std::function<void()> goOn) {
    if (!identity.asks || !identity.asks(account)) {
        goOn();
        return;
    }
    auto* dialog = new IdentityDialog(identity, account, name, act, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(goOn));
    dialog->open();
}

IdentityDialog::IdentityDialog(const Identity& identity, AccountId account, const QString& name,
                               const QString& act, QWidget* parent)
    : QDialog(parent), m_identity(identity), m_account(account) {
    setObjectName(QStringLiteral("identityDialog"));
    setWindowTitle(tr("Who decides"));
    setFixedWidth(dialogWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    auto* title = sectionTitle(act, this);
    title->setWordWrap(true);
    column->addWidget(title);
    auto* words =
        bodyLabel(tr("%1 confirms this with the own password. The record will say so.").arg(name),
                  Tone::Muted, this);
    words->setWordWrap(true);
    column->addWidget(words);
    m_form = new FormColumn(this);
    m_form->addPassword(field(), tr("Password of %1").arg(name))->setFocus();
    column->addWidget(m_form);
    auto* buttons = new QHBoxLayout;
    auto* cancel = secondaryButton(tr("Cancel"), this);
    describe(cancel, QStringLiteral("identityCancel"), tr("Cancel (Esc)"));
    m_go = primaryButton(tr("Confirm"), this);
    describe(m_go, QStringLiteral("identityGo"), tr("Confirm (Enter)"));
    m_go->setDefault(true);
    cancel->setAutoDefault(false);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &IdentityDialog::begin);
}

void IdentityDialog::begin() {
    const QString password = m_form->value(field());
    if (password.isEmpty()) {
        m_form->complain(field(), tr("Please enter the password."));
        return;
    }
    m_form->clearComplaints();
    m_go->setEnabled(false);
    m_work.start([prove = m_identity.prove, account = m_account,
                  password](WorkProgress&) { return prove(account, password); },
                 [this](const Result<void>& proven) { finish(proven); });
}

void IdentityDialog::finish(const Result<void>& proven) {
    m_go->setEnabled(true);
    m_form->setValue(field(), {});
    if (proven) {
        accept();
        return;
    }
    m_form->complain(field(), proven.error().field == QLatin1String("password")
                                  ? tr("This password is wrong.")
                                  : proven.error().text);
}

} // namespace xiange::ui
