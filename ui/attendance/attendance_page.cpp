#include "ui/attendance/attendance_page.h"

#include "ui/attendance/find_field.h"
#include "ui/attendance/history_panel.h"
#include "ui/attendance/leave_panel.h"
#include "ui/attendance/register_view.h"
#include "ui/attendance/roll_card.h"
#include "ui/attendance/roll_grid.h"
#include "ui/attendance/roll_heading.h"
#include "ui/attendance/roll_legend.h"
#include "ui/attendance/school_day_view.h"
#include "ui/attendance/sick_line.h"
#include "ui/attendance/sick_view.h"
#include "ui/attendance/signals_view.h"
#include "ui/common/choices.h"
#include "ui/common/empty_state.h"
#include "ui/common/formats.h"
#include "ui/common/message_bar.h"
#include "ui/common/prompt.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace xiange::ui {
namespace {

/// From then on the roll of the hour is the afternoon's.
const QTime afternoonBegins(12, 0);

} // namespace

AttendancePage::AttendancePage(RollBook& rolls, LeaveBook& leaves, Schools& schools,
                               Absences& absences, Calendars& calendars, const Clock& clock,
                               const Actor& actor, Prompt& prompt, QWidget* parent)
    : Page(parent)
    , m_rolls(rolls)
    , m_leaves(leaves)
    , m_schools(schools)
    , m_absences(absences)
    , m_calendars(calendars)
    , m_clock(clock)
    , m_actor(actor)
    , m_prompt(prompt)
    , m_school(actor.school) {
    m_key = {actor.schoolClass, {}, sessionOfTheHour()};
    build();
    listen();
    addKeys();
}

AttendancePage::~AttendancePage() {
    m_sickLine->disconnect(this); // it loses the keyboard when this page is half gone
}

QString AttendancePage::title() const {
    return tr("Attendance");
}

QString AttendancePage::help() const {
    return tr("<p>Everyone is present until you say otherwise. Type the absent child's initials "
              "or seat number and the letter of the mark. When all is right, confirm: only then "
              "is the roll taken.</p>"
              "<table cellspacing='4'>"
              "<tr><td>K B S</td><td>absent, sick, personal leave</td></tr>"
              "<tr><td>C Z G</td><td>late, left early, official leave</td></tr>"
              "<tr><td>zxmk</td><td>张晓明 is absent</td></tr>"
              "<tr><td>38k</td><td>seat 38 is absent</td></tr>"
              "<tr><td>Space</td><td>present again</td></tr>"
              "<tr><td>F2</td><td>a note (fever …)</td></tr>"
              "<tr><td>Enter, Tab</td><td>after B: symptom, doctor, since; any other key goes "
              "on</td></tr>"
              "<tr><td>Ctrl+Enter</td><td>confirm the roll</td></tr>"
              "<tr><td>Alt+← →</td><td>school day before, next</td></tr>"
              "<tr><td>Alt+↑ ↓</td><td>class before, next</td></tr>"
              "<tr><td>F6</td><td>morning, afternoon</td></tr>"
              "<tr><td>Ctrl+L</td><td>leave for several days; leaves granted, to "
              "withdraw</td></tr>"
              "<tr><td>Ctrl+H</td><td>who called and changed this roll</td></tr>"
              "<tr><td>Alt+1 … 4</td><td>roll, month, school's day, the ill</td></tr></table>") +
           tr("<p>On the school's day type a class (73 for 7(3)) and press Enter to go there. The "
              "list of the ill is printed with Ctrl+P, a zero report too.</p>") +
           tr("<p>The month view is the register of the class: Alt+← → goes through the months, "
              "Enter opens the roll of a day, Ctrl+P prints, Ctrl+E saves a PDF, Ctrl+Shift+E a "
              "spreadsheet.</p>");
}

Session AttendancePage::sessionOfTheHour() const {
    return m_clock.timeOfDay() < afternoonBegins ? Session::Morning : Session::Afternoon;
}

