#include "ui/students/field_changes_model.h"

#include "ui/common/formats.h"
#include "ui/common/table_look.h"
#include "ui/students/hidden_sample.h"

namespace xiange::ui {

void FieldChangesModel::setEntries(const QList<RosterEntry>& entries) {
    beginResetModel();
    m_lines.clear();
    for (const RosterEntry& entry : entries) {
        for (const FieldChange& change : entry.changes) {
            m_lines.append(Line{entry.row.row, entry.row.name, change});
        }
    }
    endResetModel();
}

void FieldChangesModel::setRevealed(bool revealed) {
    m_revealed = revealed;
    if (!m_lines.isEmpty()) {
        emit dataChanged(index(0, Before), index(rowCount() - 1, After));
    }
}

int FieldChangesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int FieldChangesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString FieldChangesModel::shown(const Line& line, int column) const {
    switch (column) {
    case Row:
        return number(line.row);
    case Name:
        return line.name;
    case Title:
        return line.change.field;
    default:
        break;
    }
    const QString& value = column == Before ? line.change.before : line.change.after;
    return m_revealed ? value : hiddenChange(value, line.change.field);
}

QVariant FieldChangesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shown(m_lines[index.row()], column);
    case role::strong:
        return column == Name;
    case role::tone:
        return static_cast<int>(column == Row || column == Before ? Tone::Muted : Tone::Plain);
    default:
        return {};
    }
}

QVariant FieldChangesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Row:
        return tr("Row");
    case Name:
        return tr("Name");
    case Title:
        return tr("Column");
    case Before:
        return tr("Before");
    default:
        return tr("After");
    }
}

void MissingModel::setMissing(QList<MissingChild> missing) {
    beginResetModel();
    m_missing = std::move(missing);
    endResetModel();
}

int MissingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_missing.size());
}

int MissingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 2;
}

QVariant MissingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const bool isName = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return isName ? m_missing[index.row()].name
                      : tr("In the register, not in this list: has the child left? Nothing is "
                           "changed by the import.");
    case role::strong:
        return isName;
    case role::tone:
        return static_cast<int>(isName ? Tone::Plain : Tone::Muted);
    default:
        return {};
    }
}

QVariant MissingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? tr("Name") : tr("What it means");
}

} // namespace xiange::ui
