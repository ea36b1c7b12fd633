#pragma once

#include <QString>
#include <QStringList>

namespace xiange {

namespace ui {
class Appearance;
}

/// Installs the texts of a language, "zh_CN" or "en".
void speakLanguage(const QString& name);

/// Opens the window, on the first start with the question where to begin. Returns the exit code.
int openWindow(ui::Appearance& appearance, const QStringList& arguments);

} // namespace xiange
