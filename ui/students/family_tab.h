#pragma once

#include "core/schools/areas.h"
#include "core/students/child_records.h"
#include "core/students/households.h"
#include "ui/students/child_tab.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace xiange::ui {

class FormColumn;
class FreshColumn;

/// 家庭: the guardians, and the household with whoever looks after it.
class FamilyTab : public ChildTab {
    Q_OBJECT

public:
    FamilyTab(ChildRecords& records, Households& households, Areas& areas,
              QWidget* parent = nullptr);

    void refresh() override;
    void reveal(const PrivateDetails* open) override;
    void forget() override;

signals:
    void revealWanted();

protected:
    void leave() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildForm();
    void buildHousehold();
    void showMembers();
    void addMember(QBoxLayout* rows, int position, const Guardian& member);
    void openForm(int position);
    void closeForm();
    void saveForm();
    void removeMember(int position);
    void readAreas();
    void readHousehold();
    void saveHousehold();

    ChildRecords& m_records;
    Households& m_households;
    Areas& m_areas;
    ChildRecord m_record;
    Household m_household;
    const PrivateDetails* m_open = nullptr;
    QString m_openPhone; ///< of the household's person, while revealed
    int m_position = 0;  ///< of the member in the form; 0 is a new one

    FreshColumn* m_members = nullptr;
    QWidget* m_add = nullptr;
    QWidget* m_formFrame = nullptr;
    FormColumn* m_form = nullptr;
    QLabel* m_formTitle = nullptr;
    QComboBox* m_relation = nullptr;
    QCheckBox* m_isGuardian = nullptr;
    QCheckBox* m_worksAway = nullptr;
    FormColumn* m_home = nullptr;
    QComboBox* m_area = nullptr;
    QLineEdit* m_person = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_phone = nullptr;
    QLabel* m_unassigned = nullptr;
};

} // namespace xiange::ui
