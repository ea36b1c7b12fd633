#pragma once

#include "core/students/roster_import.h"

#include <QWidget>

class QComboBox;
class QStandardItemModel;
class QTableView;

namespace xiange::ui {

class Card;

/// 核对表头: the first rows of a sheet, the row of headings marked; another one can be chosen.
class ImportHeaderStep : public QWidget {
    Q_OBJECT

public:
    explicit ImportHeaderStep(QWidget* parent = nullptr);

    void show(const RosterFile& file);

signals:
    /// Another sheet, or another row of headings (its index in Sheet::rows).
    void chosen(int sheet, qsizetype row);

private:
    void fill();

    const RosterFile* m_file = nullptr;
    bool m_filling = false;
    Card* m_card = nullptr;
    QComboBox* m_sheets = nullptr;
    QTableView* m_table = nullptr;
    QStandardItemModel* m_model = nullptr;
};

} // namespace xiange::ui
