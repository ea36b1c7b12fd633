#pragma once

#include "core/students/changes_import.h"

#include <QWidget>

class QStandardItemModel;
class QTableView;

namespace xiange::ui {

class Card;
class FigureTile;

/// What a list of status changes 学籍异动 would do, or did: four figures and every row.
class ChangesReview : public QWidget {
    Q_OBJECT

public:
    explicit ChangesReview(QWidget* parent = nullptr);

    void show(const ChangesPlan& plan, bool done);

private:
    void addRow(const ChangeEntry& entry);

    QList<FigureTile*> m_tiles;
    QTableView* m_table = nullptr;
    QStandardItemModel* m_model = nullptr;
};

} // namespace xiange::ui
