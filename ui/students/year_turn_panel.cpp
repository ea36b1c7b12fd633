#include "ui/students/year_turn_panel.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/figure_tile.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/message_bar.h"
#include "ui/common/prompt.h"
#include "ui/common/table_look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace xiange::ui {
namespace {

QString wordsOf(StayReason reason) {
    switch (reason) {
    case StayReason::Suspended:
        return YearTurnPanel::tr("suspended for health: the class is chosen on coming back");
    case StayReason::NoClass:
        return YearTurnPanel::tr("in school, but in no class: give it one first");
    case StayReason::OtherYear:
        return YearTurnPanel::tr("in a class of another school year");
    }
    return {};
}

QTableView* table(const QString& name, const QString& words, QStandardItemModel* model,
                  Card* card) {
    auto* made = new QTableView(card);
    describe(made, name, words);
    made->setModel(model);
    dressTable(made);
    card->body()->setContentsMargins(0, 0, 0, 8);
    card->body()->addWidget(made);
    return made;
}

QString yearName(int first) {
    return QStringLiteral("%1–%2").arg(first).arg(first + 1);
}

} // namespace

YearTurnPanel::YearTurnPanel(YearTurn& turns, Prompt& prompt, QWidget* parent)
    : QWidget(parent), m_turns(turns), m_prompt(prompt) {
    build();
}

void YearTurnPanel::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(space::m);
    heading->addWidget(pageTitle(tr("Year turn"), this));
    m_about = bodyLabel({}, Tone::Muted, this);
    heading->addWidget(m_about);
    heading->addStretch(1);
    column->addLayout(heading);
    m_messages = new MessageBar(this);
    m_messages->setObjectName(QStringLiteral("turnMessage"));
    column->addWidget(m_messages);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(space::m);
    for (int i = 0; i < 3; ++i) {
        m_tiles.append(new FigureTile(this));
        m_tiles.last()->setObjectName(QStringLiteral("turnTile%1").arg(i));
        tiles->addWidget(m_tiles.last());
    }
    column->addLayout(tiles);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(space::m);
    auto* classes = new Card(tr("Classes"), tr("each moves up a grade with its teacher"), this);
    m_classModel = new QStandardItemModel(this);
    m_classes = table(QStringLiteral("turnClasses"), tr("Classes"), m_classModel, classes);
    auto* staying = new Card(tr("Not moved"), tr("and why"), this);
    m_stayingModel = new QStandardItemModel(this);
    m_staying = table(QStringLiteral("turnStaying"), tr("Not moved"), m_stayingModel, staying);
    cards->addWidget(classes, 3);
    cards->addWidget(staying, 2);
    column->addLayout(cards, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::m);
    foot->addWidget(bodyLabel(tr("Done in one piece; can be taken back until something else "
                                 "has changed the children"),
                              Tone::Muted, this));
    foot->addStretch(1);
    m_undo = secondaryButton(tr("Take the year turn back"), this);
    describe(m_undo, QStringLiteral("turnUndo"),
             tr("Puts every child and class back as it was before the year turn"));
    m_back = secondaryButton(tr("Back to the list"), this);
    describe(m_back, QStringLiteral("turnBack"), tr("Back to the list"),
             QKeySequence(Qt::Key_Escape));
    m_go = primaryButton(tr("Move all classes up"), this);
    describe(m_go, QStringLiteral("turnGo"), tr("Moves all classes up a grade"),
             QKeySequence(Qt::CTRL | Qt::Key_Return));
    for (auto* button : {m_undo, m_back, m_go}) {
        foot->addWidget(button);
    }
    column->addLayout(foot);
    connect(m_undo, &QPushButton::clicked, this, &YearTurnPanel::takeBack);
    connect(m_back, &QPushButton::clicked, this, &YearTurnPanel::closed);
    connect(m_go, &QPushButton::clicked, this, &YearTurnPanel::doTurn);
}

void YearTurnPanel::begin(SchoolId school) {
    m_school = school;
    m_messages->dismiss();
    read();
}

