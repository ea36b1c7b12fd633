#include "ui/checks/school_age_form.h"
#include "ui/checks/school_age_model.h"
#include "ui/checks/school_age_section.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/choices.h"
#include "ui/common/empty_state.h"
#include "ui/common/table_look.h"
#include "ui/common/tone_line.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

namespace xiange::ui {

SchoolAgeSection::SchoolAgeSection(SchoolAgeRegister& children, TownPlans& plans, PaperOut out,
                                   Prompt& prompt, QWidget* parent)
    : ChecksSection(tr("School-age children"), parent)
    , m_children(children)
    , m_plans(plans)
    , m_out(std::move(out))
    , m_prompt(prompt) {
    setObjectName(QStringLiteral("schoolAgeSection"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    buildTop(column);
    buildFilters(column);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(buildTable(), 1);
    m_form = new SchoolAgeForm(this);
    m_form->hide();
    row->addWidget(m_form);
    column->addLayout(row, 1);
    connect(m_form, &SchoolAgeForm::saveWanted, this, &SchoolAgeSection::saveChild);
    connect(m_form, &SchoolAgeForm::secretsWanted, this, &SchoolAgeSection::reveal);
    connect(m_form, &SchoolAgeForm::cancelled, this, &SchoolAgeSection::closeForm);
    setFocusProxy(m_table);
}

void SchoolAgeSection::buildTop(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_figures = new ToneLine(this);
    m_figures->setObjectName(QStringLiteral("schoolAgeFigures"));
    auto* plan = secondaryButton(tr("Plan of the town …"), this);
    describe(plan, QStringLiteral("schoolAgePlan"),
             tr("Writes the plan of the town from the figures of today"));
    auto* sheet = secondaryButton(tr("Spreadsheet"), this);
    describe(sheet, QStringLiteral("schoolAgeSheet"), tr("Saves the children shown as a workbook"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    auto* add = primaryButton(tr("Enter a child"), this);
    describe(add, QStringLiteral("schoolAgeAdd"), tr("Enters a child that no list has named"),
             QKeySequence(Qt::CTRL | Qt::Key_N));
    row->addWidget(m_figures);
    row->addStretch(1);
    row->addWidget(plan);
    row->addWidget(sheet);
    row->addWidget(add);
    column->addLayout(row);
    connect(plan, &QPushButton::clicked, this, &SchoolAgeSection::savePlan);
    connect(sheet, &QPushButton::clicked, this, &SchoolAgeSection::saveSheet);
    connect(add, &QPushButton::clicked, this, &SchoolAgeSection::add);
}

void SchoolAgeSection::buildFilters(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_groups = new Choices(Choices::Look::Chips, this);
    describe(m_groups, QStringLiteral("schoolAgeGroups"), tr("Which children"));
    m_groups->setWords(
        {QString(), QString(), QString(), QString(), QString(), QString(), QString()});
    m_town = new QComboBox(this);
    describe(m_town, QStringLiteral("schoolAgeTown"), tr("Town"));
    m_town->addItem(tr("All towns"), QString());
    m_village = new QComboBox(this);
    describe(m_village, QStringLiteral("schoolAgeVillage"), tr("Village"));
    m_village->addItem(tr("All villages"), QString());
    m_find = new QLineEdit(this);
    m_find->setPlaceholderText(tr("Name, household, responsible person, school"));
    m_find->setClearButtonEnabled(true);
    describe(static_cast<QWidget*>(m_find), QStringLiteral("schoolAgeFind"), tr("Find"));
    row->addWidget(m_groups);
    row->addStretch(1);
    row->addWidget(m_town);
    row->addWidget(m_village);
    row->addWidget(m_find);
    m_find->setMinimumWidth(230);
    column->addLayout(row);
    connect(m_groups, &Choices::chosen, this, &SchoolAgeSection::applyFilter);
    connect(m_town, &QComboBox::currentIndexChanged, this, [this] {
        fillVillages();
        applyFilter();
    });
    connect(m_village, &QComboBox::currentIndexChanged, this, &SchoolAgeSection::applyFilter);
    connect(m_find, &QLineEdit::textChanged, this, &SchoolAgeSection::applyFilter);
    auto* find = new QShortcut(QKeySequence(Qt::Key_Slash), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_find, [this] { m_find->setFocus(); });
}

QWidget* SchoolAgeSection::buildTable() {
    m_stack = new QStackedWidget(this);
    auto* card = new Card(m_stack);
    card->body()->setContentsMargins(1, 1, 1, 1);
    m_table = new QTableView(card);
    describe(m_table, QStringLiteral("schoolAgeTable"), tr("School-age children"));
    m_model = new SchoolAgeModel(this);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    dressTable(m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {96, 98, 158, 80, 90, 106, 156, 172};
    for (int column = 0; column < SchoolAgeModel::Source; ++column) {
        m_table->setColumnWidth(column, widths[column]);
    }
    m_table->installEventFilter(this);
    card->body()->addWidget(m_table);
    m_stack->addWidget(card);
    m_empty = new EmptyState(QStringLiteral("search"), QString(), {}, m_stack);
    m_empty->setObjectName(QStringLiteral("schoolAgeEmpty"));
    m_stack->addWidget(m_empty);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &SchoolAgeSection::edit);
    return m_stack;
}

bool SchoolAgeSection::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            edit();
            return true;
        }
    }
    return ChecksSection::eventFilter(watched, event);
}

QString SchoolAgeSection::help() const {
    return tr("<p>Every child of school age by town and village, with household and responsible "
              "person; those who ought to be at school and are not stand first. They come from the "
              "roster, from booked lists, and by hand.</p>"
              "<p><b>Enter</b> write what is known of the child · <b>Ctrl+N</b> a new child · "
              "<b>/</b> find · <b>Ctrl+P</b> print · <b>Ctrl+Shift+E</b> spreadsheet</p>");
}

} // namespace xiange::ui
