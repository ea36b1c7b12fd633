#pragma once

#include <QMap>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace xiange::ui {

/// Fields one below the other: the label above, the complaint below the field it is about.
class FormColumn : public QWidget {
    Q_OBJECT

public:
    explicit FormColumn(QWidget* parent = nullptr);

    /// `name` is the objectName and the key for value() and complain().
    QLineEdit* addLine(const QString& name, const QString& label, const QString& hint = {});
    QLineEdit* addPassword(const QString& name, const QString& label);
    QComboBox* addChoice(const QString& name, const QString& label);
    /// Any control; it is given the name, and the label as its accessible name.
    void addField(const QString& name, const QString& label, QWidget* field,
                  QWidget* beside = nullptr);
    /// The next two fields stand side by side.
    void pair();

    [[nodiscard]] QString value(const QString& name) const;
    void setValue(const QString& name, const QString& value);
    /// Shows the words under the field and puts the cursor there.
    void complain(const QString& name, const QString& words);
    void clearComplaints();
    [[nodiscard]] bool hasComplaint() const;

private:
    struct Field {
        QWidget* control = nullptr;
        QLabel* complaint = nullptr;
    };
    QVBoxLayout* m_column = nullptr;
    QHBoxLayout* m_pair = nullptr;
    int m_pairLeft = 0;
    QMap<QString, Field> m_fields;
};

} // namespace xiange::ui