void YearTurnPanel::read() {
    const auto plan = m_turns.plan(m_school);
    m_latest = m_turns.latest(m_school).value_or(ImportId());
    m_undo->setVisible(m_latest.isValid());
    show(plan.value_or(YearTurnPlan{}));
    if (!plan) {
        m_messages->showError(plan.error());
        m_go->setEnabled(false);
    }
}

void YearTurnPanel::show(const YearTurnPlan& plan) {
    m_plan = plan;
    m_about->setText(plan.fromYear > 0 ? tr("%1 · %2 → %3")
                                             .arg(plan.schoolName, yearName(plan.fromYear),
                                                  yearName(plan.fromYear + 1))
                                       : QString());
    const auto figure = [](const QString& label, qint64 count, const QString& note, Tone tone) {
        Figure made;
        made.label = label;
        made.value = number(count);
        made.note = note;
        made.tone = count > 0 ? tone : Tone::Plain;
        return made;
    };
    m_tiles[0]->setFigure(figure(tr("Move up"), plan.moving, tr("children"), Tone::Plain));
    m_tiles[1]->setFigure(figure(tr("Graduate"), plan.graduating, tr("children"), Tone::Plain));
    m_tiles[2]->setFigure(
        figure(tr("Not moved"), plan.staying.size(), tr("look at them one by one"), Tone::Caution));
    m_classModel->clear();
    m_classModel->setHorizontalHeaderLabels(
        {tr("Class"), tr("Becomes"), tr("Children"), tr("Head teacher")});
    for (const ClassTurn& turn : plan.classes) {
        auto* from = new QStandardItem(shortClassName(turn.name));
        from->setData(true, role::strong);
        auto* to = new QStandardItem(turn.to ? shortClassName(*turn.to) : QString());
        to->setData(QStringList{!turn.to              ? tr("graduates")
                                : turn.toId.isValid() ? tr("is there")
                                                      : tr("is made")},
                    role::tags);
        to->setData(static_cast<int>(turn.to ? Tone::Good : Tone::Muted), role::tagTone);
        m_classModel->appendRow({from, to, new QStandardItem(number(turn.children)),
                                 new QStandardItem(turn.headTeacher)});
    }
    m_classes->setColumnWidth(0, 110);
    m_classes->setColumnWidth(1, 190);
    m_classes->setColumnWidth(2, 90);
    m_stayingModel->clear();
    m_stayingModel->setHorizontalHeaderLabels({tr("Name"), tr("Why")});
    for (const StayingChild& child : plan.staying) {
        auto* name = new QStandardItem(child.name);
        name->setData(true, role::strong);
        auto* why = new QStandardItem(wordsOf(child.reason));
        why->setToolTip(why->text());
        m_stayingModel->appendRow({name, why});
    }
    m_staying->setColumnWidth(0, 100);
    m_go->setEnabled(plan.obstacle.isEmpty() && !plan.classes.isEmpty());
    if (!plan.obstacle.isEmpty()) {
        m_messages->showMessage(plan.obstacle, Tone::Caution);
    }
}

void YearTurnPanel::doTurn() {
    if (!m_prompt.confirm(this, tr("Year turn"),
                          tr("%1 children move up and %2 graduate. Go on?")
                              .arg(number(m_plan.moving), number(m_plan.graduating)),
                          tr("Move all classes up"))) {
        return;
    }
    const auto done = m_turns.turn(m_school);
    if (!done) {
        m_messages->showError(done.error());
        return;
    }
    emit written();
    read();
    m_messages->showMessage(tr("%1 children moved up, %2 graduated.")
                                .arg(number(done->plan.moving), number(done->plan.graduating)),
                            Tone::Good);
}

void YearTurnPanel::takeBack() {
    if (!m_prompt.confirm(this, tr("Take the year turn back"),
                          tr("Every child and class is put back as it was before."),
                          tr("Take back"))) {
        return;
    }
    const auto undone = m_turns.undo(m_latest);
    if (!undone) {
        m_messages->showError(undone.error());
        return;
    }
    emit written();
    read();
    m_messages->showNotice(tr("Taken back: %n children are as before.", nullptr, *undone));
}

} // namespace xiange::ui
