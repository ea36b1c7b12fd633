#pragma once

#include "ui/monitoring/pick_chart.h"

#include <QList>

namespace xiange::ui {

struct Column {
    QString name;
    double value = 0;
    QString note; ///< for the pointer
};

/// Values as columns beside each other, in the order given.
class ColumnChart : public PickChart {
    Q_OBJECT

public:
    using PickChart::PickChart;

    /// `what` says what the columns are as high as.
    void set(QList<Column> columns, const QString& what);
    [[nodiscard]] const QList<Column>& columns() const { return m_columns; }
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 120}; }

protected:
    [[nodiscard]] int itemCount() const override;
    [[nodiscard]] QRectF areaOf(int item) const override;
    [[nodiscard]] QString wordsOf(int item) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Column> m_columns;
    QString m_what;
};

} // namespace xiange::ui
