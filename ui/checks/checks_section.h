#pragma once

#include "ui/common/page.h"

namespace xiange::ui {

/// One check: the content of one tab of the page. It works like a page of its own.
class ChecksSection : public QWidget {
    Q_OBJECT

public:
    ChecksSection(QString title, QWidget* parent);

    [[nodiscard]] const QString& title() const { return m_title; }
    /// The tab's own keys and sentences for F1.
    [[nodiscard]] virtual QString help() const { return {}; }
    /// Reads everything shown again; called when the tab is shown and when data have changed.
    virtual void refresh() {}
    virtual void useSchool(SchoolId school);
    virtual void goTo(const Target& target);
    virtual void print() {}
    virtual void undo() {}
    virtual void redo() {}
    /// What would be lost if the program ended now, in one sentence; empty if nothing.
    [[nodiscard]] virtual QString unfinished() const { return {}; }

signals:
    void going(const xiange::ui::Target& target);
    void failed(const xiange::Error& error);
    void noticed(const QString& text);
    void saved();

private:
    QString m_title;
};

} // namespace xiange::ui
