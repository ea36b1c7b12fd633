#include "ui/cases/case_view.h"

#include "core/cases/joint_work.h"
#include "core/papers/paper_fit.h"
#include "core/papers/paper_names.h"
#include "core/papers/paper_steps.h"
#include "ui/cases/case_side.h"
#include "ui/cases/case_words.h"
#include "ui/cases/entry_form.h"
#include "ui/cases/next_step_card.h"
#include "ui/cases/timeline_view.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace xiange::ui {

CaseView::CaseView(EntryForm* form, QWidget* parent) : QWidget(parent), m_form(form) {
    auto* only = new QVBoxLayout(this);
    only->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    only->addWidget(m_stack);
    m_empty = new EmptyState(QStringLiteral("case"), {}, {}, m_stack);
    m_stack->addWidget(m_empty);

    auto* page = new QWidget(m_stack);
    auto* top = new QVBoxLayout(page);
    top->setContentsMargins(0, space::l, 0, 0);
    top->setSpacing(0);
    auto* header = makeHeader();
    header->setContentsMargins(space::xl, 0, space::xl, 0);
    top->addWidget(header);
    // A low window scrolls a long form; it is not pushed apart by it.
    auto* whole = new QScrollArea(page);
    whole->setWidgetResizable(true);
    whole->setFocusPolicy(Qt::NoFocus);
    whole->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(whole);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::xl, space::m, space::xl, space::l);
    column->setSpacing(space::m);
    whole->setWidget(content);
    top->addWidget(whole, 1);
    m_story = bodyLabel({}, Tone::Plain, page);
    m_story->setObjectName(QStringLiteral("story"));
    m_story->setWordWrap(true);
    m_story->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_story);
    m_step = new NextStepCard(page);
    column->addWidget(m_step);
    column->addWidget(m_form);
    m_form->hide();
    auto* below = new QHBoxLayout;
    below->setSpacing(space::m);
    m_timelineCard = new Card(tr("What happened"), {}, page);
    m_timelineCard->body()->setContentsMargins(0, 0, 0, 0);
    m_timeline = new TimelineView(m_timelineCard);
    m_timelineCard->body()->addWidget(m_timeline);
    below->addWidget(m_timelineCard, 1);
    // On a low screen with a form open, this column scrolls rather than push the page apart.
    auto* side = new QScrollArea(page);
    side->setWidgetResizable(true);
    side->setFocusPolicy(Qt::NoFocus);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side = new CaseSide(side);
    side->setWidget(m_side);
    side->setFixedWidth(232);
    side->setMinimumHeight(96);
    below->addWidget(side);
    column->addLayout(below, 1);
    m_stack->addWidget(page);

    connect(m_step->button(), &QPushButton::clicked, this, &CaseView::stepWanted);
    connect(m_step, &NextStepCard::paperWanted, this, &CaseView::paperWanted);
    connect(m_side, &CaseSide::phonesWanted, this, &CaseView::phonesWanted);
    connect(m_side, &CaseSide::assignWanted, this, &CaseView::assignWanted);
    connect(m_step, &NextStepCard::furtherWanted, this, &CaseView::furtherWanted);
    connect(m_timeline, &TimelineView::correctionWanted, this, &CaseView::correctionWanted);
    connect(m_timeline, &TimelineView::evidenceWanted, this, &CaseView::evidenceWanted);
}

QWidget* CaseView::makeHeader() {
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    m_name = pageTitle({}, header);
    m_name->setObjectName(QStringLiteral("caseName"));
    m_facts = bodyLabel({}, Tone::Muted, header);
    m_state = pill({}, Tone::Muted, header);
    m_state->setObjectName(QStringLiteral("caseState"));
    row->addWidget(m_name);
    row->addWidget(m_facts);
    row->addWidget(m_state);
    row->addStretch(1);
    m_contact = secondaryButton(tr("Record contact"), header);
    describe(m_contact, QStringLiteral("recordContact"),
             tr("Write down a contact with the family (Ctrl+L)"));
    row->addWidget(m_contact);

    m_record = secondaryButton(tr("Record"), header);
    m_record->setProperty("kind", QStringLiteral("menu"));
    describe(m_record, QStringLiteral("record"),
             tr("Everything else that can be recorded now (Ctrl+E)"));
    m_recordMenu = new QMenu(m_record);
    m_record->setMenu(m_recordMenu);
    row->addWidget(m_record);

    m_papers = secondaryButton(tr("Papers"), header);
    m_papers->setProperty("kind", QStringLiteral("menu"));
    describe(m_papers, QStringLiteral("papers"), tr("Write a paper about this case (Ctrl+D)"));
    m_papersMenu = new QMenu(m_papers);
    m_papersMenu->setToolTipsVisible(true);
    m_papers->setMenu(m_papersMenu);
    row->addWidget(m_papers);
    connect(m_contact, &QPushButton::clicked, this,
            [this] { emit entryWanted(EntryKind::Contact); });
    // A button's own shortcut waits a tenth of a second for its animation: too slow for typing on.
    const auto key = [this](Qt::Key letter, QPushButton* button, auto act) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | letter), this);
        connect(shortcut, &QShortcut::activated, button, [button, act] {
            if (button->isEnabled() && button->isVisible()) {
                act(button);
            }
        });
    };
    key(Qt::Key_L, m_contact, [](QPushButton* button) { button->click(); });
    key(Qt::Key_E, m_record, [](QPushButton* button) { button->showMenu(); });
    key(Qt::Key_D, m_papers, [](QPushButton* button) { button->showMenu(); });
    return header;
}

