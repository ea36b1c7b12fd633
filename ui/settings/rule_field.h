#pragma once

#include "core/settings/rule.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace xiange::ui {

/// The control of one rule: a line, or a choice of few words, with its unit behind it.
class RuleField : public QWidget {
    Q_OBJECT

public:
    RuleField(const Rule& rule, QWidget* parent);

    /// Shows the value that holds; what is being typed and not saved yet stays.
    void show(const QString& value);
    /// What is typed is given up or has been saved.
    void settle();
    void setReadOnly(bool readOnly);
    void takeFocus();

signals:
    /// The person gave another value than the one shown.
    void given(const QString& value);

private:
    void makeLine(const Rule& rule);
    void makeChoice(const Rule& rule);
    void finish();

    RuleKind m_kind;
    QString m_shown;
    QLineEdit* m_line = nullptr;
    QComboBox* m_choice = nullptr;
};

} // namespace xiange::ui
