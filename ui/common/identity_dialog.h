#pragma once

#include "core/accounts/actor.h"
#include "ui/common/background_work.h"

#include <QDialog>

#include <functional>

class QPushButton;

namespace xiange::ui {

class FormColumn;

/// How a page finds out that a decision is taken by the person whose name stands under it.
struct Identity {
    /// Whether the account has a password.
    std::function<bool(AccountId)> asks;
    /// Checks it; runs aside.
    std::function<Result<void>(AccountId, const QString& password)> prove;
};

/// Goes on at once where the account has no password; otherwise asks for it first, and goes on
/// only when it was right. `act` is the decision in a few words ("Confirm 视为辍学: 陈浩宇").
void askIdentity(QWidget* parent, const Identity& identity, AccountId account, const QString& name,
                 const QString& act, std::function<void()> goOn);

/// The question itself: a dialog over the window, without an event loop of its own.
class IdentityDialog : public QDialog {
    Q_OBJECT

public:
    IdentityDialog(const Identity& identity, AccountId account, const QString& name,
                   const QString& act, QWidget* parent);

private:
    void begin();
    void finish(const Result<void>& proven);

    Identity m_identity;
    AccountId m_account;
    BackgroundWork m_work;
    FormColumn* m_form = nullptr;
    QPushButton* m_go = nullptr;
};

} // namespace xiange::ui
