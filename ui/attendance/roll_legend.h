#pragma once

#include "core/attendance/mark_signs.h"

#include <QWidget>

class QMenu;

namespace xiange::ui {

/// The keys of the marks, as keycaps with their words.
class RollLegend : public QWidget {
    Q_OBJECT

public:
    explicit RollLegend(QWidget* parent = nullptr);

    /// The signs of the place stand in the menu of the marks.
    void setSigns(const MarkSigns& signs);

signals:
    void othersMarked(xiange::MarkKind kind);

private:
    QMenu* m_others = nullptr;
};

} // namespace xiange::ui
