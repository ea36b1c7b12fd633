#pragma once

#include "core/indicators/indicators.h"
#include "ui/monitoring/pick_chart.h"

namespace xiange::ui {

/// How many cases stood at suspected, confirmed and returned at the end of each month.
class MonthChart : public PickChart {
    Q_OBJECT

public:
    explicit MonthChart(QWidget* parent = nullptr);

    void set(QList<DropoutCount> months);
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 140}; }

    [[nodiscard]] ChartTable table() const override;

protected:
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_months.size()); }
    [[nodiscard]] QRectF areaOf(int item) const override;
    [[nodiscard]] QString wordsOf(int item) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double xOf(qsizetype month) const;

    QList<DropoutCount> m_months;
    int m_highest = 4;
};

} // namespace xiange::ui
