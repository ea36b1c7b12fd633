#pragma once

#include "core/students/support_plans.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace xiange::ui {

class DayField;
class FormColumn;
class FreshColumn;

/// 帮扶: the support plans of a child, each with its reviews, and the form of one.
class SupportPlanView : public QWidget {
    Q_OBJECT

public:
    SupportPlanView(SupportPlans& plans, const Clock& clock, QWidget* parent = nullptr);

    void show(StudentId child);

signals:
    void failed(const xiange::Error& error);
    void saved();

private:
    enum class Form { None, Plan, Review, Result };

    void buildPlanForm(QBoxLayout* rows);
    void buildNoteForm(QBoxLayout* rows);
    void read();
    void addPlan(QBoxLayout* rows, const SupportPlan& plan);
    void open(Form form, const SupportPlan& plan);
    void save();
    Result<void> write();
    void takeVersion();

    SupportPlans& m_plans;
    const Clock& m_clock;
    StudentId m_child;
    Form m_which = Form::None;
    SupportPlan m_plan; ///< the one in the form

    FreshColumn* m_list = nullptr;
    QPushButton* m_start = nullptr;
    QWidget* m_frame = nullptr;
    FormColumn* m_planForm = nullptr;
    FormColumn* m_noteForm = nullptr;
    QList<QCheckBox*> m_reasons;
    QPlainTextEdit* m_measures = nullptr;
    DayField* m_planNext = nullptr;
    QPlainTextEdit* m_note = nullptr;
    DayField* m_noteNext = nullptr;
    QLabel* m_noteNextLabel = nullptr;
};

} // namespace xiange::ui
