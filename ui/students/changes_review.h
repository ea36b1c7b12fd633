#pragma once

#include "core/students/changes_import.h"

#include <QWidget>

class QPushButton;
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
    /// Whether numbers stand in full; anew with every show().
    void setRevealed(bool revealed);

signals:
    void rejectedWanted();
    /// The person wants to see the numbers in full.
    void numbersWanted();

private:
    void fill();
    void addRow(const ChangeEntry& entry);

    ChangesPlan m_plan;
    bool m_revealed = false;
    QPushButton* m_save = nullptr;
    QPushButton* m_reveal = nullptr;

    QList<FigureTile*> m_tiles;
    QTableView* m_table = nullptr;
    QStandardItemModel* m_model = nullptr;
};

} // namespace xiange::ui
