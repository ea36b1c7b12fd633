#pragma once

#include "core/absence/absences.h"
#include "ui/common/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace xiange::ui {

class BackgroundWork;
class Choices;
class EmptyState;
class SignalsModel;

/// 预警: what the rolls hint at before there is a run of absence, of one class or the whole school;
/// each signal opens into the days behind it.
class SignalsView : public QWidget {
    Q_OBJECT

public:
    SignalsView(Absences& absences, const Clock& clock, QWidget* parent = nullptr);

    /// Reads the signals of a class, or of its school, elsewhere; they appear when they are there.
    void show(SchoolId school, ClassId schoolClass, const QString& className);
    /// Class or school, and how many: stands in the line of the page's views.
    [[nodiscard]] QWidget* bar() const { return m_bar; }
    /// For tests: until everything asked for has been read.
    void wait();
    [[nodiscard]] const SignalsModel& model() const { return *m_model; }

signals:
    void going(const xiange::ui::Target& target);
    void failed(const xiange::Error& error);

private:
    QWidget* makeBar();
    QWidget* makeTable();
    QWidget* makeReason();
    void read();
    void take(const Result<QList<ChildSignals>>& found, const RunFilter& asked);
    void explain();
    void openChild();
    void noteTalk();

    Absences& m_absences;
    const Clock& m_clock;
    RunFilter m_wanted;
    RunFilter m_reading;
    SchoolId m_school;
    ClassId m_class;
    BackgroundWork* m_work = nullptr;
    SignalsModel* m_model = nullptr;
    QWidget* m_bar = nullptr;
    Choices* m_scope = nullptr;
    QLabel* m_count = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_who = nullptr;
    QLabel* m_reason = nullptr;
    QLabel* m_days = nullptr;
    QLabel* m_source = nullptr;
};

} // namespace xiange::ui
