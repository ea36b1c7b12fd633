#pragma once

#include "core/students/roster_import.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace xiange::ui {

class Card;
class Choices;
class FigureTile;
class FieldChangesModel;
class FindingsModel;
class MissingModel;

/// What an import would do, or did: four figures, the rows to look at, the changes field by field,
/// who is missing, and how the columns were understood.
class ImportReview : public QWidget {
    Q_OBJECT

public:
    explicit ImportReview(QWidget* parent = nullptr);

    void show(const RosterFile& file, const RosterPlan& plan, bool done);
    /// Whether numbers, phones and addresses stand in full; anew with every show().
    void setRevealed(bool revealed);

signals:
    void rejectedWanted();
    /// The person wants to see the numbers in full.
    void numbersWanted();

private:
    enum View { Findings, Rejected, InDoubt, Changes, Missing, Columns };

    void showTiles(const RosterPlan& plan, bool done);
    void showView(int view);
    void fillColumns(const RosterFile& file);

    QList<FigureTile*> m_tiles;
    Card* m_card = nullptr;
    Choices* m_views = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_reveal = nullptr;
    QTableView* m_table = nullptr;
    FindingsModel* m_findings = nullptr;
    FieldChangesModel* m_changes = nullptr;
    MissingModel* m_missing = nullptr;
    QStandardItemModel* m_columns = nullptr;
};

} // namespace xiange::ui
