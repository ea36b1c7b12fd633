#pragma once

#include "core/absence/absence_rules.h"
#include "core/attendance/mark_signs.h"
#include "core/calendar/school_calendar.h"
#include "ui/common/theme.h"

#include <QHash>
#include <QWidget>

namespace xiange::ui {

/// A child's school year as a map: a row a week, newest first, a field a day, its left half the
/// morning and its right half the afternoon; each mark by its colour and its sign. Arrows walk
/// from day to day, hovering tells the same.
class YearMap : public QWidget {
    Q_OBJECT

public:
    explicit YearMap(QWidget* parent = nullptr);

    void setYear(const SchoolCalendar& calendar, QDate first, QDate last,
                 const QList<ChildSession>& sessions, const MarkSigns& signs);
    [[nodiscard]] QDate current() const { return m_current; }
    /// "Monday, 9 November: morning absent without leave, afternoon present".
    [[nodiscard]] QString wordsFor(QDate day) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The day that the keyboard stands on.
    void walked(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Day {
        std::optional<ChildSession> half[2];
    };

    void goTo(QDate day);
    void paintHalf(QPainter& painter, const QRect& box, const std::optional<ChildSession>& half);
    [[nodiscard]] int weeks() const;
    [[nodiscard]] QRect boxOf(QDate day) const;
    [[nodiscard]] QDate dayAt(const QPoint& point) const;

    SchoolCalendar m_calendar;
    MarkSigns m_signs;
    QDate m_first; ///< a Monday
    QDate m_from;  ///< the first day of the year
    QDate m_last;
    QDate m_current;
    int m_daysShown = 5; ///< 7 where a weekend has a make-up day
    QHash<QDate, Day> m_days;
};

/// How a mark looks in the map.
[[nodiscard]] Tone toneOfMark(MarkKind kind);

} // namespace xiange::ui
