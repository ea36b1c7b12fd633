#pragma once

#include "core/schools/areas.h"
#include "ui/settings/edit_history.h"
#include "ui/settings/settings_section.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace xiange::ui {

class FormColumn;
class Prompt;

/// 区域与责任人: districts, towns and villages as a tree, and who answers for each.
class AreasSection : public SettingsSection {
    Q_OBJECT

public:
    AreasSection(Areas& areas, const Actor& actor, Prompt& prompt, EditHistory& edits,
                 QWidget* parent);

    void refresh() override;
    void useSchool(SchoolId school) override;
    void goTo(const Target& target, qint64 id) override;

private:
    QWidget* makeTree();
    QWidget* makeForm();
    void show();
    void showChosen();
    void showUnassigned();
    void add(bool within);
    void rename();
    void remove();
    void saveDuty();
    void revealPhone();
    void finish(const Result<void>& done, const QString& field);
    [[nodiscard]] const Area* chosen() const;

    Areas& m_areas;
    Actor m_actor;
    Prompt& m_prompt;
    EditHistory& m_edits;
    SchoolId m_school;
    QList<Area> m_tree;
    AreaId m_wanted; ///< to be chosen when the tree has been read again
    AreaDuty m_duty; ///< of the chosen area, the phone masked unless it was asked for

    QTreeWidget* m_list = nullptr;
    FormColumn* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_person = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_phone = nullptr;
    QPushButton* m_eye = nullptr;
    QPushButton* m_addTop = nullptr;
    QPushButton* m_addWithin = nullptr;
    QPushButton* m_remove = nullptr;
    QLabel* m_unassigned = nullptr;
};

} // namespace xiange::ui
