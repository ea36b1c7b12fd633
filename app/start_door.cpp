// Who is let in: at the start, when another person takes over, and after a lock.
#include "app/recent_databases.h"
#include "app/start.h"
#include "core/accounts/sign_in.h"
#include "ui/common/message_bar.h"
#include "ui/shell/status_line.h"

#include <QApplication>
#include <QMenu>

namespace xiange {

namespace {

void closeDialogs() {
    while (QWidget* open = QApplication::activePopupWidget()) {
        open->close();
    }
    if (QWidget* open = QApplication::activeModalWidget()) {
        open->close(); // what it asks is asked again; nothing is written
    }
}

void takePlaceOf(QWidget& next, const QWidget& before) {
    next.setGeometry(before.geometry());
    if (before.isMaximized()) {
        next.showMaximized();
    } else {
        next.show();
    }
}

} // namespace

Result<void> Start::open(const db::Address& address, const QString& account) {
    auto database = db::Database::open(address, db::OpenMode::Existing);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    SignIn door(**database, m_clock, m_wall);
    const auto guarded = door.isGuarded();
    const auto asks = door.asksPassword(account);
    if (!guarded || !asks) {
        return tl::make_unexpected(guarded ? asks.error() : guarded.error());
    }
    if (*asks || (*guarded && account.isEmpty())) {
        return askWho(std::move(*database), account);
    }
    const auto actor = door.enter(account);
    if (!actor) {
        return tl::make_unexpected(actor.error());
    }
    take(std::move(*database), *actor);
    return {};
}

Result<void> Start::openFresh(const db::Address& address) {
    auto database = db::Database::open(address, db::OpenMode::Existing);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    const auto founder = Accounts(**database, m_clock).find();
    if (!founder) {
        return tl::make_unexpected(founder.error());
    }
    take(std::move(*database), *founder);
    return {};
}

void Start::take(std::unique_ptr<db::Database> database, const Actor& actor) {
    auto house = std::make_unique<House>(std::move(database), m_clock, actor);
    auto next = std::make_unique<Workplace>(std::move(house), m_appearance, m_prompt);
    QWidget* before = m_signIn      ? static_cast<QWidget*>(m_signIn.get())
                      : m_workplace ? &m_workplace->window()
                                    : nullptr;
    if (before != nullptr) {
        takePlaceOf(next->window(), *before);
    } else {
        next->show();
    }
    fitScreen(next->window());
    std::swap(m_workplace, next); // the old window goes when the new one stands
    m_covered.clear();
    m_locked = false;
    dismissSignIn();
    addDatabaseMenu();
    addAccountActions();
    readGuard();
    if (const db::Address& address = m_workplace->house().database->address();
        !isSample(address.path)) {
        rememberDatabase(address);
    }
}

Result<void> Start::askWho(std::unique_ptr<db::Database> database, const QString& proposed) {
    const auto accounts = SignIn(*database, m_clock, m_wall).accounts();
    if (!accounts) {
        return tl::make_unexpected(accounts.error());
    }
    m_pending = std::move(database);
    auto screen = std::make_unique<ui::SignInScreen>(
        [this](const QString& name, const QString& password) {
            return SignIn(*m_pending, m_clock, m_wall).enter(name, password);
        },
        m_pending->address().shownName());
    screen->setAccounts(*accounts, proposed);
    connect(screen.get(), &ui::SignInScreen::entered, this,
            [this](const Actor& actor) { take(std::move(m_pending), actor); });
    if (m_workplace) {
        screen->setElsewhere(tr("Back"), tr("Back to the window that is open (Esc)"), true);
        connect(screen.get(), &ui::SignInScreen::elsewhereWanted, this, [this] {
            if (m_locked) {
                dismissSignIn();
                m_pending.reset();
                showLock(); // going back is no way around the lock
            } else {
                uncover();
            }
        });
    } else {
        screen->setElsewhere(tr("Open other data …"), tr("Choose another database"), false);
        connect(screen.get(), &ui::SignInScreen::elsewhereWanted, this, [this] {
            ask(std::nullopt, choiceOf(m_pending->address()));
            dismissSignIn();
        });
    }
    cover(std::move(screen));
    return {};
}

void Start::switchAccount() {
    if (!m_workplace) {
        return;
    }
    const db::Address address = m_workplace->house().database->address();
    auto database = db::Database::open(address, db::OpenMode::Existing);
    const Result<void> asked = database
                                   ? askWho(std::move(*database), m_workplace->house().actor.name)
                                   : Result<void>(tl::make_unexpected(database.error()));
    if (!asked) {
        m_workplace->window().messages().showError(asked.error());
    }
}

void Start::lock() {
    if (!m_workplace || m_signIn || m_question) {
        return;
    }
    House& house = m_workplace->house();
    SignIn door(*house.database, m_clock, m_wall);
    const QString name = house.actor.name;
    if (!door.asksPassword(name).value_or(false)) {
        m_workplace->window().messages().showMessage(
            tr("Without a password a lock keeps nobody out. Set one first."), ui::Tone::Caution,
            tr("Set a password"), [this] { goToAccounts(); });
        return;
    }
    closeDialogs();
    m_locked = true;
    showLock();
}

void Start::showLock() {
    House& house = m_workplace->house();
    const QString name = house.actor.name;
    auto screen = std::make_unique<ui::SignInScreen>(
        [&house, this](const QString& who, const QString& password) {
            return SignIn(*house.database, m_clock, m_wall).enter(who, password);
        },
        house.database->address().shownName());
    screen->setAccounts(
        SignIn(*house.database, m_clock, m_wall).accounts().value_or(QList<DoorPlate>()), name);
    screen->lockFor(name);
    screen->setElsewhere(tr("Another account …"), tr("Somebody else goes on at this computer"),
                         false);
    m_leavesAnyway = false;
    connect(screen.get(), &ui::SignInScreen::entered, this, &Start::uncover);
    connect(screen.get(), &ui::SignInScreen::elsewhereWanted, this, [this] {
        const QString words = m_workplace->window().unfinished();
        if (!words.isEmpty() && !m_leavesAnyway) {
            m_leavesAnyway = true;
            m_signIn->say(tr("%1 Press again to give that up.").arg(words));
            return;
        }
        dismissSignIn();
        switchAccount();
    });
    screen->setMayClose([this] {
        const QString words = m_workplace->window().unfinished();
        if (!words.isEmpty()) {
            m_signIn->say(words);
        }
        return words.isEmpty();
    });
    cover(std::move(screen));
}

void Start::cover(std::unique_ptr<ui::SignInScreen> screen) {
    if (m_covered.isEmpty()) {
        m_focus = QApplication::focusWidget();
    }
    QWidget* before = m_question    ? static_cast<QWidget*>(m_question.get())
                      : m_workplace ? &m_workplace->window()
                                    : nullptr;
    m_signIn = std::move(screen);
    if (before != nullptr) {
        takePlaceOf(*m_signIn, *before);
    } else {
        m_signIn->resize(1366, 768);
        m_signIn->show();
        fitScreen(*m_signIn);
    }
    const QList<QWidget*> all = QApplication::topLevelWidgets();
    for (QWidget* window : all) {
        if (window != m_signIn.get() && window->isVisible()) {
            m_covered.append(window);
            window->hide();
        }
    }
}

void Start::uncover() {
    for (const QPointer<QWidget>& window : std::as_const(m_covered)) {
        if (window) {
            window->show();
        }
    }
    m_covered.clear();
    if (m_workplace && !m_question) {
        m_workplace->window().show();
    }
    if (m_focus) {
        m_focus->setFocus(Qt::OtherFocusReason);
    }
    m_locked = false;
    dismissSignIn();
    m_pending.reset();
    readGuard();
}

void Start::dismissSignIn() {
    if (m_signIn) {
        m_signIn->hide();
        m_signIn.release()->deleteLater();
    }
}

void Start::addAccountActions() {
    QMenu& menu = m_workplace->window().accountMenu();
    const auto add = [&](const char* name, const QString& words, QKeyCombination key, auto act) {
        auto* action = menu.addAction(words);
        action->setObjectName(QString::fromLatin1(name));
        if (key.key() != Qt::Key_unknown) {
            action->setShortcut(key);
        }
        connect(action, &QAction::triggered, this, act);
        m_workplace->window().addAction(action); // the key works while the menu is closed
    };
    menu.addSeparator();
    add("switchAccount", tr("Another account …"), Qt::CTRL | Qt::SHIFT | Qt::Key_U, [this] {
        const auto go = [this] { switchAccount(); };
        if (m_workplace->window().mayLeave(tr("Go on all the same"), go)) {
            go();
        }
    });
    add("lockWindow", tr("Lock"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] { lock(); });
    add("accountSettings", tr("Accounts and my password …"), Qt::Key_unknown,
        [this] { goToAccounts(); });
    connect(&m_workplace->window().statusLine(), &ui::StatusLine::passwordWanted, this,
            &Start::goToAccounts);
    connect(&m_workplace->accounts(), &AccountBook::changed, this, &Start::readGuard);
    connect(&m_workplace->house().rules, &RuleBook::changed, this, &Start::readGuard);
}

void Start::goToAccounts() {
    ui::Target target;
    target.page = ui::PageKind::Settings;
    target.action = QStringLiteral("accounts");
    m_workplace->window().go(target);
}

void Start::readGuard() {
    if (!m_workplace) {
        return;
    }
    House& house = m_workplace->house();
    SignIn door(*house.database, m_clock, m_wall);
    const bool guarded = door.isGuarded().value_or(true);
    m_workplace->window().statusLine().setUnguarded(!guarded &&
                                                    !isSample(house.database->address().path));
    const bool own = door.asksPassword(house.actor.name).value_or(false);
    const auto rules = house.rules.read();
    m_idle.setMinutes(own && rules ? rules->count(QStringLiteral("account.idle_minutes")) : 0);
}

} // namespace xiange
