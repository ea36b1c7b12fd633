#pragma once

#include "core/students/child_records.h"
#include "ui/students/child_tab.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace xiange::ui {

class FreshColumn;

/// 档案: the child's values, each changed where it stands and saved when the field is left.
class RecordTab : public ChildTab {
    Q_OBJECT

public:
    RecordTab(StudentRegister& students, ChildRecords& records, QWidget* parent = nullptr);

    void refresh() override;
    void reveal(const PrivateDetails* open) override;
    void forget() override;

signals:
    /// A sensitive value was changed while it was shown: it has to be asked for again.
    void revealWanted();

protected:
    void leave() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        ChildField field = ChildField::Name;
        QLineEdit* text = nullptr; ///< or
        QComboBox* choice = nullptr;
        QLabel* complaint = nullptr;
        QString shown;           ///< as it was read
        bool conflicted = false; ///< only Enter saves it now
        QString kept = {};       ///< as the record has it, masked or not
    };

    void build();
    void addText(QGridLayout* grid, ChildField field);
    void addChoice(QGridLayout* grid, ChildField field, const QStringList& codes);
    QLabel* complaintLine(QGridLayout* grid, int row, ChildField field);
    void put(Line& line, const QString& value);
    void save(Line& line, bool meant);
    void complain(Line& line, const Error& error);
    void showProblems();
    void showOther();
    [[nodiscard]] QString readValue(ChildField field) const;

    StudentRegister& m_students;
    ChildRecords& m_records;
    ChildRecord m_record;
    StudentProfile m_profile;
    const PrivateDetails* m_open = nullptr;
    QList<Line> m_lines;
    FreshColumn* m_problems = nullptr;
    FreshColumn* m_other = nullptr;
};

} // namespace xiange::ui
