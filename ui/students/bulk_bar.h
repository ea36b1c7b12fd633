#pragma once

#include "core/schools/schools.h"
#include "core/students/bulk_changes.h"
#include "core/students/student_register.h"

#include <QFrame>

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

signals:
    void failed(const xiange::Error& error);
    void done(const QString& text);
    void exportWanted();

private:
    void addGroup(KeyGroup group);
    void tell(const Result<int>& changed);

    BulkChanges& m_changes;
    Prompt& m_prompt;
    QList<StudentId> m_children;
    QLabel* m_count = nullptr;
    QDateEdit* m_since = nullptr;
    QMenu* m_classes = nullptr;
};

} // namespace xiange::ui
