#include "ui/cases/tips_view.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/day_field.h"
#include "ui/common/empty_state.h"
#include "ui/common/form_column.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/table_look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

namespace xiange::ui {

namespace {

constexpr int formWidth = 320;
constexpr int offered = 8; ///< children offered for what was typed

} // namespace

TipsView::TipsView(Tips& tips, StudentRegister& students, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_tips(tips), m_students(students), m_clock(clock) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl, space::l, space::xl, space::l);
    row->setSpacing(space::l);
    m_model = new QStandardItemModel(this);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("tipTable"));
    m_table->setAccessibleName(tr("Reports by the public"));
    m_table->setModel(m_model);
    dressTable(m_table);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    auto* empty = new EmptyState(QStringLiteral("visit"), {}, {}, m_stack);
    empty->say(tr("No reports yet"),
               tr("Anyone may report that a child is kept from school. Take it down on the right; "
                  "it becomes a case or is dealt with, and stays in the register."));
    m_stack->addWidget(empty);
    row->addWidget(m_stack, 1);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(formWidth + space::l);
    auto* content = new QWidget(area);
    auto* side = new QVBoxLayout(content);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(space::m);
    side->addWidget(makeForm());
    m_handlingBox = makeHandling();
    side->addWidget(m_handlingBox);
    side->addStretch(1);
    area->setWidget(content);
    row->addWidget(area);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TipsView::showHandling);
    connect(m_table, &QTableView::activated, this, [this] {
        if (const Tip* tip = current(); tip != nullptr && tip->dropoutCase.isValid()) {
            emit caseWanted(tip->dropoutCase);
        }
    });
}

QWidget* TipsView::makeForm() {
    auto* card = new Card(tr("Take a report down"), {}, this);
    card->setFixedWidth(formWidth);
    m_form = new FormColumn(card);
    auto* day = new DayField(m_clock.today(), m_form);
    day->setDay(m_clock.today());
    m_form->addField(QStringLiteral("tip_day"), tr("Day"), day);
    m_form->addLine(QStringLiteral("tip_informant"), tr("Reported by (empty: anonymous)"));
    m_form->addLine(QStringLiteral("tip_aboutWhom"), tr("About whom"));
    m_form->addLine(QStringLiteral("tip_place"), tr("Where"));
    m_form->addLine(QStringLiteral("tip_text"), tr("What was reported"));
    card->body()->addWidget(m_form);
    auto* save = primaryButton(tr("Save"), card);
    describe(save, QStringLiteral("saveTip"), tr("Add this report to the register"));
    card->body()->addWidget(save, 0, Qt::AlignRight);
    connect(save, &QPushButton::clicked, this, &TipsView::add);
    return card;
}

QWidget* TipsView::makeHandling() {
    auto* card = new Card(tr("How it was dealt with"), {}, this);
    card->setFixedWidth(formWidth);
    m_said = bodyLabel({}, Tone::Plain, card);
    m_said->setWordWrap(true);
    card->body()->addWidget(m_said);
    m_handling = new FormColumn(card);
    m_handling->addLine(QStringLiteral("tip_handling"), tr("What was found out and done"));
    auto* find = m_handling->addLine(QStringLiteral("findChild"), tr("Or the child it is about"),
                                     tr("name, pinyin or student number"));
    m_child = m_handling->addChoice(QStringLiteral("tipChild"), tr("Child"));
    card->body()->addWidget(m_handling);
    auto* row = new QHBoxLayout;
    m_becomes = secondaryButton(tr("Open a case"), card);
    describe(m_becomes, QStringLiteral("tipBecomesCase"),
             tr("Open a case for this child with the report as its origin"));
    m_handle = secondaryButton(tr("Dealt with"), card);
    describe(m_handle, QStringLiteral("handleTip"), tr("Note how the report was dealt with"));
    row->addStretch(1);
    row->addWidget(m_becomes);
    row->addWidget(m_handle);
    card->body()->addLayout(row);
    connect(find, &QLineEdit::textEdited, this, &TipsView::findChildren);
    connect(m_handle, &QPushButton::clicked, this, &TipsView::handle);
    connect(m_becomes, &QPushButton::clicked, this, &TipsView::becomeCase);
    return card;
}

