#pragma once

#include "core/schools/schools.h"
#include "ui/settings/settings_section.h"

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace xiange::ui {

class EditHistory;
class FormColumn;

/// 学校: what the school is called, who signs its papers and to whom they go.
class SchoolSection : public SettingsSection {
    Q_OBJECT

public:
    SchoolSection(Schools& schools, const Clock& clock, const Actor& actor, EditHistory& edits,
                  QWidget* parent);

    void refresh() override;
    void useSchool(SchoolId school) override;
    void goTo(const Target& target, qint64 id) override;

private:
    QWidget* makeFacts();
    QWidget* makeFields();
    void show(const School& school, const Addressees& to);
    void showNumber();
    void saveHead();
    void saveDepartment();
    void finish(const Result<void>& done, const QString& field);

    Schools& m_schools;
    const Clock& m_clock;
    Actor m_actor;
    EditHistory& m_edits;
    SchoolId m_id;
    School m_school;
    Addressees m_to;
    QStackedWidget* m_stack = nullptr;
    FormColumn* m_form = nullptr;
    QLineEdit* m_principal = nullptr;
    QLineEdit* m_prefix = nullptr;
    QLineEdit* m_department = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_code = nullptr;
    QLabel* m_town = nullptr;
    QLabel* m_number = nullptr;
    QLabel* m_government = nullptr;
    QLabel* m_readOnly = nullptr;
};

} // namespace xiange::ui
