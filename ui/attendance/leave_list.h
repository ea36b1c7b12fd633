#pragma once

#include "core/attendance/leave_book.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace xiange::ui {

class Prompt;

/// The leaves of one child in a school year, each to be withdrawn, and that to be taken back.
class LeaveList : public QWidget {
    Q_OBJECT

public:
    LeaveList(LeaveBook& leaves, Prompt& prompt, QWidget* parent = nullptr);

    /// Those of the school year of that day. What was withdrawn here before is forgotten.
    void show(const RollChild& child, QDate day);
    /// The last leave withdrawn here holds again; false if there is none.
    bool undo();

signals:
    /// Done; the words say what it does to the rolls.
    void changed(const QString& words);
    void complained(const QString& words);

private:
    void read();
    void addLine(const Leave& leave, bool withdrawn);
    void withdraw(const Leave& leave);
    void restore(const Leave& leave);

    LeaveBook& m_leaves;
    Prompt& m_prompt;
    StudentId m_student;
    QString m_name;
    QDate m_day;
    QList<Leave> m_withdrawn; ///< while the panel is open
    QLabel* m_heading = nullptr;
    QVBoxLayout* m_lines = nullptr;
};

/// 11月18日下午–11月20日上午 病假 发烧
QString leaveWords(const Leave& leave);

} // namespace xiange::ui
