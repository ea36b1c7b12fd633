#pragma once

#include "core/students/key_groups.h"
#include "core/students/support_plans.h"
#include "ui/students/child_tab.h"

class QBoxLayout;
class QComboBox;

namespace xiange::ui {

class DayField;
class FormColumn;
class FreshColumn;
class SupportPlanView;

/// 重点群体: which groups the child is in and since when, disability and placement, support plans.
class GroupsTab : public ChildTab {
    Q_OBJECT

public:
    GroupsTab(KeyGroups& groups, SupportPlans& plans, const Clock& clock,
              QWidget* parent = nullptr);

    void refresh() override;

protected:
    void leave() override;

private:
    void buildForm();
    void buildDisability();
    void showStandings();
    void addStanding(QBoxLayout* rows, const KeyGroupStanding& standing);
    void addGroup();
    void readDisability();
    void saveDisability();
    void finish(const Result<void>& done);

    KeyGroups& m_groups;
    const Clock& m_clock;
    FreshColumn* m_standings = nullptr;
    FormColumn* m_form = nullptr;
    QComboBox* m_group = nullptr;
    DayField* m_since = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_degree = nullptr;
    QComboBox* m_schooling = nullptr;
    SupportPlanView* m_plans = nullptr;
};

} // namespace xiange::ui
