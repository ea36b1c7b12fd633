#include "ui/checks/progress_delegate.h"
#include "ui/checks/term_schools.h"
#include "ui/checks/term_section.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/empty_state.h"
#include "ui/common/labels.h"
#include "ui/common/tone_line.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

namespace xiange::ui {

TermSection::TermSection(TermChecks& checks, const Clock& clock, Prompt& prompt, QWidget* parent)
    : ChecksSection(tr("Term start"), parent), m_checks(checks), m_clock(clock), m_prompt(prompt) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    buildTop(column);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);
    auto* work = new QWidget(m_stack);
    auto* row = new QHBoxLayout(work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(buildClasses());
    row->addWidget(buildChildren(), 1);
    m_stack->addWidget(work);
    m_empty = new EmptyState(QStringLiteral("check"), tr("No class has children yet"), {}, m_stack);
    m_empty->setObjectName(QStringLiteral("termEmpty"));
    m_stack->addWidget(m_empty);
    m_schools = new TermSchools(m_checks, m_clock, m_stack);
    m_stack->addWidget(m_schools);
    connect(m_schools, &TermSchools::chosen, this,
            [this](SchoolId school) { enter(school, true); });
    connect(m_schools, &TermSchools::failed, this, &ChecksSection::failed);
    setFocusProxy(m_find);
}

