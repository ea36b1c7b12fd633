#include "ui/today/today_page.h"

#include "core/agenda/agenda_rules.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/choices.h"
#include "ui/common/empty_state.h"
#include "ui/common/figure_tile.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/prompt.h"
#include "ui/today/duty_list.h"
#include "ui/today/duty_print.h"
#include "ui/today/duty_words.h"

#include <QFocusEvent>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

enum Span { Today, Week };

} // namespace

TodayPage::TodayPage(Agenda& agenda, const Clock& clock, const Actor& actor, Prompt& prompt,
                     QWidget* parent)
    : Page(parent), m_agenda(agenda), m_clock(clock), m_actor(actor), m_prompt(prompt) {
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(makeHeading());
    column->addWidget(makeTiles());

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeList());
    m_empty = new EmptyState(QStringLiteral("tick"), tr("Nothing to do today"), {}, m_stack);
    m_empty->setObjectName(QStringLiteral("nothingDue"));
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
}

QWidget* TodayPage::makeHeading() {
    auto* field = new QWidget(this);
    auto* heading = new QHBoxLayout(field);
    heading->setContentsMargins(0, 0, 0, 0);
    heading->setSpacing(space::m);
    m_title = pageTitle(tr("Today"), field);
    m_title->setObjectName(QStringLiteral("todayTitle"));
    heading->addWidget(m_title);
    m_note = bodyLabel({}, Tone::Muted, field);
    m_note->setObjectName(QStringLiteral("todayNote"));
    heading->addWidget(m_note);
    m_period = pill({}, Tone::Accent, field);
    m_period->setObjectName(QStringLiteral("keyPeriod"));
    m_period->setToolTip(tr("September and March: most dropouts fall into the first weeks of a "
                            "term. Watch absences more closely."));
    m_period->hide();
    heading->addWidget(m_period);
    heading->addStretch(1);
    m_span = new Choices(Choices::Look::Segments, field);
    m_span->setObjectName(QStringLiteral("span"));
    m_span->setWords({tr("To do now"), tr("This week")});
    connect(m_span, &Choices::chosen, this, [this] { showDuties(); });
    heading->addWidget(m_span);
    auto* sheet = secondaryButton(tr("Print the list"), field);
    describe(sheet, QStringLiteral("printList"), tr("Print this list to tick off"));
    connect(sheet, &QPushButton::clicked, this, &TodayPage::print);
    heading->addWidget(sheet);
    return field;
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
    const auto add = [&](const char* name, PageKind page, const QString& label) {
        auto* tile = new FigureTile(tiles);
        tile->setObjectName(QString::fromLatin1(name));
        tile->setOpens(true);
        Figure unread;
        unread.label = label;
        unread.value = QStringLiteral("—");
        tile->setFigure(unread);
        row->addWidget(tile, 1);
        connect(tile, &FigureTile::clicked, this, [this, page] {
            Target target;
            target.page = page;
            emit going(target);
        });
        return tile;
    };
    m_attendance = add("tileAttendance", PageKind::Attendance, tr("Attendance today"));
    m_runs = add("tileRuns", PageKind::Cases, tr("Absent without leave in a row"));
    m_cases = add("tileCases", PageKind::Cases, tr("Open cases"));
    m_rolls = add("tileRolls", PageKind::Attendance, tr("Rolls called today"));
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
    m_list = new DutyList(m_card);
    connect(m_list, &DutyList::acted, this,
            [this](const AgendaItem& item) { emit going(targetOf(item)); });
    m_card->body()->addWidget(m_list);
    column->addWidget(m_card);
    return holder;
}

void TodayPage::useSchool(SchoolId school) {
    m_school = school;
    becomeStale();
}

void TodayPage::refresh() {
    if (m_work.isRunning()) {
        m_again = true;
        return;
    }
    const auto given = [this](const Result<AgendaDay>& day) {
        if (day) {
            showDay(*day);
        } else {
            emit failed(day.error());
        }
    };
    const auto takesLong = m_agenda.takesLong();
    if (!takesLong || !*takesLong) {
        given(m_agenda.today(m_school));
        return;
    }
    m_note->setText(tr("Reading …"));
    m_work.start([this, school = m_school](WorkProgress&) { return m_agenda.today(school); },
                 [this, given](const Result<AgendaDay>& day) {
                     given(day);
                     if (std::exchange(m_again, false)) {
                         refresh();
                     }
                 });
}

void TodayPage::showDay(const AgendaDay& day) {
    m_day = day;
    m_note->setText(tr("The most pressing first; what is done goes away by itself"));
    m_period->setVisible(day.keyPeriodUntil.has_value());
    if (day.keyPeriodUntil) {
        m_period->setText(tr("Key period until %1").arg(shortDate(*day.keyPeriodUntil)));
    }
    showFigures(day.figures);
    showDuties();
    emit badgeChanged(static_cast<int>(agenda_rules::linesOf(day.due).size()));
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
    cases.note = tr("Suspected %1 · dropout %2").arg(figures.suspected).arg(figures.confirmed);
    cases.aside = tr("watched %1").arg(figures.watched);
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

QList<DutySection> TodayPage::sections() const {
    return m_span->current() == Week ? sectionsOfTheWeek(m_day, m_clock.today())
                                     : sectionsOfToday(m_day);
}

void TodayPage::showDuties() {
    const auto due = agenda_rules::linesOf(m_day.due).size();
    m_title->setText(due == 0 ? tr("Today")
                              : tr("%n thing(s) to do today", nullptr, static_cast<int>(due)));
    const bool week = m_span->current() == Week;
    m_card->setTitle(week ? tr("What is coming") : tr("To do"));
    const QList<DutySection> shown = sections();
    m_list->show(shown, m_clock.today());
    if (m_day.due.isEmpty() && !(week && !m_day.later.isEmpty())) {
        showNothingDue();
    } else {
        m_stack->setCurrentIndex(0);
    }
}

void TodayPage::showNothingDue() {
    m_stack->setCurrentWidget(m_empty);
    QString next;
    if (!m_day.later.isEmpty()) {
        const AgendaItem& first = m_day.later.first();
        next = tr("Next: %1, %2: %3").arg(dayAndWeekday(first.due), first.subject, first.why);
    } else if (m_day.figures.nextSchoolDay.isValid()) {
        next = tr("Next school day: %1").arg(dayAndWeekday(m_day.figures.nextSchoolDay));
    }
    m_empty->say(tr("Nothing to do today"), next);
}

void TodayPage::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(tr("List of duties"));
    if (m_prompt.choosePrinter(this, printer)) {
        printDuties(dutySheet(sections(),
                              QStringLiteral("%1 · %2").arg(m_actor.name, roleName(m_actor.role)),
                              m_clock.today()),
                    printer);
    }
}

void TodayPage::focusInEvent(QFocusEvent* event) {
    Page::focusInEvent(event);
    m_list->focusRow(0);
}

} // namespace xiange::ui
