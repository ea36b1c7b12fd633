#include "core/base/clock.h"
#include "ui/shell/appearance.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Xiange"));
    QApplication::setApplicationName(QStringLiteral("Xiange"));

    QSettings settings;
    xiange::ui::Appearance appearance(application, settings);
    QLocale::setDefault(QLocale(appearance.language()));
    QTranslator qtWords;
    QTranslator ourWords;
    if (qtWords.load(QStringLiteral(":/translations/qtbase_%1.qm").arg(appearance.language()))) {
        QApplication::installTranslator(&qtWords);
    }
    if (ourWords.load(QStringLiteral(":/translations/xiange_%1.qm").arg(appearance.language()))) {
        QApplication::installTranslator(&ourWords);
    }
    appearance.apply();

    const xiange::SystemClock clock;
    xiange::ui::MainWindow window(clock, appearance);
    window.setDay(clock.today(), 0);
    window.show();
    return QApplication::exec();
}
