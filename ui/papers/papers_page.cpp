#include "ui/papers/papers_page.h"

#include "core/cases/case_book.h"
#include "core/papers/paper_names.h"
#include "core/schools/schools.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/choices.h"
#include "ui/common/empty_state.h"
#include "ui/common/labels.h"
#include "ui/common/prompt.h"
#include "ui/common/table_look.h"
#include "ui/papers/new_paper_panel.h"
#include "ui/papers/paper_editor.h"
#include "ui/papers/paper_model.h"
#include "ui/papers/paper_sheet.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

constexpr std::optional<PaperState> shownStates[] = {
    std::nullopt, PaperState::Draft, PaperState::Printed, PaperState::Sent, PaperState::Receipt};

} // namespace

PapersPage::PapersPage(PaperRegister& papers, PaperDesk& desk, CaseBook& cases, Schools& schools,
                       const Clock& clock, Prompt& prompt, QWidget* parent)
    : Page(parent)
    , m_papers(papers)
    , m_desk(desk)
    , m_cases(cases)
    , m_schools(schools)
    , m_clock(clock)
    , m_prompt(prompt) {
    setObjectName(QStringLiteral("papersPage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(makeHeading());
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeContent());
    auto* empty = new EmptyState(
        QStringLiteral("paper"),
        tr("No paper has been written yet. Papers are written from a return-to-school case."),
        tr("Go to the cases"), m_stack);
    connect(empty, &EmptyState::acted, this, [this] {
        Target target;
        target.page = PageKind::Cases;
        emit going(target);
    });
    m_stack->addWidget(empty);
    column->addWidget(m_stack, 1);
    m_keep = new QTimer(this);
    m_keep->setSingleShot(true);
    m_keep->setInterval(700);
    connect(m_keep, &QTimer::timeout, this, &PapersPage::keepEdits);
    connect(&m_papers, &PaperRegister::changed, this, &Page::becomeStale);
}

QWidget* PapersPage::makeHeading() {
    auto* heading = new QWidget(this);
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(pageTitle(tr("Papers"), heading));
    m_states = new Choices(Choices::Look::Chips, heading);
    m_states->setObjectName(QStringLiteral("paperStates"));
    connect(m_states, &Choices::chosen, this, [this](int index) {
        m_model->showOnly(shownStates[index]);
        selectRow(m_model->rowOf(m_shown.id));
    });
    row->addWidget(m_states);
    row->addStretch(1);
    m_begin = primaryButton(tr("New paper"), heading);
    describe(m_begin, QStringLiteral("newPaper"), tr("Write a paper about a case or a school"),
             QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(m_begin, &QPushButton::clicked, this, &PapersPage::beginNew);
    row->addWidget(m_begin);
    return heading;
}

QWidget* PapersPage::makeContent() {
    auto* content = new QWidget(this);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    m_side = new QStackedWidget(content);
    m_side->addWidget(makeList());
    m_new = new NewPaperPanel(m_cases, m_schools, m_papers, m_side);
    connect(m_new, &NewPaperPanel::wanted, this, &PapersPage::write);
    connect(m_new, &NewPaperPanel::failed, this, &Page::failed);
    connect(m_new, &NewPaperPanel::cancelled, this, [this] {
        showSide(List);
        refresh();
    });
    m_side->addWidget(m_new);
    m_editor = new PaperEditor(m_side);
    m_editor->setObjectName(QStringLiteral("paperEditor"));
    connect(m_editor, &PaperEditor::edited, this, [this] {
        m_unkept = true;
        m_text = m_editor->paper();
        dropFilledBlanks(m_text);
        m_sheet->showPaper(m_shown, m_text);
        m_keep->start();
    });
    m_side->addWidget(m_editor);
    row->addWidget(m_side, 11);
    row->addWidget(makeSheet(), 12);
    return content;
}

QWidget* PapersPage::makeList() {
    auto* card = new Card(this);
    card->body()->setContentsMargins(0, space::xs, 0, space::xs);
    m_model = new PaperModel(this);
    m_table = new QTableView(card);
    m_table->setModel(m_model);
    dressTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    describe(m_table, QStringLiteral("paperTable"), tr("Register of papers"));
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(PaperModel::Kind, QHeaderView::Stretch);
    m_table->setColumnWidth(PaperModel::Number, 168);
    m_table->setColumnWidth(PaperModel::Child, 84);
    m_table->setColumnWidth(PaperModel::State, 72);
    m_table->setColumnWidth(PaperModel::Day, 80);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PapersPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_sheet->setChosen(static_cast<int>(chosen().size())); });
    card->body()->addWidget(m_table);
    return card;
}

