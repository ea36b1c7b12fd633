#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <QWidget>

namespace xiange::ui {

/// The eight places of the program, in the order of the rail and of Ctrl+1…8.
enum class PageKind { Today, Attendance, Students, Cases, Checks, Monitoring, Papers, Settings };

/// Somewhere to go: a page and what to show or to do there. What is not said is left as it is.
struct Target {
    PageKind page = PageKind::Today;
    StudentId student;
    CaseId dropoutCase;
    ClassId schoolClass;
    QDate date;
    QString session; ///< code of the half day: "am", "pm"
    PaperId paper;
    QString action; ///< what to begin there: "contact", "confirm", "write", "import" …
};

/// One page of the program. It knows core features, the common widgets and itself; it asks to go
/// elsewhere by a signal.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(QWidget* parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    /// A few sentences and the page's keys, shown by F1 (rich text allowed).
    [[nodiscard]] virtual QString help() const { return {}; }
    /// Reads everything shown again.
    virtual void refresh() {}
    /// Shows what the target names; called after the page has been shown.
    virtual void goTo(const Target& target);
    /// Another school is looked at from now on; an invalid id is "all within the account's reach".
    virtual void useSchool(SchoolId school);
    virtual void print();
    virtual void undo();
    virtual void redo();

    /// What would be lost if the program ended now, in one sentence; empty if nothing.
    [[nodiscard]] virtual QString unfinished() const { return {}; }

    /// What is shown may be old: reads again at once if visible, else when shown next.
    void becomeStale();

signals:
    void going(const xiange::ui::Target& target);
    void failed(const xiange::Error& error);
    void noticed(const QString& text);
    /// Something was written just now.
    void saved();
    /// A number for the rail: how much is due here.
    void badgeChanged(int count);

protected:
    void showEvent(QShowEvent* event) override;

private:
    bool m_stale = true;
};

} // namespace xiange::ui

Q_DECLARE_METATYPE(xiange::ui::Target)
Q_DECLARE_METATYPE(xiange::Error)
