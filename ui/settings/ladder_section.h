#pragma once

#include "core/absence/ladder.h"
#include "ui/settings/settings_section.h"

#include <QAbstractTableModel>

namespace xiange::ui {

/// The steps of the ladder as rows.
class LadderModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Step, Days, Task, Source, ColumnCount };

    explicit LadderModel(const Ladder& ladder, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const LadderStep& step, int column) const;

    Ladder m_ladder;
};

/// 升级阶梯: what has to be done at which length of a run, and where that stands.
class LadderSection : public SettingsSection {
    Q_OBJECT

public:
    LadderSection(const Ladder& ladder, QWidget* parent);
};

} // namespace xiange::ui
