#include "ui/shell/brand_band.h"

#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QWidget>

namespace xiange::ui {

void paintBrandBand(QWidget& screen) {
    const Colours& c = colours();
    QPainter p(&screen);
    p.fillRect(QRect(0, 0, bandWidth, screen.height()), c.rail);
    p.setPen(c.railStrong);
    QFont mark = wordMarkFont(52);
    mark.setLetterSpacing(QFont::AbsoluteSpacing, 8);
    p.setFont(mark);
    p.drawText(QRect(32, 40, bandWidth - 64, 80), Qt::AlignLeft | Qt::AlignVCenter,
               QStringLiteral("弦歌"));
    p.setFont(bodyFont(type::section));
    p.setPen(c.railText);
    p.drawText(QRect(34, 124, bandWidth - 64, 48), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
               QCoreApplication::translate(
                   "xiange::ui::FirstStart",
                   "The strings and the songs never cease: every child stays in school."));
}

} // namespace xiange::ui
