#pragma once

#include "ui/settings/month_days.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace xiange::ui {

/// How many school days there are, in numbers for the panel.
struct SchoolDayCounts {
    int month = 0;
    int term = 0;
    int termSoFar = 0; ///< up to today
    int termNumber = 0;
};

/// Beside the month: the chosen day in words with its one button, the counts, and the signs.
class DayPanel : public QWidget {
    Q_OBJECT

public:
    explicit DayPanel(QWidget* parent = nullptr);

    void showDay(const CalendarDay& day, bool mayEdit, const QString& whyNot);
    void showCounts(const SchoolDayCounts& counts);

signals:
    void toggled();

private:
    QWidget* makeDay();
    QWidget* makeCounts();
    QWidget* makeSigns();

    QLabel* m_date = nullptr;
    QLabel* m_kind = nullptr;
    QLabel* m_about = nullptr;
    QPushButton* m_toggle = nullptr;
    QLabel* m_month = nullptr;
    QLabel* m_term = nullptr;
};

} // namespace xiange::ui