void TipsView::refresh(SchoolId school) {
    m_school = school;
    auto tips = m_tips.list(school);
    if (!tips) {
        emit failed(tips.error());
        return;
    }
    const TipId shown = current() != nullptr ? current()->id : TipId();
    m_shown = *std::move(tips);
    m_stack->setCurrentIndex(m_shown.isEmpty() ? 1 : 0);
    m_model->clear();
    m_model->setHorizontalHeaderLabels(
        {tr("Day"), tr("Reported by"), tr("About whom"), tr("What was reported"), tr("State")});
    int row = 0;
    for (int i = 0; i < m_shown.size(); ++i) {
        const Tip& tip = m_shown[i];
        const bool open = !tip.handledOn.isValid();
        const QString state = tip.dropoutCase.isValid() ? tr("case opened")
                              : open                    ? tr("! open")
                                     : tr("dealt with %1").arg(shortDate(tip.handledOn));
        QList<QStandardItem*> cells;
        for (const QString& words :
             {shortDate(tip.day), tip.informant.isEmpty() ? tr("anonymous") : tip.informant,
              tip.aboutWhom, tip.text, state}) {
            auto* cell = new QStandardItem(words);
            cell->setEditable(false);
            cells.append(cell);
        }
        cells.last()->setData(static_cast<int>(open ? Tone::Danger : Tone::Good), role::tone);
        m_model->appendRow(cells);
        row = tip.id == shown ? i : row;
    }
    for (int i = 0; i < m_model->columnCount(); ++i) {
        m_table->horizontalHeader()->setSectionResizeMode(
            i, i == 3 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    m_table->setCurrentIndex(m_model->index(row, 0));
    showHandling();
}

const Tip* TipsView::current() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_shown.size() ? &m_shown[row] : nullptr;
}

void TipsView::showHandling() {
    const Tip* tip = current();
    m_handlingBox->setVisible(tip != nullptr);
    if (tip == nullptr) {
        return;
    }
    const bool open = !tip->handledOn.isValid();
    m_said->setText(open ? tip->text : QStringLiteral("%1\n%2").arg(tip->text, tip->handling));
    m_handling->setVisible(open);
    m_handle->setVisible(open);
    m_becomes->setVisible(open);
}

void TipsView::report(const Error& error) {
    if (error.field.isEmpty()) {
        emit failed(error);
    } else {
        (error.field == QLatin1String("handling") ? m_handling : m_form)
            ->complain(QStringLiteral("tip_") + error.field, error.text);
    }
}

void TipsView::add() {
    m_form->clearComplaints();
    Tip tip;
    tip.day = findChild<DayField*>(QStringLiteral("tip_day"))->day();
    tip.informant = m_form->value(QStringLiteral("tip_informant"));
    tip.aboutWhom = m_form->value(QStringLiteral("tip_aboutWhom"));
    tip.place = m_form->value(QStringLiteral("tip_place"));
    tip.text = m_form->value(QStringLiteral("tip_text"));
    const auto added = m_tips.add(tip, m_school);
    if (!added) {
        report(added.error());
        return;
    }
    for (const char* field : {"tip_informant", "tip_aboutWhom", "tip_place", "tip_text"}) {
        m_form->setValue(QString::fromLatin1(field), {});
    }
    emit written();
}

void TipsView::handle() {
    m_handling->clearComplaints();
    const Tip* tip = current();
    if (tip == nullptr) {
        return;
    }
    const auto done = m_tips.handle(tip->id, m_handling->value(QStringLiteral("tip_handling")));
    if (!done) {
        report(done.error());
        return;
    }
    m_handling->setValue(QStringLiteral("tip_handling"), {});
    emit written();
}

void TipsView::findChildren(const QString& typed) {
    m_child->clear();
    if (typed.trimmed().isEmpty()) {
        return;
    }
    StudentFilter filter;
    filter.school = m_school;
    filter.text = typed.trimmed();
    filter.limit = offered;
    for (const StudentLine& line : m_students.list(filter).value_or(QList<StudentLine>())) {
        const QString place = line.className ? shortClassName(*line.className) : line.schoolName;
        m_child->addItem(QStringLiteral("%1 · %2").arg(line.name, place), line.id.value);
    }
}

void TipsView::becomeCase() {
    const Tip* tip = current();
    const StudentId child(m_child->currentData().toLongLong());
    if (tip == nullptr || !child.isValid()) {
        m_handling->complain(QStringLiteral("findChild"), tr("Choose the child first."));
        return;
    }
    const auto opened = m_tips.openCase(tip->id, child);
    if (!opened) {
        report(opened.error());
        return;
    }
    emit written();
    emit caseWanted(*opened);
}

} // namespace xiange::ui
