#include "ui/checks/data_section.h"
#include "ui/checks/progress_delegate.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/empty_state.h"
#include "ui/common/labels.h"
#include "ui/common/tone_line.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

namespace xiange::ui {

DataSection::DataSection(DataCheck& check, const Clock& clock, Prompt& prompt, QWidget* parent)
    : ChecksSection(tr("Data"), parent), m_check(check), m_clock(clock), m_prompt(prompt) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    buildTop(column);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(buildKinds());
    row->addWidget(buildProblems(), 1);
    column->addLayout(row, 1);
    setFocusProxy(m_problems);
}

void DataSection::buildTop(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_figures = new ToneLine(this);
    m_figures->setObjectName(QStringLiteral("dataFigures"));
    m_countdown = pill({}, Tone::Accent, this);
    m_countdown->setObjectName(QStringLiteral("dataCountdown"));
    m_fields = secondaryButton(tr("Fields to fill …"), this);
    describe(m_fields, QStringLiteral("dataFields"), tr("Which fields every record needs"));
    m_save = secondaryButton(tr("Spreadsheet"), this);
    describe(m_save, QStringLiteral("dataSheet"),
             tr("Save the list to correct in the national system"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    row->addWidget(m_figures);
    row->addWidget(m_countdown);
    row->addStretch(1);
    row->addWidget(m_fields);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(m_fields, &QPushButton::clicked, this, &DataSection::chooseFields);
    connect(m_save, &QPushButton::clicked, this, &DataSection::save);
}

QWidget* DataSection::buildKinds() {
    auto* panel = new QWidget(this);
    panel->setFixedWidth(280);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto* kinds = new Card(panel);
    kinds->body()->setContentsMargins(1, 4, 1, 4);
    m_kinds = new QListWidget(kinds);
    describe(m_kinds, QStringLiteral("dataKinds"), tr("Kinds of problems"));
    m_kinds->setFrameShape(QFrame::NoFrame);
    kinds->body()->addWidget(m_kinds);
    column->addWidget(kinds, 3);
    auto* classes = new Card(tr("Complete records"), {}, panel);
    classes->body()->setContentsMargins(1, 0, 1, 8);
    m_classes = new QTableView(classes);
    describe(m_classes, QStringLiteral("dataClasses"), tr("Complete records by class"));
    m_classModel = new QStandardItemModel(this);
    m_classes->setModel(m_classModel);
    dressTable(m_classes);
    m_classes->setItemDelegate(new ProgressDelegate(m_classes));
    m_classes->horizontalHeader()->setVisible(false);
    m_classes->horizontalHeader()->setStretchLastSection(true);
    m_classes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    classes->body()->addWidget(m_classes);
    column->addWidget(classes, 4);
    connect(m_kinds, &QListWidget::currentRowChanged, this, [this] {
        const auto* item = m_kinds->currentItem();
        const QString code = item ? item->data(Qt::UserRole).toString() : QString();
        m_only = fromCode(dataFaults, code);
        fillProblems();
    });
    return panel;
}

QWidget* DataSection::buildProblems() {
    m_stack = new QStackedWidget(this);
    auto* card = new Card(m_stack);
    card->body()->setContentsMargins(1, 1, 1, 8);
    m_problems = new QTableView(card);
    describe(m_problems, QStringLiteral("dataProblems"), tr("Problems"));
    m_model = new QStandardItemModel(this);
    m_problems->setModel(m_model);
    dressTable(m_problems);
    m_problems->horizontalHeader()->setStretchLastSection(true);
    m_problems->installEventFilter(this);
    card->body()->addWidget(m_problems, 1);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::m, 0, space::m, 0);
    bar->setSpacing(space::s);
    m_accept = primaryButton(tr("Take the suggestion"), card);
    describe(m_accept, QStringLiteral("dataAccept"), tr("Writes the suggested value (Enter)"));
    m_value = new QLineEdit(card);
    describe(m_value, QStringLiteral("dataValue"), tr("The right value"));
    m_set = secondaryButton(tr("Enter"), card);
    describe(m_set, QStringLiteral("dataSet"), tr("Writes what was typed"));
    m_settle = secondaryButton(tr("Not a problem"), card);
    describe(m_settle, QStringLiteral("dataSettle"),
             tr("Takes a problem noted by an import off the list"));
    m_open = secondaryButton(tr("The child"), card);
    describe(m_open, QStringLiteral("dataOpen"), tr("Opens the child's record"));
    m_reveal = secondaryButton(tr("Show"), card);
    describe(m_reveal, QStringLiteral("dataReveal"),
             tr("Shows the hidden number or phone (V); the look is recorded"));
    m_seen = bodyLabel({}, Tone::Plain, card);
    m_seen->setObjectName(QStringLiteral("dataSeen"));
    m_seen->setFont(codeFont());
    m_seen->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_seen->setContentsMargins(space::m, 0, space::m, 0);
    m_seen->hide();
    card->body()->addWidget(m_seen);
    bar->addWidget(m_accept);
    bar->addWidget(m_value, 1);
    bar->addWidget(m_set);
    bar->addWidget(m_reveal);
    bar->addWidget(m_settle);
    bar->addWidget(m_open);
    card->body()->addLayout(bar);
    m_stack->addWidget(card);
    m_empty = new EmptyState(QStringLiteral("tick"), tr("Every record is in order"), {}, m_stack);
    m_empty->setObjectName(QStringLiteral("dataEmpty"));
    m_stack->addWidget(m_empty);
    connect(m_problems->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { fillBar(); });
    connect(m_problems, &QAbstractItemView::doubleClicked, this, &DataSection::openChild);
    connect(m_accept, &QPushButton::clicked, this, &DataSection::accept);
    connect(m_set, &QPushButton::clicked, this, &DataSection::set);
    connect(m_value, &QLineEdit::returnPressed, this, &DataSection::set);
    connect(m_reveal, &QPushButton::clicked, this, &DataSection::reveal);
    connect(m_settle, &QPushButton::clicked, this, &DataSection::settle);
    connect(m_open, &QPushButton::clicked, this, &DataSection::openChild);
    return m_stack;
}

bool DataSection::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_problems && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            accept();
            return true;
        }
        if (key->key() == Qt::Key_E && key->modifiers() == Qt::NoModifier && m_value->isEnabled()) {
            m_value->setFocus();
            return true;
        }
        if (key->key() == Qt::Key_V && key->modifiers() == Qt::NoModifier &&
            m_reveal->isEnabled()) {
            reveal();
            return true;
        }
    }
    return ChecksSection::eventFilter(watched, event);
}

QString DataSection::help() const {
    return tr("<p>Before November the whole roster has to be right: every record's problems by "
              "kind, with what would mend them. Nothing is changed before you say so.</p>"
              "<p><b>Enter</b> take the suggestion · <b>E</b> type the right value · <b>V</b> show "
              "what is hidden · "
              "<b>Ctrl+Z</b> take the last mending back · <b>Ctrl+Shift+E</b> spreadsheet</p>");
}

} // namespace xiange::ui
