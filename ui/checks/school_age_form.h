#pragma once

#include "core/students/school_age_register.h"
#include "ui/common/card.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace xiange::ui {

class Choices;
class FormColumn;
class SchoolAgeNotesView;

/// What is known of one child of the register, to be written by hand. What is sensitive is shown
/// only when asked for; left empty, it stays as it is.
class SchoolAgeForm : public Card {
    Q_OBJECT

public:
    explicit SchoolAgeForm(QWidget* parent = nullptr);

    /// An empty form for a child that is not in the register.
    void begin(const QString& town, const QString& village);
    void show(const SchoolAgeChild& child);
    [[nodiscard]] SchoolAgeNotesView* notes() const { return m_notes; }
    void showSecrets(const SchoolAgeSecrets& secrets);
    [[nodiscard]] SchoolAgeChildId child() const { return m_child.id; }
    /// What stands in it.
    [[nodiscard]] SchoolAgeEntry entry() const;
    /// Whether anything stands in it that is not kept yet.
    [[nodiscard]] bool isChanged() const;
    /// The words under the field that the error is about; false if there is no such field.
    bool complain(const Error& error);

signals:
    void saveWanted();
    void secretsWanted();
    void cancelled();

private:
    void build();
    QWidget* buildFields();
    QWidget* buildButtons();
    /// The child itself, or its contacts.
    void turnTo(int side);
    void fill(const SchoolAgeChild& child);

    [[nodiscard]] QString written() const;

    SchoolAgeChild m_child;
    QString m_before; ///< what stood in it when it was opened
    FormColumn* m_form = nullptr;
    SchoolAgeNotesView* m_notes = nullptr;
    Choices* m_sides = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_buttons = nullptr;
    QComboBox* m_sex = nullptr;
    QComboBox* m_standing = nullptr;
    QPushButton* m_reveal = nullptr;
};

} // namespace xiange::ui
