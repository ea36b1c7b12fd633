#include "ui/papers/paper_model.h"

#include "core/papers/paper_names.h"
#include "ui/common/formats.h"
#include "ui/common/table_look.h"

#include <algorithm>

namespace xiange::ui {

namespace {

Tone toneOf(PaperState state) {
    switch (state) {
    case PaperState::Draft:
        return Tone::Caution;
    case PaperState::Printed:
        return Tone::Accent;
    case PaperState::Sent:
        return Tone::Muted;
    case PaperState::Receipt:
        return Tone::Good;
    }
    return Tone::Plain;
}

/// The day on which the paper came to its state.
QDate lastStepOf(const RegisteredPaper& paper) {
    switch (paper.state) {
    case PaperState::Draft:
        return paper.madeAt.toLocalTime().date();
    case PaperState::Printed:
        return paper.printedAt.toLocalTime().date();
    case PaperState::Sent:
        return paper.sentOn;
    case PaperState::Receipt:
        return paper.receiptOn;
    }
    return {};
}

} // namespace

PaperModel::PaperModel(QObject* parent) : QAbstractTableModel(parent) {}

void PaperModel::setPapers(QList<RegisteredPaper> papers) {
    m_all = std::move(papers);
    select();
}

void PaperModel::showOnly(std::optional<PaperState> state) {
    m_state = state;
    select();
}

void PaperModel::select() {
    beginResetModel();
    m_shown.clear();
    for (const RegisteredPaper& paper : std::as_const(m_all)) {
        if (!m_state || paper.state == *m_state) {
            m_shown.append(paper);
        }
    }
    endResetModel();
}

const RegisteredPaper* PaperModel::paperAt(int row) const {
    return row >= 0 && row < m_shown.size() ? &m_shown[row] : nullptr;
}

int PaperModel::rowOf(PaperId paper) const {
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [paper](const auto& line) { return line.id == paper; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int PaperModel::countOf(std::optional<PaperState> state) const {
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [state](const auto& paper) {
        return !state || paper.state == *state;
    }));
}

int PaperModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PaperModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PaperModel::data(const QModelIndex& index, int role) const {
    const RegisteredPaper* paper = index.isValid() ? paperAt(index.row()) : nullptr;
    if (!paper) {
        return {};
    }
    if (role == Qt::ToolTipRole) {
        return tr("%1\n%2\nMade by %3 on %4")
            .arg(paper->title, displayName(paper->kind), paper->madeBy,
                 fullDate(paper->madeAt.toLocalTime().date()));
    }
    if (index.column() == State && role == role::tags) {
        return QStringList{displayName(paper->state)};
    }
    if (index.column() == State && role == role::tagTone) {
        return static_cast<int>(toneOf(paper->state));
    }
    if (index.column() != Kind && index.column() != Child && index.column() != State &&
        role == role::tone) {
        return static_cast<int>(Tone::Muted);
    }
    if (role == Qt::AccessibleTextRole && index.column() == State) {
        return displayName(paper->state);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(index.column())) {
    case Number:
        return paper->number;
    case Kind:
        return displayName(paper->kind);
    case Child:
        return paper->childName.isEmpty() ? paper->schoolName : paper->childName;
    case Day:
        return shortDate(lastStepOf(*paper));
    case State:
    case ColumnCount:
        return {};
    }
    return {};
}

QVariant PaperModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Number:
        return tr("Number");
    case Kind:
        return tr("Paper");
    case Child:
        return tr("About");
    case State:
        return tr("State");
    case Day:
        return tr("Day");
    case ColumnCount:
        return {};
    }
    return {};
}

} // namespace xiange::ui
