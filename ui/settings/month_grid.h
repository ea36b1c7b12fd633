#pragma once

#include "ui/settings/month_days.h"

#include <QWidget>

namespace xiange::ui {

/// A month from Monday to Sunday, a field a day. Arrows move the chosen day, also into the next
/// month; Page Up and Page Down change the month; Space or a double click asks for a change.
class MonthGrid : public QWidget {
    Q_OBJECT

public:
    explicit MonthGrid(QWidget* parent = nullptr);

    /// `chosen` lies in the month of `days`.
    void showMonth(const QList<CalendarDay>& days, QDate chosen, QDate today);
    [[nodiscard]] QDate chosen() const { return m_chosen; }
    /// Where a day is painted; empty if it lies in another month.
    [[nodiscard]] QRect fieldOf(QDate day) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Another day was chosen; it may lie in another month, which is then to be shown.
    void moved(QDate day);
    void toggled(QDate day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int weeks() const;
    [[nodiscard]] QDate dayAt(QPoint place) const;
    void choose(QDate day);
    void tellReader();
    void paintHeading(QPainter& painter) const;
    void paintWeek(QPainter& painter, const CalendarDay& day) const;
    void paintDay(QPainter& painter, const CalendarDay& day) const;

    QList<CalendarDay> m_days;
    QDate m_chosen;
    QDate m_today;
};

} // namespace xiange::ui
