#include "ui/papers/papers_page.h"

#include "core/cases/case_book.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/choices.h"
#include "ui/common/empty_state.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/prompt.h"
#include "ui/common/table_look.h"
#include "ui/papers/paper_model.h"
#include "ui/papers/paper_output.h"
#include "ui/papers/paper_preview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

constexpr std::optional<PaperState> shownStates[] = {
    std::nullopt, PaperState::Draft, PaperState::Printed, PaperState::Sent, PaperState::Receipt};

} // namespace

PapersPage::PapersPage(PaperRegister& papers, CasePapers& casePapers, CaseBook& cases,
                       const Clock& clock, Prompt& prompt, QWidget* parent)
    : Page(parent)
    , m_papers(papers)
    , m_casePapers(casePapers)
    , m_cases(cases)
    , m_clock(clock)
    , m_prompt(prompt) {
    setObjectName(QStringLiteral("papersPage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);

    auto* heading = new QHBoxLayout;
    heading->setSpacing(space::m);
    heading->addWidget(pageTitle(tr("Papers"), this));
    m_states = new Choices(Choices::Look::Chips, this);
    m_states->setObjectName(QStringLiteral("paperStates"));
    connect(m_states, &Choices::chosen, this, [this](int index) {
        m_model->showOnly(shownStates[index]);
        m_table->selectRow(0);
        showCurrent();
    });
    heading->addWidget(m_states);
    heading->addStretch(1);
    auto* fresh = primaryButton(tr("New paper"), this);
    describe(fresh, QStringLiteral("newPaper"), tr("Write a paper about an open case"),
             QKeySequence(Qt::CTRL | Qt::Key_N));
    m_newMenu = new QMenu(fresh);
    connect(m_newMenu, &QMenu::aboutToShow, this, &PapersPage::fillNewMenu);
    fresh->setMenu(m_newMenu);
    heading->addWidget(fresh);
    column->addLayout(heading);

    m_stack = new QStackedWidget(this);
    auto* content = new QWidget(m_stack);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(makeList(), 11);
    row->addWidget(makeSheet(), 12);
    m_stack->addWidget(content);
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
    connect(&m_papers, &PaperRegister::changed, this, &Page::becomeStale);
}

QWidget* PapersPage::makeList() {
    auto* card = new Card(this);
    card->body()->setContentsMargins(0, space::xs, 0, space::xs);
    m_model = new PaperModel(this);
    m_table = new QTableView(card);
    m_table->setModel(m_model);
    dressTable(m_table);
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
    card->body()->addWidget(m_table);
    return card;
}

QWidget* PapersPage::makeSheet() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_actions = new QWidget(side);
    auto* buttons = new QHBoxLayout(m_actions);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::s);
    const auto button = [&](const char* name, const QString& text, const QString& what,
                            const QKeySequence& key, auto slot) {
        auto* made = secondaryButton(text, m_actions);
        describe(made, QString::fromLatin1(name), what, key);
        connect(made, &QPushButton::clicked, this, slot);
        buttons->addWidget(made);
        return made;
    };
    button("printPaper", tr("Print"), tr("Print the paper and keep it as it is now"), {},
           &PapersPage::print);
    button("savePdf", tr("PDF"), tr("Save as a PDF file"), QKeySequence(Qt::CTRL | Qt::Key_E),
           &PapersPage::savePdf);
    button("saveOdt", tr(".odt"), tr("Save for a word processor"), {}, &PapersPage::saveOdt);
    buttons->addStretch(1);
    m_rewrite = button("rewritePaper", tr("Write again"),
                       tr("Write the draft again from the newest facts, under its number"),
                       QKeySequence(Qt::CTRL | Qt::Key_R), &PapersPage::rewrite);
    m_next = button("advancePaper", QString(), QString(), {}, &PapersPage::advance);
    column->addWidget(m_actions);
    m_missing = bodyLabel(QString(), Tone::Caution, side);
    m_missing->setObjectName(QStringLiteral("missingFields"));
    m_missing->setWordWrap(true);
    column->addWidget(m_missing);
    m_preview = new PaperPreview(side);
    m_preview->setObjectName(QStringLiteral("paperPreview"));
    column->addWidget(m_preview, 1);
    m_about = smallLabel(QString(), side);
    m_about->setObjectName(QStringLiteral("paperAbout"));
    column->addWidget(m_about);
    return side;
}

