#pragma once

#include "ui/common/theme.h"

#include <QStyledItemDelegate>

class QTableView;

namespace xiange::ui {

/// Values of these roles make a cell more than text. A model gives them beside DisplayRole.
namespace role {
constexpr int tone = Qt::UserRole + 900;    ///< int(Tone): colour of the words
constexpr int tags = Qt::UserRole + 901;    ///< QStringList: pills before the words
constexpr int tagTone = Qt::UserRole + 902; ///< int(Tone): of the pills, muted if none
constexpr int strong = Qt::UserRole + 903;  ///< bool: semibold
constexpr int code = Qt::UserRole + 904;    ///< bool: digits of equal width
} // namespace role

/// The look of every table: 32 px rows, no grid, a line under each row, whole rows selected,
/// no focus rectangle, headings left. Sets a TagDelegate.
void dressTable(QTableView* table);

/// A small tag as painted in tables and cards; returns the width it took.
int paintTag(QPainter& painter, const QPoint& leftMiddle, const QString& text, Tone tone);

/// Paints tags and tones of the roles above.
class TagDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace xiange::ui
