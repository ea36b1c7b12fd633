#include "ui/monitoring/names_view.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/table_look.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace xiange::ui {

using indicator_rules::Fate;

namespace {

Tone toneOf(CaseState state) {
    switch (state) {
    case CaseState::Confirmed:
        return Tone::Danger;
    case CaseState::Suspected:
        return Tone::Caution;
    case CaseState::Returned:
        return Tone::Good;
    case CaseState::Watch:
    case CaseState::Closed:
        return Tone::Muted;
    }
    return Tone::Muted;
}

QString countsWords(const CountedChild& child) {
    if (child.inNumerator && child.inDenominator) {
        return NamesView::tr("numerator and base");
    }
    if (child.inDenominator) {
        return NamesView::tr("base only");
    }
    return child.inNumerator ? NamesView::tr("numerator only") : NamesView::tr("not counted");
}

QString classWords(const ClassName& name) {
    return name.grade > 0 ? shortClassName(name) : QString();
}

} // namespace

NameLine nameLine(const CountedChild& child, bool numeratorIsGood) {
    NameLine line;
    line.student = child.id;
    line.name = child.name;
    line.className = classWords(child.className);
    line.school = child.schoolName;
    line.state = child.standing && child.fate == indicator_rules::Fate::InSchool
                     ? standingName(*child.standing)
                     : displayName(child.fate);
    if (!child.inDenominator) {
        line.tone = Tone::Muted;
    } else if (child.inNumerator == numeratorIsGood) {
        line.tone = Tone::Good;
    } else {
        line.tone = Tone::Danger;
    }
    line.counts = countsWords(child);
    return line;
}

NameLine nameLine(const CountedCase& dropoutCase) {
    NameLine line;
    line.student = dropoutCase.student;
    line.dropoutCase = dropoutCase.id;
    line.name = dropoutCase.name;
    line.className = classWords(dropoutCase.className);
    line.school = dropoutCase.schoolName;
    line.state = displayName(dropoutCase.state);
    line.tone = toneOf(dropoutCase.state);
    return line;
}

void NamesModel::set(QList<NameLine> lines) {
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

const NameLine* NamesModel::at(int row) const {
    return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

int NamesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int NamesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NamesModel::data(const QModelIndex& index, int role) const {
    const NameLine* line = index.isValid() ? at(index.row()) : nullptr;
    if (!line) {
        return {};
    }
    if (index.column() == State && role == role::tags) {
        return QStringList{line->state};
    }
    if (index.column() == State && role == role::tagTone) {
        return static_cast<int>(line->tone);
    }
    if (index.column() == State && role == Qt::AccessibleTextRole) {
        return line->state;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(index.column())) {
    case Child:
        return line->name;
    case Class:
        return line->className;
    case School:
        return line->school;
    case Counts:
        return line->counts;
    case State:
    case ColumnCount:
        return {};
    }
    return {};
}

QVariant NamesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Child:
        return tr("Child");
    case Class:
        return tr("Class");
    case School:
        return tr("School");
    case Counts:
        return tr("Counts in");
    case State:
        return tr("Where it stands");
    case ColumnCount:
        return {};
    }
    return {};
}

NamesView::NamesView(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(space::m);
    auto* button = secondaryButton(tr("Back"), this);
    describe(button, QStringLiteral("namesBack"), tr("Back to the board"),
             QKeySequence(Qt::Key_Escape));
    connect(button, &QPushButton::clicked, this, &NamesView::back);
    heading->addWidget(button);
    m_title = sectionTitle(QString(), this);
    m_title->setObjectName(QStringLiteral("namesTitle"));
    heading->addWidget(m_title, 1);
    m_breakDown = secondaryButton(tr("Break down"), this);
    describe(m_breakDown, QStringLiteral("breakDown"), tr("Show this figure in parts"),
             QKeySequence(Qt::ALT | Qt::Key_B));
    m_breakdowns = new QMenu(m_breakDown);
    m_breakdowns->setObjectName(QStringLiteral("breakdowns"));
    m_breakDown->setMenu(m_breakdowns);
    heading->addWidget(m_breakDown);
    column->addLayout(heading);
    m_explanation = bodyLabel(QString(), Tone::Muted, this);
    m_explanation->setObjectName(QStringLiteral("namesExplanation"));
    m_explanation->setWordWrap(true);
    column->addWidget(m_explanation);
    m_wayButton = primaryButton(QString(), this);
    m_wayButton->setObjectName(QStringLiteral("wayOn"));
    connect(m_wayButton, &QPushButton::clicked, this, [this] { m_way.go(); });
    column->addWidget(m_wayButton, 0, Qt::AlignLeft);
    auto* card = new Card(this);
    card->body()->setContentsMargins(0, space::xs, 0, space::xs);
    m_model = new NamesModel(this);
    m_table = new QTableView(card);
    m_table->setModel(m_model);
    dressTable(m_table);
    describe(m_table, QStringLiteral("namesTable"), tr("Names behind the figure"));
    m_table->horizontalHeader()->setSectionResizeMode(NamesModel::School, QHeaderView::Stretch);
    m_table->setColumnWidth(NamesModel::Child, 200);
    m_table->setColumnWidth(NamesModel::Class, 120);
    m_table->setColumnWidth(NamesModel::Counts, 150);
    m_table->setColumnWidth(NamesModel::State, 240);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { open(index.row()); });
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
    column->addStretch(0);
}

void NamesView::set(const QString& title, const QString& explanation, QList<NameLine> lines) {
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_wayButton->hide();
    m_breakDown->hide();
    const bool counted = !lines.isEmpty() && !lines.front().counts.isEmpty();
    m_table->setColumnHidden(NamesModel::Counts, !counted);
    m_table->parentWidget()->setVisible(!lines.isEmpty());
    m_model->set(std::move(lines));
    m_table->selectRow(0);
    m_table->setFocus();
}

void NamesView::offer(WayOn way) {
    m_way = std::move(way);
    m_wayButton->setText(m_way.words);
    m_wayButton->setAccessibleName(m_way.words);
    m_wayButton->show();
    if (m_model->rowCount() == 0) {
        m_wayButton->setFocus();
    }
}

void NamesView::offerBreakdowns(const QList<BrokenDownBy>& ways) {
    m_breakdowns->clear();
    for (const BrokenDownBy by : ways) {
        m_breakdowns->addAction(displayName(by), this, [this, by] { emit breakdownWanted(by); });
    }
    m_breakDown->setVisible(!ways.isEmpty());
}

void NamesView::open(int row) {
    if (const NameLine* line = m_model->at(row)) {
        Target target;
        target.page = line->dropoutCase.isValid() ? PageKind::Cases : PageKind::Students;
        if (!line->dropoutCase.isValid() && !line->student.isValid()) {
            target.page = PageKind::Checks; // on no roster: only the register knows the child
            target.action = QStringLiteral("compare");
        }
        target.student = line->student;
        target.dropoutCase = line->dropoutCase;
        emit going(target);
    }
}

} // namespace xiange::ui
