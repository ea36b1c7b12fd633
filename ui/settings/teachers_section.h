#pragma once

#include "core/schools/class_teachers.h"
#include "ui/settings/settings_section.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace xiange::ui {

class EditHistory;
class FormColumn;

/// 班主任: who leads each class of this school year and on which number to call.
class TeachersSection : public SettingsSection {
    Q_OBJECT

public:
    TeachersSection(ClassTeachers& teachers, const Actor& actor, EditHistory& edits,
                    QWidget* parent);

    void refresh() override;
    void useSchool(SchoolId school) override;

private:
    QWidget* makeList();
    QWidget* makeForm();
    void show();
    void showChosen();
    void showGaps();
    void savePerson();
    void savePhone();
    void revealPhone();
    void showPrincipal(bool inFull);
    void savePrincipalPhone();
    void finish(const Result<void>& done, const QString& field);
    [[nodiscard]] const ClassTeacher* chosen() const;

    ClassTeachers& m_teachers;
    Actor m_actor;
    EditHistory& m_edits;
    SchoolId m_school;
    QList<ClassTeacher> m_classes;
    ClassTeacher m_shown; ///< as it was filled in, with the phone as far as it was shown
    QStackedWidget* m_stack = nullptr;
    QTreeWidget* m_list = nullptr;
    FormColumn* m_form = nullptr;
    QLineEdit* m_person = nullptr;
    QLineEdit* m_phone = nullptr;
    QPushButton* m_eye = nullptr;
    FormColumn* m_principal = nullptr;
    QLineEdit* m_principalPhone = nullptr;
    QPushButton* m_principalEye = nullptr;
    QString m_shownPrincipal; ///< as far as it was shown
    QLabel* m_gaps = nullptr;
};

} // namespace xiange::ui