QString PapersPage::title() const {
    return tr("Papers");
}

QString PapersPage::help() const {
    return tr("<p>Every paper that was made, with its number. Choose one and its pages stand "
              "beside the list as they will be printed.</p>"
              "<p>A draft says so on its first page. Printing keeps the paper as it is: later "
              "changes of the facts go into a new paper.</p>"
              "<p><b>Ctrl+N</b> new paper · <b>Ctrl+P</b> print · <b>Ctrl+E</b> PDF · "
              "<b>Ctrl+R</b> write the draft again from the newest facts</p>");
}

template <typename T> bool PapersPage::tell(const Result<T>& result) {
    if (!result) {
        emit failed(result.error());
    }
    return result.has_value();
}

void PapersPage::refresh() {
    auto papers = m_papers.list();
    if (!tell(papers)) {
        return;
    }
    const RegisteredPaper* before = current();
    const PaperId shown = before ? before->id : PaperId();
    m_model->setPapers(std::move(*papers));
    QStringList words;
    for (const auto& state : shownStates) {
        const QString name = state ? displayName(*state) : tr("All");
        words.append(tr("%1 %2", "state and count").arg(name).arg(m_model->countOf(state)));
    }
    m_states->setWords(words);
    m_stack->setCurrentIndex(m_model->countOf({}) > 0 ? 0 : 1);
    const int row = m_model->rowOf(shown);
    m_table->selectRow(row >= 0 ? row : 0);
    showCurrent();
    emit badgeChanged(m_model->countOf(PaperState::Draft));
}

const RegisteredPaper* PapersPage::current() const {
    return m_model->paperAt(m_table->currentIndex().row());
}

void PapersPage::choose(PaperId paper) {
    if (m_model->rowOf(paper) < 0) {
        m_states->setCurrent(0);
        m_model->showOnly({});
    }
    if (const int row = m_model->rowOf(paper); row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    }
    showCurrent();
}

void PapersPage::showNothing() {
    m_layout.reset();
    m_preview->showPaper(nullptr);
    m_missing->hide();
    m_about->clear();
    m_actions->setEnabled(false);
}

void PapersPage::showCurrent() {
    const RegisteredPaper* paper = current();
    if (!paper) {
        showNothing();
        return;
    }
    auto text = m_papers.open(paper->id);
    if (!tell(text)) {
        showNothing();
        return;
    }
    m_text = std::move(*text);
    const bool draft = paper->state == PaperState::Draft;
    m_layout = std::make_shared<PaperLayout>(m_text, m_fonts, draft);
    m_preview->showPaper(m_layout);
    tellWhatIsMissing(draft ? m_text.missing : QStringList());
    const QString font = m_fonts.family(PaperFont::Body);
    const QString pages = tr("%n page(s)", nullptr, m_layout->pageCount());
    m_about->setText(m_fonts.isStandard(PaperFont::Body)
                         ? tr("%1 · font %2").arg(pages, font)
                         : tr("%1 · font %2 (FangSong is not installed here)").arg(pages, font));
    m_actions->setEnabled(true);
    m_rewrite->setVisible(draft);
    m_next->setVisible(paper->state != PaperState::Receipt);
    switch (paper->state) {
    case PaperState::Draft:
        m_next->setText(tr("Mark as printed"));
        m_next->setToolTip(tr("It was printed from the PDF: keep it as it is now"));
        break;
    case PaperState::Printed:
        m_next->setText(tr("Mark as sent"));
        m_next->setToolTip(tr("It was signed and sent today"));
        break;
    case PaperState::Sent:
        m_next->setText(tr("Receipt has come"));
        m_next->setToolTip(tr("The other side acknowledged it today"));
        break;
    case PaperState::Receipt:
        break;
    }
    m_next->setAccessibleName(m_next->text());
}

void PapersPage::tellWhatIsMissing(const QStringList& missing) {
    m_missing->setVisible(!missing.isEmpty());
    m_missing->setText(tr("%n thing(s) left blank, to be filled in by hand: %1", nullptr,
                          static_cast<int>(missing.size()))
                           .arg(missing.join(tr(", ", "between missing fields"))));
}

