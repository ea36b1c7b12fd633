#include "ui/students/import_header_step.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/formats.h"
#include "ui/common/table_look.h"
#include "ui/students/hidden_sample.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace xiange::ui {
namespace {

constexpr qsizetype shownRows = 30;
constexpr int shownColumns = 40;

} // namespace

ImportHeaderStep::ImportHeaderStep(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(tr("Which row holds the headings?"),
                      tr("Choose the row with the arrows or the mouse"), this);
    m_card->body()->setContentsMargins(0, 0, 0, 8);
    m_sheets = new QComboBox(m_card);
    describe(m_sheets, QStringLiteral("importSheet"), tr("Sheet of the file"));
    m_card->heading()->addWidget(m_sheets);
    m_table = new QTableView(m_card);
    describe(m_table, QStringLiteral("importHeaderRows"), tr("The first rows of the sheet"));
    m_model = new QStandardItemModel(this);
    m_table->setModel(m_model);
    dressTable(m_table);
    m_card->body()->addWidget(m_table);
    column->addWidget(m_card, 1);
    connect(m_sheets, &QComboBox::activated, this, [this](int sheet) { emit chosen(sheet, 0); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!m_filling && current.isValid()) {
                    emit chosen(m_file->table.sheet, current.row());
                }
            });
}

void ImportHeaderStep::show(const RosterFile& file) {
    m_file = &file;
    m_filling = true;
    m_sheets->clear();
    for (const Sheet& sheet : file.workbook.sheets) {
        m_sheets->addItem(sheet.name);
    }
    m_sheets->setCurrentIndex(file.table.sheet);
    m_sheets->setVisible(file.workbook.sheets.size() > 1);
    fill();
    m_filling = false;
}

void ImportHeaderStep::fill() {
    const QList<SheetRow>& rows = m_file->sheet().rows;
    qsizetype width = 0;
    for (qsizetype i = 0; i < std::min(rows.size(), shownRows); ++i) {
        width = std::max(width, rows[i].cells.size());
    }
    QHash<int, std::optional<Heading>> meanings;
    for (const MatchedColumn& column : m_file->table.columns) {
        meanings.insert(static_cast<int>(column.column), column.heading);
    }
    m_model->clear();
    QStringList titles{tr("Row")};
    for (int i = 0; i < std::min<qsizetype>(width, shownColumns); ++i) {
        titles.append(tr("Column %1").arg(i + 1));
    }
    m_model->setHorizontalHeaderLabels(titles);
    for (qsizetype i = 0; i < std::min(rows.size(), shownRows); ++i) {
        const bool isHeader = i == m_file->table.row;
        auto* place = new QStandardItem(number(rows[i].number));
        place->setData(static_cast<int>(Tone::Muted), role::tone);
        if (isHeader) {
            place->setData(QStringList{tr("Headings")}, role::tags);
            place->setData(static_cast<int>(Tone::Good), role::tagTone);
        }
        QList<QStandardItem*> line{place};
        for (int c = 0; c < titles.size() - 1; ++c) {
            const QString text = rows[i].cell(c).text.simplified();
            // Above the children stand titles and headings, and no column has a meaning there yet.
            auto* item = new QStandardItem(
                hiddenSample(text, i > m_file->table.row ? meanings.value(c) : std::nullopt));
            item->setData(isHeader, role::strong);
            if (i < m_file->table.row) {
                item->setData(static_cast<int>(Tone::Muted), role::tone);
            }
            line.append(item);
        }
        m_model->appendRow(line);
    }
    m_table->setColumnWidth(0, 96);
    for (int c = 1; c < titles.size(); ++c) {
        m_table->setColumnWidth(c, 130);
    }
    m_table->selectRow(static_cast<int>(m_file->table.row));
}

} // namespace xiange::ui
