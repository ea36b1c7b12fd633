#pragma once

#include "core/students/roster_plan.h"

#include <QAbstractTableModel>

#include <optional>

namespace xiange::ui {

/// What somebody has to look at in a roster file: row, name, column, value, what is wrong.
class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Name, Title, Value, Text, ColumnCount };

    explicit FindingsModel(QObject* parent = nullptr);

    void setFindings(QList<Finding> findings);
    /// Only those of one weight; none: all.
    void showOnly(std::optional<Severity> severity);
    /// Whether numbers, phones and addresses stand in full.
    void setRevealed(bool revealed);
    [[nodiscard]] int countOf(std::optional<Severity> severity) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void choose();

    QList<Finding> m_findings;
    QList<qsizetype> m_shown;
    std::optional<Severity> m_only;
    bool m_revealed = false;
};

} // namespace xiange::ui
