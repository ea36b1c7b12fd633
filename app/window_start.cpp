#include "app/window_start.h"

#include "app/founding.h"
#include "app/workplace.h"
#include "core/sample/sample_town.h"
#include "ui/common/background_work.h"
#include "ui/common/window_prompt.h"
#include "ui/shell/appearance.h"
#include "ui/shell/first_start.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>

namespace xiange {

namespace {

constexpr const char* lastDatabaseKey = "database/last";

QString dataFolder() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QDir().mkpath(folder);
    return folder;
}

QString samplePath() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + QStringLiteral("/sample.xiange");
}

QString urlOf(const db::Address& address) {
    return address.engine == db::Engine::Sqlite ? address.path
                                                : QStringLiteral("postgresql://%1@%2:%3/%4")
                                                      .arg(address.user, address.host)
                                                      .arg(address.port)
                                                      .arg(address.name);
}

/// A sample town made anew: whatever was tried out in the last one is gone.
Result<db::Address> freshSample(const Clock& clock) {
    db::Address address;
    address.path = samplePath();
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

/// On a small screen the title bar would push the status line out of sight.
void fitScreen(QWidget& window) {
    const QSize room = window.screen()->availableSize();
    if (room.height() < window.height() + 48 || room.width() < window.width()) {
        window.showMaximized();
    }
}

/// What stands on the screen: the question where to begin, then the workplace.
class Start {
public:
    Start(const Clock& clock, ui::Appearance& appearance)
        : m_clock(clock), m_appearance(appearance) {}

    Result<void> open(const db::Address& address) {
        auto house = House::open(address, m_clock);
        if (!house) {
            return tl::make_unexpected(house.error());
        }
        m_workplace = std::make_unique<Workplace>(std::move(*house), m_appearance, m_prompt);
        m_workplace->show();
        fitScreen(m_workplace->window());
        if (address.path != samplePath()) {
            rememberDatabase(urlOf(address));
        }
        return {};
    }

    void ask(const std::optional<Error>& failure) {
        m_question = std::make_unique<ui::FirstStart>(m_clock, m_prompt, dataFolder());
        QObject::connect(m_question.get(), &ui::FirstStart::chosen, m_question.get(),
                         [this](const ui::StartChoice& choice) { begin(choice); });
        m_question->resize(1366, 768);
        m_question->show();
        fitScreen(*m_question);
        if (failure) {
            m_question->showFailure(*failure);
        }
    }

private:
    /// Making a sample or a new school takes a second: not on the window's thread.
    void begin(const ui::StartChoice& choice) {
        m_question->setEnabled(false);
        m_question->setCursor(Qt::BusyCursor);
        const Clock& clock = m_clock;
        m_work.start([&clock, choice](ui::WorkProgress&) { return addressOf(clock, choice); },
                     [this, choice](const Result<db::Address>& address) {
                         m_question->setEnabled(true);
                         m_question->unsetCursor();
                         const Result<void> opened =
                             address ? open(*address)
                                     : Result<void>(tl::make_unexpected(address.error()));
                         if (!opened) {
                             m_question->showFailure(opened.error());
                             return;
                         }
                         m_question.release()->deleteLater();
                         if (choice.kind == ui::StartChoice::Kind::NewSchool) {
                             ui::Target target;
                             target.page = ui::PageKind::Students;
                             target.action = QStringLiteral("import");
                             m_workplace->window().go(target);
                         }
                     });
    }

    static Result<db::Address> addressOf(const Clock& clock, const ui::StartChoice& choice) {
        db::Address address;
        switch (choice.kind) {
        case ui::StartChoice::Kind::Sample:
            return freshSample(clock);
        case ui::StartChoice::Kind::OpenFile:
            address.path = choice.file;
            return address;
        case ui::StartChoice::Kind::Server:
            address.engine = db::Engine::PostgreSql;
            address.host = choice.host;
            address.port = choice.port;
            address.name = choice.database;
            address.user = choice.user;
            address.password = choice.password;
            return address;
        case ui::StartChoice::Kind::NewSchool:
            break;
        }
        address.path = choice.file;
        const auto founded = foundSchool(address, clock,
                                         {choice.schoolName, choice.schoolCode, choice.town,
                                          choice.schoolYear, choice.administrator});
        if (!founded) {
            return tl::make_unexpected(founded.error());
        }
        return address;
    }

    const Clock& m_clock;
    ui::Appearance& m_appearance;
    ui::WindowPrompt m_prompt;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<ui::FirstStart> m_question;
    ui::BackgroundWork m_work;
};

} // namespace

void speakLanguage(const QString& name) {
    QLocale::setDefault(QLocale(name));
    QCoreApplication* application = QCoreApplication::instance();
    for (QTranslator* spoken : application->findChildren<QTranslator*>()) {
        QCoreApplication::removeTranslator(spoken);
        delete spoken;
    }
    for (const char* file : {":/translations/qtbase_%1.qm", ":/translations/xiange_%1.qm"}) {
        auto* translator = new QTranslator(application);
        if (translator->load(QString::fromLatin1(file).arg(name))) {
            QCoreApplication::installTranslator(translator);
        }
    }
}

QString rememberedDatabase() {
    return QSettings().value(QLatin1String(lastDatabaseKey)).toString();
}

void rememberDatabase(const QString& url) {
    QSettings().setValue(QLatin1String(lastDatabaseKey), url);
}

int openWindow(ui::Appearance& appearance, const QStringList& arguments) {
    appearance.apply();
    const SystemClock clock;
    Start start(clock, appearance);
    std::optional<Error> failure;
    Result<db::Address> address = tl::make_unexpected(Error{});
    const qsizetype named = arguments.indexOf(QStringLiteral("--database"));
    if (arguments.contains(QStringLiteral("--sample"))) {
        address = freshSample(clock);
    } else if (named >= 0 && named + 1 < arguments.size()) {
        address = db::parseAddress(arguments[named + 1]);
    } else if (const QString last = rememberedDatabase(); !last.isEmpty()) {
        address = db::parseAddress(last);
    }
    Result<void> opened = tl::make_unexpected(address ? Error{} : address.error());
    if (address) {
        opened = start.open(*address);
    }
    if (!opened) {
        start.ask(opened.error().text.isEmpty() ? std::nullopt : std::optional(opened.error()));
    }
    return QApplication::exec();
}

} // namespace xiange
