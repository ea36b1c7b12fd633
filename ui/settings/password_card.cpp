#include "ui/settings/password_card.h"

#include "ui/common/buttons.h"
#include "ui/common/form_column.h"
#include "ui/common/labels.h"
#include "ui/common/new_password.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

QString oldField() {
    return QStringLiteral("oldPassword");
}

} // namespace

PasswordCard::PasswordCard(AccountBook& book, const Actor& actor, QWidget* parent)
    : Card(tr("Password"), {}, parent), m_book(book), m_actor(actor) {
    setObjectName(QStringLiteral("passwordCard"));
    m_state = bodyLabel({}, Tone::Muted, this);
    m_state->setObjectName(QStringLiteral("passwordState"));
    m_state->setWordWrap(true);
    body()->addWidget(m_state);
    m_old = new FormColumn(this);
    m_old->addPassword(oldField(), tr("Old password"));
    body()->addWidget(m_old);
    m_new = new NewPassword(QStringLiteral("newPassword"), {}, this);
    body()->addWidget(m_new);
    m_go = secondaryButton({}, this);
    body()->addWidget(m_go, 0, Qt::AlignLeft);
    connect(m_go, &QPushButton::clicked, this, &PasswordCard::begin);
}

void PasswordCard::showAccount(AccountId account, const QString& name, bool hasPassword) {
    const bool own = account == m_actor.account;
    if (account != m_account) {
        m_new->clear();
        m_old->setValue(oldField(), {});
        m_old->clearComplaints();
    }
    m_account = account;
    m_name = name;
    m_asksOld = own && hasPassword;
    setEnabled(account.isValid());
    setNote(name);
    m_old->setVisible(m_asksOld);
    m_state->setText(!account.isValid() ? tr("Save the account first.")
                     : hasPassword && own
                         ? tr("It is asked for when you sign in and when you decide something.")
                     : hasPassword ? tr("There is one. Whoever forgot it gets a new one here.")
                                   : tr("There is none: anybody can act under this name."));
    setTone(m_state, hasPassword || !account.isValid() ? Tone::Muted : Tone::Caution);
    m_go->setText(hasPassword ? tr("Change the password") : tr("Set the password"));
    describe(m_go, QStringLiteral("setPassword"), m_go->text());
}

void PasswordCard::begin() {
    const auto password = m_new->checked();
    if (!password || m_work.isRunning()) {
        return;
    }
    m_old->clearComplaints();
    const QString old = m_old->value(oldField());
    if (m_asksOld && old.isEmpty()) {
        m_old->complain(oldField(), tr("Please enter the old password."));
        return;
    }
    m_go->setEnabled(false);
    m_work.start(
        [&book = m_book, asksOld = m_asksOld, account = m_account, old,
         next = *password](WorkProgress&) {
            return asksOld ? book.changeOwnPassword(old, next) : book.setPassword(account, next);
        },
        [this](const Result<void>& set) { finish(set); });
}

void PasswordCard::finish(const Result<void>& set) {
    m_go->setEnabled(true);
    if (!set) {
        if (set.error().field == QLatin1String("old")) {
            m_old->complain(oldField(), set.error().text);
        } else {
            m_new->complain(set.error().text);
        }
        return;
    }
    m_new->clear();
    m_old->setValue(oldField(), {});
    emit done(tr("The password of %1 is set.").arg(m_name));
}

} // namespace xiange::ui
