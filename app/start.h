#pragma once

#include "app/workplace.h"
#include "ui/common/background_work.h"
#include "ui/shell/first_start.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/sign_in_screen.h"

#include <optional>

namespace xiange {

/// What stands on the screen: the question where to begin, or the workplace; and the way from one
/// database to another.
class Start : public QObject {
    Q_OBJECT

public:
    Start(const Clock& clock, ui::Appearance& appearance, ui::Prompt& prompt);
    ~Start() override;

    /// Opens the workplace on a database, in place of the one that stands, for the account (the
    /// first one when the name is empty). Where accounts have passwords, it asks first who is
    /// there. Where that fails, everything stays as it is.
    Result<void> open(const db::Address& address, const QString& account = {});
    /// Asks where to begin; `proposed` fills in its form. With a workplace open there is a way
    /// back.
    void ask(const std::optional<Error>& failure, const std::optional<ui::StartChoice>& proposed);
    /// Makes or opens what was chosen. Takes a moment, and the window stays awake.
    void begin(const ui::StartChoice& choice);

    /// A sample town made anew, beside the one that may be open just now.
    Result<db::Address> freshSample() const;

    [[nodiscard]] Workplace* workplace() const { return m_workplace.get(); }
    [[nodiscard]] ui::FirstStart* question() const { return m_question.get(); }
    [[nodiscard]] ui::SignInScreen* signIn() const { return m_signIn.get(); }

    /// Covers the window until its person is back. Nothing that was typed is lost.
    void lock();
    /// Asks who takes over.
    void switchAccount();

private:
    /// The workplace of this person, in place of what stands.
    void take(std::unique_ptr<db::Database> database, const Actor& actor);
    /// A school made a moment ago by the person at the screen, who chose the password.
    Result<void> openFresh(const db::Address& address);
    Result<void> askWho(std::unique_ptr<db::Database> database, const QString& proposed);
    void showLock();
    void cover(std::unique_ptr<ui::SignInScreen> screen);
    void uncover();
    void dismissSignIn();
    void addAccountActions();
    void goToAccounts();
    /// Whether the window locks by itself, and whether it has to say that nobody needs a password.
    void readGuard();
    void finish(const ui::StartChoice& choice, const Result<db::Address>& address);
    void showFailure(const Error& error, const ui::StartChoice& choice);
    void dismissQuestion();
    void addDatabaseMenu();
    void fillDatabaseMenu(QMenu& menu);
    /// Goes there when nothing unfinished stands in the way.
    void leaveFor(const ui::StartChoice& choice, bool atOnce);
    [[nodiscard]] QList<ui::StartChoice> recentChoices() const;

    const Clock& m_clock;
    ui::Appearance& m_appearance;
    ui::Prompt& m_prompt;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<ui::FirstStart> m_question;
    const SystemClock m_wall;
    std::unique_ptr<db::Database> m_pending; ///< opened, and nobody let in yet
    std::unique_ptr<ui::SignInScreen> m_signIn;
    QList<QPointer<QWidget>> m_covered; ///< windows under the lock
    QPointer<QWidget> m_focus;          ///< where the person was typing
    bool m_locked = false;
    bool m_leavesAnyway = false; ///< who takes over has been told what is lost
    ui::IdleWatch m_idle;
    ui::BackgroundWork m_work;
};

/// Whether the file is one of the sample towns that this program makes anew.
bool isSample(const QString& path);

/// On a small screen the title bar would push the status line out of sight.
void fitScreen(QWidget& window);

/// An address as a choice that the person could have made.
ui::StartChoice choiceOf(const db::Address& address);

} // namespace xiange
