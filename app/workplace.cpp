#include "app/workplace.h"

#include "core/accounts/sign_in.h"
#include "core/papers/monthly_paper.h"
#include "core/papers/own_record.h"
#include "ui/attendance/attendance_page.h"
#include "ui/cases/cases_page.h"
#include "ui/checks/checks_page.h"
#include "ui/checks/clearing_section.h"
#include "ui/checks/compare_section.h"
#include "ui/checks/data_section.h"
#include "ui/checks/ready_section.h"
#include "ui/checks/reports_section.h"
#include "ui/checks/school_age_section.h"
#include "ui/checks/term_section.h"
#include "ui/monitoring/monitoring_page.h"
#include "ui/papers/paper_output.h"
#include "ui/papers/papers_page.h"
#include "ui/papers/unnumbered_papers.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/appearance.h"
#include "ui/shell/status_line.h"
#include "ui/students/students_page.h"
#include "ui/today/today_page.h"

namespace xiange {

using ui::PageKind;

namespace {

Result<void> writeOwnRecord(House& house, StudentId student, const QString& path) {
    const auto paper = OwnRecords(*house.database, house.clock, house.actor).gather(student);
    if (!paper) {
        return tl::make_unexpected(paper.error());
    }
    const ui::PaperLayout layout(*paper, ui::PaperFonts(), false);
    return ui::writePdf(layout, paper->title, path);
}

/// 月报: counts of a school and a month, without a number in the register.
ui::MonthPapers monthPapers(House& house, ui::Prompt& prompt) {
    ui::MonthPapers papers;
    papers.paper = [&house](ReportMonth month, SchoolId school) {
        return MonthlyReports(*house.database, house.clock, house.actor)
            .of(month, school)
            .and_then([&house](const QList<SchoolMonth>& lines) {
                return monthlyPaper(lines.front(), house.actor.name, house.clock.today());
            });
    };
    papers.sheet = [&house](ReportMonth month, SchoolId school, const QString& path) {
        return MonthlyReports(*house.database, house.clock, house.actor).write(month, school, path);
    };
    papers.printed = [&house](ReportMonth month, SchoolId school) {
        return MonthlyReports(*house.database, house.clock, house.actor).notePrinted(month, school);
    };
    papers.out = ui::paperOut(prompt);
    return papers;
}

/// How a page asks for the password of whoever takes a decision.
ui::Identity identityOf(House& house) {
    ui::Identity identity;
    identity.asks = [&house](AccountId account) {
        const SystemClock wall;
        const auto plates = SignIn(*house.database, house.clock, wall).accounts();
        return plates && std::any_of(plates->begin(), plates->end(), [&](const DoorPlate& plate) {
                   return plate.account == account && plate.hasPassword;
               });
    };
    identity.prove = [&house](AccountId account, const QString& password) {
        const SystemClock wall;
        return SignIn(*house.database, house.clock, wall).prove(house.actor, account, password);
    };
    return identity;
}

} // namespace

Workplace::Workplace(std::unique_ptr<House> house, ui::Appearance& appearance, ui::Prompt& prompt)
    : m_house(std::move(house))
    , m_accounts(*m_house->database, m_house->clock, m_house->actor)
    , m_backups(*m_house->database, m_house->clock, m_house->actor)
    , m_window(std::make_unique<ui::MainWindow>(m_house->clock, appearance)) {
    addPages(prompt);
    addSettings(appearance, prompt);
    listenToFeatures();
    showSchools();
    showWhere();
    m_window->setSearch([this](const QString& typed) { return search(typed); });
    connect(m_window.get(), &ui::MainWindow::schoolChosen, this, &Workplace::useSchool);
    connect(m_window.get(), &ui::MainWindow::schoolWanted, this, [this](SchoolId school) {
        m_school = school;
        showSchools();
    });
    connect(&m_house->bulkChanges, &BulkChanges::changed, this, [this] {
        for (ui::Page* page : std::as_const(m_pages)) {
            page->becomeStale();
        }
    });
    catchUp();
    connect(m_window.get(), &ui::MainWindow::dayBegan, this, [this] {
        showSchools();
        showWhere();
        if (!m_work.isRunning()) {
            catchUp(); // the month may have ended while the window was up
        }
    });
}

/// While the window is up already: children from before there were search keys get them, and the
/// figures of the month that is over are kept.
void Workplace::catchUp() {
    if (m_house->database->address().path == QLatin1String(":memory:")) {
        return; // of one thread only
    }
    const auto work = [this](ui::WorkProgress&) {
        const auto keys = m_house->search.bringUpToDate();
        return keys ? m_house->monthEnds.keep() : keys;
    };
    m_work.start(work, [this](const Result<int>& kept) {
        if (kept && *kept > 0 && m_monitoring) {
            m_monitoring->becomeStale();
        }
    });
}

Workplace::~Workplace() {
    m_window.reset(); // the pages look at the house: they go first
}

void Workplace::show() {
    m_window->show();
}

void Workplace::addPages(ui::Prompt& prompt) {
    House& house = *m_house;
    const auto add = [this](PageKind kind, ui::Page* page) {
        m_window->addPage(kind, page);
        m_pages.append(page);
    };
    add(PageKind::Today, new ui::TodayPage(house.agenda, house.clock, house.actor, prompt));
    add(PageKind::Attendance,
        new ui::AttendancePage(house.rolls, house.leaves, house.schools, house.absences,
                               house.calendars, house.clock, house.actor, prompt));
    const ui::ChildFeatures child{house.students,
                                  house.childRecords,
                                  house.childEdits,
                                  house.households,
                                  house.areas,
                                  house.keyGroups,
                                  house.supportPlans,
                                  house.statusChanges,
                                  house.absences,
                                  house.calendars,
                                  house.cases,
                                  house.papers,
                                  house.clock,
                                  prompt,
                                  [&house](StudentId student, const QString& path) {
                                      return writeOwnRecord(house, student, path);
                                  }};
    add(PageKind::Students,
        new ui::StudentsPage(house.students,
                             ui::Imports{house.rosterImport, house.changesImport,
                                         house.columnChoices, house.yearTurn, house.schools},
                             house.schools,
                             ui::ListWork{house.studentExport, house.bulkChanges,
                                          house.savedFilters, house.absentDays, house.calendars},
                             house.clock, prompt, child));
    auto* cases = new ui::CasesPage({house.cases, house.caseDrafts, house.consultations, house.tips,
                                     house.papers, house.students},
                                    house.clock, prompt);
    cases->setIdentity(identityOf(house));
    add(PageKind::Cases, cases);
    add(PageKind::Checks, makeChecks(prompt));
    m_monitoring =
        new ui::MonitoringPage(house.indicators, house.absenceCourse, house.clock, prompt);
    add(PageKind::Monitoring, m_monitoring);
    add(PageKind::Papers, new ui::PapersPage(house.papers, house.paperDesk, house.cases,
                                             house.schools, house.clock, prompt));
}

ui::Page* Workplace::makeChecks(ui::Prompt& prompt) {
    House& house = *m_house;
    auto* page = new ui::ChecksPage;
    // A month's report on its way up is no longer due.
    connect(page, &ui::Page::saved, m_pages.first(), &ui::Page::becomeStale);
    page->addSection(QStringLiteral("term"),
                     new ui::TermSection(house.termChecks, house.clock, prompt, page));
    page->addSection(QStringLiteral("data"),
                     new ui::DataSection(house.dataCheck, house.clock, prompt, page));
    page->addSection(QStringLiteral("compare"),
                     new ui::CompareSection(house.listComparison, prompt, page));
    page->addSection(QStringLiteral("ready"),
                     new ui::ReadySection(house.readyComparisons, prompt, page));
    page->addSection(QStringLiteral("register"),
                     new ui::SchoolAgeSection(house.schoolAge, house.townPlans,
                                              ui::paperOut(prompt), prompt, page));
    page->addSection(QStringLiteral("ledgers"),
                     new ui::ClearingSection(house.clearingLedgers, house.clock, prompt, page));
    page->addSection(QStringLiteral("reports"),
                     new ui::ReportsSection(house.reportDesk, monthPapers(house, prompt),
                                            house.reportInbox, house.townLedger, house.clock,
                                            prompt, page));
    return page;
}

void Workplace::addSettings(ui::Appearance& appearance, ui::Prompt& prompt) {
    using Theme = ui::Appearance::Choice;
    using Shown = ui::ThemeChoice;
    House& house = *m_house;
    auto* page =
        new ui::SettingsPage(house.schools, house.classTeachers, house.areas, house.calendars,
                             house.rules, house.clock, house.actor, prompt);
    page->addAccounts(
        {m_accounts, house.schools, house.areas, house.rules, house.clock, house.actor});
    page->addBackups({m_backups, house.clock, house.database->address().shownName()}, prompt);
    connect(&m_backups, &Backups::changed, this, &Workplace::showBackup);
    showBackup();
    m_window->addPage(PageKind::Settings, page);
    m_pages.append(page);
    const auto show = [page, &appearance] {
        const Theme theme = appearance.choice();
        page->showAppearance(theme == Theme::Dark    ? Shown::Dark
                             : theme == Theme::Light ? Shown::Light
                                                     : Shown::System,
                             appearance.language());
    };
    show();
    connect(&appearance, &ui::Appearance::changed, page, show);
    connect(page, &ui::SettingsPage::themeChosen, this, [&appearance](Shown theme) {
        appearance.choose(theme == Shown::Dark    ? Theme::Dark
                          : theme == Shown::Light ? Theme::Light
                                                  : Theme::System);
    });
    connect(page, &ui::SettingsPage::languageChosen, &appearance, &ui::Appearance::chooseLanguage);
}

void Workplace::listenToFeatures() {
    const auto stale = [this] {
        for (ui::Page* page : std::as_const(m_pages)) {
            page->becomeStale();
        }
    };
    House& house = *m_house;
    connect(&house.rolls, &RollBook::changed, this, stale);
    connect(&house.leaves, &LeaveBook::changed, this, stale);
    connect(&house.cases, &CaseBook::changed, this, stale);
    connect(&house.consultations, &Consultations::changed, this, stale);
    connect(&house.tips, &Tips::changed, this, stale);
    connect(&house.termChecks, &TermChecks::changed, this, stale);
    connect(&house.dataCheck, &DataCheck::changed, this, stale);
    connect(&house.listComparison, &ListComparison::changed, this, stale);
    connect(&house.schoolAge, &SchoolAgeRegister::changed, this, stale);
    connect(&house.clearingLedgers, &ClearingLedgers::changed, this, stale);
    connect(&house.students, &StudentRegister::changed, this, stale);
    connect(&house.childRecords, &ChildRecords::changed, this, stale);
    connect(&house.households, &Households::changed, this, stale);
    connect(&house.areas, &Areas::changed, this, stale);
    connect(&house.classTeachers, &ClassTeachers::changed, this, stale);
    connect(&house.keyGroups, &KeyGroups::changed, this, stale);
    connect(&house.supportPlans, &SupportPlans::changed, this, stale);
    connect(&house.childEdits, &ChildEdits::changed, this, stale);
    connect(&house.statusChanges, &StatusChanges::changed, this, stale);
    connect(&house.rosterImport, &RosterImport::changed, this, stale);
    connect(&house.changesImport, &ChangesImport::changed, this, stale);
    connect(&house.yearTurn, &YearTurn::changed, this, stale);
    connect(&house.calendars, &Calendars::changed, this, stale);
    connect(&house.papers, &PaperRegister::changed, this, stale);
    connect(&house.rules, &RuleBook::changed, this, stale);
    connect(&house.schools, &Schools::changed, this, [this, stale] {
        showSchools();
        stale();
    });
}

void Workplace::showSchools() {
    m_schools = m_house->schools.list().value_or(QList<School>());
    QStringList names;
    // With one school there is nothing to choose; with several, all of them come first.
    if (m_schools.size() > 1) {
        names.append(tr("All schools"));
    }
    for (const School& school : std::as_const(m_schools)) {
        names.append(school.name);
    }
    // Whoever looked at a school goes on looking at it when its name or its head changes.
    int shown = 0;
    for (int i = 0; i < m_schools.size(); ++i) {
        if (m_schools[i].id == m_school) {
            shown = m_schools.size() > 1 ? i + 1 : i;
        }
    }
    m_window->setSchools(names, shown);
    useSchool(shown);
}

void Workplace::useSchool(int index) {
    const bool several = m_schools.size() > 1;
    const int place = several ? index - 1 : index;
    const SchoolId school =
        place >= 0 && place < m_schools.size() ? m_schools[place].id : SchoolId();
    m_school = school;
    const QDate today = m_house->clock.today();
    const auto calendar = m_house->calendars.of(school);
    m_window->setDay(today, calendar ? calendar->weekOfTerm(today) : 0);
    for (ui::Page* page : std::as_const(m_pages)) {
        page->useSchool(school);
        if (!page->isVisible()) {
            emit page->badgeChanged(0); // counted for another school; again when it is shown
        }
    }
}

void Workplace::showWhere() {
    const Actor& actor = m_house->actor;
    m_window->setAccount(actor.name, roleName(actor.role));
    const db::Address& address = m_house->database->address();
    m_window->setDatabase(address.shownName());
    m_window->statusLine().setDatabase(
        address.engine == db::Engine::Sqlite
            ? tr("Database on this computer: %1").arg(address.shownName())
            : tr("Database on the server: %1").arg(address.shownName()));
    // 重点监测期: the terms begin, and with them most dropouts.
    const int month = m_house->clock.today().month();
    if (month == 9 || month == 3) {
        m_window->statusLine().setKeyPeriod(month == 9 ? tr("Key period (September)")
                                                       : tr("Key period (March)"));
    }
}

void Workplace::showBackup() {
    // Who can't make one is not told that it is late; a sample in memory needs none.
    if (!m_backups.isFile() || !m_backups.mayMake()) {
        return;
    }
    const auto state = m_backups.state();
    if (!state) {
        return;
    }
    const QString when = ui::backupWords(state->last, m_house->clock.today());
    m_window->statusLine().setBackup(state->late ? tr("Backup: %1, one is due").arg(when)
                                                 : tr("Backup: %1").arg(when),
                                     state->late ? ui::Tone::Caution : ui::Tone::Muted);
}

std::vector<ui::SearchHit> Workplace::search(const QString& typed) {
    std::vector<ui::SearchHit> hits;
    for (const Found& found : m_house->search.find(typed).value_or(QList<Found>())) {
        ui::SearchHit hit;
        hit.student = found.student;
        hit.name = found.name;
        switch (found.kind) {
        case FoundKind::Child: {
            const QString className =
                found.className ? shortClassName(*found.className) : QString();
            hit.place =
                m_schools.size() > 1 ? className + QLatin1Char(' ') + found.schoolName : className;
            hit.note = found.phone.isEmpty() ? found.studentNo : found.phone;
            if (found.status != StudentStatus::Enrolled) {
                hit.note.prepend(studentStatusName(found.status) + QLatin1Char(' '));
            }
            break;
        }
        case FoundKind::Class:
            hit.place = found.schoolName;
            hit.note = tr("call the roll");
            hit.schoolClass = found.schoolClass;
            hit.school = found.school;
            break;
        case FoundKind::School:
            hit.note = tr("all its children");
            hit.school = found.school;
            break;
        }
        hits.push_back(hit);
    }
    return hits;
}

} // namespace xiange
