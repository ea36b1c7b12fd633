#include "ui/checks/school_age_model.h"

#include "ui/common/table_look.h"

namespace xiange::ui {

namespace {

QString schoolOf(const SchoolAgeChild& child) {
    return child.className ? child.school + QLatin1Char(' ') + shortClassName(*child.className)
                           : child.school;
}

Tone toneOf(const SchoolAgeChild& child) {
    const Standing standing = child.standing;
    return isAway(child)                        ? Tone::Danger
           : isSuspected(child)                 ? Tone::Caution
           : isUnseen(child)                    ? Tone::Caution
           : standing == Standing::EnrolledHere ? Tone::Good
           : isAtSchool(standing)               ? Tone::Accent
                                                : Tone::Caution;
}

} // namespace

void SchoolAgeModel::setChildren(QList<SchoolAgeChild> children) {
    beginResetModel();
    m_children = std::move(children);
    choose();
    endResetModel();
}

void SchoolAgeModel::setFilter(const SchoolAgeFilter& filter) {
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

void SchoolAgeModel::choose() {
    m_shown.clear();
    for (qsizetype at = 0; at < m_children.size(); ++at) {
        if (fits(m_children[at], m_filter)) {
            m_shown.append(at);
        }
    }
}

int SchoolAgeModel::rowOf(SchoolAgeChildId id) const {
    for (qsizetype row = 0; row < m_shown.size(); ++row) {
        if (id.isValid() && m_children[m_shown[row]].id == id) {
            return static_cast<int>(row);
        }
    }
    return -1;
}

int SchoolAgeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int SchoolAgeModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SchoolAgeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const SchoolAgeChild& child = this->child(index.row());
    if (index.column() == Stands) {
        switch (role) {
        case role::tags:
            return QStringList{standingName(child)};
        case role::tagTone:
            return static_cast<int>(toneOf(child));
        case Qt::AccessibleTextRole:
            return standingName(child);
        default:
            break;
        }
    }
    if (role == role::strong && index.column() == Name) {
        return true;
    }
    if (role == role::tone && index.column() == Responsible && child.responsible.isEmpty()) {
        return static_cast<int>(isAway(child) ? Tone::Caution : Tone::Muted);
    }
    if (role == role::tone && index.column() == Where && child.placeInferred) {
        return static_cast<int>(Tone::Muted);
    }
    if (role == Qt::ToolTipRole && index.column() == Where && child.placeInferred) {
        return tr("%1: read from the address, the household has not been assigned to a village")
            .arg(child.town + child.village);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case Name:
        return child.name;
    case Born:
        return child.birthDate.isValid() ? child.birthDate.toString(Qt::ISODate) : tr("unknown");
    case Where:
        return child.placeInferred ? tr("%1 (by address)").arg(child.town + child.village)
                                   : child.town + child.village;
    case Household:
        return child.household;
    case Responsible:
        return child.responsible.isEmpty() ? tr("nobody yet") : child.responsible;
    case Stands:
        return role == Qt::ToolTipRole ? QVariant(standingName(child)) : QVariant();
    case AtSchool:
        return schoolOf(child);
    case Reason:
        return child.reason;
    case Source:
        return child.source.isEmpty()
                   ? tr("roster")
                   : child.source + QLatin1Char(' ') + child.asOf.toString(Qt::ISODate);
    default:
        return {};
    }
}

QVariant SchoolAgeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Name");
    case Born:
        return tr("Born on");
    case Where:
        return tr("Town, village");
    case Household:
        return tr("Household");
    case Responsible:
        return tr("Responsible");
    case Stands:
        return tr("Standing");
    case AtSchool:
        return tr("School, class");
    case Reason:
        return tr("Reason");
    case Source:
        return tr("Known from");
    default:
        return {};
    }
}

} // namespace xiange::ui
