#include "ui/attendance/roll_legend.h"

#include "ui/attendance/roll_model.h"
#include "ui/common/labels.h"

#include <QHBoxLayout>
#include <QLabel>

namespace xiange::ui {

RollLegend::RollLegend(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const auto add = [this, row](const QString& key, const QString& words) {
        row->addWidget(keycap(key, this));
        row->addWidget(bodyLabel(words, Tone::Plain, this));
        row->addSpacing(8);
    };
    for (const auto kind : {MarkKind::Unexcused, MarkKind::Sick, MarkKind::Personal, MarkKind::Late,
                            MarkKind::LeftEarly, MarkKind::Official}) {
        add(QString(letterOf(kind)), markName(kind));
    }
    add(tr("Space"), tr("Present"));
    add(QStringLiteral("Ctrl Z"), tr("Undo"));
}

} // namespace xiange::ui
