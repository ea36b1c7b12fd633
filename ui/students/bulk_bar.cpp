#include "ui/students/bulk_bar.h"

#include "ui/common/buttons.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/prompt.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace xiange::ui {

BulkBar::BulkBar(BulkChanges& changes, const Clock& clock, Prompt& prompt, QWidget* parent)
    : QFrame(parent), m_changes(changes), m_prompt(prompt) {
    setObjectName(QStringLiteral("bulkBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_count = bodyLabel({}, Tone::Accent, this);
    m_count->setObjectName(QStringLiteral("bulkCount"));
    row->addWidget(m_count);
    auto* from = bodyLabel(tr("from"), Tone::Muted, this);
    row->addWidget(from);
    m_since = new QDateEdit(clock.today(), this);
    m_since->setCalendarPopup(true);
    m_since->setMinimumWidth(136);
    m_since->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    describe(m_since, QStringLiteral("bulkSince"), tr("From which day on"));
    row->addWidget(m_since);
    auto* move = secondaryButton(tr("Set class"), this);
    describe(move, QStringLiteral("bulkClass"), tr("Move the chosen children into a class"));
    m_classes = new QMenu(move);
    move->setMenu(m_classes);
    row->addWidget(move);
    auto* group = secondaryButton(tr("Add key group"), this);
    describe(group, QStringLiteral("bulkGroup"), tr("Add the chosen children to a key group"));
    auto* groups = new QMenu(group);
    for (const auto& line : keyGroupCodes) {
        const KeyGroup kind = line.value;
        connect(groups->addAction(keyGroupName(kind)), &QAction::triggered, this,
                [this, kind] { addGroup(kind); });
    }
    group->setMenu(groups);
    row->addWidget(group);
    auto* file = secondaryButton(tr("Export these"), this);
    describe(file, QStringLiteral("bulkExport"), tr("Write the chosen children to a file"));
    connect(file, &QPushButton::clicked, this, &BulkBar::exportWanted);
    row->addWidget(file);
    row->addStretch(1);
    hide();
}

void BulkBar::setClasses(const QList<SchoolClass>& classes) {
    m_classes->clear();
    for (const SchoolClass& one : classes) {
        const ClassId id = one.id;
        connect(m_classes->addAction(shortClassName(one.name)), &QAction::triggered, this,
                [this, id] { tell(m_changes.setClass(m_children, id, m_since->date())); });
    }
    m_classes->menuAction()->setEnabled(!classes.isEmpty());
}

void BulkBar::setChildren(const QList<StudentId>& children) {
    m_children = children;
    m_count->setText(tr("%n child(ren) chosen", nullptr, static_cast<int>(m_children.size())));
    setVisible(m_children.size() > 1);
}

void BulkBar::addGroup(KeyGroup group) {
    const auto source =
        m_prompt.line(this, keyGroupName(group), tr("From which list or proof is it known?"), {});
    if (source) {
        tell(m_changes.addGroup(m_children, group, *source, m_since->date()));
    }
}

void BulkBar::tell(const Result<int>& changed) {
    if (!changed) {
        emit failed(changed.error());
        return;
    }
    emit done(tr("%n child(ren) changed. Ctrl+Z takes it back.", nullptr, *changed));
}

} // namespace xiange::ui
