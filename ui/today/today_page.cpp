#include "ui/today/today_page.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/empty_state.h"
#include "ui/common/figure_tile.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/today/duty_row.h"
#include "ui/today/duty_words.h"

#include <QFocusEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

/// More than anybody reads at once; each row costs, and a district has thousands.
constexpr qsizetype rowsAtOnce = 100;

} // namespace

TodayPage::TodayPage(Agenda& agenda, const Clock& clock, const Actor& actor, QWidget* parent)
    : Page(parent), m_agenda(agenda), m_clock(clock), m_actor(actor) {
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(space::m);
    m_title = pageTitle({}, this);
    m_title->setObjectName(QStringLiteral("todayTitle"));
    heading->addWidget(m_title);
    heading->addWidget(bodyLabel(tr("The most pressing first; what is done goes away by itself"),
                                 Tone::Muted, this));
    heading->addStretch(1);
    column->addLayout(heading);
    column->addWidget(makeTiles());

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeList());
    m_empty = new EmptyState(QStringLiteral("tick"), tr("Nothing to do today"), {}, m_stack);
    m_empty->setObjectName(QStringLiteral("nothingDue"));
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
}

QString TodayPage::title() const {
    return tr("Today");
}

QString TodayPage::help() const {
    return tr("<p>What you have to do today, the most pressing first. A duty goes away only when "
              "it is done.</p><p><b>↑ ↓</b> next duty · <b>Enter</b> go there · <b>→</b> show the "
              "days, contacts, rule and source · <b>←</b> hide them · <b>F5</b> read again</p>");
}

QWidget* TodayPage::makeTiles() {
    auto* tiles = new QWidget(this);
    auto* row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    const auto add = [&](const char* name, PageKind page) {
        auto* tile = new FigureTile(tiles);
        tile->setObjectName(QString::fromLatin1(name));
        tile->setOpens(true);
        row->addWidget(tile, 1);
        connect(tile, &FigureTile::clicked, this, [this, page] {
            Target target;
            target.page = page;
            emit going(target);
        });
        return tile;
    };
    m_attendance = add("tileAttendance", PageKind::Attendance);
    m_runs = add("tileRuns", PageKind::Cases);
    m_cases = add("tileCases", PageKind::Cases);
    m_rolls = add("tileRolls", PageKind::Attendance);
    return tiles;
}

QWidget* TodayPage::makeList() {
    // The card is as high as its rows; a longer list scrolls inside it.
    auto* holder = new QWidget(m_stack);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(tr("To do"), m_actor.name, holder);
    m_card->setNote(QStringLiteral("%1 · %2").arg(m_actor.name, roleName(m_actor.role)));
    m_card->body()->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(m_card);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* rows = new QFrame(m_scroll);
    rows->setProperty("role", QStringLiteral("surface"));
    m_rowsColumn = new QVBoxLayout(rows);
    m_rowsColumn->setContentsMargins(0, 0, 0, 0);
    m_rowsColumn->setSpacing(0);
    m_more = linkButton({}, rows);
    describe(m_more, QStringLiteral("moreDuties"), tr("Show more of what is due"));
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        const qsizetype next = m_rows.size();
        showRows(next + rowsAtOnce);
        focusRow(next);
    });
    m_rowsColumn->addWidget(m_more, 0, Qt::AlignLeft);
    m_rowsColumn->addStretch(1);
    m_scroll->setWidget(rows);
    m_card->body()->addWidget(m_scroll);
    column->addWidget(m_card);
    return holder;
}

void TodayPage::useSchool(SchoolId school) {
    m_school = school;
    becomeStale();
}

void TodayPage::refresh() {
    const auto day = m_agenda.today(m_school);
    if (!day) {
        emit failed(day.error());
        return;
    }
    showFigures(day->figures);
    showDuties(*day);
    emit badgeChanged(static_cast<int>(day->due.size()));
}

