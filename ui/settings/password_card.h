#pragma once

#include "core/accounts/account_book.h"
#include "ui/common/background_work.h"
#include "ui/common/card.h"

class QLabel;
class QPushButton;

namespace xiange::ui {

class FormColumn;
class NewPassword;

/// The password of one account: set by whoever looks after it, changed by its owner with the old
/// one.
class PasswordCard : public Card {
    Q_OBJECT

public:
    PasswordCard(AccountBook& book, const Actor& actor, QWidget* parent);

    /// Without an id there is nothing to set yet.
    void showAccount(AccountId account, const QString& name, bool hasPassword);

signals:
    void done(const QString& words);

private:
    void begin();
    void finish(const Result<void>& set);

    AccountBook& m_book;
    Actor m_actor;
    AccountId m_account;
    QString m_name;
    bool m_asksOld = false;
    BackgroundWork m_work;
    QLabel* m_state = nullptr;
    FormColumn* m_old = nullptr;
    NewPassword* m_new = nullptr;
    QPushButton* m_go = nullptr;
};

} // namespace xiange::ui
