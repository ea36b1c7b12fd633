#pragma once

#include "ui/settings/settings_section.h"

namespace xiange::ui {

class Choices;

enum class ThemeChoice { System, Light, Dark };

/// 外观与语言. It only asks and shows: whoever keeps the choice listens.
class AppearanceSection : public SettingsSection {
    Q_OBJECT

public:
    explicit AppearanceSection(QWidget* parent);

    /// `language` is "zh_CN" or "en".
    void showChoice(ThemeChoice theme, const QString& language);

signals:
    void themeChosen(xiange::ui::ThemeChoice theme);
    void languageChosen(const QString& language);

private:
    Choices* m_theme = nullptr;
    Choices* m_language = nullptr;
};

} // namespace xiange::ui
