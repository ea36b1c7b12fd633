#pragma once

#include "core/attendance/leave_book.h"
#include "ui/common/card.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace xiange::ui {

/// 请假: leave for one child over some days, in one small form beside the roll.
class LeavePanel : public Card {
    Q_OBJECT

public:
    explicit LeavePanel(LeaveBook& leaves, QWidget* parent = nullptr);

    /// Begins with this child, from this session on. What was typed for the same child is kept.
    void begin(const RollChild& child, const RollKey& key);
    /// Grants what is typed, or says in the form what is wrong with it.
    void save();

signals:
    /// The leave is in the book; the words say what followed from it.
    void granted(const QString& words);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
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
};

} // namespace xiange::ui
