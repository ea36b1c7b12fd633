#include "ui/attendance/roll_model.h"

#include "core/base/pinyin.h"

#include <algorithm>

namespace xiange::ui {
namespace {

struct Letter {
    MarkKind kind;
    char16_t letter;
};
// First letters of 旷课 病假 事假 迟到(C) 早退(Z) 公假.
constexpr Letter letters[] = {
    {MarkKind::Unexcused, u'K'}, {MarkKind::Sick, u'B'},      {MarkKind::Personal, u'S'},
    {MarkKind::Late, u'C'},      {MarkKind::LeftEarly, u'Z'}, {MarkKind::Official, u'G'},
};

// Whether both say the same of a child; nothing more is to be said of who is present.
bool sameWord(const RollChild& a, const RollChild& b) {
    return a.mark == b.mark && (!a.mark || (a.note == b.note && a.seenDoctor == b.seenDoctor &&
                                            a.illSince == b.illSince));
}

} // namespace

std::optional<MarkKind> markForLetter(QChar letter) {
    for (const auto& line : letters) {
        if (letter.toUpper() == QChar(line.letter)) {
            return line.kind;
        }
    }
    return std::nullopt;
}

QChar letterOf(MarkKind kind) {
    for (const auto& line : letters) {
        if (line.kind == kind) {
            return line.letter;
        }
    }
    return {};
}

RollModel::RollModel(QObject* parent) : QAbstractListModel(parent) {}

void RollModel::show(const Roll& roll, const QHash<StudentId, double>& runDays) {
    beginResetModel();
    m_roll = roll;
    m_rows.clear();
    for (const auto& child : roll.children) {
        m_rows.append({child, runDays.value(child.student), false});
    }
    m_undo.clear();
    m_redo.clear();
    endResetModel();
}

RollModel::State RollModel::stateOf(int row) const {
    const auto& at = m_rows[row];
    return {row, at.child.mark, at.child.note, at.child.seenDoctor, at.child.illSince, at.byHand};
}

void RollModel::put(const State& state) {
    auto& at = m_rows[state.row];
    at.child.mark = state.mark;
    at.child.note = state.note;
    at.child.seenDoctor = state.seenDoctor;
    at.child.illSince = state.illSince;
    at.byHand = state.byHand;
    emit dataChanged(index(state.row), index(state.row));
}

void RollModel::remember(const Step& before) {
    m_undo.append(before);
    m_redo.clear();
}

bool RollModel::checkOpen() {
    if (!isOpen()) {
        emit refused(m_roll.closedBecause);
    }
    return isOpen();
}

void RollModel::mark(int row, std::optional<MarkKind> kind) {
    if (row < 0 || row >= m_rows.size() || !checkOpen()) {
        return;
    }
    const State before = stateOf(row);
    // The words belong to the kind: "fever" is not why a child is late.
    State after{row, kind, {}, {}, {}, true};
    if (before.mark == kind) {
        after = before;
        after.byHand = true;
    }
    remember({before});
    put(after);
}

void RollModel::setNote(int row, const QString& note) {
    if (row < 0 || row >= m_rows.size() || !checkOpen()) {
        return;
    }
    const State before = stateOf(row);
    remember({before});
    State after = before;
    after.note = note.trimmed();
    after.byHand = true;
    put(after);
}

void RollModel::setSickness(int row, const QString& symptom, std::optional<bool> seenDoctor,
                            QDate since) {
    if (row < 0 || row >= m_rows.size() || m_rows[row].child.mark != MarkKind::Sick ||
        !checkOpen()) {
        return;
    }
    remember({stateOf(row)});
    put({row, MarkKind::Sick, symptom.trimmed(), seenDoctor, since, true});
}

void RollModel::markOthers(MarkKind kind) {
    Step before;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].byHand && !m_rows[row].child.mark) {
            before.append(stateOf(row));
        }
    }
    if (before.isEmpty() || !checkOpen()) {
        return;
    }
    remember(before);
    for (const auto& state : before) {
        put({state.row, kind, {}, {}, {}, false});
    }
}

int RollModel::exchange(QList<Step>& from, QList<Step>& to) {
    if (from.isEmpty()) {
        return -1;
    }
    const Step wanted = from.takeLast();
    Step now;
    for (const auto& state : wanted) {
        now.append(stateOf(state.row));
        put(state);
    }
    to.append(now);
    return wanted.first().row;
}

