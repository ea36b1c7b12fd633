#pragma once

#include "core/accounts/sign_in.h"
#include "ui/common/background_work.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace xiange::ui {

class FormColumn;

/// Who is there? Before the work begins, when another person takes over, and over a window that
/// is locked. A wrong password is said without saying which of the two was wrong.
class SignInScreen : public QWidget {
    Q_OBJECT

public:
    /// Runs aside: hashing takes its time.
    using Enter = std::function<Result<Actor>(const QString& name, const QString& password)>;

    SignInScreen(Enter enter, const QString& place, QWidget* parent = nullptr);

    /// `chosen` stands first in the field.
    void setAccounts(const QList<DoorPlate>& accounts, const QString& chosen);
    /// The window of one person is locked: only that account is asked for.
    void lockFor(const QString& name);
    /// A way to somewhere else, as a button: another account, another database, back.
    void setElsewhere(const QString& word, const QString& what, bool onEscape);
    /// Asked before the screen is closed; false keeps it.
    void setMayClose(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }
    void say(const QString& words);

signals:
    void entered(const xiange::Actor& actor);
    void elsewhereWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeForm();
    void showChosen();
    void begin();
    void goElsewhere();
    void finish(const Result<Actor>& entered);
    void showWait();
    [[nodiscard]] QString chosenName() const;

    Enter m_enter;
    BackgroundWork m_work;
    QTimer m_second;
    int m_wait = 0; ///< seconds
    QList<DoorPlate> m_accounts;
    QString m_locked; ///< the name; empty: not locked
    bool m_escapes = false;
    std::function<bool()> m_mayClose;
    QLabel* m_title = nullptr;
    QLabel* m_sentence = nullptr;
    FormColumn* m_form = nullptr;
    QComboBox* m_account = nullptr;
    QLineEdit* m_password = nullptr;
    QLabel* m_open = nullptr; ///< that the account has no password
    QPushButton* m_go = nullptr;
    QPushButton* m_elsewhere = nullptr;
};

} // namespace xiange::ui
