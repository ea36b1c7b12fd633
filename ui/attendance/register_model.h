#pragma once

#include "core/attendance/month_register.h"

#include <QAbstractTableModel>

namespace xiange::ui {

/// The month register as a table: seat, name, the days, the totals of each kind, days absent; a
/// row a child, and below them what was expected and who was present each half day.
class RegisterModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SeatColumn, NameColumn, firstDayColumn };

    explicit RegisterModel(QObject* parent = nullptr);

    void show(const MonthRegister& month);
    [[nodiscard]] const MonthRegister& month() const { return m_month; }

    /// The day of a column, or null where the column is none.
    [[nodiscard]] const RegisterDay* day(int column) const;
    /// The half days of a child's cell; null elsewhere.
    [[nodiscard]] const std::array<RegisterCell, sessionCount>* cell(const QModelIndex& at) const;
    [[nodiscard]] bool isTotalRow(int row) const { return row >= m_month.children.size(); }
    /// What stands in a half of a cell, child or total.
    [[nodiscard]] QString halfText(const QModelIndex& at, std::size_t half) const;
    [[nodiscard]] int firstTotalColumn() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const QModelIndex& at) const;
    [[nodiscard]] QString totalText(const RegisterChild& child, int column) const;
    [[nodiscard]] QString words(const QModelIndex& at) const;
    [[nodiscard]] QString dayWords(const RegisterDay& day) const;

    MonthRegister m_month;
};

} // namespace xiange::ui
