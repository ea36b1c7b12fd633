#include "ui/checks/report_inbox_view.h"
#include "ui/checks/report_make_view.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/empty_state.h"
#include "ui/common/labels.h"
#include "ui/common/table_look.h"
#include "ui/common/tone_line.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

namespace xiange::ui {

ReportInboxView::ReportInboxView(ReportInbox& inbox, TownLedger& ledger, const Clock& clock,
                                 Prompt& prompt, QWidget* parent)
    : QWidget(parent), m_inbox(inbox), m_ledger(ledger), m_clock(clock), m_prompt(prompt) {
    setObjectName(QStringLiteral("reportInbox"));
    setAcceptDrops(true);
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(space::m);
    buildTop();
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(QStringLiteral("check"), QString(), {}, m_stack);
    m_empty->setObjectName(QStringLiteral("inboxEmpty"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildMonth());
    layout()->addWidget(m_stack);
    offerMonths(*m_months, m_clock.today());
    connect(m_months, &QComboBox::currentIndexChanged, this, &ReportInboxView::refresh);
    connect(m_open, &QPushButton::clicked, this, &ReportInboxView::choose);
    connect(m_save, &QPushButton::clicked, this, &ReportInboxView::saveLedger);
    connect(m_confirm, &QPushButton::clicked, this, &ReportInboxView::confirmKey);
    connect(m_fileList, &QListWidget::currentRowChanged, this, &ReportInboxView::showFile);
}

void ReportInboxView::buildTop() {
    auto* top = new QWidget(this);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_months = new QComboBox(top);
    describe(m_months, QStringLiteral("inboxMonths"), tr("Month"));
    m_figures = new ToneLine(top);
    m_figures->setObjectName(QStringLiteral("inboxFigures"));
    m_save = secondaryButton(tr("The town's ledger …"), top);
    describe(m_save, QStringLiteral("inboxSheet"),
             tr("Saves sums and names of the month as a workbook"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_open = primaryButton(tr("Open files …"), top);
    describe(m_open, QStringLiteral("inboxOpen"), tr("Takes in the files of schools, many at once"),
             QKeySequence(Qt::CTRL | Qt::Key_O));
    row->addWidget(m_months);
    row->addWidget(m_figures);
    row->addStretch(1);
    row->addWidget(m_save);
    row->addWidget(m_open);
    layout()->addWidget(top);
}

QWidget* ReportInboxView::buildMonth() {
    auto* content = new QWidget(m_stack);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    auto* card = new Card(content);
    card->body()->setContentsMargins(1, 1, 1, 8);
    m_table = new QTableView(card);
    describe(m_table, QStringLiteral("inboxTable"), tr("Schools"));
    m_model = new QStandardItemModel(this);
    m_table->setModel(m_model);
    dressTable(m_table);
    m_table->horizontalHeader()->setDefaultSectionSize(65);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_doubts = bodyLabel({}, Tone::Danger, card);
    m_doubts->setObjectName(QStringLiteral("inboxDoubts"));
    m_doubts->setWordWrap(true);
    m_doubts->setContentsMargins(space::m, 0, space::m, 0);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_doubts);
    row->addWidget(card, 1);
    row->addWidget(buildFiles());
    return content;
}

QWidget* ReportInboxView::buildFiles() {
    m_fileCard = new Card(tr("Files opened"), {}, this);
    m_fileCard->setFixedWidth(280);
    m_fileCard->body()->setContentsMargins(1, 4, 1, 12);
    m_fileList = new QListWidget(m_fileCard);
    describe(m_fileList, QStringLiteral("inboxFiles"), tr("Files opened"));
    m_fileList->setFrameShape(QFrame::NoFrame);
    m_fileWords = bodyLabel({}, Tone::Plain, m_fileCard);
    m_fileWords->setObjectName(QStringLiteral("inboxFileWords"));
    m_fileWords->setWordWrap(true);
    m_fileWords->setContentsMargins(space::m, 0, space::m, 0);
    m_confirm = secondaryButton(tr("The school has read out the same key"), m_fileCard);
    describe(m_confirm, QStringLiteral("inboxConfirm"),
             tr("Remembers the key of this school and takes the file in"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::m, 0, space::m, 0);
    row->addWidget(m_confirm);
    m_fileCard->body()->addWidget(m_fileList, 1);
    m_fileCard->body()->addWidget(m_fileWords);
    m_fileCard->body()->addLayout(row);
    m_fileCard->hide();
    m_confirm->hide();
    return m_fileCard;
}

} // namespace xiange::ui
