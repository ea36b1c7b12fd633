#include "ui/settings/calendar_section.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/prompt.h"
#include "ui/settings/day_panel.h"
#include "ui/settings/edit_history.h"
#include "ui/settings/month_grid.h"
#include "ui/settings/term_fields.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace xiange::ui {

CalendarSection::CalendarSection(Calendars& calendars, const Clock& clock, const Actor& actor,
                                 Prompt& prompt, EditHistory& edits, QWidget* parent)
    : SettingsSection(tr("Calendar"),
                      tr("Absence is counted in school days: a change here counts every run anew"),
                      parent)
    , m_calendars(calendars)
    , m_clock(clock)
    , m_actor(actor)
    , m_prompt(prompt)
    , m_edits(edits)
    , m_chosen(clock.today()) {
    setObjectName(QStringLiteral("calendarSection"));
    m_terms = new TermFields(this);
    column()->addWidget(m_terms);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(makeMonth(), 1);
    m_panel = new DayPanel(this);
    row->addWidget(m_panel);
    column()->addLayout(row, 1);
    connect(m_terms, &TermFields::edited, this, &CalendarSection::saveTerm);
    connect(m_terms, &TermFields::yearWanted, this,
            [this](int year) { finish(m_calendars.addSchoolYear(year)); });
    connect(m_panel, &DayPanel::toggled, this, [this] { toggle(m_chosen); });
}

QWidget* CalendarSection::makeMonth() {
    auto* card = new Card(this);
    card->body()->addLayout(makeMonthHeading(card));
    m_result = smallLabel({}, card);
    m_result->setObjectName(QStringLiteral("importResult"));
    m_result->setWordWrap(true);
    m_result->hide();
    card->body()->addWidget(m_result);
    m_grid = new MonthGrid(card);
    describe(m_grid, QStringLiteral("monthGrid"), tr("Days of the month"),
             tr("Arrows choose a day, Page Up and Page Down a month, Space closes the school or "
                "lets it teach"));
    m_grid->setToolTip({});
    connect(m_grid, &MonthGrid::moved, this, &CalendarSection::showDay);
    connect(m_grid, &MonthGrid::toggled, this, &CalendarSection::toggle);
    card->body()->addWidget(m_grid, 1);
    return card;
}

QHBoxLayout* CalendarSection::makeMonthHeading(QWidget* parent) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::xs);
    const auto step = [&](const char* icon, const char* name, const QString& words, int months,
                          const QKeySequence& key) {
        auto* button = iconButton(QString::fromLatin1(icon), words, parent);
        describe(button, QString::fromLatin1(name), words, key);
        connect(button, &QPushButton::clicked, this,
                [this, months] { showDay(m_chosen.addMonths(months)); });
        row->addWidget(button);
    };
    step("back", "previousMonth", tr("Previous month"), -1, QKeySequence(Qt::ALT | Qt::Key_PageUp));
    m_month = sectionTitle({}, parent);
    m_month->setObjectName(QStringLiteral("monthTitle"));
    m_month->setMinimumWidth(96);
    m_month->setAlignment(Qt::AlignCenter);
    row->addWidget(m_month);
    step("forward", "nextMonth", tr("Next month"), 1, QKeySequence(Qt::ALT | Qt::Key_PageDown));
    auto* today = quietButton(tr("Today"), parent);
    describe(today, QStringLiteral("toToday"), tr("Back to today"));
    connect(today, &QPushButton::clicked, this, [this] { showDay(m_clock.today()); });
    row->addWidget(today);
    row->addStretch(1);
    m_import = secondaryButton(tr("Import holidays…"), parent);
    describe(m_import, QStringLiteral("importHolidays"),
             tr("Take over the holidays and make-up days of a year from a .json file"));
    connect(m_import, &QPushButton::clicked, this, &CalendarSection::importHolidays);
    row->addWidget(m_import);
    return row;
}

void CalendarSection::useSchool(SchoolId school) {
    m_school = school;
    refresh();
}

void CalendarSection::refresh() {
    const auto calendar = m_calendars.of(m_school);
    const auto country = m_calendars.countryDays();
    const auto own = m_calendars.ownDays(m_school);
    if (!calendar || !country || !own) {
        emit failed(!calendar ? calendar.error() : !country ? country.error() : own.error());
        return;
    }
    m_calendar = *calendar;
    m_days = daysOfMonth(m_chosen, m_calendar, *country, *own);
    m_month->setText(QLocale().toString(m_chosen, tr("MMMM yyyy", "title of a month")));
    m_terms->showTerms(schoolYearOf(m_chosen), m_calendar.terms(),
                       allow(m_actor, Right::EditSchool).has_value());
    m_grid->showMonth(m_days, m_chosen, m_clock.today());
    m_import->setEnabled(allow(m_actor, Right::EditSchool).has_value());
    showPanel();
}

void CalendarSection::showDay(QDate day) {
    const bool sameMonth = day.year() == m_chosen.year() && day.month() == m_chosen.month();
    m_chosen = day;
    if (sameMonth && !m_days.isEmpty()) {
        m_grid->showMonth(m_days, m_chosen, m_clock.today());
        showPanel();
    } else {
        refresh();
    }
}

