#pragma once

#include "core/students/roster_plan.h"

#include <QAbstractTableModel>

namespace xiange::ui {

/// What an import changes, value by value: row, name, column, before, after. Numbers, phones and
/// addresses are hidden until somebody asks for them.
class FieldChangesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Name, Title, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<RosterEntry>& entries);
    void setRevealed(bool revealed);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Line {
        int row = 0;
        QString name;
        FieldChange change;
    };
    [[nodiscard]] QString shown(const Line& line, int column) const;

    QList<Line> m_lines;
    bool m_revealed = false;
};

/// Children of the school that the list does not name.
class MissingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMissing(QList<MissingChild> missing);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<MissingChild> m_missing;
};

} // namespace xiange::ui
