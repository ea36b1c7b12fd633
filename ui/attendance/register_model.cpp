#include "ui/attendance/register_model.h"

#include "ui/common/formats.h"

#include <QLocale>

namespace xiange::ui {
namespace {

constexpr int totalRows = 2;
constexpr int totalColumns = static_cast<int>(markKindCount) + 1; ///< and the days absent

QString stateName(const RegisterCell& cell) {
    switch (cell.state) {
    case CellState::NoSchool:
        return RegisterModel::tr("no school");
    case CellState::NotEnrolled:
        return RegisterModel::tr("not in the class");
    case CellState::ToCome:
        return RegisterModel::tr("still to come");
    case CellState::NotCalled:
        return RegisterModel::tr("not called");
    case CellState::Present:
        return RegisterModel::tr("present");
    case CellState::Marked:
        return cell.note.isEmpty() ? markName(cell.mark)
                                   : RegisterModel::tr("%1 (%2)", "a mark and its note")
                                         .arg(markName(cell.mark), cell.note);
    }
    return {};
}

} // namespace

RegisterModel::RegisterModel(QObject* parent) : QAbstractTableModel(parent) {}

void RegisterModel::show(const MonthRegister& month) {
    beginResetModel();
    m_month = month;
    endResetModel();
}

const RegisterDay* RegisterModel::day(int column) const {
    const int at = column - firstDayColumn;
    return at >= 0 && at < m_month.days.size() ? &m_month.days[at] : nullptr;
}

const std::array<RegisterCell, sessionCount>* RegisterModel::cell(const QModelIndex& at) const {
    return day(at.column()) && !isTotalRow(at.row())
               ? &m_month.children[at.row()].days[at.column() - firstDayColumn]
               : nullptr;
}

QString RegisterModel::halfText(const QModelIndex& at, std::size_t half) const {
    if (const auto* halves = cell(at)) {
        return cellSymbol((*halves)[half], m_month.signs);
    }
    const RegisterDay* of = day(at.column());
    if (!of || !of->sessions[half].called) {
        return {};
    }
    const bool expected = at.row() == m_month.children.size();
    return QString::number(expected ? of->sessions[half].expected : of->sessions[half].present);
}

int RegisterModel::firstTotalColumn() const {
    return firstDayColumn + static_cast<int>(m_month.days.size());
}

int RegisterModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_month.children.isEmpty()
               ? 0
               : static_cast<int>(m_month.children.size()) + totalRows;
}

int RegisterModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : firstTotalColumn() + totalColumns;
}

QString RegisterModel::totalText(const RegisterChild& child, int column) const {
    const int kind = column - firstTotalColumn();
    const double count = kind < static_cast<int>(markKindCount)
                             ? child.marks[static_cast<std::size_t>(kind)]
                             : child.daysAbsent;
    return count > 0 ? daysText(count) : QString();
}

QString RegisterModel::text(const QModelIndex& at) const {
    if (day(at.column())) {
        QStringList halves;
        for (std::size_t half = 0; half < sessionCount; ++half) {
            halves.append(halfText(at, half));
        }
        return halves.join(u' ').trimmed();
    }
    if (isTotalRow(at.row())) {
        if (at.column() != NameColumn) {
            return {};
        }
        return at.row() == m_month.children.size() ? tr("Expected") : tr("Present");
    }
    const RegisterChild& child = m_month.children[at.row()];
    if (at.column() == SeatColumn) {
        return child.child.seat > 0 ? QString::number(child.child.seat) : QString();
    }
    return at.column() == NameColumn ? child.child.name : totalText(child, at.column());
}

QString RegisterModel::dayWords(const RegisterDay& day) const {
    const QString date = dayAndWeekday(day.day);
    switch (day.kind) {
    case RegisterDayKind::SchoolDay:
        return date;
    case RegisterDayKind::MakeUpDay:
        return tr("%1: make-up school day").arg(date);
    case RegisterDayKind::Weekend:
        return tr("%1: no school").arg(date);
    case RegisterDayKind::DayOff:
        return day.name.isEmpty() ? tr("%1: no school").arg(date)
                                  : tr("%1: no school (%2)").arg(date, day.name);
    }
    return date;
}

// Of a cell, for the tip and for a screen reader: who, when, what in each half.
QString RegisterModel::words(const QModelIndex& at) const {
    const auto* halves = cell(at);
    if (!halves) {
        const RegisterDay* of = day(at.column());
        return of ? dayWords(*of) : text(at);
    }
    const QString head =
        tr("%1, %2", "a child and a day")
            .arg(m_month.children[at.row()].child.name, dayWords(*day(at.column())));
    if (!day(at.column())->isSchoolDay()) {
        return head;
    }
    QStringList lines{head};
    for (const Session session : allSessions) {
        lines.append(tr("%1: %2", "a half day and what happened")
                         .arg(sessionName(session),
                              stateName((*halves)[static_cast<std::size_t>(session)])));
    }
    return lines.join(u'\n');
}

QVariant RegisterModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        return day(index.column()) ? QVariant(words(index)) : QVariant();
    case Qt::AccessibleTextRole:
        return words(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter | (index.column() == NameColumn ? Qt::AlignLeft : Qt::AlignHCenter)));
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (const RegisterDay* of = day(section)) {
        if (role == Qt::DisplayRole) {
            return QString::number(of->day.day());
        }
        return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? QVariant(dayWords(*of))
                                                                         : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    if (section < firstDayColumn) {
        return section == SeatColumn ? tr("No.") : tr("Name");
    }
    const int kind = section - firstTotalColumn();
    return kind < static_cast<int>(markKindCount) ? markName(allMarkKinds[kind])
                                                  : tr("Days absent");
}

} // namespace xiange::ui