void TodayPage::showFigures(const DayFigures& figures) {
    Figure attendance;
    attendance.label = tr("Attendance today");
    if (figures.expected > 0) {
        attendance.value = decimal(100.0 * figures.present / figures.expected, 1);
        attendance.unit = QStringLiteral("%");
        attendance.note =
            tr("Expected %1 · present %2").arg(number(figures.expected), number(figures.present));
    } else {
        attendance.value = QStringLiteral("—");
        attendance.note =
            figures.isSchoolDay ? tr("No roll called yet") : tr("No school day today");
    }
    m_attendance->setFigure(attendance);

    Figure runs;
    runs.label = tr("Absent without leave in a row");
    runs.value = tr("%n child(ren)", nullptr, figures.runs);
    runs.note = figures.runs > 0 ? tr("Longest %1 days").arg(figures.longestRun) : tr("Nobody");
    runs.tone = figures.runs > 0 ? Tone::Danger : Tone::Good;
    m_runs->setFigure(runs);

    Figure cases;
    cases.label = tr("Open cases");
    cases.value = tr("%n case(s)", nullptr, figures.openCases);
    cases.note = tr("%n due today", nullptr, figures.casesDue);
    cases.aside = tr("Suspected %1 · dropout %2").arg(figures.suspected).arg(figures.confirmed);
    cases.tone = figures.openCases > 0 ? Tone::Caution : Tone::Good;
    m_cases->setFigure(cases);

    Figure rolls;
    rolls.label = tr("Rolls called today");
    rolls.value = figures.rollsInAll > 0
                      ? QStringLiteral("%1 / %2").arg(figures.rolls).arg(figures.rollsInAll)
                      : QStringLiteral("—");
    rolls.note = figures.isSchoolDay ? tr("Morning and afternoon") : tr("No school day today");
    m_rolls->setFigure(rolls);
}

void TodayPage::showDuties(const AgendaDay& day) {
    qsizetype focused = -1;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        focused = m_rows[i]->isAncestorOf(focusWidget()) || m_rows[i]->hasFocus() ? i : focused;
    }
    for (DutyRow* row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater(); // it may be the one whose key led here
    }
    m_rows.clear();
    m_title->setText(day.due.isEmpty() ? tr("Today")
                                       : tr("%n thing(s) to do today", nullptr,
                                            static_cast<int>(day.due.size())));
    if (day.due.isEmpty()) {
        showNothingDue(day);
        return;
    }
    m_stack->setCurrentIndex(0);
    m_due = day.due;
    showRows(std::max(rowsAtOnce, focused + 1));
    if (focused >= 0) {
        focusRow(std::min(focused, m_rows.size() - 1));
    }
}

void TodayPage::showRows(qsizetype upTo) {
    const qsizetype end = std::min(upTo, m_due.size());
    for (qsizetype i = m_rows.size(); i < end; ++i) {
        auto* row = new DutyRow(m_due[i], m_clock.today(), m_rows.isEmpty(), m_scroll->widget());
        const qsizetype index = m_rows.size();
        connect(row, &DutyRow::acted, this, [this, row] { emit going(targetOf(row->item())); });
        connect(row, &DutyRow::moved, this, [this, index](int step) { focusRow(index + step); });
        m_rowsColumn->insertWidget(static_cast<int>(index), row);
        row->show();
        m_rows.append(row);
    }
    m_more->setText(tr("Show more (%1 left)").arg(number(m_due.size() - end)));
    m_more->setVisible(end < m_due.size());
}

void TodayPage::showNothingDue(const AgendaDay& day) {
    m_stack->setCurrentWidget(m_empty);
    QString next;
    if (!day.later.isEmpty()) {
        const AgendaItem& first = day.later.first();
        next = tr("Next: %1, %2: %3").arg(dayAndWeekday(first.due), first.subject, first.why);
    } else if (day.figures.nextSchoolDay.isValid()) {
        next = tr("Next school day: %1").arg(dayAndWeekday(day.figures.nextSchoolDay));
    }
    m_empty->say(tr("Nothing to do today"), next);
}

void TodayPage::focusRow(qsizetype row) {
    if (row >= 0 && row < m_rows.size()) {
        m_rows[row]->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(m_rows[row]);
    }
}

void TodayPage::focusInEvent(QFocusEvent* event) {
    Page::focusInEvent(event);
    focusRow(0);
}

} // namespace xiange::ui
