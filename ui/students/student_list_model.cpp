#include "ui/students/student_list_model.h"

#include "core/attendance/month_register.h"
#include "core/students/masking.h"
#include "ui/common/table_look.h"

#include <QCollator>
#include <QThreadPool>

#include <algorithm>
#include <vector>

namespace xiange::ui {
namespace {

constexpr qsizetype manyLines = 4000;

QString shown(const StudentLine& line, int column) {
    switch (column) {
    case StudentListModel::Name:
        return line.name;
    case StudentListModel::Class:
        return line.className ? shortClassName(*line.className) : QString();
    case StudentListModel::Seat:
        return line.seatNo > 0 ? QString::number(line.seatNo) : QString();
    case StudentListModel::SexColumn:
        return line.sex ? sexName(*line.sex) : QString();
    case StudentListModel::School:
        return line.schoolName;
    case StudentListModel::Phone:
        return line.guardianPhone;
    default:
        return {};
    }
}

/// Status where it is not the usual one, then key groups.
QStringList tags(const StudentLine& line) {
    QStringList words;
    if (line.status != StudentStatus::Enrolled) {
        words.append(studentStatusName(line.status));
    }
    for (const auto group : line.groups) {
        words.append(keyGroupName(group));
    }
    return words;
}

} // namespace

QString maskedStudentNo(const QString& number) {
    return number.isEmpty() ? QString() : number.left(1) + hiddenIdNumber(number);
}

void sortLines(QList<StudentLine>& lines, const QHash<StudentId, double>& absent, int column,
               Qt::SortOrder order) {
    // A collator's key costs once a child; comparing without it would cost at every step.
    const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    using Key = std::pair<int, QCollatorSortKey>;
    const auto keyOf = [&](const StudentLine& line) {
        const auto text = [&](const QString& words) { return Key(0, collator.sortKey(words)); };
        const auto figure = [&](int value) { return Key(value, collator.sortKey({})); };
        switch (column) {
        case StudentListModel::Class:
            return figure(line.className ? line.className->grade * 100 + line.className->number
                                         : 9999);
        case StudentListModel::Seat:
            return figure(line.seatNo > 0 ? line.seatNo : 9999);
        case StudentListModel::SexColumn:
            return figure(line.sex ? static_cast<int>(*line.sex) : 9);
        case StudentListModel::Groups:
            return figure(-static_cast<int>(line.groups.size()));
        case StudentListModel::Absent:
            return figure(-qRound(absent.value(line.id) * 100));
        case StudentListModel::Phone:
            return text(line.guardianPhone);
        case StudentListModel::Problems:
            return figure(-line.problems);
        case StudentListModel::School:
            return text(line.schoolName);
        default:
            return text(line.name);
        }
    };
    std::vector<std::pair<Key, qsizetype>> keys;
    keys.reserve(static_cast<size_t>(lines.size()));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        keys.emplace_back(keyOf(lines[i]), i);
    }
    std::ranges::stable_sort(keys, [order](const auto& a, const auto& b) {
        const auto& [left, right] = order == Qt::AscendingOrder ? std::tie(a, b) : std::tie(b, a);
        if (left.first.first != right.first.first) {
            return left.first.first < right.first.first;
        }
        return left.first.second.compare(right.first.second) < 0;
    });
    QList<StudentLine> sorted;
    sorted.reserve(lines.size());
    for (const auto& [key, place] : keys) {
        sorted.append(lines[place]);
    }
    lines = std::move(sorted);
}

StudentListModel::StudentListModel(QObject* parent) : QAbstractTableModel(parent) {}

void StudentListModel::setLines(QList<StudentLine> lines, QHash<StudentId, double> absent) {
    beginResetModel();
    m_absent.swap(absent);
    m_lines.swap(lines);
    endResetModel();
    if (lines.size() > manyLines) {
        // To let go of a district's old lines takes as long as a person notices.
        QThreadPool::globalInstance()->start([old = std::move(lines)] {});
    }
}

int StudentListModel::rowOf(StudentId student) const {
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [student](const auto& line) { return line.id == student; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int StudentListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int StudentListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StudentListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto& line = m_lines[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == Absent) {
            const double days = m_absent.value(line.id);
            return days > 0 ? daysText(days) : QString();
        }
        return shown(line, column);
    case Qt::ToolTipRole:
        if (column == Absent) {
            return tr("Days missed this term, with leave or without");
        }
        if (column == Phone) {
            return line.guardian;
        }
        [[fallthrough]];
    case Qt::AccessibleTextRole:
        return column == Groups ? tags(line).join(QStringLiteral("、")) : shown(line, column);
    case idRole:
        return QVariant::fromValue(line.id);
    case role::strong:
        return column == Name;
    case role::code:
        return column == Phone || column == Absent;
    case role::tone:
        return static_cast<int>(column == Seat || column == Phone ? Tone::Muted : Tone::Plain);
    case role::tags:
        if (column == Problems && line.problems > 0) {
            return QStringList{tr("%n to mend", nullptr, line.problems)};
        }
        return column == Groups ? tags(line) : QStringList();
    case role::tagTone:
        return static_cast<int>(column == Problems ? Tone::Caution : Tone::Accent);
    default:
        return {};
    }
}

QVariant StudentListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Name");
    case Class:
        return tr("Class");
    case Seat:
        return tr("Seat");
    case Groups:
        return tr("Status and key groups");
    case SexColumn:
        return tr("Sex");
    case Absent:
        return tr("Absent");
    case Phone:
        return tr("Guardian's phone");
    case School:
        return tr("School");
    default:
        return tr("Data");
    }
}

} // namespace xiange::ui
