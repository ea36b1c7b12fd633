#include "ui/common/message_bar.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/line_icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace xiange::ui {

MessageBar::MessageBar(QWidget* parent) : QFrame(parent) {
    setProperty("role", QStringLiteral("message"));
    setObjectName(QStringLiteral("messageBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::xs, space::xs, space::xs);
    row->setSpacing(space::s);
    m_sign = bodyLabel({}, Tone::Plain, this);
    m_text = bodyLabel({}, Tone::Plain, this);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_action = secondaryButton({}, this);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_close = iconButton(QStringLiteral("close"), tr("Dismiss this message"), this);
    m_close->setObjectName(QStringLiteral("messageClose"));
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = m_act;
        dismiss();
        if (act) {
            act();
        }
    });
    connect(m_close, &QPushButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::showError(const Error& error) {
    if (error.kind == ErrorKind::Cancelled) {
        showMessage(error.text, Tone::Accent);
        return;
    }
    showMessage(error.text, Tone::Danger);
}

void MessageBar::showNotice(const QString& text) {
    showMessage(text, Tone::Accent);
}

void MessageBar::showMessage(const QString& text, Tone tone, const QString& action,
                             std::function<void()> act) {
    m_act = std::move(act);
    // Colour is not the only sign.
    m_sign->setText(tone == Tone::Danger || tone == Tone::Caution ? QStringLiteral("!")
                    : tone == Tone::Good                          ? QStringLiteral("✓")
                                                                  : QStringLiteral("i"));
    m_text->setText(text);
    setAccessibleName(text);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setToolTip(action);
    m_action->setVisible(!action.isEmpty());
    setStyleProperty(this, "tone", toneWord(tone));
    for (auto* word : {m_sign, m_text}) {
        word->setProperty("tone", toneWord(tone == Tone::Accent ? Tone::Plain : tone));
        word->setStyleSheet(QString());
        setStyleProperty(word, "within", toneWord(tone));
    }
    show();
}

void MessageBar::dismiss() {
    m_act = {};
    hide();
    emit dismissed();
}

QString MessageBar::text() const {
    return isHidden() ? QString() : m_text->text();
}

} // namespace xiange::ui