void CaseView::fillMenus(const CaseFile& file) {
    const Timeline& timeline = file.dropoutCase.timeline;
    m_recordMenu->clear();
    for (const auto& line : entryKinds) {
        const EntryKind kind = line.value;
        if (kind == EntryKind::Opened || kind == EntryKind::Contact ||
            kind == EntryKind::Correction || kind == EntryKind::ClosingProposed ||
            kind == EntryKind::Consulted || !case_rules::mayBegin(timeline, kind) ||
            (kind == EntryKind::PlanProgress && case_rules::measuresOf(timeline).isEmpty())) {
            continue;
        }
        auto* action = m_recordMenu->addAction(displayName(kind), this,
                                               [this, kind] { emit entryWanted(kind); });
        action->setObjectName(QStringLiteral("record_%1").arg(QLatin1String(line.code)));
    }
    m_contact->setEnabled(case_rules::allowedIn(file.state, EntryKind::Contact));
    m_papersMenu->clear();
    const QList<PaperKind> kinds = papersFor(file.state, file.next.kind);
    for (const PaperKind kind : kinds) {
        const QString code = codeOf(paperKindCodes, kind);
        auto* action = m_papersMenu->addAction(displayName(kind), this,
                                               [this, code] { emit paperWanted(code); });
        action->setObjectName(QStringLiteral("paper_") + code);
        const QString unfit = whyNotFitting(kind, file);
        action->setEnabled(unfit.isEmpty());
        action->setToolTip(unfit.isEmpty() ? purposeOf(kind) : unfit);
        if (kind == PaperKind::VisitRecord) {
            addEarlierVisits(timeline, code);
        }
    }
}

/// The record tells the latest visit; each earlier one can be told as well.
void CaseView::addEarlierVisits(const Timeline& timeline, const QString& code) {
    const Timeline visits = visitsIn(timeline);
    for (qsizetype i = 1; i < visits.size(); ++i) {
        const QString about = QStringLiteral("%1/%2").arg(code).arg(visits[i].id.value);
        auto* action = m_papersMenu->addAction(
            tr("%1, visit of %2", "kind of paper, day")
                .arg(displayName(PaperKind::VisitRecord), shortDate(visits[i].day)),
            this, [this, about] { emit paperWanted(about); });
        action->setObjectName(QStringLiteral("paper_") + about);
    }
}

void CaseView::show(const CaseFile& file, const QList<Responsible>& chain, QDate today,
                    const case_rules::Thresholds& thresholds) {
    const CaseChild& child = file.dropoutCase.child;
    m_stack->setCurrentIndex(1);
    m_name->setText(child.name);
    m_facts->setText(factsOf(child, today));
    m_state->setText(
        file.around.run && file.state != CaseState::Returned
            ? tr("%1 · day %2").arg(displayName(file.state)).arg(file.around.run->schoolDays)
            : displayName(file.state));
    setTone(m_state, toneOf(file.state));
    m_state->show();
    m_story->setText(storyOf(file));
    m_step->show(file, today, thresholds);
    m_timelineCard->setNote(tr("only added to, %n entries", nullptr,
                               static_cast<int>(file.dropoutCase.timeline.size())));
    m_timeline->show(file.dropoutCase.timeline, today, true);
    m_side->show(file, chain, today, thresholds);
    fillMenus(file);
    m_record->setEnabled(true);
    m_papers->setEnabled(true);
}

void CaseView::showChild(const CaseChild& child, const QList<Responsible>& chain, QDate today) {
    m_stack->setCurrentIndex(1);
    m_name->setText(child.name);
    m_facts->setText(factsOf(child, today));
    m_state->hide();
    m_story->clear();
    m_step->showNoCase();
    m_timelineCard->setNote({});
    m_timeline->show({}, today, false);
    m_side->showChild(chain);
    m_contact->setEnabled(true);
    m_recordMenu->clear();
    auto* note = m_recordMenu->addAction(displayName(EntryKind::Note), this,
                                         [this] { emit entryWanted(EntryKind::Note); });
    note->setObjectName(QStringLiteral("record_note"));
    m_record->setEnabled(true);
    m_papers->setEnabled(false);
}

void CaseView::showChain(const QList<Responsible>& chain) {
    m_side->showChain(chain);
}

void CaseView::showNothing(const QString& sentence, const QString& note) {
    m_empty->say(sentence, note);
    m_stack->setCurrentIndex(0);
}

void CaseView::showForm(bool shown) {
    m_form->setVisible(shown);
    m_step->setVisible(!shown);
    m_story->setVisible(!m_story->text().isEmpty());
}

} // namespace xiange::ui
