#include "ui/students/import_history.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/formats.h"
#include "ui/common/table_look.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace xiange::ui {

ImportHistory::ImportHistory(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Imports so far"), tr("the newest first"), this);
    card->body()->setContentsMargins(0, 0, 0, 8);
    m_undo = secondaryButton(tr("Take this import back"), card);
    describe(m_undo, QStringLiteral("undoFromHistory"),
             tr("Puts every child back as it was before this import"));
    card->heading()->addWidget(m_undo);
    m_table = new QTableView(card);
    m_table->setObjectName(QStringLiteral("importHistory"));
    m_table->setAccessibleName(tr("Imports so far"));
    m_model = new QStandardItemModel(this);
    m_table->setModel(m_model);
    dressTable(m_table);
    card->body()->addWidget(m_table);
    column->addWidget(card);
    setFixedHeight(216);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportHistory::choose);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const int row = m_table->currentIndex().row();
        if (row >= 0 && row < m_batches.size()) {
            emit undoWanted(m_batches[row].id);
        }
    });
}

void ImportHistory::show(const QList<ImportBatch>& batches, QDate today) {
    m_batches = batches;
    m_model->clear();
    m_model->setHorizontalHeaderLabels(
        {tr("File"), tr("When"), tr("Who"), tr("Children"), tr("State")});
    for (const auto& batch : batches) {
        auto* file = new QStandardItem(batch.fileName);
        file->setData(true, role::strong);
        auto* state = new QStandardItem(batch.undoneAt.isValid() ? dayAndTime(batch.undoneAt, today)
                                                                 : QString());
        state->setData(QStringList{batch.undoneAt.isValid() ? tr("Taken back") : tr("In use")},
                       role::tags);
        state->setData(static_cast<int>(batch.undoneAt.isValid() ? Tone::Muted : Tone::Good),
                       role::tagTone);
        m_model->appendRow({file, new QStandardItem(dayAndTime(batch.at, today)),
                            new QStandardItem(batch.account),
                            new QStandardItem(number(batch.children)), state});
    }
    const int widths[] = {340, 180, 140, 110};
    for (int i = 0; i < 4; ++i) {
        m_table->setColumnWidth(i, widths[i]);
    }
    if (!batches.isEmpty()) {
        m_table->selectRow(0);
    }
    choose();
    setVisible(!batches.isEmpty());
}

void ImportHistory::choose() {
    const int row = m_table->currentIndex().row();
    m_undo->setEnabled(row >= 0 && row < m_batches.size() && !m_batches[row].undoneAt.isValid());
}

} // namespace xiange::ui
