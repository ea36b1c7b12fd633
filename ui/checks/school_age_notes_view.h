#pragma once

#include "core/students/school_age_register.h"

#include <QWidget>

class QVBoxLayout;

namespace xiange::ui {

class FormColumn;

/// What was found out and done for a child of the register, and a contact to be written down.
class SchoolAgeNotesView : public QWidget {
    Q_OBJECT

public:
    explicit SchoolAgeNotesView(QWidget* parent = nullptr);

    /// Of another child the fields are emptied; of the same one what was typed stays.
    void show(SchoolAgeChildId child, const QList<SchoolAgeNote>& notes);
    [[nodiscard]] SchoolAgeContact contact() const;
    [[nodiscard]] bool isChanged() const;
    void clear();
    /// The words under the field that the error is about; false if there is no such field.
    bool complain(const Error& error);

signals:
    void contactWanted();

private:
    void addNote(const SchoolAgeNote& note);

    SchoolAgeChildId m_child;
    FormColumn* m_form = nullptr;
    QWidget* m_lines = nullptr;
    QVBoxLayout* m_notes = nullptr;
};

} // namespace xiange::ui
