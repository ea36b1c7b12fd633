#pragma once

#include "core/students/roster_import.h"

#include <QWidget>

class QPushButton;
class QStandardItemModel;
class QTableView;

namespace xiange::ui {

/// The imports made so far, the newest first; a whole one can be taken back.
class ImportHistory : public QWidget {
    Q_OBJECT

public:
    explicit ImportHistory(QWidget* parent = nullptr);

    /// Hides itself where there are none.
    void show(const QList<ImportBatch>& batches, QDate today);

signals:
    void undoWanted(xiange::ImportId import);

private:
    void choose();

    QList<ImportBatch> m_batches;
    QTableView* m_table = nullptr;
    QStandardItemModel* m_model = nullptr;
    QPushButton* m_undo = nullptr;
};

} // namespace xiange::ui
