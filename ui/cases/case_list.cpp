#include "ui/cases/case_list.h"

#include "ui/cases/case_words.h"
#include "ui/common/table_look.h"

#include <QPainter>

namespace xiange::ui {

namespace {

constexpr int rowHeight = 60;

} // namespace

void CaseListModel::setCases(QList<CaseFile> cases, QDate today) {
    beginResetModel();
    m_cases = std::move(cases);
    m_today = today;
    m_manySchools = std::any_of(m_cases.begin(), m_cases.end(), [this](const CaseFile& file) {
        return file.dropoutCase.child.school != m_cases.first().dropoutCase.child.school;
    });
    filter();
    endResetModel();
}

void CaseListModel::setShow(Show show) {
    beginResetModel();
    m_show = show;
    filter();
    endResetModel();
}

bool CaseListModel::fits(const CaseFile& file, Show show) {
    switch (show) {
    case Show::Open:
        return file.state != CaseState::Closed;
    case Show::Watch:
        return file.state == CaseState::Watch;
    case Show::Suspected:
        return file.state == CaseState::Suspected;
    case Show::Confirmed:
        return file.state == CaseState::Confirmed;
    case Show::Returned:
        return file.state == CaseState::Returned;
    case Show::Closed:
        return file.state == CaseState::Closed;
    }
    return false;
}

void CaseListModel::filter() {
    m_rows.clear();
    for (qsizetype i = 0; i < m_cases.size(); ++i) {
        if (fits(m_cases[i], m_show)) {
            m_rows.append(i);
        }
    }
}

int CaseListModel::count(Show show) const {
    return static_cast<int>(std::count_if(m_cases.begin(), m_cases.end(),
                                          [show](const CaseFile& f) { return fits(f, show); }));
}

const CaseFile* CaseListModel::file(int row) const {
    return row >= 0 && row < m_rows.size() ? &m_cases[m_rows[row]] : nullptr;
}

const CaseFile* CaseListModel::file(CaseId id) const {
    for (const CaseFile& candidate : m_cases) {
        if (candidate.dropoutCase.id == id) {
            return &candidate;
        }
    }
    return nullptr;
}

int CaseListModel::rowOf(CaseId id) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (file(row)->dropoutCase.id == id) {
            return row;
        }
    }
    return -1;
}

int CaseListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const {
    const CaseFile* found = file(index.row());
    if (found == nullptr) {
        return {};
    }
    const CaseChild& child = found->dropoutCase.child;
    switch (role) {
    case Qt::DisplayRole:
        return child.name;
    case ClassRole:
        if (!child.schoolClass.isValid()) {
            return child.schoolName;
        }
        return m_manySchools
                   ? QStringLiteral("%1 %2").arg(child.schoolName, shortClassName(child.className))
                   : shortClassName(child.className);
    case CounterRole:
        return counterOf(*found, m_today);
    case StateRole:
        return static_cast<int>(found->state);
    case LateRole:
        return found->next.due.isValid() && found->next.due < m_today;
    case CaseIdRole:
        return found->dropoutCase.id.value;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2 %3")
            .arg(child.name, displayName(found->state), counterOf(*found, m_today));
    default:
        return {};
    }
}

void CaseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Colours& c = colours();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, selected ? c.accentSoft : c.surface);
    painter->setPen(c.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected) {
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, rowHeight)), c.accent);
    }
    const QRect in = option.rect.adjusted(14, 10, -14, -10);
    const auto state = static_cast<CaseState>(index.data(CaseListModel::StateRole).toInt());
    const QString word = displayName(state);
    const int tagWidth = QFontMetrics(bodyFont(type::small)).horizontalAdvance(word) + 12;
    paintTag(*painter, QPoint(in.right() - tagWidth, in.top() + 9), word, toneOf(state));

    const QString name = index.data(Qt::DisplayRole).toString();
    painter->setFont(bodyFont(type::body, QFont::DemiBold));
    painter->setPen(c.text);
    painter->drawText(in.adjusted(0, 0, -tagWidth, 0), Qt::AlignLeft | Qt::AlignTop, name);
    const int nameWidth = painter->fontMetrics().horizontalAdvance(name);
    painter->setFont(bodyFont());
    painter->setPen(c.muted);
    const QRect place = in.adjusted(nameWidth + space::m, 0, -tagWidth - space::s, 0);
    painter->drawText(
        place, Qt::AlignLeft | Qt::AlignTop,
        painter->fontMetrics().elidedText(index.data(CaseListModel::ClassRole).toString(),
                                          Qt::ElideRight, place.width()));
    painter->setFont(bodyFont(type::small));
    painter->setPen(index.data(CaseListModel::LateRole).toBool() ? c.danger : c.muted);
    painter->drawText(
        in, Qt::AlignLeft | Qt::AlignBottom,
        painter->fontMetrics().elidedText(index.data(CaseListModel::CounterRole).toString(),
                                          Qt::ElideRight, in.width()));
    painter->restore();
}

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {200, rowHeight};
}

} // namespace xiange::ui
