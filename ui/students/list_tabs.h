#pragma once

#include "core/cases/case_book.h"
#include "core/papers/paper_register.h"
#include "core/students/child_records.h"
#include "ui/students/child_tab.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace xiange::ui {

/// 个案: the child's return-to-school cases; Enter goes there.
class CasesTab : public ChildTab {
    Q_OBJECT

public:
    CasesTab(CaseBook& cases, QWidget* parent = nullptr);
    void refresh() override;

private:
    CaseBook& m_cases;
    QListWidget* m_list = nullptr;
    QLabel* m_none = nullptr;
    QPushButton* m_open = nullptr;
};

/// 文书: the papers about the child; Enter goes there.
class PapersTab : public ChildTab {
    Q_OBJECT

public:
    PapersTab(PaperRegister& papers, QWidget* parent = nullptr);
    void refresh() override;

private:
    PaperRegister& m_papers;
    QListWidget* m_list = nullptr;
    QLabel* m_none = nullptr;
};

/// 记录: who changed which value, and when.
class HistoryTab : public ChildTab {
    Q_OBJECT

public:
    HistoryTab(ChildRecords& records, const Clock& clock, QWidget* parent = nullptr);
    void refresh() override;

private:
    ChildRecords& m_records;
    const Clock& m_clock;
    FreshColumn* m_lines = nullptr;
};

} // namespace xiange::ui
