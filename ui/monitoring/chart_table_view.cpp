#include "ui/monitoring/chart_table_view.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/table_look.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace xiange::ui {

QString ChartTable::asText() const {
    QStringList lines{headings.join(QLatin1Char('\t'))};
    for (const QStringList& row : rows) {
        lines.append(row.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

ChartTableView::ChartTableView(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(space::m);
    auto* backButton = secondaryButton(tr("Back"), this);
    describe(backButton, QStringLiteral("tableBack"), tr("Back to the board"),
             QKeySequence(Qt::Key_Escape));
    connect(backButton, &QPushButton::clicked, this, &ChartTableView::back);
    heading->addWidget(backButton);
    m_title = sectionTitle(QString(), this);
    m_title->setObjectName(QStringLiteral("tableTitle"));
    heading->addWidget(m_title, 1);
    auto* copy = secondaryButton(tr("Copy table"), this);
    describe(copy, QStringLiteral("tableCopy"), tr("Copy the table for a spreadsheet"),
             QKeySequence(QKeySequence::Copy));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_shown.asText()); });
    heading->addWidget(copy);
    column->addLayout(heading);
    auto* card = new Card(this);
    card->body()->setContentsMargins(0, space::xs, 0, space::xs);
    m_model = new QStandardItemModel(this);
    m_table = new QTableView(card);
    m_table->setModel(m_model);
    dressTable(m_table);
    describe(m_table, QStringLiteral("chartTable"), tr("The chart as a table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit opened(index.row()); });
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
}

void ChartTableView::set(const QString& title, const ChartTable& table) {
    m_shown = table;
    m_title->setText(title);
    m_model->clear();
    m_model->setHorizontalHeaderLabels(table.headings);
    for (const QStringList& row : table.rows) {
        QList<QStandardItem*> items;
        for (const QString& cell : row) {
            items.append(new QStandardItem(cell));
            if (items.size() > 1) {
                items.last()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            }
        }
        m_model->appendRow(items);
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->selectRow(0);
    m_table->setFocus();
}

} // namespace xiange::ui
