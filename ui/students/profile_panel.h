#pragma once

#include "ui/students/child_features.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTabWidget;

namespace xiange::ui {

class ChildTab;
struct Target;

/// One child beside the list, in tabs. Sensitive values are masked until the eye is pressed; the
/// look is recorded by the register.
class ProfilePanel : public QFrame {
    Q_OBJECT

public:
    explicit ProfilePanel(const ChildFeatures& features, QWidget* parent = nullptr);

    /// An invalid id: nobody.
    void show(StudentId student);
    /// Reads again what is shown; what is being typed stays.
    void refresh();
    [[nodiscard]] StudentId student() const { return m_student; }
    [[nodiscard]] bool isRevealed() const { return m_open.has_value(); }
    /// Opens a tab by its code: record, family, groups, absences, cases, changes, papers, history.
    void openTab(const QString& code);

    /// Takes the last change of a record back; its words, empty if there is none.
    Result<QString> undo();
    Result<QString> redo();

signals:
    void failed(const xiange::Error& error);
    void saved();
    void going(const xiange::ui::Target& target);
    void printWanted();
    /// A change of status was recorded; what to say of it.
    void recorded(const QString& words);

private:
    void build();
    void buildTabs();
    void addTab(ChildTab* tab, const char* code, const QString& word, const QString& what);
    void showHead();
    void showTab();
    void toggleEye();
    void reveal();
    void conceal();

    ChildFeatures m_features;
    StudentId m_student;
    ClassId m_class;
    std::pair<StatusChangeId, QString> m_lastChange; ///< what undo takes back first
    std::optional<PrivateDetails> m_open;

    QLabel* m_name = nullptr;
    QLabel* m_facts = nullptr;
    QPushButton* m_eye = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_case = nullptr;
    QPushButton* m_roll = nullptr;
    QTabWidget* m_tabs = nullptr;
    QList<ChildTab*> m_leaves;
};

} // namespace xiange::ui
