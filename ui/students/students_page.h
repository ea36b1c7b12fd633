#pragma once

#include "core/base/clock.h"
#include "core/schools/schools.h"
#include "core/students/student_register.h"
#include "ui/common/page.h"
#include "ui/students/child_features.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace xiange {
class RosterImport;
}

namespace xiange::ui {

class EmptyState;
class ImportPanel;
class ProfilePanel;
class Prompt;
class StudentListModel;

/// 学生: the list with its filter line, one child beside it, and the way to the roster import.
class StudentsPage : public Page {
    Q_OBJECT

public:
    StudentsPage(StudentRegister& students, RosterImport& rosters, Schools& schools,
                 const Clock& clock, Prompt& prompt, const ChildFeatures& child,
                 QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void refresh() override;
    void goTo(const Target& target) override;
    /// The child's own record as a PDF for the guardian.
    void print() override;
    void undo() override;
    void redo() override;
    void useSchool(SchoolId school) override;
    [[nodiscard]] QString unfinished() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum View { List, Empty, Import };

    void build();
    QWidget* buildFilters(QWidget* parent);
    void buildTable();
    void listen();
    void readClasses();
    void readList();
    void showLines(QList<StudentLine> lines);
    void showChosen();
    void clearFilters();
    void openImport();
    [[nodiscard]] StudentFilter filter() const;
    [[nodiscard]] bool isFiltered() const;

    void tell(const Result<QString>& what, const QString& sentence, const QString& nothing);

    StudentRegister& m_students;
    RosterImport& m_rosters;
    Schools& m_schools;
    const Clock& m_clock;
    Prompt& m_prompt;
    ChildFeatures m_child;
    SchoolId m_school;
    QTimer m_pause;

    QStackedWidget* m_stack = nullptr;
    QLabel* m_count = nullptr;
    QLineEdit* m_find = nullptr;
    QComboBox* m_class = nullptr;
    QComboBox* m_status = nullptr;
    QComboBox* m_group = nullptr;
    QPushButton* m_problems = nullptr;
    QPushButton* m_clear = nullptr;
    QPushButton* m_import = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_nobody = nullptr;
    StudentListModel* m_model = nullptr;
    ProfilePanel* m_profile = nullptr;
    EmptyState* m_empty = nullptr;
    ImportPanel* m_panel = nullptr;
};

} // namespace xiange::ui