QWidget* PapersPage::makeSheet() {
    m_sheet = new PaperSheet(m_fonts, this);
    connect(m_sheet, &PaperSheet::printWanted, this, &PapersPage::print);
    connect(m_sheet, &PaperSheet::pdfWanted, this, &PapersPage::savePdf);
    connect(m_sheet, &PaperSheet::odtWanted, this, &PapersPage::saveOdt);
    connect(m_sheet, &PaperSheet::editWanted, this, &PapersPage::edit);
    connect(m_sheet, &PaperSheet::refillWanted, this, &PapersPage::refill);
    connect(m_sheet, &PaperSheet::advanceWanted, this, &PapersPage::advance);
    connect(m_sheet, &PaperSheet::recordWanted, this, &PapersPage::record);
    return m_sheet;
}

QString PapersPage::title() const {
    return tr("Papers");
}

QString PapersPage::help() const {
    return tr("<p>Every paper that was made, with its number. Choose one and its pages stand "
              "beside the list as they will be printed; choose several and they are printed "
              "together.</p>"
              "<p>A draft says so on its first page and can be edited: its words stand beside the "
              "pages, every change is kept at once. <b>Fill in again</b> writes it anew from the "
              "record.</p>"
              "<p>Printing keeps the paper exactly as it is: later changes of the facts go into a "
              "new paper.</p>"
              "<p><b>Ctrl+N</b> new paper · <b>F2</b> edit · <b>Ctrl+P</b> print · <b>Ctrl+E</b> "
              "PDF · <b>Ctrl+R</b> fill in again from the newest facts</p>");
}

QString PapersPage::unfinished() const {
    return m_unkept ? tr("The changes of %1 are not kept yet.").arg(m_shown.number) : QString();
}

void PapersPage::useSchool(SchoolId school) {
    m_school = school;
    becomeStale();
}

void PapersPage::refresh() {
    auto papers = m_papers.list();
    if (!tell(papers)) {
        return;
    }
    papers->removeIf([this](const RegisteredPaper& paper) {
        return m_school.isValid() && paper.subject.school != m_school;
    });
    const PaperId shown = m_shown.id;
    m_model->setPapers(std::move(*papers));
    QStringList words;
    for (const auto& state : shownStates) {
        const QString name = state ? displayName(*state) : tr("All");
        words.append(tr("%1 %2", "state and count").arg(name).arg(m_model->countOf(state)));
    }
    m_states->setWords(words);
    const bool nothing = m_model->countOf({}) == 0 && m_side->currentIndex() != New;
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    selectRow(m_model->rowOf(shown));
    emit badgeChanged(m_model->countOf(PaperState::Draft));
}

// A paper is read, and its reading recorded, when a person opens it: nothing opens by itself.
void PapersPage::selectRow(int row) {
    if (row >= 0) {
        m_table->selectRow(row);
    } else {
        m_table->selectionModel()->clear();
    }
    showCurrent();
}

const RegisteredPaper* PapersPage::current() const {
    return m_model->paperAt(m_table->currentIndex().row());
}

QList<RegisteredPaper> PapersPage::chosen() const {
    QList<RegisteredPaper> papers;
    if (m_side->currentIndex() == Edit) {
        return {m_shown};
    }
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        papers.append(*m_model->paperAt(row.row()));
    }
    return papers;
}

void PapersPage::choose(const QList<PaperId>& papers) {
    for (const PaperId paper : papers) {
        if (m_model->rowOf(paper) < 0) {
            m_states->setCurrent(0);
            m_model->showOnly({});
        }
    }
    QItemSelection rows;
    for (const PaperId paper : papers) {
        if (const int row = m_model->rowOf(paper); row >= 0) {
            rows.select(m_model->index(row, 0), m_model->index(row, PaperModel::ColumnCount - 1));
        }
    }
    if (!rows.isEmpty()) {
        m_table->selectionModel()->setCurrentIndex(rows.first().topLeft(),
                                                   QItemSelectionModel::NoUpdate);
        m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
        m_table->scrollTo(rows.first().topLeft());
    }
    showCurrent();
}

