// How the section of the accounts is laid out.
#include "core/settings/rule_words.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/form_column.h"
#include "ui/common/labels.h"
#include "ui/common/table_look.h"
#include "ui/settings/accounts_section.h"
#include "ui/settings/edit_history.h"
#include "ui/settings/password_card.h"
#include "ui/settings/rule_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

constexpr int formWidth = 340;

} // namespace

AccountsSection::AccountsSection(const AccountFeatures& features, EditHistory& edits,
                                 QWidget* parent)
    : SettingsSection(tr("Accounts and roles"),
                      tr("Who may open these data, as what, and with which password"), parent)
    , m_features(features)
    , m_actor(features.actor)
    , m_edits(edits)
    , m_mayManage(allow(features.actor, Right::ManageAccounts).has_value()) {
    setObjectName(QStringLiteral("accountsSection"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    m_all = makeTable();
    row->addWidget(m_all, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::m);
    right->addWidget(makeForm());
    m_password = new PasswordCard(features.book, m_actor, this);
    m_password->setFixedWidth(formWidth);
    right->addWidget(m_password);
    right->addStretch(1);
    row->addLayout(right);
    column()->addLayout(row, 1);
    if (!m_mayManage) {
        row->addStretch(1);
        column()->addStretch(1);
    }
    m_all->setVisible(m_mayManage);
    m_card->setVisible(m_mayManage);
    connect(m_password, &PasswordCard::done, this, [this](const QString& words) {
        emit noticed(words);
        emit saved();
        refresh();
    });
}

QWidget* AccountsSection::makeTable() {
    auto* card = new Card(this);
    card->body()->setContentsMargins(0, 0, 0, space::m);
    m_table = new QTableWidget(0, 5, card);
    describe(m_table, QStringLiteral("accountTable"), tr("Accounts"));
    m_table->setToolTip({});
    m_table->setHorizontalHeaderLabels(
        {tr("Name"), tr("Role"), tr("Scope"), tr("Password"), tr("Last signed in")});
    dressTable(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setColumnWidth(0, 150);
    m_table->setColumnWidth(1, 120);
    m_table->setColumnWidth(3, 72);
    m_table->setColumnWidth(4, 130);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->horizontalHeader()->setStretchLastSection(false);
    card->body()->addWidget(m_table, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::m, 0, space::m, 0);
    m_add = primaryButton(tr("Add an account"), card);
    describe(m_add, QStringLiteral("addAccount"), tr("Add an account"),
             QKeySequence(Qt::CTRL | Qt::Key_N));
    m_retire = secondaryButton(tr("Take out of use"), card);
    describe(m_retire, QStringLiteral("retireAccount"),
             tr("Nobody acts under it any more; what it did keeps its name"));
    buttons->addWidget(m_add);
    buttons->addWidget(m_retire);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    m_without = bodyLabel({}, Tone::Muted, card);
    m_without->setObjectName(QStringLiteral("classesWithout"));
    m_without->setWordWrap(true);
    auto* without = new QHBoxLayout;
    without->setContentsMargins(space::m, 0, space::m, 0);
    without->addWidget(m_without);
    card->body()->addLayout(without);
    card->body()->addWidget(makeLockLine());
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row != before) {
            m_adding = false;
            showChosen();
        }
    });
    connect(m_add, &QPushButton::clicked, this, &AccountsSection::beginNew);
    connect(m_retire, &QPushButton::clicked, this, &AccountsSection::retireOrPutBack);
    return card;
}

QWidget* AccountsSection::makeForm() {
    m_card = new Card(tr("The chosen account"), tr("Saved when chosen"), this);
    m_card->setFixedWidth(formWidth);
    m_form = new FormColumn(m_card);
    m_name = m_form->addLine(QStringLiteral("accountName"), tr("Name"));
    m_role = m_form->addChoice(QStringLiteral("accountRole"), tr("Role"));
    for (const auto& line : roleCodes) {
        m_role->addItem(roleName(line.value), static_cast<int>(line.value));
    }
    m_school = m_form->addChoice(QStringLiteral("accountSchool"), tr("School"));
    m_form->pair();
    m_class = m_form->addChoice(QStringLiteral("accountClass"), tr("Class"));
    m_town = m_form->addChoice(QStringLiteral("accountTown"), tr("Town or street"));
    for (QComboBox* box : {m_role, m_school, m_class, m_town}) {
        box->setMinimumContentsLength(6);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        keepFieldQuiet(box);
    }
    m_card->body()->addWidget(m_form);
    auto* buttons = new QHBoxLayout;
    m_save = primaryButton(tr("Save"), m_card);
    describe(m_save, QStringLiteral("saveAccount"), tr("Save the new account"),
             QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_cancel = secondaryButton(tr("Cancel"), m_card);
    describe(m_cancel, QStringLiteral("cancelAccount"), tr("No new account"));
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    m_card->body()->addLayout(buttons);
    connect(m_role, &QComboBox::activated, this, [this] {
        Actor now = typed();
        now.school = SchoolId(m_school->currentData().toLongLong());
        showScope(now);
        save();
    });
    connect(m_school, &QComboBox::activated, this, [this] {
        showClasses(SchoolId(m_school->currentData().toLongLong()), {});
        save();
    });
    connect(m_class, &QComboBox::activated, this, &AccountsSection::save);
    connect(m_town, &QComboBox::activated, this, &AccountsSection::save);
    connect(m_save, &QPushButton::clicked, this, &AccountsSection::saveNew);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_adding = false;
        showChosen();
        m_table->setFocus();
    });
    return m_card;
}

QWidget* AccountsSection::makeLockLine() {
    const QString name = QStringLiteral("account.idle_minutes");
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(space::m, 0, space::m, 0);
    row->setSpacing(space::s);
    m_idle = new RuleField(*findRule(name), line);
    m_idle->setReadOnly(!m_features.rules.mayChange().has_value());
    row->addWidget(bodyLabel(ruleLabel(name), Tone::Muted, line));
    row->addWidget(m_idle);
    row->addStretch(1);
    connect(m_idle, &RuleField::given, this, [this, name](const QString& value) {
        const QString before = m_features.rules.read().value_or(RuleValues()).text(name);
        RuleBook& rules = m_features.rules;
        const auto set = [&rules, name](const QString& word) {
            return [&rules, name, word] { return rules.set(name, word); };
        };
        const auto done = m_edits.perform({ruleLabel(name), set(value), set(before)});
        if (done) {
            m_idle->settle();
        }
        finish(done);
    });
    return line;
}

} // namespace xiange::ui
