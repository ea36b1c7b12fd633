#include "ui/settings/rule_field.h"

#include "core/settings/rule_words.h"
#include "ui/common/labels.h"
#include "ui/settings/settings_section.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace xiange::ui {

namespace {

constexpr int numberWidth = 64;
constexpr int choiceWidth = 116;

} // namespace

RuleField::RuleField(const Rule& rule, QWidget* parent) : QWidget(parent), m_kind(rule.kind) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    if (rule.kind == RuleKind::Choice) {
        makeChoice(rule);
        row->addWidget(m_choice);
    } else {
        makeLine(rule);
        row->addWidget(m_line);
    }
    const QString unit = ruleUnit(rule.name);
    if (!unit.isEmpty()) {
        row->addWidget(bodyLabel(unit, Tone::Muted, this));
    }
    if (rule.kind != RuleKind::Words) {
        row->addStretch(1);
    }
}

void RuleField::makeLine(const Rule& rule) {
    m_line = new QLineEdit(this);
    m_line->setObjectName(QStringLiteral("rule.") + rule.name);
    m_line->setAccessibleName(ruleLabel(rule.name));
    m_line->setToolTip(tr("%1 (default: %2)").arg(ruleLabel(rule.name), rule.fallback));
    if (rule.kind != RuleKind::Words) {
        m_line->setFixedWidth(numberWidth);
        m_line->setAlignment(Qt::AlignCenter);
    }
    keepFieldQuiet(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, &RuleField::finish);
}

void RuleField::makeChoice(const Rule& rule) {
    m_choice = new QComboBox(this);
    m_choice->setObjectName(QStringLiteral("rule.") + rule.name);
    m_choice->setAccessibleName(ruleLabel(rule.name));
    m_choice->setToolTip(
        tr("%1 (default: %2)").arg(ruleLabel(rule.name), ruleValueText(rule.name, rule.fallback)));
    m_choice->setFixedWidth(choiceWidth);
    for (const QString& code : rule.choices) {
        m_choice->addItem(ruleValueText(rule.name, code), code);
    }
    keepFieldQuiet(m_choice);
    connect(m_choice, &QComboBox::activated, this, &RuleField::finish);
}

void RuleField::show(const QString& value) {
    m_shown = value;
    if (m_choice) {
        m_choice->setCurrentIndex(m_choice->findData(value));
    } else if (!m_line->isModified()) {
        m_line->setText(value);
        if (m_kind == RuleKind::Words) {
            m_line->setToolTip(value); // longer than the field, more often than not
        }
        m_line->setCursorPosition(0);
    }
}

void RuleField::settle() {
    if (m_line) {
        m_line->setModified(false);
    }
}

void RuleField::setReadOnly(bool readOnly) {
    if (m_line) {
        m_line->setReadOnly(readOnly);
    } else {
        m_choice->setEnabled(!readOnly);
    }
}

void RuleField::takeFocus() {
    if (m_line) {
        m_line->setFocus();
        m_line->selectAll();
    } else {
        m_choice->setFocus();
    }
}

void RuleField::finish() {
    if (m_line && m_line->isReadOnly()) {
        return;
    }
    QString value = m_choice ? m_choice->currentData().toString() : m_line->text().trimmed();
    if (m_kind == RuleKind::Number) {
        bool read = false;
        const double number = value.toDouble(&read);
        value = read ? QString::number(number) : value;
    }
    emit given(value);
}

} // namespace xiange::ui
