#include "ui/common/new_password.h"

#include "core/accounts/password.h"
#include "ui/common/form_column.h"
#include "ui/common/labels.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

Tone toneOf(PasswordStrength strength) {
    switch (strength) {
    case PasswordStrength::TooShort:
        return Tone::Muted;
    case PasswordStrength::Weak:
        return Tone::Caution;
    case PasswordStrength::Fair:
        return Tone::Plain;
    case PasswordStrength::Strong:
        return Tone::Good;
    }
    return Tone::Plain;
}

} // namespace

NewPassword::NewPassword(const QString& name, const QString& emptyWords, QWidget* parent)
    : QWidget(parent), m_name(name), m_emptyWords(emptyWords) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    m_form = new FormColumn(this);
    m_form->pair();
    auto* first = m_form->addPassword(name, tr("Password"));
    m_form->addPassword(name + QStringLiteral("Again"), tr("Password once more"));
    column->addWidget(m_form);
    m_strength = smallLabel({}, this);
    m_strength->setObjectName(name + QStringLiteral("Strength"));
    m_strength->setWordWrap(true);
    column->addWidget(m_strength);
    connect(first, &QLineEdit::textChanged, this, &NewPassword::showStrength);
    showStrength();
}

void NewPassword::showStrength() {
    const QString typed = m_form->value(m_name);
    const bool empty = typed.isEmpty() && !m_emptyWords.isEmpty();
    const PasswordStrength strength = strengthOf(typed);
    m_strength->setText(empty ? m_emptyWords : strengthWords(strength));
    setTone(m_strength, empty ? Tone::Muted : toneOf(strength));
}

std::optional<QString> NewPassword::checked() {
    m_form->clearComplaints();
    const QString password = m_form->value(m_name);
    const QString again = m_form->value(m_name + QStringLiteral("Again"));
    if (password.isEmpty() && again.isEmpty() && !m_emptyWords.isEmpty()) {
        return password;
    }
    if (const auto good = checkPassword(password); !good) {
        complain(good.error().text);
        return std::nullopt;
    }
    if (password != again) {
        m_form->complain(m_name + QStringLiteral("Again"), tr("The two are different."));
        return std::nullopt;
    }
    return password;
}

void NewPassword::complain(const QString& words) {
    m_form->complain(m_name, words);
}

void NewPassword::clear() {
    m_form->setValue(m_name, {});
    m_form->setValue(m_name + QStringLiteral("Again"), {});
    m_form->clearComplaints();
}

} // namespace xiange::ui
