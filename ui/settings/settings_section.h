#pragma once

#include "ui/common/page.h"

#include <QWidget>

class QVBoxLayout;

namespace xiange::ui {

/// One section of the settings: a heading, a sentence of what it is for, and its content.
class SettingsSection : public QWidget {
    Q_OBJECT

public:
    SettingsSection(const QString& title, const QString& sentence, QWidget* parent);

    [[nodiscard]] const QString& title() const { return m_title; }
    /// Reads everything shown again; what is being typed stays.
    virtual void refresh() {}
    virtual void useSchool(SchoolId school);
    /// Shows one thing of it, ready to be filled in: `id` is its school or its area, and the target
    /// may name the class.
    virtual void goTo(const Target& target, qint64 id);

signals:
    void failed(const xiange::Error& error);
    void noticed(const QString& text);
    void saved();

protected:
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    QString m_title;
    QVBoxLayout* m_column = nullptr;
};

/// Lets Ctrl+Z and Ctrl+Y in a field through to the page unless something was typed there that is
/// not saved yet, and keeps the wheel from changing a field that is only passed over.
void keepFieldQuiet(QWidget* field);

} // namespace xiange::ui
