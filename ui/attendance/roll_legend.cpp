#include "ui/attendance/roll_legend.h"

#include "ui/attendance/roll_model.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace xiange::ui {
namespace {

/// The mark in one short word.
QString word(MarkKind kind) {
    switch (kind) {
    case MarkKind::Unexcused:
        return RollLegend::tr("Absent");
    case MarkKind::Sick:
        return RollLegend::tr("Sick");
    case MarkKind::Personal:
        return RollLegend::tr("Personal");
    case MarkKind::Official:
        return RollLegend::tr("Official");
    case MarkKind::Late:
        return RollLegend::tr("Late");
    case MarkKind::LeftEarly:
        return RollLegend::tr("Early");
    }
    return {};
}

} // namespace

RollLegend::RollLegend(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    const auto add = [this, row](const QString& key, const QString& words) {
        row->addWidget(keycap(key, this));
        row->addWidget(bodyLabel(words, Tone::Plain, this));
        row->addSpacing(5);
    };
    for (const auto kind : {MarkKind::Unexcused, MarkKind::Sick, MarkKind::Personal, MarkKind::Late,
                            MarkKind::LeftEarly, MarkKind::Official}) {
        add(QString(letterOf(kind)), word(kind));
    }
    add(tr("Space"), tr("Here"));
    add(QStringLiteral("Ctrl Z"), tr("Undo"));

    auto* others = quietButton(tr("All others") + QStringLiteral(" ▾"), this);
    m_others = new QMenu(others);
    for (const auto kind : allMarkKinds) {
        auto* action = m_others->addAction(QString());
        connect(action, &QAction::triggered, this, [this, kind] { emit othersMarked(kind); });
    }
    setSigns(MarkSigns());
    others->setMenu(m_others);
    describe(others, QStringLiteral("markOthers"),
             tr("Marks everyone about whom nothing was set by hand"),
             QKeySequence(Qt::CTRL | Qt::Key_M));
    row->addWidget(others);
}

void RollLegend::setSigns(const MarkSigns& signs) {
    const QList<QAction*> actions = m_others->actions();
    for (const auto kind : allMarkKinds) {
        actions[static_cast<int>(kind)]->setText(
            QStringLiteral("%1 %2").arg(signs.of(kind), markName(kind)));
    }
}

} // namespace xiange::ui
