#pragma once

#include "core/attendance/attendance.h"

#include <QWidget>

namespace xiange::ui {

/// The keys of the marks, as keycaps with their words.
class RollLegend : public QWidget {
    Q_OBJECT

public:
    explicit RollLegend(QWidget* parent = nullptr);

signals:
    void othersMarked(xiange::MarkKind kind);
};

} // namespace xiange::ui