int RollModel::undo() {
    return exchange(m_undo, m_redo);
}

int RollModel::redo() {
    return exchange(m_redo, m_undo);
}

QList<Mark> RollModel::marks() const {
    QList<Mark> marks;
    for (const auto& at : m_rows) {
        if (at.child.mark) {
            const bool sick = at.child.mark == MarkKind::Sick;
            marks.append({at.child.student, *at.child.mark, at.child.note,
                          sick ? at.child.seenDoctor : std::nullopt,
                          sick ? at.child.illSince : QDate()});
        }
    }
    return marks;
}

QList<DecidedMark> RollModel::decided() const {
    QList<DecidedMark> decided;
    for (int row = 0; row < m_rows.size(); ++row) {
        const auto& stored = m_roll.children[row];
        const auto& shown = m_rows[row].child;
        if (m_rows[row].byHand || !sameWord(shown, stored)) {
            decided.append(
                {shown.student, shown.mark, shown.note, shown.seenDoctor, shown.illSince});
        }
    }
    return decided;
}

void RollModel::restore(const QList<DecidedMark>& decided) {
    for (const DecidedMark& kept : decided) {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (m_rows[row].child.student == kept.student) {
                put({row, kept.kind, kept.note, kept.seenDoctor, kept.illSince, true});
            }
        }
    }
}

bool RollModel::differs() const {
    for (int row = 0; row < m_rows.size(); ++row) {
        const auto& stored = m_roll.children[row];
        if (!sameWord(m_rows[row].child, stored)) {
            return true;
        }
    }
    return false;
}

RollCounts RollModel::counts() const {
    RollCounts counts;
    counts.expected = static_cast<int>(m_rows.size());
    counts.present = counts.expected;
    for (const auto& at : m_rows) {
        if (at.child.mark) {
            ++counts.marks[*at.child.mark];
            counts.present -= isAbsent(*at.child.mark) ? 1 : 0;
        }
    }
    return counts;
}

QList<int> RollModel::find(const QString& typed) const {
    const QString wanted = typed.trimmed();
    QList<int> found = calledExactly(wanted);
    bool isNumber = false;
    wanted.toInt(&isNumber);
    if (wanted.isEmpty() || isNumber) {
        return found;
    }
    QList<int> others;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!found.contains(row) && searchKeyMatches(m_rows[row].child.searchKey, wanted)) {
            others.append(row);
        }
    }
    return found + others;
}

QList<int> RollModel::calledExactly(const QString& wanted) const {
    QList<int> found;
    if (wanted.isEmpty()) {
        return found;
    }
    bool isNumber = false;
    const int seat = wanted.toInt(&isNumber);
    const QString whole = QStringLiteral(" %1 ").arg(wanted.toLower());
    for (int row = 0; row < m_rows.size(); ++row) {
        const auto& child = m_rows[row].child;
        if (isNumber ? child.seat == seat : child.searchKey.contains(whole)) {
            found.append(row);
        }
    }
    return found;
}

std::optional<int> RollModel::named(const QString& typed) const {
    const QList<int> found = calledExactly(typed.trimmed());
    return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
}

int RollModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RollModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto& child = m_rows[index.row()].child;
    switch (role) {
    case Qt::DisplayRole:
        return child.name;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2 %3 %4")
            .arg(child.seat)
            .arg(child.name, child.mark ? markName(*child.mark) : tr("present"), child.note)
            .trimmed();
    case MarkRole:
        return child.mark ? codeOf(markCodes, *child.mark) : QString();
    case NoteRole:
        return child.note;
    case SeatRole:
        return child.seat;
    case StudentRole:
        return QVariant::fromValue(child.student);
    default:
        return {};
    }
}

bool RollModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    if (role == NoteRole) {
        setNote(index.row(), value.toString());
        return true;
    }
    if (role != MarkRole) {
        return false;
    }
    const QString code = value.toString();
    const auto kind = fromCode(markCodes, code);
    if (!kind && !code.isEmpty()) {
        return false;
    }
    mark(index.row(), kind);
    return true;
}

Qt::ItemFlags RollModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return QAbstractListModel::flags(index) | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

} // namespace xiange::ui
