#include "ui/attendance/signals_model.h"

#include "ui/common/table_look.h"

#include <algorithm>

namespace xiange::ui {

namespace {

/// As many days as there is room for: the last ones tell most.
constexpr qsizetype shownDays = 6;

QString smallDates(const QList<QDate>& days) {
    QStringList words;
    for (const QDate day : days.last(std::min(shownDays, days.size()))) {
        words.append(QStringLiteral("%1/%2").arg(day.month()).arg(day.day()));
    }
    return (days.size() > shownDays ? QStringLiteral("… ") : QString()) +
           words.join(QLatin1Char(' '));
}

Tone toneOf(const WarningSignal& signal) {
    return signal.level >= 3 ? Tone::Danger : signal.level == 2 ? Tone::Caution : Tone::Accent;
}

} // namespace

void SignalsModel::show(QList<ChildSignals> children) {
    beginResetModel();
    m_children = std::move(children);
    std::stable_sort(m_children.begin(), m_children.end(), graver);
    m_rows.clear();
    for (qsizetype child = 0; child < m_children.size(); ++child) {
        for (qsizetype signal = 0; signal < m_children[child].found.size(); ++signal) {
            m_rows.append({child, signal});
        }
    }
    endResetModel();
}

int SignalsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SignalsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString SignalsModel::text(const QModelIndex& index) const {
    switch (index.column()) {
    case Child:
        return child(index.row()).name;
    case Class:
        return child(index.row()).className;
    case Sentence:
        return signalReason(signal(index.row()));
    case Days:
        return smallDates(signal(index.row()).days);
    default:
        return {};
    }
}

QVariant SignalsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const bool tag = index.column() == Signal;
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tag ? signalName(signal(index.row()).kind) : text(index);
    case role::tags:
        return tag ? QVariant(QStringList{signalName(signal(index.row()).kind)}) : QVariant();
    case role::tagTone:
        return static_cast<int>(toneOf(signal(index.row())));
    case role::strong:
        return index.column() == Child;
    case role::tone:
        return static_cast<int>(index.column() == Days || index.column() == Class ? Tone::Muted
                                                                                  : Tone::Plain);
    default:
        return {};
    }
}

QVariant SignalsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Child:
        return tr("Name");
    case Class:
        return tr("Class");
    case Signal:
        return tr("Signal");
    case Sentence:
        return tr("What the rolls say");
    case Days:
        return tr("On");
    default:
        return {};
    }
}

} // namespace xiange::ui
