#include "ui/attendance/sick_view.h"

#include "ui/attendance/sick_print.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/empty_state.h"
#include "ui/common/prompt.h"
#include "ui/common/table_look.h"
#include "ui/common/tone_line.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPrinter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace xiange::ui {

SickView::SickView(LeaveBook& leaves, Prompt& prompt, QWidget* parent)
    : QWidget(parent), m_leaves(leaves), m_prompt(prompt) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    buildBar();
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack);
    auto* card = new Card(m_stack);
    card->body()->setContentsMargins(1, 1, 1, 8);
    m_table = new QTableView(card);
    m_table->setObjectName(QStringLiteral("sickTable"));
    m_table->setAccessibleName(tr("Children away through illness"));
    m_model = new QStandardItemModel(this);
    m_table->setModel(m_model);
    dressTable(m_table);
    card->body()->addWidget(m_table);
    m_stack->addWidget(card);
    m_empty = new EmptyState(QStringLiteral("roll"), {}, {}, m_stack);
    m_empty->setObjectName(QStringLiteral("sickEmpty"));
    m_stack->addWidget(m_empty);
    connect(m_table, &QAbstractItemView::activated, this, &SickView::open);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &SickView::open);
}

void SickView::buildBar() {
    m_bar = new QWidget(this);
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_sheet = secondaryButton(tr("Spreadsheet"), m_bar);
    describe(m_sheet, QStringLiteral("sickSheet"), tr("Save the list as a spreadsheet"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_print = primaryButton(tr("Print"), m_bar);
    describe(m_print, QStringLiteral("sickPrint"), tr("Print the list (Ctrl+P)"));
    m_summary = new ToneLine(m_bar);
    m_summary->setObjectName(QStringLiteral("sickSummary"));
    row->addWidget(m_sheet);
    row->addWidget(m_print);
    row->addSpacing(space::m);
    row->addWidget(m_summary);
    connect(m_sheet, &QPushButton::clicked, this, &SickView::saveSheet);
    connect(m_print, &QPushButton::clicked, this, &SickView::print);
}

void SickView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_table->setFocus();
}

void SickView::show(SchoolId school, QDate day) {
    const auto report = m_leaves.sickOn(school, day);
    if (!report) {
        emit failed(report.error());
        return;
    }
    m_report = *report;
    fill();
}

void SickView::fill() {
    m_model->clear();
    m_model->setHorizontalHeaderLabels(sickHeadings());
    for (const SickChild& child : std::as_const(m_report.children)) {
        QList<QStandardItem*> row;
        for (const QString& words : sickCells(child)) {
            row.append(new QStandardItem(words));
        }
        row[1]->setData(true, role::strong);
        if (!child.seenDoctor || !*child.seenDoctor) {
            row[3]->setData(static_cast<int>(Tone::Caution), role::tone);
            row[3]->setText(child.seenDoctor ? row[3]->text() : tr("not asked"));
        }
        if (!child.backOn.isValid()) {
            row[6]->setData(static_cast<int>(Tone::Caution), role::tone);
        }
        m_model->appendRow(row);
    }
    const int widths[] = {130, 170, 260, 110, 120, 100, 180};
    for (int i = 0; i < m_model->columnCount(); ++i) {
        m_table->setColumnWidth(i, widths[i]);
    }
    m_stack->setCurrentIndex(m_report.children.isEmpty() ? 1 : 0);
    m_summary->setPieces(
        {{tr("Away through illness"), QString::number(m_report.children.size()), Tone::Plain},
         {tr("Classes not called"), QString::number(m_report.classesNotCalled.size()),
          m_report.classesNotCalled.isEmpty() ? Tone::Plain : Tone::Caution}});
    m_summary->setToolTip(sickSummary(m_report));
    const bool zero = m_report.isZero();
    m_empty->say(zero                   ? tr("Zero report")
                 : m_report.isSchoolDay ? tr("Nobody is reported ill so far")
                                        : tr("No school on this day"),
                 sickSummary(m_report));
    m_sheet->setEnabled(m_report.isSchoolDay);
    m_print->setEnabled(m_report.isSchoolDay);
    if (m_model->rowCount() > 0) {
        m_table->selectRow(0);
    }
}

void SickView::open(const QModelIndex& index) {
    if (index.isValid() && index.row() < m_report.children.size()) {
        const SickChild& child = m_report.children[index.row()];
        emit opened({child.schoolClass, m_report.day, child.session});
    }
}

void SickView::saveSheet() {
    const QString path = m_prompt.saveFile(this, tr("Save the list as a spreadsheet"),
                                           sickTitle(m_report) + QStringLiteral(".xlsx"),
                                           tr("Spreadsheet (*.xlsx)"));
    if (path.isEmpty()) {
        return;
    }
    if (const auto saved = m_leaves.exportSick(m_report, path); !saved) {
        emit failed(saved.error());
        return;
    }
    emit noticed(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void SickView::print() {
    if (!m_report.isSchoolDay) {
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(sickTitle(m_report));
    printer.setPageSize(QPageSize(QPageSize::A4));
    if (!m_prompt.choosePrinter(this, printer)) {
        return;
    }
    const auto line = m_leaves.recordSickList(m_report, tr("printed"));
    if (!line) {
        emit failed(line.error());
        return;
    }
    printSickList(m_report, *line, printer);
}

} // namespace xiange::ui
