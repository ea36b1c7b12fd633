#pragma once

#include "core/attendance/leave_book.h"
#include "ui/common/card.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace xiange::ui {

class LeaveList;
class Prompt;

/// 请假: leave for one child over some days, in one small form beside the roll.
class LeavePanel : public Card {
    Q_OBJECT

public:
    LeavePanel(LeaveBook& leaves, Prompt& prompt, QWidget* parent = nullptr);

    /// Begins with this child, from this session on. What was typed for the same child is kept.
    void begin(const RollChild& child, const RollKey& key);
    /// Grants what is typed, or says in the form what is wrong with it.
    void save();
    /// The last leave withdrawn here holds again; false if there is none.
    bool undo();

signals:
    /// The leave is in the book; the words say what followed from it.
    void granted(const QString& words);
    /// A leave was withdrawn, or holds again; the panel stays.
    void changed(const QString& words);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(Prompt& prompt);
    void complain(const QString& words);
    [[nodiscard]] Leave leave() const;

    LeaveBook& m_leaves;
    StudentId m_student;
    QLabel* m_name = nullptr;
    QComboBox* m_kind = nullptr;
    QDateEdit* m_firstDay = nullptr;
    QComboBox* m_firstSession = nullptr;
    QDateEdit* m_lastDay = nullptr;
    QComboBox* m_lastSession = nullptr;
    QLineEdit* m_note = nullptr;
    QComboBox* m_doctor = nullptr;
    QLineEdit* m_proof = nullptr;
    QLabel* m_complaint = nullptr;
    LeaveList* m_list = nullptr;
};

} // namespace xiange::ui
