#pragma once

#include "ui/common/table_look.h"

namespace xiange::ui {

/// Values of these roles make a cell a bar with words over its end.
namespace role {
constexpr int done = Qt::UserRole + 920;  ///< int
constexpr int whole = Qt::UserRole + 921; ///< int; 0: no bar
} // namespace role

/// Paints how far something is: a bar, and the words right of it.
class ProgressDelegate : public TagDelegate {
    Q_OBJECT

public:
    using TagDelegate::TagDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace xiange::ui
