#pragma once

#include <QWidget>

#include <optional>

class QLabel;

namespace xiange::ui {

class FormColumn;

/// A new password, typed twice, with its strength in words below.
class NewPassword : public QWidget {
    Q_OBJECT

public:
    /// The two fields are named `name` and `name`Again. Where it may be left out, `emptyWords` say
    /// what that means.
    explicit NewPassword(const QString& name, const QString& emptyWords = {},
                         QWidget* parent = nullptr);

    /// The password, empty where that is allowed; nothing where something is wrong, which is said
    /// at the field.
    [[nodiscard]] std::optional<QString> checked();
    void complain(const QString& words);
    void clear();

private:
    void showStrength();

    QString m_name;
    QString m_emptyWords;
    FormColumn* m_form = nullptr;
    QLabel* m_strength = nullptr;
};

} // namespace xiange::ui
