#include "ui/settings/ladder_section.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/table_look.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace xiange::ui {

LadderModel::LadderModel(const Ladder& ladder, QObject* parent)
    : QAbstractTableModel(parent), m_ladder(ladder) {}

int LadderModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_ladder.steps.size());
}

int LadderModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString LadderModel::text(const LadderStep& step, int column) const {
    const QString days = decimal(step.days, 0);
    switch (column) {
    case Step:
        return QString::number(step.number);
    case Days:
        return step.moreThan ? tr("more than %1 school days").arg(days)
                             : tr("%1 school days", "length of a run").arg(days);
    case Task:
        return dutyName(step.duty);
    case Source:
        return step.source;
    default:
        return {};
    }
}

QVariant LadderModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const LadderStep& step = m_ladder.steps[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(step, index.column());
    case role::strong:
        return index.column() == Step || index.column() == Task;
    case role::tone:
        return static_cast<int>(index.column() == Source ? Tone::Muted : Tone::Plain);
    default:
        return {};
    }
}

QVariant LadderModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Step:
        return tr("Step");
    case Days:
        return tr("Absent without leave in a row");
    case Task:
        return tr("What has to be done");
    case Source:
        return tr("Source");
    default:
        return {};
    }
}

LadderSection::LadderSection(const Ladder& ladder, QWidget* parent)
    : SettingsSection(tr("Escalation"), tr("What a growing absence asks of the school"), parent) {
    setObjectName(QStringLiteral("ladderSection"));
    auto* card = new Card(this);
    card->body()->setContentsMargins(0, space::xs, 0, space::xs);
    auto* table = new QTableView(card);
    table->setModel(new LadderModel(ladder, table));
    dressTable(table);
    describe(table, QStringLiteral("ladderTable"), tr("Steps of the escalation"));
    table->setToolTip({});
    table->setColumnWidth(LadderModel::Step, 64);
    table->setColumnWidth(LadderModel::Days, 172);
    table->setColumnWidth(LadderModel::Task, 300);
    table->setFixedHeight(measure::row * (static_cast<int>(ladder.steps.size()) + 1) + 2);
    card->body()->addWidget(table);
    column()->addWidget(card);
    const ContactThreshold& asked = ladder.contacts;
    const auto say = [this](const char* name, const QString& sentence) {
        auto* words = bodyLabel(sentence, Tone::Muted, this);
        words->setObjectName(QString::fromLatin1(name));
        words->setWordWrap(true);
        column()->addWidget(words);
    };
    say("ladderContacts",
        tr("The last step also asks for %1 contacts without effect, on %2 different days and by %3 "
           "different means. It is only proposed; the principal confirms.")
            .arg(asked.contacts)
            .arg(asked.days)
            .arg(asked.means));
    say("ladderNote", tr("Other places count other days: the ladder is a setting of the place. It "
                         "will be editable here; for now the values of the work plan and of "
                         "Guangdong apply."));
    column()->addStretch(1);
}

} // namespace xiange::ui
