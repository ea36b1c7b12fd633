#include "ui/shell/appearance.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace xiange::ui {
namespace {

TEST(Appearance, KeepsTheChoiceForTheNextStart) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    {
        QSettings settings(file, QSettings::IniFormat);
        Appearance appearance(*qApp, settings);
        appearance.choose(Appearance::Choice::Dark);
        appearance.chooseLanguage(QStringLiteral("en"));
        EXPECT_EQ(&colours(), &coloursOf(Brightness::Dark));
    }
    QSettings settings(file, QSettings::IniFormat);
    Appearance appearance(*qApp, settings);
    EXPECT_EQ(appearance.choice(), Appearance::Choice::Dark);
    EXPECT_EQ(appearance.language(), QStringLiteral("en"));
    appearance.choose(Appearance::Choice::Light);
    EXPECT_EQ(&colours(), &coloursOf(Brightness::Light));
}

} // namespace
} // namespace xiange::ui
