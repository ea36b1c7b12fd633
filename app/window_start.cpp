#include "app/window_start.h"

#include "app/recent_databases.h"
#include "app/start.h"
#include "ui/common/window_prompt.h"
#include "ui/shell/appearance.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

namespace xiange {

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

int openWindow(ui::Appearance& appearance, const QStringList& arguments) {
    appearance.apply();
    const SystemClock clock;
    ui::WindowPrompt prompt;
    Start start(clock, appearance, prompt);
    Result<db::Address> address = tl::make_unexpected(Error{});
    const qsizetype named = arguments.indexOf(QStringLiteral("--database"));
    if (arguments.contains(QStringLiteral("--sample"))) {
        address = start.freshSample();
    } else if (named >= 0 && named + 1 < arguments.size()) {
        address = db::parseAddress(arguments[named + 1]);
    } else if (const QString last = rememberedDatabase(); !last.isEmpty()) {
        address = db::parseAddress(last);
    }
    Result<void> opened = tl::make_unexpected(address ? Error{} : address.error());
    if (address) {
        const qsizetype as = arguments.indexOf(QStringLiteral("--as"));
        opened = start.open(*address, as >= 0 ? arguments.value(as + 1) : QString());
    }
    if (!opened) {
        start.ask(opened.error().text.isEmpty() ? std::nullopt : std::optional(opened.error()),
                  address ? std::optional(choiceOf(*address)) : std::nullopt);
    }
    return QApplication::exec();
}

} // namespace xiange