void TermSection::buildTop(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_figures = new ToneLine(this);
    m_figures->setObjectName(QStringLiteral("termFigures"));
    m_countdown = pill({}, Tone::Accent, this);
    m_countdown->setObjectName(QStringLiteral("termCountdown"));
    m_open = primaryButton(tr("Open the check"), this);
    describe(m_open, QStringLiteral("termOpen"),
             tr("Keeps today's roster as the children expected"));
    m_finish = secondaryButton(tr("Finish"), this);
    describe(m_finish, QStringLiteral("termFinish"),
             tr("Freezes the figures; a finished check stays as it was"));
    m_save = secondaryButton(tr("Spreadsheet"), this);
    describe(m_save, QStringLiteral("termSheet"),
             tr("Save statistics and names as a spreadsheet to print"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_report = secondaryButton(tr("Report"), this);
    describe(m_report, QStringLiteral("termReport"),
             tr("Writes the report with the statistics and the names, to be signed (Ctrl+P)"));
    m_all = secondaryButton(tr("All schools"), this);
    describe(m_all, QStringLiteral("termAllSchools"), tr("Back to the list of all schools"),
             QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(m_all, &QPushButton::clicked, this, [this] { enter({}, false); });
    row->addWidget(m_all);
    row->addWidget(m_figures);
    row->addWidget(m_countdown);
    row->addStretch(1);
    row->addWidget(m_report);
    row->addWidget(m_save);
    row->addWidget(m_finish);
    row->addWidget(m_open);
    column->addLayout(row);
    connect(m_open, &QPushButton::clicked, this, &TermSection::open);
    connect(m_finish, &QPushButton::clicked, this, &TermSection::finish);
    connect(m_save, &QPushButton::clicked, this, &TermSection::save);
    connect(m_report, &QPushButton::clicked, this, &TermSection::print);
}

QWidget* TermSection::buildClasses() {
    auto* card = new Card(this);
    card->body()->setContentsMargins(1, 1, 1, 8);
    card->setFixedWidth(400);
    m_classes = new QTableView(card);
    describe(m_classes, QStringLiteral("termClasses"), tr("Classes"));
    m_classModel = new QStandardItemModel(this);
    m_classes->setModel(m_classModel);
    dressTable(m_classes);
    m_classes->setItemDelegate(new ProgressDelegate(m_classes));
    m_classes->horizontalHeader()->setStretchLastSection(true);
    card->body()->addWidget(m_classes);
    connect(m_classes->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showChosen(); });
    return card;
}

QWidget* TermSection::buildChildren() {
    m_childCard = new Card(QStringLiteral(" "), {}, this);
    m_childCard->body()->setContentsMargins(1, 0, 1, 8);
    m_find = new QLineEdit(m_childCard);
    describe(m_find, QStringLiteral("termFind"), tr("Find a child who did not come"),
             tr("Name or initials, then Enter: did not come, or came after all"));
    m_find->setPlaceholderText(tr("Name or initials, Enter = did not come"));
    m_find->setFixedWidth(250);
    m_find->installEventFilter(this);
    m_confirm = primaryButton(tr("Confirm class"), m_childCard);
    describe(m_confirm, QStringLiteral("termConfirm"), tr("Everybody not marked has come"),
             QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_childCard->heading()->addWidget(m_find);
    m_childCard->heading()->addWidget(m_confirm);
    m_children = new QTableView(m_childCard);
    describe(m_children, QStringLiteral("termChildren"), tr("Children"));
    m_childModel = new QStandardItemModel(this);
    m_children->setModel(m_childModel);
    dressTable(m_children);
    m_children->horizontalHeader()->setStretchLastSection(true);
    m_children->installEventFilter(this);
    m_childCard->body()->addWidget(m_children, 1);
    m_childCard->body()->addWidget(buildChildBar());
    connect(m_find, &QLineEdit::textEdited, this, &TermSection::find);
    connect(m_confirm, &QPushButton::clicked, this, &TermSection::confirmClass);
    connect(m_children, &QAbstractItemView::doubleClicked, this, [this] { toggle(); });
    connect(m_children->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { fillChildBar(); });
    return m_childCard;
}

QWidget* TermSection::buildChildBar() {
    auto* bar = new QWidget(m_childCard);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::m, space::s, space::m, 0);
    row->setSpacing(space::s);
    m_whereabouts = new QComboBox(bar);
    describe(m_whereabouts, QStringLiteral("termWhereabouts"), tr("Whereabouts"));
    m_whereabouts->addItem(tr("Whereabouts …"), QString());
    for (const auto& line : whereaboutsCodes) {
        m_whereabouts->addItem(displayName(line.value), QString::fromLatin1(line.code));
    }
    m_cause = new QComboBox(bar);
    describe(m_cause, QStringLiteral("termCause"), tr("Cause"));
    m_cause->addItem(tr("Cause …"), QString());
    for (const auto& line : causes) {
        m_cause->addItem(displayName(line.value), QString::fromLatin1(line.code));
    }
    m_note = new QLineEdit(bar);
    describe(m_note, QStringLiteral("termNote"), tr("Note"));
    m_note->setPlaceholderText(tr("Note"));
    m_arrived = secondaryButton(tr("Has come"), bar);
    describe(m_arrived, QStringLiteral("termArrived"), tr("Came today, later than the rest"));
    m_explained = secondaryButton(tr("No suspicion"), bar);
    describe(m_explained, QStringLiteral("termExplained"),
             tr("The whereabouts are clear: not a dropout"));
    m_suspected = secondaryButton(tr("Open a case"), bar);
    describe(m_suspected, QStringLiteral("termSuspected"),
             tr("Marks the child as a suspected dropout and opens its case"));
    row->addWidget(m_whereabouts);
    row->addWidget(m_cause);
    row->addWidget(m_note, 1);
    row->addWidget(m_arrived);
    row->addWidget(m_explained);
    row->addWidget(m_suspected);
    m_whereabouts->setMaximumWidth(150);
    m_cause->setMaximumWidth(130);
    connect(m_whereabouts, &QComboBox::activated, this, &TermSection::takeFields);
    connect(m_cause, &QComboBox::activated, this, &TermSection::takeFields);
    connect(m_note, &QLineEdit::editingFinished, this, &TermSection::takeFields);
    connect(m_arrived, &QPushButton::clicked, this, &TermSection::arrive);
    connect(m_explained, &QPushButton::clicked, this, &TermSection::explain);
    connect(m_suspected, &QPushButton::clicked, this, &TermSection::suspect);
    return bar;
}

bool TermSection::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->modifiers() == Qt::NoModifier &&
            (enter || (watched == m_children && key->key() == Qt::Key_Space))) {
            toggle();
            return true;
        }
        const int where = key->key() - Qt::Key_1;
        if (watched == m_children && key->modifiers() == Qt::NoModifier && where >= 0 &&
            where + 1 < m_whereabouts->count() && m_whereabouts->isEnabled()) {
            m_whereabouts->setCurrentIndex(where + 1);
            takeFields();
            return true;
        }
        if (watched == m_find && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            const int row = m_children->currentIndex().row();
            m_children->selectRow(
                qBound(0, row + (key->key() == Qt::Key_Down ? 1 : -1), m_childModel->rowCount()));
            return true;
        }
    }
    return ChecksSection::eventFilter(watched, event);
}

QString TermSection::help() const {
    return tr(
        "<p>Within a month of the term's start every school finds out who is there. Open the "
        "check, choose a class, mark only the children who did not come, confirm the "
        "class.</p>"
        "<p>With all schools in view: the schools and how far each is; <b>Enter</b> goes into "
        "one, <b>Alt+Left</b> back.</p>"
        "<p><b>initials, Enter</b> did not come · <b>1–7</b> whereabouts · "
        "<b>Ctrl+Enter</b> confirm the class and go to the next · <b>Ctrl+Shift+E</b> "
        "spreadsheet</p>");
}

} // namespace xiange::ui