void AttendancePage::build() {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::xl, space::l, space::xl, space::l);
    m_stack = new QStackedWidget(this);
    whole->addWidget(m_stack);
    auto* roll = new QWidget(m_stack);
    auto* column = new QVBoxLayout(roll);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_heading = new RollHeading(roll);
    column->addWidget(m_heading);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::m);
    m_find = new FindField(roll);
    line->addWidget(m_find);
    m_legend = new RollLegend(roll);
    line->addWidget(m_legend);
    m_sickLine = new SickLine(roll);
    line->addWidget(m_sickLine);
    m_register = new RegisterView(m_rolls, m_prompt, roll);
    m_register->hide();
    m_register->bar()->hide();
    line->addWidget(m_register->bar());
    m_sick = new SickView(m_leaves, m_prompt, roll);
    m_sick->hide();
    m_sick->bar()->hide();
    line->addWidget(m_sick->bar());
    m_signals = new SignalsView(m_absences, m_clock, roll);
    m_signals->hide();
    m_signals->bar()->hide();
    line->addWidget(m_signals->bar());
    line->addStretch(1);
    m_views = new Choices(Choices::Look::Chips, roll);
    m_views->setObjectName(QStringLiteral("rollViews"));
    m_views->setWords({tr("Roll"), tr("Month"), tr("School's day"), tr("Ill"), tr("Signals")});
    line->addWidget(m_views);
    column->addLayout(line);
    m_state = new MessageBar(roll);
    m_state->setObjectName(QStringLiteral("rollState"));
    column->addWidget(m_state);
    m_model = new RollModel(this);
    m_sheet = new QWidget(roll);
    auto* sheet = new QHBoxLayout(m_sheet);
    sheet->setContentsMargins(0, 0, 0, 0);
    sheet->setSpacing(space::m);
    m_grid = new RollGrid(*m_model, m_sheet);
    sheet->addWidget(m_grid, 1);
    m_leave = new LeavePanel(m_leaves, m_prompt, m_sheet);
    m_history = new HistoryPanel(m_sheet);
    for (QWidget* panel : {static_cast<QWidget*>(m_leave), static_cast<QWidget*>(m_history)}) {
        panel->hide();
        sheet->addWidget(panel);
    }
    column->addWidget(m_sheet, 1);
    m_schoolDay = new SchoolDayView(roll);
    m_schoolDay->hide();
    column->addWidget(m_schoolDay, 1);
    column->addWidget(m_register, 1);
    column->addWidget(m_sick, 1);
    column->addWidget(m_signals, 1);
    m_stack->addWidget(roll);
    m_empty = new EmptyState(QStringLiteral("roll"), tr("There is no class yet."),
                             tr("Import the roster"), m_stack);
    m_stack->addWidget(m_empty);
    m_sickLine->watch(m_find);
    m_sickLine->watch(m_grid);
    setFocusProxy(m_find);
}

