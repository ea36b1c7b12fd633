#pragma once

#include "core/base/clock.h"
#include "core/students/status_changes.h"
#include "ui/students/child_tab.h"

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace xiange::ui {

class Attachments;
class DayField;
class EvidenceWindow;
class FormColumn;
class FreshColumn;
class Prompt;

/// 异动: the child's status changes, and the form of another one: what it would do is shown before
/// it is done.
class ChangesTab : public ChildTab {
    Q_OBJECT

public:
    ChangesTab(StudentRegister& students, StatusChanges& changes, const Clock& clock,
               Prompt& prompt, QWidget* parent = nullptr);
    ~ChangesTab() override;

    void refresh() override;

signals:
    /// After `saved`: this change was recorded just now.
    void recorded(xiange::StatusChangeId change, const QString& words);

protected:
    void leave() override;

private:
    void buildForm();
    void showHistory();
    void addEntry(QBoxLayout* rows, const StatusChangeEntry& entry);
    void addFiles(QBoxLayout* rows, const StatusChangeEntry& entry);
    void addCorrection(QBoxLayout* rows, StatusChangeId change);
    void attachTo(StatusChangeId change);
    void openFile(StatusFileId file);
    void openForm();
    void kindChosen();
    void showEffect();
    void record();
    void correct(StatusChangeId change, const QString& reason);
    void readClasses();
    [[nodiscard]] StatusChangeDraft draft() const;

    StudentRegister& m_students;
    StatusChanges& m_changes;
    const Clock& m_clock;
    Prompt& m_prompt;
    std::unique_ptr<EvidenceWindow> m_window;
    StudentStatus m_status = StudentStatus::Enrolled;

    FreshColumn* m_history = nullptr;
    QPushButton* m_begin = nullptr;
    QWidget* m_frame = nullptr;
    FormColumn* m_form = nullptr;
    QComboBox* m_kind = nullptr;
    DayField* m_day = nullptr;
    DayField* m_until = nullptr;
    QComboBox* m_class = nullptr;
    QWidget* m_untilFrame = nullptr;
    QWidget* m_classFrame = nullptr;
    QWidget* m_schoolFrame = nullptr;
    QLineEdit* m_school = nullptr;
    QLineEdit* m_evidence = nullptr;
    Attachments* m_files = nullptr;
    QLabel* m_effect = nullptr;
    QPushButton* m_record = nullptr;
};

} // namespace xiange::ui
