#pragma once

#include "core/base/clock.h"
#include "core/checks/term_checks.h"
#include "ui/checks/checks_section.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QStandardItem;
class QStandardItemModel;
class QTableView;
class QVBoxLayout;

namespace xiange::ui {

class Card;
class EmptyState;
class Prompt;
class TermSchools;
class ToneLine;

/// 开学排查: the classes with how far each is, and the children of the chosen one. As at the roll,
/// only those who did not come are marked, and the class is confirmed.
class TermSection : public ChecksSection {
    Q_OBJECT

public:
    TermSection(TermChecks& checks, const Clock& clock, Prompt& prompt, QWidget* parent = nullptr);

    [[nodiscard]] QString help() const override;
    void refresh() override;
    void useSchool(SchoolId school) override;
    void goTo(const Target& target) override;
    void print() override;
    void undo() override;
    [[nodiscard]] QString unfinished() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTop(QVBoxLayout* column);
    QWidget* buildClasses();
    QWidget* buildChildren();
    QWidget* buildChildBar();
    void enter(SchoolId school, bool fromList);
    void fillTop();
    void fillClasses();
    /// Reads the chosen class (or everybody missing) and shows it.
    void showChosen();
    void fillChildren();
    void fillChildBar();
    [[nodiscard]] QList<QStandardItem*> rowOf(const ArrivalChild& child) const;
    [[nodiscard]] ClassId chosenClass() const;
    [[nodiscard]] ArrivalChild* chosenChild();
    [[nodiscard]] bool canChange() const;

    void open();
    void finish();
    void save();
    void confirmClass();
    void find(const QString& typed);
    void toggle();
    void takeFields();
    void arrive();
    void explain();
    void suspect();
    bool tell(const Result<void>& done);

    TermChecks& m_checks;
    const Clock& m_clock;
    Prompt& m_prompt;
    SchoolId m_school;
    bool m_fromList = false; ///< the school was chosen from the list of all
    TermCheckState m_state;
    ClassArrivalList m_list;
    ClassId m_class;        ///< shown; invalid: everybody missing
    bool m_changed = false; ///< the shown class is marked and not confirmed

    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    TermSchools* m_schools = nullptr;
    QPushButton* m_all = nullptr;
    ToneLine* m_figures = nullptr;
    QLabel* m_countdown = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_finish = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_report = nullptr;
    QTableView* m_classes = nullptr;
    QStandardItemModel* m_classModel = nullptr;
    Card* m_childCard = nullptr;
    QLineEdit* m_find = nullptr;
    QTableView* m_children = nullptr;
    QStandardItemModel* m_childModel = nullptr;
    QPushButton* m_confirm = nullptr;
    QComboBox* m_whereabouts = nullptr;
    QComboBox* m_cause = nullptr;
    QLineEdit* m_note = nullptr;
    QPushButton* m_arrived = nullptr;
    QPushButton* m_explained = nullptr;
    QPushButton* m_suspected = nullptr;
};

} // namespace xiange::ui
