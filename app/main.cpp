#include "app/command.h"
#include "app/recent_databases.h"
#include "app/window_start.h"
#include "core/sheets/reading_process.h"
#include "ui/shell/appearance.h"

#include <QApplication>
#include <QSettings>

int main(int argc, char* argv[]) {
    if (const auto status = xiange::answerReadingCommand(argc, argv)) {
        return *status;
    }
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const bool command = xiange::asksForCommand(arguments);
    if (command && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a command needs no display
    }
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Xiange"));
    QApplication::setApplicationName(QStringLiteral("Xiange"));
    QApplication::setApplicationVersion(QStringLiteral(XIANGE_VERSION));
    QSettings settings;
    xiange::ui::Appearance appearance(application, settings);
    xiange::speakLanguage(appearance.language());
    if (command) {
        return static_cast<int>(xiange::runCommand(arguments, xiange::rememberedDatabase()));
    }
    return xiange::openWindow(appearance, arguments);
}