void PapersPage::fillNewMenu() {
    m_newMenu->clear();
    CaseFilter filter;
    filter.openOnly = true;
    const auto cases = m_cases.list(filter);
    if (!tell(cases)) {
        return;
    }
    if (cases->isEmpty()) {
        m_newMenu->addAction(tr("There is no open case"))->setEnabled(false);
        return;
    }
    for (const auto& line : paperKindCodes) {
        QMenu* menu = m_newMenu->addMenu(displayName(line.value));
        for (const CaseFile& file : *cases) {
            const CaseChild& child = file.dropoutCase.child;
            const QString text =
                tr("%1 %2 · %3", "class, child, state of the case")
                    .arg(shortClassName(child.className), child.name, displayName(file.state));
            const CaseId id = file.dropoutCase.id;
            connect(menu->addAction(text), &QAction::triggered, this,
                    [this, kind = line.value, id] { write(kind, id); });
        }
    }
}

void PapersPage::goTo(const Target& target) {
    if (target.paper.isValid()) {
        choose(target.paper);
    } else if (target.dropoutCase.isValid()) {
        write(fromCode(paperKindCodes, target.action).value_or(PaperKind::Report),
              target.dropoutCase);
    }
}

void PapersPage::write(PaperKind kind, CaseId dropoutCase) {
    const auto gathered = m_casePapers.gather(kind, dropoutCase);
    if (!tell(gathered)) {
        return;
    }
    const auto draft = m_papers.draftFor(kind, gathered->subject, gathered->content);
    if (tell(draft)) {
        refresh();
        choose(*draft);
        emit saved();
    }
}

void PapersPage::rewrite() {
    const RegisteredPaper* paper = current();
    if (paper && paper->subject.dropoutCase.isValid()) {
        write(paper->kind, paper->subject.dropoutCase);
    }
}

void PapersPage::print() {
    const RegisteredPaper* paper = current();
    if (!paper) {
        emit noticed(tr("Choose a paper to print."));
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(paper->title);
    printer.setPageSize(QPageSize(QPageSize::A4));
    if (!m_prompt.choosePrinter(this, printer)) {
        return;
    }
    // What is printed to be signed is no draft any more.
    const PaperLayout final(m_text, m_fonts, false);
    if (tell(ui::print(final, printer))) {
        markPrinted();
    }
}

void PapersPage::markPrinted() {
    const RegisteredPaper* paper = current();
    if (paper && m_layout &&
        tell(m_papers.markPrinted(paper->id, m_fonts.family(PaperFont::Body),
                                  m_layout->pageCount()))) {
        emit saved();
    }
}

void PapersPage::advance() {
    const RegisteredPaper* paper = current();
    if (!paper) {
        return;
    }
    const PaperId id = paper->id;
    switch (paper->state) {
    case PaperState::Draft:
        markPrinted();
        return;
    case PaperState::Printed:
        if (tell(m_papers.markSent(id, m_clock.today()))) {
            emit saved();
        }
        return;
    case PaperState::Sent:
        if (tell(m_papers.markReceived(id, m_clock.today()))) {
            emit saved();
        }
        return;
    case PaperState::Receipt:
        return;
    }
}

QString PapersPage::proposedFile(const QString& ending) const {
    const RegisteredPaper* paper = current();
    QString name = paper ? paper->number + paper->title : QString();
    name.remove(u'/').remove(u'\\').remove(u':');
    return name + ending;
}

void PapersPage::saveAs(const QString& what, const QString& ending, const QString& filter,
                        const std::function<Result<void>(const QString&)>& write) {
    if (!m_layout) {
        return;
    }
    const QString path = m_prompt.saveFile(this, what, proposedFile(ending), filter);
    if (!path.isEmpty() && tell(write(path))) {
        emit noticed(tr("Saved: %1").arg(path));
    }
}

void PapersPage::savePdf() {
    saveAs(tr("Save as PDF"), QStringLiteral(".pdf"), tr("PDF files (*.pdf)"),
           [this](const QString& path) { return writePdf(*m_layout, m_text.title, path); });
}

void PapersPage::saveOdt() {
    saveAs(tr("Save for a word processor"), QStringLiteral(".odt"), tr("Text documents (*.odt)"),
           [this](const QString& path) { return writeOdt(m_text, m_fonts, path); });
}

} // namespace xiange::ui
