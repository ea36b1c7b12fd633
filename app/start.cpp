#include "app/start.h"

#include "app/founding.h"
#include "app/recent_databases.h"
#include "core/sample/sample_town.h"
#include "ui/common/message_bar.h"
#include "ui/shell/appearance.h"

#include <QDir>
#include <QFile>
#include <QMenu>
#include <QScreen>
#include <QStandardPaths>

namespace xiange {

namespace {

using Kind = ui::StartChoice::Kind;

QString dataFolder() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QDir().mkpath(folder);
    return folder;
}

QString samplePath(const char* name) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + QLatin1Char('/') + QLatin1String(name);
}

/// Whatever was tried out in the last sample is gone.
Result<db::Address> makeSample(const Clock& clock, const QString& path) {
    db::Address address;
    address.path = path;
    for (const char* ending : {"", "-wal", "-shm"}) {
        QFile::remove(address.path + QLatin1String(ending));
    }
    auto database = db::Database::open(address, db::OpenMode::CreateNew);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    if (const auto made = makeSampleTown(**database, clock, SampleSize()); !made) {
        return tl::make_unexpected(made.error());
    }
    return address;
}

Result<db::Address> addressOf(const Clock& clock, const ui::StartChoice& choice,
                              const QString& sample) {
    db::Address address;
    switch (choice.kind) {
    case Kind::Sample:
        return makeSample(clock, sample);
    case Kind::OpenFile:
        address.path = choice.file;
        return address;
    case Kind::Server:
        address.engine = db::Engine::PostgreSql;
        address.host = choice.host;
        address.port = choice.port;
        address.name = choice.database;
        address.user = choice.user;
        address.password =
            choice.password.isEmpty() ? qEnvironmentVariable("PGPASSWORD") : choice.password;
        return address;
    case Kind::NewSchool:
        break;
    }
    address.path = choice.file;
    const auto founded =
        foundSchool(address, clock,
                    {choice.schoolName, choice.schoolCode, choice.town, choice.schoolYear,
                     choice.administrator, choice.adminPassword});
    if (!founded) {
        return tl::make_unexpected(founded.error());
    }
    return address;
}

/// The one that is open is not pulled from under the window.
QString sampleBeside(const Workplace* workplace) {
    const QString usual = samplePath("sample.xiange");
    const bool taken = workplace != nullptr && workplace->house().database->address().path == usual;
    return taken ? samplePath("sample-2.xiange") : usual;
}

} // namespace

bool isSample(const QString& path) {
    return path == samplePath("sample.xiange") || path == samplePath("sample-2.xiange");
}

void fitScreen(QWidget& window) {
    const QSize room = window.screen()->availableSize();
    if (room.height() < window.height() + 48 || room.width() < window.width()) {
        window.showMaximized();
    }
}

ui::StartChoice choiceOf(const db::Address& address) {
    ui::StartChoice choice;
    choice.kind = address.engine == db::Engine::Sqlite ? Kind::OpenFile : Kind::Server;
    choice.file = address.path;
    choice.host = address.host;
    choice.port = address.port;
    choice.database = address.name;
    choice.user = address.user;
    return choice;
}

Start::Start(const Clock& clock, ui::Appearance& appearance, ui::Prompt& prompt)
    : m_clock(clock), m_appearance(appearance), m_prompt(prompt) {
    connect(&m_idle, &ui::IdleWatch::idle, this, &Start::lock);
}

Start::~Start() = default;

Result<db::Address> Start::freshSample() const {
    return makeSample(m_clock, sampleBeside(m_workplace.get()));
}

void Start::ask(const std::optional<Error>& failure,
                const std::optional<ui::StartChoice>& proposed) {
    m_question = std::make_unique<ui::FirstStart>(m_clock, m_prompt, dataFolder());
    connect(m_question.get(), &ui::FirstStart::chosen, this, &Start::begin);
    m_question->setRecent(recentChoices());
    m_question->resize(1366, 768);
    if (m_workplace) {
        m_question->setGeometry(m_workplace->window().geometry());
        m_question->setReturn(m_workplace->house().database->address().shownName());
        connect(m_question.get(), &ui::FirstStart::turnedBack, this, [this] {
            m_workplace->window().show();
            dismissQuestion();
        });
    }
    if (proposed) {
        m_question->propose(*proposed);
    }
    m_question->show();
    fitScreen(*m_question);
    if (m_workplace) {
        m_workplace->window().hide();
    }
    if (failure) {
        m_question->showFailure(*failure);
    }
}

