#pragma once

#include "core/absence/absences.h"
#include "core/attendance/leave_book.h"
#include "core/attendance/roll_book.h"
#include "core/calendar/calendars.h"
#include "core/schools/schools.h"
#include "ui/attendance/roll_model.h"
#include "ui/common/page.h"

#include <QTimer>

class QStackedWidget;

namespace xiange::ui {

class Choices;
class EmptyState;
class FindField;
class HistoryPanel;
class LeavePanel;
class MessageBar;
class Prompt;
class RegisterView;
class RollGrid;
class RollHeading;
class RollLegend;
class SchoolDayView;
class SickLine;
class SickView;
class SignalsView;

/// 考勤: the roll of one class, faster than paper. All are present until said otherwise; nothing
/// is recorded until the roll is confirmed.
class AttendancePage : public Page {
    Q_OBJECT

public:
    AttendancePage(RollBook& rolls, LeaveBook& leaves, Schools& schools, Absences& absences,
                   Calendars& calendars, const Clock& clock, const Actor& actor, Prompt& prompt,
                   QWidget* parent = nullptr);
    ~AttendancePage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void refresh() override;
    void goTo(const Target& target) override;
    void useSchool(SchoolId school) override;
    void undo() override;
    void redo() override;
    void print() override;

    [[nodiscard]] const RollModel& model() const { return *m_model; }

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void build();
    void addKeys();
    void listen();
    bool readClasses();
    void readRoll();
    void open(const RollKey& key);
    void keepDraft();
    void moveDay(int step);
    void moveClass(int step);
    void toggleSession();
    void confirm();
    void typed(const QString& text);
    void showMatch();
    void takeMatch();
    bool markAtOnce(const QString& named, QChar letter);
    void editNote(int row);
    void said(int row);
    /// A hand or a key decided: said, and a sick child asked about.
    void afterMark(int row);
    void askAboutIllness(int row);
    void showState();
    void beginLeave();
    void showHistory();
    void closePanels();
    /// One of the five; the numbers are those of m_views.
    enum View { RollSheet, Register, SchoolDay, SickList, Signals };
    void showView(int view);
    void arrangeView(int view);
    /// As a person chose it: the keyboard goes there too.
    void chooseView(int view);
    void openFromView(const RollKey& key);
    void readSchoolDay();
    [[nodiscard]] QHash<StudentId, double> runsBefore() const;
    [[nodiscard]] Session sessionOfTheHour() const;

    RollBook& m_rolls;
    LeaveBook& m_leaves;
    Schools& m_schools;
    Absences& m_absences;
    Calendars& m_calendars;
    const Clock& m_clock;
    Actor m_actor;
    Prompt& m_prompt;

    SchoolId m_school;
    QDate m_today; ///< as it was when last read
    SchoolCalendar m_calendar;
    QString m_schoolName; ///< empty where there is only one
    QList<SchoolClass> m_classes;
    RollKey m_key;
    View m_view = RollSheet;
    bool m_showing = false; ///< the model is being filled: nobody decides anything
    bool m_hasDraft = false;
    QTimer m_decided;
    QList<int> m_found;
    qsizetype m_foundAt = 0;

    RollModel* m_model = nullptr;
    QStackedWidget* m_stack = nullptr;
    RollHeading* m_heading = nullptr;
    FindField* m_find = nullptr;
    RollLegend* m_legend = nullptr;
    Choices* m_views = nullptr;
    MessageBar* m_state = nullptr;
    QWidget* m_sheet = nullptr; ///< the grid and what opens beside it
    RollGrid* m_grid = nullptr;
    SchoolDayView* m_schoolDay = nullptr;
    RegisterView* m_register = nullptr;
    SickLine* m_sickLine = nullptr;
    SickView* m_sick = nullptr;
    SignalsView* m_signals = nullptr;
    LeavePanel* m_leave = nullptr;
    HistoryPanel* m_history = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace xiange::ui
