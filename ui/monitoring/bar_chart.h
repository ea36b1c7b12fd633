#pragma once

#include "ui/common/theme.h"
#include "ui/monitoring/pick_chart.h"

#include <QList>

namespace xiange::ui {

struct Bar {
    QString name;
    int value = 0;
    QString note; ///< for the pointer
};

/// Counts as bars side by side with their names, in the order given.
class BarChart : public PickChart {
    Q_OBJECT

public:
    explicit BarChart(Tone tone, QWidget* parent = nullptr);

    void set(QList<Bar> bars);
    [[nodiscard]] const QList<Bar>& bars() const { return m_bars; }
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 120}; }

protected:
    [[nodiscard]] int itemCount() const override;
    [[nodiscard]] QRectF areaOf(int item) const override;
    [[nodiscard]] QString wordsOf(int item) const override;
    void currentMoved() override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int room() const;
    void scrollTo(int first);

    int m_first = 0; ///< the first bar that is seen; the others are reached by wheel and keys
    Tone m_tone;
    QList<Bar> m_bars;
};

} // namespace xiange::ui