void CalendarSection::showPanel() {
    if (const CalendarDay* day = dayOf(m_chosen)) {
        m_panel->showDay(*day, mayEdit(), whyNot());
    }
    const Term term = m_calendar.termAt(m_chosen);
    SchoolDayCounts counts;
    counts.month =
        static_cast<int>(m_calendar.schoolDays(m_days.first().day, m_days.last().day).size());
    counts.termNumber = term.number;
    if (term.number > 0) {
        counts.term = static_cast<int>(m_calendar.schoolDays(term.starts, term.ends).size());
        counts.termSoFar = static_cast<int>(
            m_calendar.schoolDays(term.starts, std::min(term.ends, m_clock.today())).size());
    }
    m_panel->showCounts(counts);
}

const CalendarDay* CalendarSection::dayOf(QDate day) const {
    const auto found = std::find_if(m_days.begin(), m_days.end(),
                                    [day](const CalendarDay& shown) { return shown.day == day; });
    return found == m_days.end() ? nullptr : &*found;
}

bool CalendarSection::mayEdit() const {
    return m_school.isValid() && allow(m_actor, Right::EditSchool, {m_school, {}}).has_value();
}

QString CalendarSection::whyNot() const {
    return m_school.isValid() ? tr("Your account may look at the calendar, not change it.")
                              : tr("Choose one school at the top left to change its days.");
}

void CalendarSection::toggle(QDate day) {
    const CalendarDay* shown = dayOf(day);
    if (shown == nullptr) {
        return;
    }
    if (!mayEdit()) {
        emit noticed(whyNot());
    } else if (shown->kind == DayKind::OwnOff || shown->kind == DayKind::OwnOn) {
        takeOwnDayAway(*shown);
    } else {
        askForOwnDay(*shown);
    }
}

void CalendarSection::takeOwnDayAway(CalendarDay day) {
    finish(m_edits.perform(
        {tr("%1: as the country again").arg(shortDate(day.day)),
         [this, school = m_school, day] { return m_calendars.removeOwnDay(school, day.day); },
         [this, school = m_school, day] {
             return m_calendars.setOwnDay(school, day.day, day.kind == DayKind::OwnOn, day.name);
         }}));
}

void CalendarSection::askForOwnDay(CalendarDay day) {
    if (day.kind == DayKind::Vacation) {
        emit noticed(tr("This day lies outside the terms. Change the dates of the term first."));
        return;
    }
    const bool teach = !teaches(day.kind);
    const auto reason = m_prompt.line(
        this,
        (teach ? tr("Teach on %1") : tr("Close the school on %1")).arg(dayAndWeekday(day.day)),
        teach ? tr("Reason, for example: lessons made up for")
              : tr("Reason, for example: typhoon, sports day"),
        {});
    if (!reason) {
        return;
    }
    finish(m_edits.perform({tr("%1: %2").arg(shortDate(day.day), reason->simplified()),
                            [this, school = m_school, day = day.day, teach, why = *reason] {
                                return m_calendars.setOwnDay(school, day, teach, why);
                            },
                            [this, school = m_school, day = day.day] {
                                return m_calendars.removeOwnDay(school, day);
                            }}));
}

void CalendarSection::saveTerm(const Term& before, const Term& after) {
    const auto set = [this](const Term& term) {
        return [this, term] { return m_calendars.setTerm(term); };
    };
    const auto done = m_edits.perform(
        {after.number == 1 ? tr("Dates of the first term") : tr("Dates of the second term"),
         set(after), set(before)});
    m_terms->complain(done ? QString() : done.error().text);
    if (done) {
        finish(done);
    }
}

void CalendarSection::importHolidays() {
    const QString path =
        m_prompt.openFile(this, tr("Import holidays"), tr("Holiday lists (*.json);;All files (*)"));
    if (path.isEmpty()) {
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit failed({ErrorKind::Unreadable,
                     tr("The file %1 can't be opened: %2").arg(path, file.errorString()),
                     {},
                     {}});
        return;
    }
    const auto before = m_calendars.countryDays();
    if (!before) {
        emit failed(before.error());
        return;
    }
    const QString name = QFileInfo(path).fileName();
    const auto count = std::make_shared<int>(0);
    const auto done = m_edits.perform(
        {tr("Import of %1").arg(name),
         [this, json = file.readAll(), count] {
             return m_calendars.importHolidays(json).map([count](int days) { *count = days; });
         },
         [this, before = *before] { return m_calendars.replaceCountryDays(before); }});
    m_result->setVisible(true);
    setTone(m_result, done ? Tone::Good : Tone::Danger);
    m_result->setText(done ? tr("%n day(s) taken over from %1.", nullptr, *count).arg(name)
                           : done.error().text);
    if (done) {
        finish(done);
    }
}

void CalendarSection::finish(const Result<void>& done) {
    if (!done) {
        emit failed(done.error());
        return;
    }
    m_terms->complain({});
    refresh();
    emit saved();
}

} // namespace xiange::ui
