#include "ui/students/findings_model.h"

#include "ui/common/formats.h"
#include "ui/common/table_look.h"
#include "ui/students/hidden_sample.h"

#include <algorithm>

namespace xiange::ui {
namespace {

Tone toneOf(Severity severity) {
    switch (severity) {
    case Severity::Rejected:
        return Tone::Danger;
    case Severity::Problem:
        return Tone::Caution;
    case Severity::Warning:
        return Tone::Muted;
    }
    return Tone::Plain;
}

QString tagOf(const Finding& finding) {
    switch (finding.severity) {
    case Severity::Rejected:
        return FindingsModel::tr("Rejected");
    case Severity::Problem:
        return finding.problem == RosterProblem::NumberDamaged
                   ? FindingsModel::tr("Damaged by Excel")
                   : FindingsModel::tr("In doubt");
    case Severity::Warning:
        return FindingsModel::tr("Hint");
    }
    return {};
}

} // namespace

FindingsModel::FindingsModel(QObject* parent) : QAbstractTableModel(parent) {}

void FindingsModel::setFindings(QList<Finding> findings) {
    beginResetModel();
    m_findings = std::move(findings);
    choose();
    endResetModel();
}

void FindingsModel::showOnly(std::optional<Severity> severity) {
    beginResetModel();
    m_only = severity;
    choose();
    endResetModel();
}

void FindingsModel::setRevealed(bool revealed) {
    m_revealed = revealed;
    if (!m_shown.isEmpty()) {
        emit dataChanged(index(0, Value), index(rowCount() - 1, Text));
    }
}

void FindingsModel::choose() {
    m_shown.clear();
    for (qsizetype i = 0; i < m_findings.size(); ++i) {
        if (!m_only || m_findings[i].severity == *m_only) {
            m_shown.append(i);
        }
    }
}

int FindingsModel::countOf(std::optional<Severity> severity) const {
    return static_cast<int>(
        std::count_if(m_findings.begin(), m_findings.end(), [&](const Finding& finding) {
            return !severity || finding.severity == *severity;
        }));
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Finding& finding = m_findings[m_shown[index.row()]];
    const int column = index.column();
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        switch (column) {
        case Row:
            return number(finding.row);
        case Name:
            return finding.name.isEmpty() ? tr("(empty)") : finding.name;
        case Title:
            return finding.column;
        case Value:
            return m_revealed ? finding.value
                              : hiddenSample(finding.value, headingOf(finding.field));
        default:
            return m_revealed ? finding.text : hiddenSample(finding.text, std::nullopt);
        }
    }
    if (role == role::strong) {
        return column == Name;
    }
    if (role == role::code) {
        return column == Value;
    }
    if (role == role::tone && column == Row) {
        return static_cast<int>(Tone::Muted);
    }
    if (role == role::tags && column == Text) {
        return QStringList{tagOf(finding)};
    }
    if (role == role::tagTone && column == Text) {
        return static_cast<int>(toneOf(finding.severity));
    }
    return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
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
    case Value:
        return tr("Value");
    default:
        return tr("What is wrong");
    }
}

} // namespace xiange::ui
