#include "ui/common/form_column.h"

#include "ui/common/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace xiange::ui {

FormColumn::FormColumn(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::m);
}

QLineEdit* FormColumn::addLine(const QString& name, const QString& label, const QString& hint) {
    auto* line = new QLineEdit(this);
    line->setPlaceholderText(hint);
    addField(name, label, line);
    return line;
}

QLineEdit* FormColumn::addPassword(const QString& name, const QString& label) {
    auto* line = addLine(name, label);
    line->setEchoMode(QLineEdit::Password);
    return line;
}

QComboBox* FormColumn::addChoice(const QString& name, const QString& label) {
    auto* box = new QComboBox(this);
    addField(name, label, box);
    return box;
}

void FormColumn::pair() {
    m_pair = new QHBoxLayout;
    m_pair->setSpacing(space::m);
    m_column->addLayout(m_pair);
    m_pairLeft = 2;
}

void FormColumn::addField(const QString& name, const QString& label, QWidget* field,
                          QWidget* beside) {
    field->setObjectName(name);
    field->setAccessibleName(label);
    auto* cell = new QVBoxLayout;
    cell->setSpacing(space::xs);
    auto* words = bodyLabel(label, Tone::Muted, this);
    words->setBuddy(field);
    cell->addWidget(words);
    if (beside != nullptr) {
        auto* row = new QHBoxLayout;
        row->setSpacing(space::s);
        row->addWidget(field, 1);
        row->addWidget(beside);
        cell->addLayout(row);
    } else {
        cell->addWidget(field);
    }
    auto* complaint = smallLabel({}, this);
    complaint->setObjectName(name + QStringLiteral("Complaint"));
    complaint->setWordWrap(true);
    setTone(complaint, Tone::Danger);
    complaint->hide();
    cell->addWidget(complaint);
    cell->addStretch(0);
    m_fields[name] = {field, complaint};
    if (m_pairLeft > 0) {
        m_pair->addLayout(cell, 1);
        --m_pairLeft;
    } else {
        m_column->addLayout(cell);
    }
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        connect(line, &QLineEdit::textEdited, this, [this, name] {
            m_fields[name].complaint->hide();
            setTone(m_fields[name].control, Tone::Plain);
        });
    }
}

QString FormColumn::value(const QString& name) const {
    auto* control = m_fields.value(name).control;
    if (auto* line = qobject_cast<QLineEdit*>(control)) {
        return line->echoMode() == QLineEdit::Password ? line->text() : line->text().trimmed();
    }
    if (auto* box = qobject_cast<QComboBox*>(control)) {
        const QVariant kept = box->currentData();
        return kept.isValid() ? kept.toString() : box->currentText();
    }
    return {};
}

void FormColumn::setValue(const QString& name, const QString& value) {
    if (auto* line = qobject_cast<QLineEdit*>(m_fields.value(name).control)) {
        line->setText(value);
    }
}

void FormColumn::complain(const QString& name, const QString& words) {
    const Field field = m_fields.value(name);
    if (field.control == nullptr) {
        return;
    }
    const bool first = !hasComplaint();
    field.complaint->setText(words);
    field.complaint->show();
    setTone(field.control, Tone::Danger);
    field.control->setAccessibleDescription(words);
    if (first) {
        field.control->setFocus();
    }
}

void FormColumn::clearComplaints() {
    for (const auto& field : std::as_const(m_fields)) {
        field.complaint->hide();
        field.control->setAccessibleDescription({});
        setTone(field.control, Tone::Plain);
    }
}

bool FormColumn::hasComplaint() const {
    for (const auto& field : m_fields) {
        if (!field.complaint->isHidden()) {
            return true;
        }
    }
    return false;
}

} // namespace xiange::ui
