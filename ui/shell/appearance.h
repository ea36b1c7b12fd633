#pragma once

#include "ui/common/theme.h"

#include <QObject>

class QApplication;
class QSettings;

namespace xiange::ui {

/// The person's choice of theme and language, kept on this computer.
class Appearance : public QObject {
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };

    Appearance(QApplication& application, QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] Choice choice() const;
    [[nodiscard]] Brightness brightness() const;
    /// Shows and keeps.
    void choose(Choice choice);
    /// Shows what was kept.
    void apply();

    /// "zh_CN" or "en"; without a choice Chinese, unless the system speaks another language.
    [[nodiscard]] QString language() const;
    /// Kept; takes effect at the next start.
    void chooseLanguage(const QString& language);

signals:
    void changed();

private:
    QApplication& m_application;
    QSettings& m_settings;
    Brightness m_system;
};

} // namespace xiange::ui
