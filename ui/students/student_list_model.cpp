#include "ui/students/student_list_model.h"

#include "core/students/masking.h"
#include "ui/common/table_look.h"

#include <algorithm>

namespace xiange::ui {
namespace {

QString shown(const StudentLine& line, int column) {
    switch (column) {
    case StudentListModel::Name:
        return line.name;
    case StudentListModel::Class:
        return line.className ? shortClassName(*line.className) : QString();
    case StudentListModel::Seat:
        return line.seatNo > 0 ? QString::number(line.seatNo) : QString();
    case StudentListModel::Guardian:
        return line.guardian;
    case StudentListModel::Phone:
        return line.guardianPhone;
    case StudentListModel::Number:
        return maskedStudentNo(line.studentNo);
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

StudentListModel::StudentListModel(QObject* parent) : QAbstractTableModel(parent) {}

void StudentListModel::setLines(QList<StudentLine> lines) {
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
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
        return shown(line, column);
    case Qt::ToolTipRole:
        return column == Groups ? tags(line).join(QStringLiteral("、")) : shown(line, column);
    case Qt::AccessibleTextRole:
        return column == Groups ? tags(line).join(QStringLiteral("、")) : shown(line, column);
    case idRole:
        return QVariant::fromValue(line.id);
    case role::strong:
        return column == Name;
    case role::code:
        return column == Phone || column == Number;
    case role::tone:
        return static_cast<int>(
            column == Seat || column == Phone || column == Number ? Tone::Muted : Tone::Plain);
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
    case Guardian:
        return tr("Guardian");
    case Phone:
        return tr("Phone");
    case Number:
        return tr("Student number");
    default:
        return tr("Data");
    }
}

} // namespace xiange::ui
