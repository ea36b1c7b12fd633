#pragma once

#include "core/calendar/calendars.h"
#include "ui/settings/month_days.h"
#include "ui/settings/settings_section.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace xiange::ui {

class DayPanel;
class EditHistory;
class MonthGrid;
class Prompt;
class TermFields;

/// 校历: the terms, and month by month which days are school days and by whose word.
class CalendarSection : public SettingsSection {
    Q_OBJECT

public:
    CalendarSection(Calendars& calendars, const Clock& clock, const Actor& actor, Prompt& prompt,
                    EditHistory& edits, QWidget* parent);

    void refresh() override;
    void useSchool(SchoolId school) override;

private:
    QWidget* makeMonth();
    QHBoxLayout* makeMonthHeading(QWidget* parent);
    void showDay(QDate day);
    void showPanel();
    void toggle(QDate day);
    // By value: the days shown are read anew while these run.
    void takeOwnDayAway(CalendarDay day);
    void askForOwnDay(CalendarDay day);
    void saveTerm(const Term& before, const Term& after);
    void importHolidays();
    [[nodiscard]] const CalendarDay* dayOf(QDate day) const;
    [[nodiscard]] bool mayEdit() const;
    [[nodiscard]] QString whyNot() const;
    void finish(const Result<void>& done);

    Calendars& m_calendars;
    const Clock& m_clock;
    Actor m_actor;
    Prompt& m_prompt;
    EditHistory& m_edits;
    SchoolId m_school;
    SchoolCalendar m_calendar;
    QList<CalendarDay> m_days;
    QDate m_chosen;
    TermFields* m_terms = nullptr;
    MonthGrid* m_grid = nullptr;
    DayPanel* m_panel = nullptr;
    QLabel* m_month = nullptr;
    QPushButton* m_import = nullptr;
    QLabel* m_result = nullptr;
};

} // namespace xiange::ui
