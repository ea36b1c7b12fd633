#pragma once

#include "core/base/clock.h"
#include "core/cases/tips.h"
#include "core/students/student_register.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QStackedWidget;
class QTableView;

namespace xiange::ui {

class FormColumn;

/// 检举: what the public reports, how it was dealt with, and the case that it became.
class TipsView : public QWidget {
    Q_OBJECT

public:
    TipsView(Tips& tips, StudentRegister& students, const Clock& clock, QWidget* parent = nullptr);

    void refresh(SchoolId school);

signals:
    void caseWanted(xiange::CaseId id);
    void failed(const xiange::Error& error);
    void written();

private:
    QWidget* makeForm();
    QWidget* makeHandling();
    void add();
    void handle();
    void becomeCase();
    void findChildren(const QString& typed);
    void showHandling();
    [[nodiscard]] const Tip* current() const;
    void report(const Error& error);

    Tips& m_tips;
    StudentRegister& m_students;
    const Clock& m_clock;
    SchoolId m_school;
    QList<Tip> m_shown;
    QStandardItemModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QStackedWidget* m_stack = nullptr;
    FormColumn* m_form = nullptr;
    FormColumn* m_handling = nullptr;
    QComboBox* m_child = nullptr;
    QWidget* m_handlingBox = nullptr;
    QLabel* m_said = nullptr;
    QPushButton* m_handle = nullptr;
    QPushButton* m_becomes = nullptr;
};

} // namespace xiange::ui
