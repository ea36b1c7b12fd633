#pragma once

#include "core/absence/absences.h"
#include "core/calendar/calendars.h"
#include "ui/students/child_tab.h"

class QLabel;

namespace xiange::ui {

class FreshColumn;
class YearMap;

/// 出勤: the child's school year day by day, totals by kind, runs of absence, warning signals.
class AbsencesTab : public ChildTab {
    Q_OBJECT

public:
    AbsencesTab(StudentRegister& students, Absences& absences, Calendars& calendars,
                const Clock& clock, QWidget* parent = nullptr);

    void refresh() override;

private:
    void showLegend(const MarkSigns& signs);
    void showTotals(const QList<ChildSession>& sessions);
    void showRuns(QBoxLayout* rows, const QList<ChildSession>& sessions);
    void showSignals(QBoxLayout* rows);

    StudentRegister& m_students;
    Absences& m_absences;
    Calendars& m_calendars;
    const Clock& m_clock;
    FreshColumn* m_facts = nullptr;
    YearMap* m_map = nullptr;
    QLabel* m_day = nullptr;
    QLabel* m_legend = nullptr;
};

} // namespace xiange::ui
