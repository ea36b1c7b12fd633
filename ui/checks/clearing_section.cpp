#include "ui/checks/clearing_section.h"

#include "ui/common/buttons.h"
#include "ui/common/formats.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace xiange::ui {

ClearingSection::ClearingSection(ClearingLedgers& ledgers, const Clock& clock, Prompt& prompt,
                                 QWidget* parent)
    : NamesSection(tr("Ledgers"), QStringLiteral("clearing"), prompt, parent)
    , m_ledgers(ledgers)
    , m_clock(clock)
    , m_span(clock.today()) {
    QStringList words;
    for (const auto& line : clearingKindCodes) {
        words.append(clearingName(line.value));
    }
    setViews(words + QStringList{tr("Changes of the month"), tr("Quarterly review")});
    m_spans = new QComboBox(this);
    describe(m_spans, QStringLiteral("clearingSpan"), tr("Month or quarter"));
    m_spans->setMinimumWidth(116);
    top()->insertWidget(1, m_spans);
    m_bar = new QWidget(this);
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(space::m, 0, space::m, space::s);
    row->setSpacing(space::s);
    m_note = new QLineEdit(m_bar);
    m_note->setPlaceholderText(
        tr("What the review found: visited, still persuading, to be closed"));
    describe(static_cast<QWidget*>(m_note), QStringLiteral("clearingNote"),
             tr("What the review found"));
    m_reviewed = primaryButton(tr("Reviewed"), m_bar);
    describe(m_reviewed, QStringLiteral("clearingReviewed"),
             tr("Writes down that you have looked at this case"),
             QKeySequence(Qt::CTRL | Qt::Key_Return));
    row->addWidget(m_note, 1);
    row->addWidget(m_reviewed);
    below()->addWidget(m_bar);
    connect(m_spans, &QComboBox::currentIndexChanged, this, [this] {
        m_span = m_spans->currentData().toDate();
        NamesSection::refresh();
    });
    connect(m_reviewed, &QPushButton::clicked, this, &ClearingSection::reviewed);
    connect(m_note, &QLineEdit::returnPressed, this, &ClearingSection::reviewed);
}

void ClearingSection::refresh() {
    offerSpans();
    NamesSection::refresh();
}

void ClearingSection::offerSpans() {
    const QSignalBlocker quiet(m_spans);
    const bool quarters = view() == Review;
    const QDate before = m_span;
    m_spans->clear();
    for (int back = 0; back < (quarters ? 5 : 13); ++back) {
        const QDate day = m_clock.today().addMonths(quarters ? -3 * back : -back);
        const QDate first = quarters ? Quarter::of(day).first : ReportMonth::of(day).first;
        m_spans->addItem(quarters ? Quarter::of(day).text() : ReportMonth::of(day).text(), first);
        const QDate last = quarters ? Quarter::of(day).last() : ReportMonth::of(day).last();
        if (before >= first && before <= last) {
            m_spans->setCurrentIndex(back);
        }
    }
    m_spans->setVisible(view() >= Changes);
    m_span = m_spans->currentData().toDate();
}

Result<NamesSection::Names> ClearingSection::read(const Wish& wish) {
    switch (static_cast<View>(wish.view)) {
    case NotAtSchool:
    case Suspected:
    case Confirmed: {
        const ClearingKind kind = clearingKindCodes[wish.view].value;
        return m_ledgers.lines(kind, wish.school).map([&](const QList<ClearingLine>& lines) {
            Names names = namesOf(clearingName(kind), lines);
            const auto compared = m_ledgers.hukouListCompared();
            if (kind == ClearingKind::NotAtSchool && compared && !*compared) {
                sayNotCompared(names, lines);
            }
            return names;
        });
    }
    case Changes: {
        const ReportMonth month = ReportMonth::of(wish.span);
        return m_ledgers.changes(month, wish.school).map([&](const QList<ClearingLine>& lines) {
            return namesOf(tr("Changes of %1").arg(month.text()), lines);
        });
    }
    case Review:
        return m_ledgers.review(Quarter::of(wish.span), wish.school)
            .map([this](const QuarterReview& review) { return namesOf(review); });
    }
    return Names();
}