void AttendancePage::listen() {
    connect(m_heading, &RollHeading::classChosen, this, [this](ClassId id) {
        open({id, m_key.day, m_key.session});
    });
    connect(m_heading, &RollHeading::dayStepped, this, &AttendancePage::moveDay);
    connect(m_heading, &RollHeading::dayChosen, this, [this](QDate day) {
        open({m_key.schoolClass, day, m_key.session});
    });
    connect(m_heading, &RollHeading::sessionChosen, this, [this](Session session) {
        open({m_key.schoolClass, m_key.day, session});
    });
    connect(m_heading, &RollHeading::confirmed, this, &AttendancePage::confirm);
    connect(m_find, &QLineEdit::textEdited, this, &AttendancePage::typed);
    connect(m_find, &FindField::taken, this, &AttendancePage::takeMatch);
    connect(m_find, &FindField::cycled, this, [this](int step) {
        m_foundAt = (m_foundAt + step + m_found.size()) % std::max<qsizetype>(1, m_found.size());
        showMatch();
    });
    m_find->setMarksAtOnce(
        [this](const QString& typed, QChar letter) { return markAtOnce(typed, letter); });
    connect(m_find, &FindField::undoWanted, this, &AttendancePage::undo);
    connect(m_find, &FindField::redoWanted, this, &AttendancePage::redo);
    connect(m_grid, &RollGrid::marked, this, &AttendancePage::afterMark);
    connect(m_grid, &RollGrid::noteWanted, this, &AttendancePage::editNote);
    connect(m_grid, &RollGrid::keysReturned, this, [this] {
        m_find->clear();
        typed({});
        m_find->setFocus();
    });
    connect(m_grid, &RollGrid::findWanted, this, [this](const QString& text) {
        m_find->setText(text);
        typed(text);
        m_find->setFocus();
    });
    connect(m_legend, &RollLegend::othersMarked, this, [this](MarkKind kind) {
        m_model->markOthers(kind);
        m_find->setFocus();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AttendancePage::showState);
    connect(m_model, &RollModel::refused, this, &AttendancePage::noticed);
    // Kept as soon as it is decided; marking the whole class is one decision.
    m_decided.setSingleShot(true);
    m_decided.setInterval(0);
    connect(&m_decided, &QTimer::timeout, this, &AttendancePage::keepDraft);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_showing) {
            m_decided.start();
        }
    });
    connect(m_leave, &LeavePanel::granted, this, [this](const QString& words) {
        emit noticed(words);
        emit saved();
        refresh();
    });
    connect(m_leave, &LeavePanel::closed, this, &AttendancePage::closePanels);
    connect(m_history, &HistoryPanel::closed, this, &AttendancePage::closePanels);
    connect(m_leave, &LeavePanel::changed, this, [this](const QString& words) {
        emit noticed(words);
        emit saved();
        const int row = m_grid->current();
        if (m_decided.isActive()) {
            keepDraft();
        }
        readRoll();
        m_grid->setCurrent(row);
    });
    connect(m_sickLine, &SickLine::told, this, [this](int row, const Sickness& told) {
        m_model->setSickness(row, told.symptom, told.seenDoctor, told.since);
    });
    connect(m_sickLine, &SickLine::done, this, [this](bool keyboardBack) {
        m_sickLine->hide();
        m_legend->setVisible(m_view == RollSheet);
        if (keyboardBack) {
            m_find->setFocus();
        }
    });
    connect(m_views, &Choices::chosen, this, &AttendancePage::chooseView);
    connect(m_schoolDay, &SchoolDayView::opened, this, &AttendancePage::openFromView);
    connect(m_schoolDay, &SchoolDayView::findWanted, this, [this](const QString& text) {
        m_find->setText(text);
        typed(text);
        m_find->setFocus();
    });
    connect(m_sick, &SickView::opened, this, &AttendancePage::openFromView);
    connect(m_sick, &SickView::failed, this, &Page::failed);
    connect(m_sick, &SickView::noticed, this, &Page::noticed);
    connect(m_signals, &SignalsView::going, this, &Page::going);
    connect(m_signals, &SignalsView::failed, this, &Page::failed);
    connect(m_register, &RegisterView::classChosen, this, [this](ClassId id) {
        open({id, m_key.day, m_key.session});
    });
    connect(m_register, &RegisterView::opened, this, &AttendancePage::openFromView);
    connect(m_register, &RegisterView::failed, this, &Page::failed);
    connect(m_register, &RegisterView::noticed, this, &Page::noticed);
    connect(m_empty, &EmptyState::acted, this, [this] {
        Target target;
        target.page = PageKind::Students;
        target.action = QStringLiteral("import");
        emit going(target);
    });
}

