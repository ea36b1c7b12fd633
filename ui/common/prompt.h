#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QPrinter;
class QWidget;

namespace xiange::ui {

/// Everything that asks a person something in a window of its own, so that a test can answer.
class Prompt {
public:
    Prompt() = default;
    Prompt(const Prompt&) = delete;
    Prompt& operator=(const Prompt&) = delete;
    virtual ~Prompt() = default;

    /// Yes or no; `action` is the word on the yes button ("Import", "Delete").
    virtual bool confirm(QWidget* parent, const QString& title, const QString& text,
                         const QString& action) = 0;
    /// A file to read, empty if the person changed their mind.
    virtual QString openFile(QWidget* parent, const QString& title, const QString& filter) = 0;
    /// Several files to read, none if the person changed their mind.
    virtual QStringList openFiles(QWidget* parent, const QString& title, const QString& filter) {
        const QString one = openFile(parent, title, filter);
        return one.isEmpty() ? QStringList() : QStringList{one};
    }
    /// A file to write, empty if the person changed their mind.
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& proposal,
                             const QString& filter) = 0;
    /// A printer and its settings; false if the person changed their mind.
    virtual bool choosePrinter(QWidget*, QPrinter&) { return false; }
    /// A line of text.
    virtual std::optional<QString> line(QWidget* parent, const QString& title, const QString& label,
                                        const QString& proposal) = 0;
};

} // namespace xiange::ui
