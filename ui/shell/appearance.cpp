#include "ui/shell/appearance.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>

namespace xiange::ui {
namespace {

const char* const themeKey = "appearance/theme";
const char* const languageKey = "appearance/language";

} // namespace

Appearance::Appearance(QApplication& application, QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_settings(settings)
    , m_system(QApplication::palette().color(QPalette::Window).lightness() < 128
                   ? Brightness::Dark
                   : Brightness::Light) {}

Appearance::Choice Appearance::choice() const {
    const QString kept = m_settings.value(QLatin1String(themeKey)).toString();
    if (kept == QLatin1String("dark")) {
        return Choice::Dark;
    }
    return kept == QLatin1String("light") ? Choice::Light : Choice::System;
}

Brightness Appearance::brightness() const {
    switch (choice()) {
    case Choice::System:
        return m_system;
    case Choice::Light:
        return Brightness::Light;
    case Choice::Dark:
        return Brightness::Dark;
    }
    return m_system;
}

void Appearance::choose(Choice choice) {
    const char* word = choice == Choice::Dark    ? "dark"
                       : choice == Choice::Light ? "light"
                                                 : "system";
    m_settings.setValue(QLatin1String(themeKey), QString::fromLatin1(word));
    apply();
    emit changed();
}

void Appearance::apply() {
    Theme(brightness()).applyTo(m_application);
}

QString Appearance::language() const {
    const QString kept = m_settings.value(QLatin1String(languageKey)).toString();
    if (!kept.isEmpty()) {
        return kept;
    }
    const auto system = QLocale::system().language();
    const bool unspoken = system == QLocale::C || system == QLocale::AnyLanguage;
    return unspoken || system == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

void Appearance::chooseLanguage(const QString& language) {
    m_settings.setValue(QLatin1String(languageKey), language);
    emit changed();
}

} // namespace xiange::ui
