#pragma once

#include "ui/checks/checks_section.h"

class QStackedWidget;

namespace xiange::ui {

class Choices;

/// 排查: a frame around the checks, one tab each. It knows none of them.
class ChecksPage : public Page {
    Q_OBJECT

public:
    explicit ChecksPage(QWidget* parent = nullptr);

    /// Hangs a tab in, right of those before it. `code` is the word by which a target's action
    /// names it ("term", "data", "lists").
    void addSection(const QString& code, ChecksSection* section);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void refresh() override;
    void goTo(const Target& target) override;
    void useSchool(SchoolId school) override;
    void print() override;
    void undo() override;
    void redo() override;
    [[nodiscard]] QString unfinished() const override;

private:
    [[nodiscard]] ChecksSection* current() const;
    void showTab(int index);
    void addTabKeys();

    Choices* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    QStringList m_codes;
    QList<ChecksSection*> m_sections;
};

} // namespace xiange::ui
