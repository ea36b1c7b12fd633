#include "ui/cases/state_chips.h"

#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>

namespace xiange::ui {

namespace {

constexpr int columns = 3;

} // namespace

StateChips::StateChips(int count, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::xs);
    for (int i = 0; i < count; ++i) {
        auto* chip = new QPushButton(this);
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        chip->setObjectName(QStringLiteral("caseFilter%1").arg(i));
        chip->setProperty("kind", QStringLiteral("chip"));
        m_group->addButton(chip, i);
        grid->addWidget(chip, i / columns, i % columns);
    }
    setCurrent(0);
    connect(m_group, &QButtonGroup::idClicked, this, &StateChips::chosen);
}

void StateChips::setWords(const QStringList& words) {
    for (int i = 0; i < words.size(); ++i) {
        m_group->button(i)->setText(words[i]);
        m_group->button(i)->setAccessibleName(words[i]);
    }
}

void StateChips::setCurrent(int index) {
    m_group->button(index)->setChecked(true);
}

} // namespace xiange::ui
