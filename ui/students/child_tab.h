#pragma once

#include "core/students/student_register.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace xiange::ui {

/// One leaf of the child's panel: a column that scrolls. It reads when it is looked at.
class ChildTab : public QWidget {
    Q_OBJECT

public:
    explicit ChildTab(QWidget* parent = nullptr);

    /// Another child; reads it.
    void show(StudentId child);
    [[nodiscard]] StudentId child() const { return m_child; }
    /// Reads again; what is being typed stays.
    virtual void refresh() = 0;
    /// The sensitive values after asking for them; they are the panel's.
    virtual void reveal(const PrivateDetails* open);
    /// The sensitive values are shown no more; nothing is read.
    virtual void forget() {}

signals:
    void failed(const xiange::Error& error);
    void saved();
    void going(const xiange::ui::Target& target);

protected:
    /// Called before another child is read: forms are closed.
    virtual void leave() {}
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    [[nodiscard]] QWidget* sheet() const { return m_sheet; }

    /// A value or nothing; the error goes to the message bar.
    template <typename T> const T* told(const Result<T>& result) {
        if (!result) {
            emit failed(result.error());
            return nullptr;
        }
        return &*result;
    }

private:
    StudentId m_child;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_sheet = nullptr;
    QVBoxLayout* m_column = nullptr;
};

/// A part of a tab that is made anew each time it is read.
class FreshColumn : public QWidget {
    Q_OBJECT

public:
    explicit FreshColumn(QWidget* parent = nullptr);

    /// Throws away what stands there.
    QVBoxLayout* begin();
    [[nodiscard]] QWidget* content() const { return m_content; }

private:
    QWidget* m_content = nullptr;
};

/// "9 March 2026 – 1 May 2026" or "since 9 March 2026".
[[nodiscard]] QString spanOfDays(const QDate& since, const QDate& until);

} // namespace xiange::ui
