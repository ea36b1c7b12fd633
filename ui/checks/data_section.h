#pragma once

#include "core/base/clock.h"
#include "core/checks/data_check.h"
#include "ui/checks/checks_section.h"
#include "ui/common/background_work.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QTableView;
class QVBoxLayout;

namespace xiange::ui {

class EmptyState;
class Prompt;
class ToneLine;

/// 数据核查: every problem of every record by kind, mended in place.
class DataSection : public ChecksSection {
    Q_OBJECT

public:
    DataSection(DataCheck& check, const Clock& clock, Prompt& prompt, QWidget* parent = nullptr);

    [[nodiscard]] QString help() const override;
    void refresh() override;
    void useSchool(SchoolId school) override;
    void undo() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTop(QVBoxLayout* column);
    QWidget* buildKinds();
    QWidget* buildProblems();
    void take(const Result<DataCheckState>& read);
    void fillTop();
    void fillKinds();
    void fillClasses();
    [[nodiscard]] bool hasSeveralSchools() const;
    void fillProblems();
    void fillBar();
    [[nodiscard]] const DataProblem* chosen() const;

    void accept();
    void set();
    void settle();
    void reveal();
    void openChild();
    void chooseFields();
    void save();
    void tell(const Result<void>& done);

    DataCheck& m_check;
    const Clock& m_clock;
    Prompt& m_prompt;
    SchoolId m_school;
    DataCheckState m_state;
    std::optional<DataFault> m_only;
    QList<const DataProblem*> m_shown;

    ToneLine* m_figures = nullptr;
    QLabel* m_countdown = nullptr;
    QPushButton* m_fields = nullptr;
    QPushButton* m_save = nullptr;
    QListWidget* m_kinds = nullptr;
    QTableView* m_classes = nullptr;
    QStandardItemModel* m_classModel = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QTableView* m_problems = nullptr;
    QStandardItemModel* m_model = nullptr;
    QPushButton* m_accept = nullptr;
    QLineEdit* m_value = nullptr;
    QPushButton* m_set = nullptr;
    QPushButton* m_settle = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_reveal = nullptr;
    QLabel* m_seen = nullptr; ///< what was revealed of the chosen record
    BackgroundWork m_work{this};
};

} // namespace xiange::ui
