#pragma once

#include "core/absence/absences.h"

#include <QAbstractTableModel>

namespace xiange::ui {

/// One row for each signal, a child's together, the gravest child first.
class SignalsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Child, Class, Signal, Sentence, Days, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(QList<ChildSignals> children);
    [[nodiscard]] const ChildSignals& child(int row) const { return m_children[m_rows[row].first]; }
    [[nodiscard]] const WarningSignal& signal(int row) const {
        return child(row).found[m_rows[row].second];
    }
    [[nodiscard]] int children() const { return static_cast<int>(m_children.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const QModelIndex& index) const;

    QList<ChildSignals> m_children;
    QList<std::pair<qsizetype, qsizetype>> m_rows; ///< child, signal
};

} // namespace xiange::ui
