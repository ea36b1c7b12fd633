#pragma once

#include "core/base/clock.h"
#include "core/papers/town_plan.h"
#include "ui/checks/checks_section.h"
#include "ui/common/background_work.h"
#include "ui/common/paper_out.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace xiange::ui {

class Choices;
class EmptyState;
class Prompt;
class SchoolAgeForm;
class SchoolAgeModel;
class ToneLine;

/// 适龄儿童台账: every child of school age by town and village, those who ought to be at school and
/// are not first; written by hand, saved, printed; and the plan of the town 一镇一案.
class SchoolAgeSection : public ChecksSection {
    Q_OBJECT

public:
    SchoolAgeSection(SchoolAgeRegister& children, TownPlans& plans, PaperOut out, Prompt& prompt,
                     QWidget* parent = nullptr);

    [[nodiscard]] QString help() const override;
    void refresh() override;
    void useSchool(SchoolId school) override;
    void print() override;
    [[nodiscard]] QString unfinished() const override;
    void wait() { m_work.wait(); } ///< for tests

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Group { All, Away, Suspected, Unseen, Elsewhere, HukouProblem, Listed };
    void buildTop(QVBoxLayout* column);
    void buildFilters(QVBoxLayout* column);
    QWidget* buildTable();
    void take(QList<SchoolAgeChild> children);
    void fillPlaces();
    void fillVillages();
    void fillGroups();
    void applyFilter();
    [[nodiscard]] SchoolAgeFilter filter() const;
    void edit();
    void add();
    void closeForm();
    void saveChild();
    void reveal();
    void saveSheet();
    void savePlan();

    SchoolAgeRegister& m_children;
    TownPlans& m_plans;
    PaperOut m_out;
    Prompt& m_prompt;
    BackgroundWork m_work{this};
    SchoolId m_school;         ///< chosen at the top; invalid: everything within reach
    SchoolAgeChildId m_wanted; ///< to be chosen when the list has been read again

    ToneLine* m_figures = nullptr;
    QComboBox* m_town = nullptr;
    QComboBox* m_village = nullptr;
    Choices* m_groups = nullptr;
    QLineEdit* m_find = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QTableView* m_table = nullptr;
    SchoolAgeModel* m_model = nullptr;
    SchoolAgeForm* m_form = nullptr;
};

} // namespace xiange::ui
