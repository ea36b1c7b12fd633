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
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 120}; }

protected:
    /// Those that there is room for.
    [[nodiscard]] int itemCount() const override;
    [[nodiscard]] QRectF areaOf(int item) const override;
    [[nodiscard]] QString wordsOf(int item) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
    QList<Bar> m_bars;
};

} // namespace xiange::ui
