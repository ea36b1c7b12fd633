#include "app/window_start.h"

#include "app/house.h"
#include "ui/shell/appearance.h"

#include <QApplication>
#include <QSettings>
#include <QTranslator>

namespace xiange {

namespace {

constexpr const char* lastDatabaseKey = "database/last";

} // namespace

void speakLanguage(const QString& name) {
    QLocale::setDefault(QLocale(name));
    for (const char* file : {":/translations/qtbase_%1.qm", ":/translations/xiange_%1.qm"}) {
        auto* translator = new QTranslator(QCoreApplication::instance());
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
    Q_UNUSED(appearance)
    Q_UNUSED(arguments)
    return 0;
}

} // namespace xiange