NamesSection::Names ClearingSection::namesOf(const QString& title,
                                             const QList<ClearingLine>& lines) {
    Names names;
    const auto count = [&lines](Ending ending) {
        return std::ranges::count(lines, ending, &ClearingLine::ending);
    };
    const auto open = count(Ending::None);
    names.figures = {{tr("still in it"), number(open), open > 0 ? Tone::Danger : Tone::Good}};
    if (const auto back = count(Ending::Returned); back > 0) {
        names.figures.append({tr("back, followed up"), number(back), Tone::Accent});
    }
    names.figures.append({tr("cleared"), number(count(Ending::Closed)), Tone::Good});
    if (const auto moved = count(Ending::MovedOn); moved > 0) {
        names.figures.append({tr("moved to the other ledger"), number(moved), Tone::Caution});
    }
    if (const auto lost = count(Ending::Relapsed); lost > 0) {
        names.figures.append({tr("lost again"), number(lost), Tone::Danger});
    }
    names.headings = {tr("Ledger"),     tr("School, class"),           tr("Name"), tr("Came in on"),
                      tr("Cleared on"), tr("Why, or where it stands"), tr("Cause")};
    names.widths = {120, 220, 100, 110, 110, 190};
    names.empty = tr("Zero report: nobody is in it");
    names.emptyNote = tr("The spreadsheet says so too.");
    names.fileName = title + QStringLiteral(".xlsx");
    for (const ClearingLine& line : lines) {
        names.lines.append({line.student,
                            line.dropoutCase,
                            {{clearingName(line.kind), Tone::Muted},
                             {line.school + QLatin1Char(' ') + line.className},
                             {line.name, Tone::Plain, false, true},
                             {line.openedOn.toString(Qt::ISODate)},
                             clearedCell(line),
                             {line.how},
                             {line.cause, Tone::Muted}}});
    }
    names.write = [this, title, lines](const QString& path) {
        return m_ledgers.write(title, lines, path);
    };
    return names;
}

/// Nobody was found because nobody has looked: neither a zero nor a tick.
void ClearingSection::sayNotCompared(Names& names, const QList<ClearingLine>& lines) {
    names.note = tr("No list of the police has been compared yet: who of the area is in no school "
                    "is not known. Open it under “Compare lists” first.");
    names.empty = tr("Not compared yet");
    names.emptyNote = tr("This is no zero report.");
    names.isUnknown = true;
    if (lines.isEmpty()) {
        names.figures = {{tr("still in it"), tr("not compared yet"), Tone::Caution}};
    }
    names.write = [this, lines](const QString& path) {
        return m_ledgers.write(clearingName(ClearingKind::NotAtSchool), lines, path,
                               QStringLiteral("尚未与公安户籍名单比对，不能作为零报告"));
    };
}

NamesSection::Cell ClearingSection::clearedCell(const ClearingLine& line) {
    const QString day = line.clearedOn.toString(Qt::ISODate);
    switch (line.ending) {
    case Ending::None:
        return {tr("still in it"), Tone::Danger, true};
    case Ending::Returned:
        return {tr("back %1").arg(shortDate(line.returnedOn)), Tone::Accent, true};
    case Ending::Closed:
        return {day, Tone::Good};
    case Ending::MovedOn:
        return {day, Tone::Caution};
    case Ending::Relapsed:
        return {day, Tone::Danger};
    }
    return {};
}

NamesSection::Names ClearingSection::namesOf(const QuarterReview& review) {
    Names names;
    const int open = review.open();
    names.figures = {{tr("to review"), number(open), open > 0 ? Tone::Caution : Tone::Good},
                     {tr("reviewed"), number(review.lines.size() - open), Tone::Good},
                     {tr("due"), shortDate(review.due),
                      open > 0 && m_clock.today() > review.due ? Tone::Danger : Tone::Plain}};
    names.headings = {tr("School, class"),
                      tr("Name"),
                      tr("State"),
                      tr("Since"),
                      tr("Reviewed on"),
                      tr("Reviewed by"),
                      tr("What the review found")};
    names.widths = {220, 100, 100, 110, 110, 100};
    names.empty = tr("No case was open in this quarter");
    names.fileName = tr("Quarterly review") + review.quarter.text() + QStringLiteral(".xlsx");
    for (const ReviewLine& line : review.lines) {
        names.lines.append(
            {line.student,
             line.dropoutCase,
             {{line.school + QLatin1Char(' ') + line.className},
              {line.name, Tone::Plain, false, true},
              {displayName(line.state),
               line.state == CaseState::Confirmed   ? Tone::Danger
               : line.state == CaseState::Suspected ? Tone::Caution
                                                    : Tone::Good,
               true},
              {line.since.toString(Qt::ISODate)},
              line.reviewedOn.isValid() ? Cell{line.reviewedOn.toString(Qt::ISODate)}
                                        : Cell{tr("not reviewed yet"), Tone::Caution, true},
              {line.reviewedBy},
              {line.note}}});
    }
    names.write = [this, review](const QString& path) { return m_ledgers.write(review, path); };
    return names;
}

void ClearingSection::shown() {
    m_bar->setVisible(view() == Review);
}

void ClearingSection::reviewed() {
    const CaseId id = chosen().dropoutCase;
    if (view() != Review || !id.isValid()) {
        return;
    }
    const auto done = m_ledgers.markReviewed(id, Quarter::of(m_span), m_note->text());
    if (!done) {
        emit failed(done.error());
        m_note->setFocus();
        return;
    }
    m_note->clear();
    emit saved();
    NamesSection::refresh();
}

QString ClearingSection::help() const {
    return tr("<p>Who is in the ledgers and since when, who was cleared, when and why. A month "
              "without any is a zero report. Once a quarter somebody other than who keeps the case "
              "looks at every open one.</p>"
              "<p><b>Enter</b> the case · <b>Ctrl+Enter</b> reviewed · <b>Ctrl+Shift+E</b> "
              "spreadsheet</p>");
}

} // namespace xiange::ui
