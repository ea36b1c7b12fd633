#pragma once

#include "core/papers/paper_register.h"

#include <QAbstractTableModel>

#include <optional>

namespace xiange::ui {

/// The register of papers, or the papers of one state of it.
class PaperModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Kind, Child, State, Day, ColumnCount };

    explicit PaperModel(QObject* parent = nullptr);

    void setPapers(QList<RegisteredPaper> papers);
    void showOnly(std::optional<PaperState> state);
    [[nodiscard]] const RegisteredPaper* paperAt(int row) const;
    [[nodiscard]] int rowOf(PaperId paper) const;
    /// How many papers of that state there are, shown or not; all without a state.
    [[nodiscard]] int countOf(std::optional<PaperState> state) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void select();

    QList<RegisteredPaper> m_all;
    QList<RegisteredPaper> m_shown;
    std::optional<PaperState> m_state;
};

} // namespace xiange::ui