void PapersPage::showCurrent() {
    if (m_editing) {
        return; // what is being typed stays
    }
    std::optional<RegisteredPaper> paper;
    if (const RegisteredPaper* line = current()) {
        paper = *line;
        if (chosen().size() <= 1) {
            // Who may not write it sees it as it was written.
            bringUpToDate(*paper).or_else([](const Error&) {});
        }
    }
    // What is open already is not read a second time.
    const bool open = paper && paper->id == m_shown.id && paper->version == m_shown.version;
    auto text = !paper ? Result<PaperText>() : open ? m_text : m_papers.open(paper->id);
    if (!paper || !tell(text)) {
        m_shown = {};
        m_text = {};
        m_sheet->showNothing();
        return;
    }
    m_shown = *paper;
    m_text = std::move(*text);
    m_sheet->showPaper(m_shown, m_text);
    m_sheet->setChosen(static_cast<int>(chosen().size()));
    offerEntry();
}

void PapersPage::showSide(Side side) {
    m_editing = side == Edit;
    m_side->setCurrentIndex(side);
    m_sheet->setEditing(m_editing);
    m_states->setEnabled(side == List);
    m_begin->setEnabled(side != New);
}

void PapersPage::beginNew() {
    keepEdits();
    showSide(New);
    m_stack->setCurrentIndex(0);
    m_new->begin(m_school);
}

void PapersPage::goTo(const Target& target) {
    keepEdits();
    showSide(List);
    if (target.paper.isValid()) {
        choose({target.paper});
    } else if (target.action == QLatin1String("new")) {
        beginNew();
    } else if (const auto kind = fromCode(paperKindCodes, target.action);
               kind && aboutOf(*kind) == PaperAbout::School) {
        if (m_school.isValid()) {
            write(*kind, {{m_school, {}, {}, {}}});
        } else {
            beginNew();
        }
    } else if (target.dropoutCase.isValid()) {
        write(fromCode(paperKindCodes, target.action).value_or(PaperKind::Report),
              {{{}, {}, {}, target.dropoutCase}});
    }
}

void PapersPage::write(PaperKind kind, const QList<PaperSubject>& subjects) {
    QList<PaperId> made;
    for (const PaperSubject& subject : subjects) {
        const auto draft = m_desk.write(kind, subject);
        if (!tell(draft)) {
            break;
        }
        made.append(*draft);
    }
    if (made.isEmpty()) {
        return;
    }
    showSide(List);
    refresh();
    choose(made);
    m_table->setFocus();
    emit saved();
    const RegisteredPaper* first = current();
    if (made.size() == 1 && first != nullptr && first->state != PaperState::Draft) {
        emit noticed(
            tr("%1 was printed today and says the same: it is shown again.").arg(first->number));
    }
    if (const QString problem = m_papers.templateProblem(kind); !problem.isEmpty()) {
        emit failed(Error{ErrorKind::Invalid, problem, {}, {}});
    }
}

void PapersPage::edit() {
    if (m_editing) {
        keepEdits();
        showSide(List);
        refresh();
        return;
    }
    if (m_shown.state == PaperState::Draft && m_shown.id.isValid()) {
        m_editor->edit(m_text);
        showSide(Edit);
        m_editor->setFocus();
    }
}

// What was typed stays in the editor when it can't be kept.
void PapersPage::keepEdits() {
    m_keep->stop();
    if (!m_unkept) {
        return;
    }
    const auto version = m_papers.editDraft(m_shown.id, m_shown.version, m_text);
    if (tell(version)) {
        m_unkept = false;
        m_shown.version = *version;
        m_shown.editedByHand = true;
        emit saved();
    }
}

void PapersPage::refill() {
    if (!m_shown.id.isValid()) {
        return;
    }
    const bool edited = m_unkept || m_shown.editedByHand;
    if (edited && !m_prompt.confirm(this, tr("Fill in again"),
                                    tr("%1 was edited by hand. Filling it in again from the "
                                       "record takes these changes away.")
                                        .arg(m_shown.number),
                                    tr("Fill in again"))) {
        return;
    }
    m_keep->stop();
    m_unkept = false;
    const bool editing = m_editing;
    showSide(List);
    if (tell(m_desk.refill(m_shown.id))) {
        refresh();
        emit saved();
    }
    if (editing) {
        edit();
    }
}

} // namespace xiange::ui
