#pragma once

#include "ui/settings/settings_section.h"

namespace xiange::ui {

/// 关于: version, licence, and the libraries it stands on.
class AboutSection : public SettingsSection {
    Q_OBJECT

public:
    explicit AboutSection(QWidget* parent);

private:
    QWidget* makeProgram();
    QWidget* makeLibraries();
};

} // namespace xiange::ui
