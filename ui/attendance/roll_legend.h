#pragma once

#include <QWidget>

namespace xiange::ui {

/// The keys of the marks, as keycaps with their words.
class RollLegend : public QWidget {
    Q_OBJECT

public:
    explicit RollLegend(QWidget* parent = nullptr);
};

} // namespace xiange::ui
