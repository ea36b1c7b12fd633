#include "ui/common/table_look.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace xiange::ui {
namespace {

Tone toneOf(const QModelIndex& index, int role, Tone otherwise) {
    const QVariant value = index.data(role);
    return value.isValid() ? static_cast<Tone>(value.toInt()) : otherwise;
}

QFont fontOf(const QModelIndex& index) {
    if (index.data(role::code).toBool()) {
        return codeFont();
    }
    return bodyFont(type::body,
                    index.data(role::strong).toBool() ? QFont::DemiBold : QFont::Normal);
}

} // namespace

int paintTag(QPainter& painter, const QPoint& leftMiddle, const QString& text, Tone tone) {
    const Colours& c = colours();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(bodyFont(type::small));
    const int width = painter.fontMetrics().horizontalAdvance(text) + 12;
    const QRect field(leftMiddle.x(), leftMiddle.y() - 9, width, 20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone == Tone::Muted || tone == Tone::Plain ? c.line : c.soft(tone));
    painter.drawRoundedRect(field, 4, 4);
    painter.setPen(c.ink(tone));
    painter.drawText(field, Qt::AlignCenter, text);
    painter.restore();
    return width;
}

void TagDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const Colours& c = colours();
    painter->save();
    painter->fillRect(option.rect,
                      option.state.testFlag(QStyle::State_Selected) ? c.accentSoft : c.surface);
    painter->setPen(c.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QRect in = option.rect.adjusted(index.column() == 0 ? space::l : space::s, 0, -space::s, 0);
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        icon.paint(painter, QRect(in.left(), in.center().y() - 8, 16, 16));
        in.setLeft(in.left() + 22);
    }
    const Tone tagTone = toneOf(index, role::tagTone, Tone::Muted);
    const QStringList tags = index.data(role::tags).toStringList();
    for (const QString& tag : tags) {
        if (in.width() < 24) {
            break;
        }
        in.setLeft(in.left() +
                   paintTag(*painter, QPoint(in.left(), in.center().y()), tag, tagTone) +
                   space::xs);
    }
    painter->setFont(fontOf(index));
    painter->setPen(c.ink(toneOf(index, role::tone, Tone::Plain)));
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const int flags = alignment.isValid() ? alignment.toInt() | Qt::AlignVCenter
                                          : Qt::AlignLeft | Qt::AlignVCenter;
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    painter->drawText(
        in, flags,
        painter->fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, in.width())));
    painter->restore();
}

QSize TagDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    int width = QFontMetrics(fontOf(index)).horizontalAdvance(text) + 3 * space::s;
    const QFontMetrics small(bodyFont(type::small));
    const QStringList tags = index.data(role::tags).toStringList();
    for (const QString& tag : tags) {
        width += small.horizontalAdvance(tag) + 12 + space::xs;
    }
    return {width, measure::row};
}

void dressTable(QTableView* table) {
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setItemDelegate(new TagDelegate(table));
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(measure::row);
    table->verticalHeader()->setDefaultSectionSize(measure::row);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setFixedHeight(measure::row);
}

} // namespace xiange::ui
