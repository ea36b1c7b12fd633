#include "core/cases/case_book.h"
#include "core/papers/paper_steps.h"
#include "ui/common/prompt.h"
#include "ui/papers/paper_sheet.h"
#include "ui/papers/papers_page.h"

#include <QPrinter>

// What goes out of the page: to a printer, into a file, into the register as printed, and into the
// case as an entry.

namespace xiange::ui {

Result<std::vector<PapersPage::Ready>> PapersPage::makeReady(const QList<RegisteredPaper>& lines,
                                                             bool draftMark) {
    std::vector<Ready> papers;
    for (RegisteredPaper line : lines) {
        if (const auto today = bringUpToDate(line); !today) {
            return tl::make_unexpected(today.error());
        }
        const auto now = m_papers.find(line.id);
        if (!now) {
            return tl::make_unexpected(now.error());
        }
        if (now->version != line.version || now->state != line.state) {
            return fail(ErrorKind::Conflict,
                        tr("%1 was changed by someone else in the meantime. Look at it again "
                           "before you print it.")
                            .arg(line.number));
        }
        const bool shown = line.id == m_shown.id && line.version == m_shown.version;
        const auto text = shown ? Result<PaperText>(m_text) : m_papers.open(line.id);
        if (!text) {
            return tl::make_unexpected(text.error());
        }
        const bool draft = draftMark && line.state == PaperState::Draft;
        papers.push_back({line, std::make_shared<PaperLayout>(*text, m_fonts, draft),
                          line.state == PaperState::Draft ? text->missing : QStringList()});
    }
    return papers;
}

Result<void> PapersPage::bringUpToDate(RegisteredPaper& line) {
    if (line.state != PaperState::Draft || line.writtenOn >= m_clock.today()) {
        return {};
    }
    if (m_shown.id == line.id && m_shown.writtenOn >= m_clock.today()) {
        line = m_shown; // it was brought up to date when it was opened
        return {};
    }
    return m_desk.bringUpToDate(line.id).and_then([&] {
        return m_papers.find(line.id).map([&](const RegisteredPaper& now) { line = now; });
    });
}

Result<void> PapersPage::keepPrinted(const std::vector<Ready>& papers) {
    for (const Ready& paper : papers) {
        const PrintedCopy copy{paper.line.version, m_fonts.family(PaperFont::Body),
                               paper.layout->pageCount(), pdfOf({paper.layout}, paper.line.title)};
        if (const auto kept = m_papers.markPrinted(paper.line.id, copy); !kept) {
            return kept;
        }
    }
    return {};
}

// Of one paper the blanks stand beside it; of several printed together nobody has seen them all.
bool PapersPage::mayPrintWithBlanks(const std::vector<Ready>& papers) {
    QStringList lines;
    for (const Ready& paper : papers) {
        if (papers.size() > 1 && !paper.missing.isEmpty()) {
            lines << tr("%1 %2: %3", "number of a paper, child, what is left blank")
                         .arg(paper.line.number, paper.line.childName,
                              paper.missing.join(QStringLiteral("、")));
        }
    }
    return lines.isEmpty() ||
           m_prompt.confirm(
               this, tr("Print with blanks"),
               tr("These papers have blanks to be filled in by hand:\n%1").arg(lines.join(u'\n')),
               tr("Print"));
}

void PapersPage::print() {
    keepEdits();
    const QList<RegisteredPaper> lines = chosen();
    if (lines.isEmpty() || m_unkept) {
        emit noticed(tr("Choose a paper to print."));
        return;
    }
    // What is printed to be signed is no draft any more.
    const auto papers = makeReady(lines, false);
    if (!tell(papers)) {
        refresh();
        return;
    }
    if (!mayPrintWithBlanks(*papers)) {
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(lines.front().title);
    printer.setPageSize(QPageSize(QPageSize::A4));
    if (!m_prompt.choosePrinter(this, printer)) {
        return;
    }
    PaperLayouts layouts;
    for (const Ready& paper : *papers) {
        layouts.push_back(paper.layout);
    }
    if (tell(ui::print(layouts, lines.front().title, printer)) && tell(keepPrinted(*papers))) {
        showSide(List);
        refresh();
        emit saved();
    }
}

void PapersPage::markPrinted() {
    keepEdits();
    if (m_unkept) {
        return;
    }
    const auto papers = makeReady({m_shown}, false);
    if (tell(papers) && tell(keepPrinted(*papers))) {
        emit saved();
    }
    showSide(List);
    refresh();
}

// One that was printed is the very file that was printed then.
Result<QByteArray> PapersPage::pdfOfChosen(const QList<RegisteredPaper>& lines) {
    if (lines.size() == 1 && lines.front().state != PaperState::Draft) {
        const auto kept = m_papers.printedFile(lines.front().id);
        if (!kept || !kept->isEmpty()) {
            return kept;
        }
    }
    return makeReady(lines, true).map([&](const std::vector<Ready>& papers) {
        PaperLayouts layouts;
        for (const Ready& paper : papers) {
            layouts.push_back(paper.layout);
        }
        return pdfOf(layouts, lines.front().title);
    });
}

void PapersPage::offerEntry() {
    m_toRecord.reset();
    if (m_shown.subject.dropoutCase.isValid() && m_shown.state != PaperState::Draft) {
        if (const auto file = m_cases.one(m_shown.subject.dropoutCase)) {
            m_toRecord = entryToRecord(m_shown, file->dropoutCase.timeline);
        }
    }
    m_sheet->setToRecord(m_toRecord ? displayName(*m_toRecord) : QString());
}

void PapersPage::record() {
    if (m_toRecord) {
        Target target;
        target.page = PageKind::Cases;
        target.dropoutCase = m_shown.subject.dropoutCase;
        target.action = codeOf(entryKinds, *m_toRecord);
        emit going(target);
    }
}

QString PapersPage::proposedFile(const QString& ending) const {
    const QList<RegisteredPaper> lines = chosen();
    QString name = lines.front().number + lines.front().title;
    if (lines.size() > 1) {
        name = tr("%1 and %n more", nullptr, static_cast<int>(lines.size()) - 1).arg(name);
    }
    name.remove(u'/').remove(u'\\').remove(u':');
    return name + ending;
}

void PapersPage::saveAs(const QString& what, const QString& ending, const QString& filter,
                        const std::function<Result<void>(const QString&)>& write) {
    keepEdits();
    if (chosen().isEmpty()) {
        return;
    }
    const QString path = m_prompt.saveFile(this, what, proposedFile(ending), filter);
    if (!path.isEmpty() && tell(write(path))) {
        emit noticed(tr("Saved: %1").arg(path));
    }
}

void PapersPage::savePdf() {
    saveAs(tr("Save as PDF"), QStringLiteral(".pdf"), tr("PDF files (*.pdf)"),
           [this](const QString& path) {
               return pdfOfChosen(chosen()).and_then(
                   [&](const QByteArray& pdf) { return writeFile(pdf, path); });
           });
}

void PapersPage::saveOdt() {
    saveAs(tr("Save for a word processor"), QStringLiteral(".odt"), tr("Text documents (*.odt)"),
           [this](const QString& path) {
               return writeOdt(m_text, m_fonts, m_shown.state == PaperState::Draft, path);
           });
}

void PapersPage::advance() {
    const PaperId id = m_shown.id;
    switch (m_shown.state) {
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

} // namespace xiange::ui
