#include "ui/shell/main_window.h"

#include "core/base/clock.h"
#include "ui/common/message_bar.h"
#include "ui/shell/appearance.h"
#include "ui/shell/help_panel.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QMenu>
#include <QShortcut>
#include <QShowEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace xiange::ui {

MainWindow::MainWindow(const Clock& clock, Appearance& appearance, QWidget* parent)
    : QMainWindow(parent), m_clock(clock), m_appearance(appearance) {
    setWindowTitle(tr("Xiange"));
    setObjectName(QStringLiteral("mainWindow"));
    auto* whole = new QWidget(this);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rail = new NavigationRail(whole);
    row->addWidget(m_rail);

    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    m_top = new TopBar(whole);
    column->addWidget(m_top);
    // The help lies over the page's right edge: beside it, a full page would be squeezed.
    auto* middle = new QGridLayout;
    m_stack = new QStackedWidget(whole);
    m_help = new HelpPanel(whole);
    middle->addWidget(m_stack, 0, 0);
    middle->addWidget(m_help, 0, 0, Qt::AlignRight);
    m_help->raise();
    column->addLayout(middle, 1);
    // Under the page: over it, a message would push every button away from the hand.
    auto* bar = new QVBoxLayout;
    bar->setContentsMargins(space::xl, 0, space::xl, space::xs);
    m_messages = new MessageBar(whole);
    bar->addWidget(m_messages);
    column->addLayout(bar);
    m_status = new StatusLine(whole);
    column->addWidget(m_status);
    setCentralWidget(whole);
    setMinimumSize(1024, 640);
    resize(1366, 768);

    connect(m_rail, &NavigationRail::chosen, this, [this](PageKind kind) { showPage(kind); });
    connect(m_top, &TopBar::schoolChosen, this, &MainWindow::schoolChosen);
    connect(m_status, &StatusLine::helpWanted, this, &MainWindow::toggleHelp);
    connect(m_top->search(), &SearchBox::opened, this, &MainWindow::openHit);
    addKeys();
    addAppearanceChoices();
    m_today = m_clock.today();
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &MainWindow::lookAtTheClock);
    timer->start(std::chrono::seconds(30));
}

void MainWindow::addPage(PageKind kind, Page* page) {
    m_stack->addWidget(page);
    m_rail->addPage(kind);
    page->setObjectName(QStringLiteral("page_%1").arg(pageName(kind)));
    m_pages[kind] = page;
    auto* key = new QShortcut(pageShortcut(kind), this);
    connect(key, &QShortcut::activated, this, [this, kind] { showPage(kind); });
    listen(kind, page);
    if (m_pages.size() == 1) {
        m_current = kind;
        m_rail->setCurrent(kind);
    }
}

void MainWindow::listen(PageKind kind, Page* page) {
    connect(page, &Page::going, this, &MainWindow::go);
    connect(page, &Page::failed, m_messages, &MessageBar::showError);
    connect(page, &Page::noticed, m_messages, &MessageBar::showNotice);
    connect(page, &Page::saved, this, [this] { m_status->setSaved(m_clock.now()); });
    connect(page, &Page::badgeChanged, this,
            [this, kind](int count) { m_rail->setBadge(kind, count); });
}

Page* MainWindow::page(PageKind kind) const {
    const auto found = m_pages.find(kind);
    return found == m_pages.end() ? nullptr : found->second;
}

void MainWindow::showPage(PageKind kind) {
    auto* shown = page(kind);
    if (shown == nullptr) {
        return;
    }
    if (kind != m_current) {
        // What was said about one page would be wrong over another.
        m_messages->dismiss();
    }
    m_current = kind;
    m_rail->setCurrent(kind);
    m_stack->setCurrentWidget(shown);
    nameWindow();
    m_help->setText(shown->title(), shown->help());
    shown->setFocus();
}

void MainWindow::nameWindow() {
    const auto* shown = page(m_current);
    const QString name = shown == nullptr ? QString() : shown->title();
    setWindowTitle(m_database.isEmpty() ? tr("%1 — Xiange").arg(name)
                                        : tr("%1 — %2 — Xiange").arg(name, m_database));
}

void MainWindow::setDatabase(const QString& name) {
    m_database = name;
    nameWindow();
}

void MainWindow::go(const Target& target) {
    showPage(target.page);
    if (auto* shown = page(target.page)) {
        shown->goTo(target);
    }
}

void MainWindow::openHit(const SearchHit& hit) {
    Target target;
    target.student = hit.student;
    target.schoolClass = hit.schoolClass;
    // A child in the list, a class at its roll, a school with all its children.
    target.page = !hit.student.isValid() && hit.schoolClass.isValid() ? PageKind::Attendance
                                                                      : PageKind::Students;
    if (!hit.student.isValid() && hit.school.isValid()) {
        emit schoolWanted(hit.school);
    }
    go(target);
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (auto* shown = page(m_current); shown != nullptr && !event->spontaneous()) {
        shown->setFocus();
    }
}

