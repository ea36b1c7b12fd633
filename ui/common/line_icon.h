#pragma once

#include "ui/common/theme.h"

#include <QIcon>
#include <QString>

namespace xiange::ui {

/// An icon of resources/icons, drawn in the tone's colour of the moment: it follows a switch of
/// theme by itself.
QIcon lineIcon(const QString& name, Tone tone = Tone::Plain);
/// The same as a picture in one given colour, for painted widgets.
QPixmap linePixmap(const QString& name, const QColor& colour, const QSize& size,
                   qreal devicePixelRatio);

} // namespace xiange::ui
