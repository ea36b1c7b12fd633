#pragma once

#include "ui/monitoring/chart_table_view.h"

#include <QWidget>

namespace xiange::ui {

/// A painted chart whose items can be pointed at, walked through with the arrow keys and opened
/// with a click or Enter.
class PickChart : public QWidget {
    Q_OBJECT

public:
    explicit PickChart(QWidget* parent = nullptr);

    [[nodiscard]] int current() const { return m_current; }
    /// Everything the chart shows, one row an item.
    [[nodiscard]] virtual ChartTable table() const = 0;

signals:
    /// The person wants to see what is behind this item.
    void opened(int item);

protected:
    [[nodiscard]] virtual int itemCount() const = 0;
    /// Where the pointer finds an item.
    [[nodiscard]] virtual QRectF areaOf(int item) const = 0;
    /// Name, value and base, in one or two lines.
    [[nodiscard]] virtual QString wordsOf(int item) const = 0;

    /// The item that the keyboard is at has to be seen.
    virtual void currentMoved() {}
    void itemsChanged();
    [[nodiscard]] bool isPointedAt(int item) const;

    bool event(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int itemAt(const QPointF& point) const;
    void setCurrent(int item);

    int m_current = 0;
    int m_hover = -1;
};

} // namespace xiange::ui