void AttendancePage::addKeys() {
    const auto key = [this](const QKeySequence& sequence, auto act) {
        auto* shortcut =
            new QShortcut(sequence, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveClass(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveClass(1); });
    key(QKeySequence(Qt::Key_F6), [this] { toggleSession(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_find->setFocus(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { confirm(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { beginLeave(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_H), [this] { showHistory(); });
    for (const int view : {RollSheet, Register, SchoolDay, SickList}) {
        key(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + view)),
            [this, view] { chooseView(view); });
    }
}

void AttendancePage::useSchool(SchoolId school) {
    if (school == m_school) {
        return;
    }
    m_school = school;
    m_key.schoolClass = {};
    becomeStale();
}

void AttendancePage::focusInEvent(QFocusEvent* event) {
    Page::focusInEvent(event);
    m_find->setFocus();
}

bool AttendancePage::readClasses() {
    // Whoever was on today is on today again when the night is over.
    if (!m_key.day.isValid() || (m_key.day == m_today && m_today != m_clock.today())) {
        m_key.day = m_clock.today();
        m_key.session = sessionOfTheHour();
    }
    m_today = m_clock.today();
    const auto schools = m_schools.list();
    if (!schools) {
        emit failed(schools.error());
        return false;
    }
    if (!m_school.isValid() && !schools->isEmpty()) {
        m_school = schools->first().id;
    }
    m_schoolName.clear();
    for (const auto& line : *schools) {
        if (schools->size() > 1 && line.id == m_school) {
            m_schoolName = line.name;
        }
    }
    const auto classes = m_school.isValid() ? m_schools.classes(m_school, m_key.day)
                                            : Result<QList<SchoolClass>>(QList<SchoolClass>());
    if (!classes) {
        emit failed(classes.error());
        return false;
    }
    m_classes = *classes;
    if (m_actor.schoolClass.isValid()) {
        m_classes.removeIf(
            [this](const SchoolClass& line) { return line.id != m_actor.schoolClass; });
    }
    const bool known = std::any_of(m_classes.begin(), m_classes.end(), [this](const auto& line) {
        return line.id == m_key.schoolClass;
    });
    if (!known) {
        m_key.schoolClass = m_classes.isEmpty() ? ClassId() : m_classes.first().id;
    }
    if (const auto calendar = m_calendars.of(m_school)) {
        m_calendar = *calendar;
    }
    return true;
}

void AttendancePage::refresh() {
    if (m_decided.isActive()) {
        keepDraft();
    }
    if (!readClasses()) {
        return;
    }
    m_stack->setCurrentIndex(m_classes.isEmpty() ? 1 : 0);
    if (!m_classes.isEmpty()) {
        readRoll();
        showView(m_views->current());
    }
}

void AttendancePage::open(const RollKey& key) {
    if (m_decided.isActive()) {
        keepDraft();
    }
    const bool otherDay = key.day != m_key.day;
    m_key = key;
    if (otherDay && !readClasses()) {
        return;
    }
    readRoll();
    showView(m_views->current());
}

void AttendancePage::moveDay(int step) {
    QDate day = m_calendar.plusSchoolDays(m_key.day, step);
    if (step < 0 && !m_calendar.isSchoolDay(m_key.day)) {
        day = m_calendar.lastSchoolDayUpTo(m_key.day);
    }
    open({m_key.schoolClass, day.isValid() ? day : m_key.day.addDays(step), m_key.session});
}

void AttendancePage::moveClass(int step) {
    const auto at = std::find_if(m_classes.begin(), m_classes.end(),
                                 [this](const auto& line) { return line.id == m_key.schoolClass; });
    const auto place = std::distance(m_classes.begin(), at) + step;
    if (place >= 0 && place < m_classes.size()) {
        open({m_classes[place].id, m_key.day, m_key.session});
    }
}

void AttendancePage::toggleSession() {
    open({m_key.schoolClass, m_key.day,
          m_key.session == Session::Morning ? Session::Afternoon : Session::Morning});
}

} // namespace xiange::ui