void MainWindow::refreshAll() {
    for (const auto& [kind, shown] : m_pages) {
        shown->becomeStale();
    }
}

void MainWindow::addKeys() {
    const auto key = [this](const QKeySequence& sequence, auto act) {
        auto* shortcut = new QShortcut(sequence, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
        m_top->search()->setFocus(Qt::ShortcutFocusReason);
        m_top->search()->selectAll();
    });
    key(QKeySequence(Qt::Key_F1), [this] { toggleHelp(); });
    const auto current = [this](auto act) {
        return [this, act] {
            if (auto* shown = page(m_current)) {
                act(*shown);
            }
        };
    };
    key(QKeySequence(Qt::Key_F5), current([](Page& shown) { shown.refresh(); }));
    key(QKeySequence(QKeySequence::Print), current([](Page& shown) { shown.print(); }));
    key(QKeySequence(QKeySequence::Undo), current([](Page& shown) { shown.undo(); }));
    key(QKeySequence(Qt::CTRL | Qt::Key_Y), current([](Page& shown) { shown.redo(); }));
}

void MainWindow::addAppearanceChoices() {
    auto* menu = m_top->accountMenu();
    const auto group = [this, menu](const QString& title) {
        auto* sub = menu->addMenu(title);
        auto* actions = new QActionGroup(sub);
        actions->setExclusive(true);
        return [sub, actions, this](const QString& word, bool checked, auto act) {
            auto* action = sub->addAction(word);
            action->setCheckable(true);
            action->setChecked(checked);
            actions->addAction(action);
            connect(action, &QAction::triggered, this, act);
        };
    };
    const auto theme = group(tr("Appearance"));
    const auto chosen = m_appearance.choice();
    using Choice = Appearance::Choice;
    theme(tr("As the system"), chosen == Choice::System,
          [this] { m_appearance.choose(Choice::System); });
    theme(tr("Light"), chosen == Choice::Light, [this] { m_appearance.choose(Choice::Light); });
    theme(tr("Dark"), chosen == Choice::Dark, [this] { m_appearance.choose(Choice::Dark); });
    const auto language = group(tr("Language"));
    const auto speak = [this](const QString& code) {
        return [this, code] {
            m_appearance.chooseLanguage(code);
            m_messages->showNotice(tr("The language changes when Xiange starts next."));
        };
    };
    const bool chinese = m_appearance.language() == QLatin1String("zh_CN");
    // Languages are named in themselves.
    language(QStringLiteral("简体中文"), chinese, speak(QStringLiteral("zh_CN")));
    language(QStringLiteral("English"), !chinese, speak(QStringLiteral("en")));
    menu->addSeparator();
}

void MainWindow::toggleHelp() {
    if (auto* shown = page(m_current)) {
        m_help->setText(shown->title(), shown->help());
    }
    m_help->setVisible(m_help->isHidden());
}

void MainWindow::lookAtTheClock() {
    const QDate today = m_clock.today();
    if (today != m_today) {
        m_today = today;
        refreshAll();
        emit dayBegan(today);
    }
}

void MainWindow::setSchools(const QStringList& names, int current) {
    m_top->setSchools(names, current);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayLeave(tr("Close all the same"), [this] { close(); })) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

bool MainWindow::mayLeave(const QString& word, std::function<void()> leave) {
    for (const auto& [kind, shown] : m_pages) {
        const QString words = shown->unfinished();
        if (words.isEmpty() || m_warned) {
            continue;
        }
        showPage(kind);
        m_warned = true;
        m_messages->showMessage(words, Tone::Caution, word, std::move(leave));
        connect(
            m_messages, &MessageBar::dismissed, this, [this] { m_warned = false; },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return false;
    }
    return true;
}

QString MainWindow::unfinished() const {
    for (const auto& [kind, shown] : m_pages) {
        if (const QString words = shown->unfinished(); !words.isEmpty()) {
            return words;
        }
    }
    return {};
}

void MainWindow::useSchool(SchoolId school) {
    for (const auto& [kind, shown] : m_pages) {
        shown->useSchool(school);
    }
    refreshAll();
}

void MainWindow::setDay(const QDate& date, int week) {
    m_top->setDay(date, week);
}

void MainWindow::setAccount(const QString& name, const QString& duty) {
    m_top->setAccount(name);
    m_rail->setFootNote(duty.isEmpty() ? name : tr("%1 · %2").arg(name, duty));
}

void MainWindow::setSearch(SearchFunction search) {
    m_top->search()->setSearch(std::move(search));
}

QMenu& MainWindow::accountMenu() const {
    return *m_top->accountMenu();
}

} // namespace xiange::ui
