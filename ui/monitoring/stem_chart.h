#pragma once

#include "ui/monitoring/pick_chart.h"

#include <QList>

namespace xiange::ui {

/// A value and its distance to the target line: a dot on a stem, up or down. A bar cut off below
/// would lie.
struct Stem {
    QString name;
    double value = 0; ///< per cent
    bool met = true;
    QString note; ///< base and gap, for the pointer
    /// Written beside the dot instead of the value: the count, where a share of so few says
    /// nothing.
    QString count = {};
};

class StemChart : public PickChart {
    Q_OBJECT

public:
    explicit StemChart(QWidget* parent = nullptr);

    void set(QList<Stem> stems, double target);
    [[nodiscard]] const QList<Stem>& stems() const { return m_stems; }
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 200}; }

protected:
    [[nodiscard]] int itemCount() const override;
    [[nodiscard]] QRectF areaOf(int item) const override;
    [[nodiscard]] QString wordsOf(int item) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] double xOf(int item) const;
    void paintScale(QPainter& painter) const;
    void paintStem(QPainter& painter, int item) const;

    QList<Stem> m_stems;
    double m_target = 0;
    double m_lowest = 0;
    double m_highest = 100;
};

} // namespace xiange::ui
