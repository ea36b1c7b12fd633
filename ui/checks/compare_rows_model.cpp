#include "ui/checks/compare_rows_model.h"

#include "ui/common/table_look.h"

#include <algorithm>

namespace xiange::ui {

namespace {

bool isOpen(const ComparedRow& row) {
    return !row.booked && row.outcome != ListOutcome::Same &&
           row.decision.value_or(ListDecision::Later) == ListDecision::Later;
}

Tone toneOf(const ComparedRow& row) {
    if (row.booked) {
        return Tone::Good;
    }
    return row.decision == ListDecision::Later ? Tone::Caution : Tone::Accent;
}

} // namespace

void CompareRowsModel::setRows(QList<ComparedRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int CompareRowsModel::rowOf(ComparedRowId id) const {
    const auto found = std::ranges::find(m_rows, id, &ComparedRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int CompareRowsModel::nextOpen(int after) const {
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int at = (after + step) % count;
        if (isOpen(m_rows[at]) && !m_rows[at].decision) {
            return at;
        }
    }
    return -1;
}

int CompareRowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareRowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString CompareRowsModel::about(const ComparedRow& row) const {
    if (row.outcome == ListOutcome::Near && !row.pupils.isEmpty()) {
        QStringList signs;
        for (const MatchSign sign : row.pupils.first().signs) {
            signs.append(matchSignName(sign));
        }
        return signs.join(QStringLiteral(" · "));
    }
    if (row.outcome == ListOutcome::Same && !row.pupils.isEmpty() && row.pupils.first().className) {
        return shortClassName(*row.pupils.first().className);
    }
    return row.town + row.village;
}

/// What the narrow columns leave out: the pupil's school, and what was found out.
QString CompareRowsModel::toolTip(const ComparedRow& row) {
    QStringList lines{tr("Row %1 of the list").arg(row.row)};
    if (!row.pupils.isEmpty()) {
        const ComparedPupil& pupil = row.pupils.first();
        lines.append(pupil.className
                         ? pupil.school + QLatin1Char(' ') + shortClassName(*pupil.className)
                         : pupil.school);
    }
    if (!row.evidence.isEmpty()) {
        lines.append(row.evidence);
    }
    return lines.join(QLatin1Char('\n'));
}

QString CompareRowsModel::decided(const ComparedRow& row) const {
    if (row.booked) {
        return row.decision == ListDecision::Different && row.standing
                   ? tr("✓ %1", "booked as").arg(standingName(*row.standing))
                   : tr("✓ booked");
    }
    if (!row.decision) {
        return row.outcome == ListOutcome::Same ? QString() : QStringLiteral("–");
    }
    switch (*row.decision) {
    case ListDecision::Same:
        return tr("= same");
    case ListDecision::Different:
        return row.standing ? standingName(*row.standing) : tr("≠ different");
    case ListDecision::Later:
        return tr("… later");
    }
    return {};
}

QVariant CompareRowsModel::data(const QModelIndex& index, int role) const {
    const ComparedRow& row = m_rows[index.row()];
    if (role == role::tone && index.column() == Decision) {
        return static_cast<int>(toneOf(row));
    }
    if (role == role::tone && index.column() == About) {
        return static_cast<int>(Tone::Muted);
    }
    if (role == role::strong) {
        return index.column() == Name && isOpen(row);
    }
    if (role == Qt::ToolTipRole) {
        return toolTip(row);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(index.column())) {
    case Name:
        return row.name;
    case About:
        return about(row);
    case Decision:
        return decided(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CompareRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Name");
    case About:
        return tr("What is known");
    case Decision:
        return tr("Decision");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace xiange::ui
