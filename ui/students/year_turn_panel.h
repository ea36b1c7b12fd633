#pragma once

#include "core/students/year_turn.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace xiange::ui {

class FigureTile;
class MessageBar;
class Prompt;

/// 升级: what becomes of each class in the new school year, done in one piece and taken back as
/// one.
class YearTurnPanel : public QWidget {
    Q_OBJECT

public:
    YearTurnPanel(YearTurn& turns, Prompt& prompt, QWidget* parent = nullptr);

    void begin(SchoolId school);

signals:
    void closed();
    /// Something was written: the turn, or its undo.
    void written();

private:
    void build();
    void read();
    void show(const YearTurnPlan& plan);
    void doTurn();
    void takeBack();

    YearTurn& m_turns;
    Prompt& m_prompt;
    SchoolId m_school;
    YearTurnPlan m_plan;
    ImportId m_latest;

    QLabel* m_about = nullptr;
    MessageBar* m_messages = nullptr;
    QList<FigureTile*> m_tiles;
    QTableView* m_classes = nullptr;
    QStandardItemModel* m_classModel = nullptr;
    QTableView* m_staying = nullptr;
    QStandardItemModel* m_stayingModel = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_go = nullptr;
};

} // namespace xiange::ui
