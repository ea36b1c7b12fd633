#pragma once

#include <QDate>
#include <QLineEdit>

namespace xiange::ui {

/// What people type for a day: 23, 11-23, 11.23, 11月23日, 2026-11-23, +3 (days from today). A day
/// without a year is the one nearest to today; nothing and nonsense give an invalid date.
QDate dayFromText(const QString& text, QDate today);

/// A day as a short line of text, quicker to fill in than a calendar. Up and Down move by a day.
class DayField : public QLineEdit {
    Q_OBJECT

public:
    explicit DayField(QDate today, QWidget* parent = nullptr);

    void setToday(QDate today);
    void setDay(QDate day);
    [[nodiscard]] QDate day() const;
    /// Whether something stands there that is no day.
    [[nodiscard]] bool isUnreadable() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void normalise();

    QDate m_today;
};

} // namespace xiange::ui
