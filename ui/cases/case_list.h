#pragma once

#include "core/cases/case_book.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace xiange::ui {

/// The cases as the list shows them; keeps all of them and shows those of the filter.
class CaseListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { CounterRole = Qt::UserRole + 1, ClassRole, StateRole, CaseIdRole, LateRole };
    /// What is shown: all that are open, or one state.
    enum class Show { Open, Watch, Suspected, Confirmed, Returned, Closed };

    using QAbstractListModel::QAbstractListModel;

    void setCases(QList<CaseFile> cases, QDate today);
    void setShow(Show show);
    [[nodiscard]] Show shown() const { return m_show; }
    [[nodiscard]] int count(Show show) const;
    [[nodiscard]] const CaseFile* file(int row) const;
    [[nodiscard]] const CaseFile* file(CaseId id) const;
    /// The row of a case, -1 if the filter hides it.
    [[nodiscard]] int rowOf(CaseId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] static bool fits(const CaseFile& file, Show show);
    void filter();

    QList<CaseFile> m_cases;
    QList<qsizetype> m_rows;
    QDate m_today;
    bool m_manySchools = false; ///< then a class alone doesn't say where
    Show m_show = Show::Open;
};

/// Two lines a case: name, class and state; day counter and what is due.
class CaseDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace xiange::ui
