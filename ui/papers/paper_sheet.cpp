#include "ui/papers/paper_sheet.h"

#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/papers/paper_layout.h"
#include "ui/papers/paper_preview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xiange::ui {

PaperSheet::PaperSheet(const PaperFonts& fonts, QWidget* parent) : QWidget(parent), m_fonts(fonts) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    makeActions();
    column->addWidget(m_actions);
    m_missing = bodyLabel(QString(), Tone::Caution, this);
    m_missing->setObjectName(QStringLiteral("missingFields"));
    m_missing->setWordWrap(true);
    column->addWidget(m_missing);
    m_preview = new PaperPreview(this);
    m_preview->setObjectName(QStringLiteral("paperPreview"));
    column->addWidget(m_preview, 1);
    m_nothing =
        new EmptyState(QStringLiteral("paper"), tr("Choose a paper to see its pages"), {}, this);
    m_nothing->say(tr("Choose a paper to see its pages"),
                   tr("Looking at one that names a child in full is recorded."));
    column->addWidget(m_nothing, 1);
    m_nothing->hide();
    m_about = smallLabel(QString(), this);
    m_about->setObjectName(QStringLiteral("paperAbout"));
    m_about->setWordWrap(true);
    column->addWidget(m_about);
}

void PaperSheet::makeActions() {
    m_actions = new QWidget(this);
    auto* buttons = new QHBoxLayout(m_actions);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::s);
    const auto button = [&](const char* name, const QString& text, const QString& what,
                            const QKeySequence& key, auto wanted) {
        auto* made = secondaryButton(text, m_actions);
        describe(made, QString::fromLatin1(name), what, key);
        connect(made, &QPushButton::clicked, this, wanted);
        buttons->addWidget(made);
        return made;
    };
    m_print = button("printPaper", tr("Print"), tr("Print and keep it as it is now (Ctrl+P)"), {},
                     &PaperSheet::printWanted);
    button("savePdf", tr("PDF"), tr("Save as a PDF file"), QKeySequence(Qt::CTRL | Qt::Key_E),
           &PaperSheet::pdfWanted);
    m_odt =
        button("saveOdt", tr(".odt"), tr("Save for a word processor"), {}, &PaperSheet::odtWanted);
    buttons->addStretch(1);
    m_edit = button("editPaper", tr("Edit"), tr("Change the words of the draft by hand"),
                    QKeySequence(Qt::Key_F2), &PaperSheet::editWanted);
    m_refill = button("rewritePaper", tr("Fill in again"),
                      tr("Write the draft again from the newest facts, under its number"),
                      QKeySequence(Qt::CTRL | Qt::Key_R), &PaperSheet::refillWanted);
    m_record = button("recordPaper", QString(),
                      tr("Write into the case that it went out; number and day are filled in"), {},
                      &PaperSheet::recordWanted);
    m_record->hide();
    m_next = button("advancePaper", QString(), QString(), {}, &PaperSheet::advanceWanted);
}

void PaperSheet::showNothing() {
    m_layout.reset();
    m_paper = {};
    m_preview->showPaper(nullptr);
    m_preview->hide();
    m_nothing->show();
    m_missing->hide();
    m_about->clear();
    m_next->hide();
    m_record->hide();
    m_actions->hide();
}

void PaperSheet::showPaper(const RegisteredPaper& paper, const PaperText& text) {
    const bool draft = paper.state == PaperState::Draft;
    m_layout = std::make_shared<PaperLayout>(text, m_fonts, draft);
    m_nothing->hide();
    m_preview->show();
    m_preview->showPaper(m_layout, paper.id == m_paper);
    m_paper = paper.id;
    tellWhatIsMissing(draft ? text.missing : QStringList());
    m_about->setText(about(paper));
    m_actions->show();
    showStep(paper);
}

QString PaperSheet::about(const RegisteredPaper& paper) const {
    const QString font = m_fonts.family(PaperFont::Body);
    QStringList parts{tr("%n page(s)", nullptr, m_layout->pageCount())};
    parts.append(m_fonts.isStandard(PaperFont::Body)
                     ? tr("font %1").arg(font)
                     : tr("font %1 (FangSong is not installed here)").arg(font));
    if (paper.editedByHand) {
        parts.append(tr("edited by hand"));
    }
    if (paper.printedAt.isValid()) {
        parts.append(tr("printed %1").arg(shortDate(paper.printedAt.toLocalTime().date())));
    }
    if (paper.sentOn.isValid()) {
        parts.append(tr("sent %1").arg(shortDate(paper.sentOn)));
    }
    if (paper.receiptOn.isValid()) {
        parts.append(tr("receipt %1").arg(shortDate(paper.receiptOn)));
    }
    return parts.join(QStringLiteral(" · "));
}

void PaperSheet::showStep(const RegisteredPaper& paper) {
    const bool draft = paper.state == PaperState::Draft;
    m_edit->setVisible(draft);
    m_refill->setVisible(draft);
    m_next->setVisible(paper.state != PaperState::Receipt);
    switch (paper.state) {
    case PaperState::Draft:
        m_next->setText(tr("Mark as printed"));
        m_next->setToolTip(tr("It was printed elsewhere: keep it as it is now"));
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

void PaperSheet::setChosen(int count) {
    m_print->setText(count > 1 ? tr("Print %n papers", nullptr, count) : tr("Print"));
    m_odt->setEnabled(count <= 1);
}

void PaperSheet::setToRecord(const QString& entry) {
    m_record->setVisible(!entry.isEmpty());
    m_record->setText(tr("Record: %1").arg(entry));
    m_record->setAccessibleName(m_record->text());
}

void PaperSheet::setEditing(bool editing) {
    m_edit->setText(editing ? tr("Done") : tr("Edit"));
    m_edit->setAccessibleName(m_edit->text());
}

void PaperSheet::tellWhatIsMissing(const QStringList& missing) {
    m_missing->setVisible(!missing.isEmpty());
    m_missing->setText(tr("%n thing(s) left blank, to be filled in by hand: %1", nullptr,
                          static_cast<int>(missing.size()))
                           .arg(missing.join(tr(", ", "between missing fields"))));
}

} // namespace xiange::ui
