#include "ui/checks/progress_delegate.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace xiange::ui {

void ProgressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const int whole = index.data(role::whole).toInt();
    if (whole == 0) {
        TagDelegate::paint(painter, option, index);
        return;
    }
    const Colours& c = colours();
    const int done = index.data(role::done).toInt();
    painter->save();
    painter->fillRect(option.rect,
                      option.state.testFlag(QStyle::State_Selected) ? c.accentSoft : c.surface);
    painter->setPen(c.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setRenderHint(QPainter::Antialiasing);
    const QString words = index.data(Qt::DisplayRole).toString();
    painter->setFont(bodyFont(type::small));
    const QRect in = option.rect.adjusted(space::s, 0, -space::s, 0);
    const int room = painter->fontMetrics().horizontalAdvance(QStringLiteral("00/00")) + space::s;
    QRectF bar(in.left(), in.center().y() - 3, in.width() - room, 6);
    painter->setPen(Qt::NoPen);
    painter->setBrush(c.line);
    painter->drawRoundedRect(bar, 3, 3);
    bar.setWidth(bar.width() * done / whole);
    painter->setBrush(done >= whole ? c.good : c.accent);
    painter->drawRoundedRect(bar, 3, 3);
    painter->setPen(c.muted);
    painter->drawText(in, Qt::AlignRight | Qt::AlignVCenter, words);
    painter->restore();
}

} // namespace xiange::ui
