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
                [this, id] {
                    run([this, children = m_children, id, since = m_since->date()] {
                        return m_changes.setClass(children, id, since);
                    });
                });
    }
    m_classes->menuAction()->setEnabled(!classes.isEmpty());
}

void BulkBar::setChildren(const QList<StudentId>& children) {
    m_children = children;
    showCount();
    setVisible(m_children.size() > 1 || m_running.isRunning());
}

void BulkBar::showCount() {
    if (!m_running.isRunning()) {
        m_count->setText(tr("%n child(ren) chosen", nullptr, static_cast<int>(m_children.size())));
    }
}

void BulkBar::undo() {
    if (!m_running.isRunning() && m_changes.canUndo()) {
        run([this] { return m_changes.undo(); }, true);
    }
}

void BulkBar::addGroup(KeyGroup group) {
    const auto source =
        m_prompt.line(this, keyGroupName(group), tr("From which list or proof is it known?"), {});
    if (source) {
        run([this, children = m_children, group, words = *source, since = m_since->date()] {
            return m_changes.addGroup(children, group, words, since);
        });
    }
}

void BulkBar::run(const Work& work, bool undoing) {
    const auto end = [this, undoing](const Result<int>& changed) {
        setEnabled(true);
        showCount();
        setVisible(m_children.size() > 1);
        if (!changed) {
            emit failed(changed.error());
        } else {
            emit done(undoing
                          ? tr("Taken back for %n child(ren).", nullptr, *changed)
                          : tr("%n child(ren) changed. Ctrl+Z takes it back.", nullptr, *changed));
        }
    };
    if (m_running.start([work](WorkProgress&) { return work(); }, end)) {
        setEnabled(false);
        m_count->setText(tr("changing…"));
    }
}

} // namespace xiange::ui
