#include "ui/common/choices.h"

#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace xiange::ui {

Choices::Choices(Look look, QWidget* parent)
    : QWidget(parent), m_look(look), m_row(new QHBoxLayout(this)), m_group(new QButtonGroup(this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(look == Look::Segments ? 0 : space::s);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    connect(m_group, &QButtonGroup::idClicked, this, &Choices::chosen);
}

void Choices::setWords(const QStringList& words) {
    const auto old = m_group->buttons();
    if (old.size() == words.size()) {
        for (int i = 0; i < words.size(); ++i) {
            m_group->button(i)->setText(words[i]);
            m_group->button(i)->setAccessibleName(words[i]);
        }
        return;
    }
    const int kept = current();
    qDeleteAll(old);
    for (int i = 0; i < words.size(); ++i) {
        auto* button = new QPushButton(words[i], this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setAccessibleName(words[i]);
        button->setObjectName(QStringLiteral("%1%2").arg(objectName()).arg(i));
        button->setProperty("kind", m_look == Look::Segments ? QStringLiteral("segment")
                                                             : QStringLiteral("chip"));
        // The chosen word is bold: room for it from the start, or it would be cut off.
        const QFontMetrics bold(bodyFont(type::body, QFont::DemiBold));
        if (m_look == Look::Segments) {
            button->setMinimumWidth(bold.horizontalAdvance(words[i]) + 32);
        }
        button->setProperty("place", i == 0                  ? QStringLiteral("first")
                                     : i + 1 == words.size() ? QStringLiteral("last")
                                                             : QStringLiteral("middle"));
        m_group->addButton(button, i);
        m_row->addWidget(button);
    }
    setCurrent(kept >= 0 && kept < words.size() ? kept : 0);
}

int Choices::current() const {
    return m_group->checkedId();
}

void Choices::setCurrent(int index) {
    if (auto* button = m_group->button(index)) {
        button->setChecked(true);
    }
}

} // namespace xiange::ui
