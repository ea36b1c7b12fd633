#pragma once

#include "core/checks/list_comparison.h"
#include "ui/checks/checks_section.h"
#include "ui/common/background_work.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace xiange::ui {

class Card;
class CompareDetail;
class CompareRowsModel;
class EmptyState;
class Prompt;

/// 名单比对: a department's list beside the roster, in three columns, decided with 1, 2 and 3.
class CompareSection : public ChecksSection {
    Q_OBJECT

public:
    CompareSection(ListComparison& comparison, Prompt& prompt, QWidget* parent = nullptr);

    [[nodiscard]] QString help() const override;
    void refresh() override;
    void undo() override;

    /// Reads and compares a file in the background; `wait` is for tests.
    void compareFile(const QString& path, ListSource source);
    void wait() { m_work.wait(); }

private:
    struct Part {
        ListOutcome outcome = ListOutcome::Same;
        Card* card = nullptr;
        QTableView* table = nullptr;
        CompareRowsModel* model = nullptr;
    };
    QWidget* buildTop();
    QWidget* buildParts();
    void addPart(QWidget* parent, ListOutcome outcome, const QString& title, const char* name);
    void addKeys();
    void chooseFile();
    void showList();
    void showRow(const Part& part);
    void decide(ListDecision decision);
    /// Keeps what became of the child shown, which stays in front.
    void keepAnswer();
    [[nodiscard]] bool keep(const RowDecision& wanted);
    /// Selects the row wherever it stands now.
    void showRow(ComparedRowId row);
    void book();
    void takeBookingBack();
    [[nodiscard]] ComparedListId currentList() const;

    ListComparison& m_comparison;
    Prompt& m_prompt;
    BackgroundWork m_work{this};
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QComboBox* m_lists = nullptr;
    QComboBox* m_source = nullptr;
    QCheckBox* m_freshOnly = nullptr;
    QPushButton* m_compare = nullptr;
    QPushButton* m_book = nullptr;
    QPushButton* m_unbook = nullptr;
    QLabel* m_summary = nullptr;
    CompareDetail* m_detail = nullptr;
    QList<Part> m_parts;
    int m_part = -1; ///< in which column the row shown stands
    int m_row = -1;
};

} // namespace xiange::ui
