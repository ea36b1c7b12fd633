#pragma once

#include "core/checks/list_comparison.h"

#include <QAbstractTableModel>

namespace xiange::ui {

/// The rows of one column of a comparison: same, near or not found.
class CompareRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, About, Decision, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(QList<ComparedRow> rows);
    [[nodiscard]] const ComparedRow& row(int at) const { return m_rows[at]; }
    /// -1 if it is not there.
    [[nodiscard]] int rowOf(ComparedRowId id) const;
    /// The next one below (or, at the end, from the top) that nobody has decided; -1 if none.
    [[nodiscard]] int nextOpen(int after) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString about(const ComparedRow& row) const;
    [[nodiscard]] static QString toolTip(const ComparedRow& row);
    [[nodiscard]] QString decided(const ComparedRow& row) const;

    QList<ComparedRow> m_rows;
};

} // namespace xiange::ui
