#pragma once

#include "core/schools/schools.h"
#include "core/students/bulk_changes.h"
#include "core/students/student_register.h"
#include "ui/common/background_work.h"

#include <QFrame>

#include <functional>

class QDateEdit;
class QLabel;
class QMenu;

namespace xiange::ui {

class Prompt;

/// What can be done to the children chosen in the list; shown while there are several.
class BulkBar : public QFrame {
    Q_OBJECT

public:
    BulkBar(BulkChanges& changes, const Clock& clock, Prompt& prompt, QWidget* parent = nullptr);

    void setClasses(const QList<SchoolClass>& classes);
    void setChildren(const QList<StudentId>& children);
    /// Takes the last change of several back, if there is one.
    void undo();
    /// Until what runs is done.
    void wait() { m_running.wait(); }

signals:
    void failed(const xiange::Error& error);
    void done(const QString& text);
    void exportWanted();

private:
    void addGroup(KeyGroup group);
    using Work = std::function<Result<int>()>;
    /// A district's children take longer than a window may stand still.
    void run(const Work& work, bool undoing = false);
    void showCount();

    BulkChanges& m_changes;
    Prompt& m_prompt;
    QList<StudentId> m_children;
    QLabel* m_count = nullptr;
    QDateEdit* m_since = nullptr;
    QMenu* m_classes = nullptr;
    BackgroundWork m_running; ///< last: it ends before what it works on goes
};

} // namespace xiange::ui
