#pragma once

#include "core/indicators/indicators.h"

#include <QWidget>

namespace xiange::ui {

/// How many cases stood at suspected, confirmed and returned at the end of each month.
class MonthChart : public QWidget {
    Q_OBJECT

public:
    explicit MonthChart(QWidget* parent = nullptr);

    void set(QList<DropoutCount> months);
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 140}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double xOf(qsizetype month) const;

    QList<DropoutCount> m_months;
    int m_highest = 4;
};

} // namespace xiange::ui
