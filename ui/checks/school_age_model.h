#pragma once

#include "core/students/school_age_register.h"

#include <QAbstractTableModel>

namespace xiange::ui {

/// The lines of the school-age register that fit a filter.
class SchoolAgeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Born,
        Where,
        Household,
        Responsible,
        Stands,
        AtSchool,
        Reason,
        Source,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setChildren(QList<SchoolAgeChild> children);
    void setFilter(const SchoolAgeFilter& filter);
    [[nodiscard]] const QList<SchoolAgeChild>& children() const { return m_children; }
    [[nodiscard]] const SchoolAgeChild& child(int row) const { return m_children[m_shown[row]]; }
    /// -1 if it is not shown.
    [[nodiscard]] int rowOf(SchoolAgeChildId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void choose();

    QList<SchoolAgeChild> m_children;
    QList<qsizetype> m_shown;
    SchoolAgeFilter m_filter;
};

} // namespace xiange::ui