void Start::begin(const ui::StartChoice& choice) {
    QWidget* shown = m_question ? static_cast<QWidget*>(m_question.get()) : &m_workplace->window();
    shown->setEnabled(false);
    shown->setCursor(Qt::BusyCursor);
    // Making a sample or a new school takes a second: not on the window's thread.
    m_work.start([&clock = m_clock, choice, sample = sampleBeside(m_workplace.get())](
                     ui::WorkProgress&) { return addressOf(clock, choice, sample); },
                 [this, choice, shown](const Result<db::Address>& address) {
                     shown->setEnabled(true);
                     shown->unsetCursor();
                     finish(choice, address);
                 });
}

void Start::finish(const ui::StartChoice& choice, const Result<db::Address>& address) {
    const bool fresh = choice.kind == Kind::NewSchool;
    const Result<void> opened = !address ? Result<void>(tl::make_unexpected(address.error()))
                                : fresh  ? openFresh(*address)
                                         : open(*address);
    if (!opened) {
        showFailure(opened.error(), choice);
        return;
    }
    dismissQuestion();
    if (fresh) {
        ui::Target target;
        target.page = ui::PageKind::Students;
        target.action = QStringLiteral("import");
        m_workplace->window().go(target);
    }
}

void Start::showFailure(const Error& error, const ui::StartChoice& choice) {
    // A server mostly wants its password: its form has the field for it.
    if (!m_question && choice.kind == Kind::Server) {
        ask(error, choice);
    } else if (m_question) {
        m_question->showFailure(error);
    } else {
        m_workplace->window().messages().showError(error);
    }
}

void Start::dismissQuestion() {
    if (m_question) {
        m_question->hide();
        m_question.release()->deleteLater();
    }
}

QList<ui::StartChoice> Start::recentChoices() const {
    QList<ui::StartChoice> choices;
    for (const db::Address& address : recentDatabases()) {
        const bool open =
            m_workplace &&
            m_workplace->house().database->address().shownName() == address.shownName() &&
            m_workplace->house().database->address().path == address.path;
        const bool gone = address.engine == db::Engine::Sqlite && !QFile::exists(address.path);
        if (!open && !gone) {
            choices.append(choiceOf(address));
        }
    }
    return choices;
}

void Start::addDatabaseMenu() {
    auto* menu = m_workplace->window().accountMenu().addMenu(tr("Database"));
    menu->setObjectName(QStringLiteral("databaseMenu"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillDatabaseMenu(*menu); });
    fillDatabaseMenu(*menu);
}

void Start::fillDatabaseMenu(QMenu& menu) {
    menu.clear();
    const auto add = [this, &menu](const QString& name, const QString& words,
                                   const ui::StartChoice& choice, bool atOnce) {
        auto* action = menu.addAction(words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this,
                [this, choice, atOnce] { leaveFor(choice, atOnce); });
        return action;
    };
    const auto blank = [](Kind kind) {
        ui::StartChoice choice;
        choice.kind = kind;
        return choice;
    };
    add(QStringLiteral("databaseOpen"), tr("Open another …"), blank(Kind::OpenFile), false)
        ->setShortcut(QKeySequence::Open);
    add(QStringLiteral("databaseNew"), tr("New school …"), blank(Kind::NewSchool), false);
    add(QStringLiteral("databaseServer"), tr("Connect to a server …"), blank(Kind::Server), false);
    add(QStringLiteral("databaseSample"), tr("The sample town"), blank(Kind::Sample), true);
    const QList<ui::StartChoice> recent = recentChoices();
    if (!recent.isEmpty()) {
        menu.addSection(tr("Opened before"));
    }
    for (const ui::StartChoice& choice : recent) {
        auto* action = add(QStringLiteral("databaseRecent"), ui::shownName(choice), choice, true);
        action->setToolTip(choice.file);
    }
    menu.setToolTipsVisible(true);
}

void Start::leaveFor(const ui::StartChoice& choice, bool atOnce) {
    const auto go = [this, choice, atOnce] {
        if (atOnce) {
            begin(choice);
        } else {
            ask(std::nullopt, choice);
        }
    };
    if (m_workplace->window().mayLeave(tr("Go there all the same"), go)) {
        go();
    }
}

} // namespace xiange
