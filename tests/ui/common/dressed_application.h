#pragma once

#include "ui/common/theme.h"

#include <QLocale>
#include <QTranslator>

class QWidget;

namespace xiange::ui::test {

/// While it lives, the application speaks Chinese and wears a theme.
class Dressed {
public:
    explicit Dressed(Brightness brightness = Brightness::Light);
    Dressed(const Dressed&) = delete;
    Dressed& operator=(const Dressed&) = delete;
    ~Dressed();

private:
    QTranslator m_ours;
    QTranslator m_qt;
    QLocale m_before;
};

/// Writes a picture of the widget to the folder named by XIANGE_GALLERY, if it is set.
void keepPicture(QWidget& widget, const QString& name);
/// The same for a page of paper.
void keepPicture(const QImage& sheet, const QString& name);

} // namespace xiange::ui::test
