#include "app/gallery.h"

#include "app/window_start.h"
#include "app/workplace.h"
#include "core/papers/monthly_paper.h"
#include "core/reports/monthly_reports.h"
#include "ui/attendance/register_print.h"
#include "ui/common/background_work.h"
#include "ui/common/window_prompt.h"
#include "ui/papers/paper_output.h"
#include "ui/shell/appearance.h"
#include "ui/shell/first_start.h"
#include "ui/shell/sign_in_screen.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QSettings>
#include <QTimer>

#include <algorithm>

namespace xiange {

namespace {

constexpr struct {
    ui::PageKind kind;
    const char* name;
    const char* action = "";
} pages[] = {
    {ui::PageKind::Today, "1-today"},
    {ui::PageKind::Attendance, "2-attendance"},
    {ui::PageKind::Attendance, "2-attendance-month", "month"},
    {ui::PageKind::Attendance, "2-attendance-school", "school"},
    {ui::PageKind::Attendance, "2-attendance-signals", "signals"},
    {ui::PageKind::Students, "3-students"},
    {ui::PageKind::Students, "3-students-family", "family"},
    {ui::PageKind::Students, "3-students-groups", "groups"},
    {ui::PageKind::Students, "3-students-absences", "absences"},
    {ui::PageKind::Students, "3-students-changes", "changes"},
    {ui::PageKind::Students, "3-students-history", "history"},
    {ui::PageKind::Cases, "4-cases"},
    {ui::PageKind::Checks, "5-checks"},
    {ui::PageKind::Checks, "5-checks-data", "data"},
    {ui::PageKind::Checks, "5-checks-compare", "compare"},
    {ui::PageKind::Checks, "5-checks-ready", "ready"},
    {ui::PageKind::Checks, "5-checks-register", "register"},
    {ui::PageKind::Checks, "5-checks-ledgers", "ledgers"},
    {ui::PageKind::Checks, "5-checks-reports", "reports"},
    {ui::PageKind::Monitoring, "6-monitoring"},
    {ui::PageKind::Papers, "7-papers"},
    {ui::PageKind::Settings, "8-settings"},
    {ui::PageKind::Settings, "8-settings-calendar", "calendar"},
    {ui::PageKind::Settings, "8-settings-areas", "areas"},
    {ui::PageKind::Settings, "8-settings-teachers", "teachers"},
    {ui::PageKind::Settings, "8-settings-rules", "rules"},
    {ui::PageKind::Settings, "8-settings-accounts", "accounts"},
    {ui::PageKind::Settings, "8-settings-backup", "backup"},
    {ui::PageKind::Settings, "8-settings-appearance", "appearance"},
    {ui::PageKind::Settings, "8-settings-about", "about"},
};

/// Lets background work arrive and the screen settle.
void settle(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Until no page reads aside any more; a page that never ends is painted as it is.
void settleReading(const QWidget& window) {
    constexpr int tries = 100, each = 50;
    for (int i = 0; i < tries; ++i) {
        const auto works = window.findChildren<ui::BackgroundWork*>();
        if (std::none_of(works.begin(), works.end(),
                         [](const ui::BackgroundWork* work) { return work->isRunning(); })) {
            return;
        }
        settle(each);
    }
}

class Painter {
public:
    Painter(const db::Address& address, const Clock& clock, const GalleryWish& wish)
        : m_address(address), m_clock(clock), m_wish(wish) {}

    Result<QStringList> paint() {
        if (!QDir().mkpath(m_wish.folder)) {
            return fail(ErrorKind::Unreadable,
                        QCoreApplication::translate("Gallery", "The folder %1 can't be made.")
                            .arg(m_wish.folder));
        }
        for (const QString& language : m_wish.languages) {
            speakLanguage(language);
            for (const ui::Brightness theme : m_wish.themes) {
                if (const auto done = paintWindow(language, theme); !done) {
                    return tl::make_unexpected(done.error());
                }
            }
        }
        if (const auto done = paintPapers(); !done) {
            return tl::make_unexpected(done.error());
        }
        return m_files;
    }

private:
    Result<void> paintWindow(const QString& language, ui::Brightness theme) {
        QSettings settings(QDir(m_wish.folder).filePath(QStringLiteral(".gallery.ini")),
                           QSettings::IniFormat);
        ui::Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()),
                                  settings);
        appearance.choose(theme == ui::Brightness::Dark ? ui::Appearance::Choice::Dark
                                                        : ui::Appearance::Choice::Light);
        const QString stem = language + (theme == ui::Brightness::Dark ? QStringLiteral("-dark-")
                                                                       : QStringLiteral("-light-"));
        auto house = House::open(m_address, m_clock, m_wish.account, m_wish.askPassword);
        if (!house) {
            return tl::make_unexpected(house.error());
        }
        ui::WindowPrompt prompt;
        ui::FirstStart start(m_clock, prompt, QStringLiteral("/home/school"));
        start.resize(m_wish.size);
        start.show();
        settle(50);
        save(start, stem + QStringLiteral("0-first-start"));
        start.hide();
        paintDoor(**house, stem);
        Workplace workplace(std::move(*house), appearance, prompt);
        workplace.window().resize(m_wish.size);
        workplace.show();
        for (const auto& page : pages) {
            if (!workplace.window().page(page.kind)) {
                continue;
            }
            ui::Target target;
            target.page = page.kind;
            target.action = QString::fromLatin1(page.action);
            workplace.window().go(target);
            settle(250);
            settleReading(workplace.window());
            save(workplace.window(), stem + QLatin1String(page.name));
        }
        QFile::remove(settings.fileName());
        return {};
    }

    /// Who is there, as it would be asked of the account that looks.
    void paintDoor(House& house, const QString& stem) {
        ui::SignInScreen door(
            [](const QString&, const QString&) -> Result<Actor> {
                return fail(ErrorKind::Cancelled, {});
            },
            house.database->address().shownName());
        QList<DoorPlate> accounts =
            SignIn(*house.database, m_clock, m_clock).accounts().value_or(QList<DoorPlate>());
        for (DoorPlate& plate : accounts) {
            plate.hasPassword = true;
        }
        door.setAccounts(accounts, house.actor.name);
        door.resize(m_wish.size);
        door.show();
        settle(50);
        save(door, stem + QStringLiteral("0-sign-in"));
    }

    Result<void> paintPapers() {
        auto house = House::open(m_address, m_clock, m_wish.account, m_wish.askPassword);
        if (!house) {
            return tl::make_unexpected(house.error());
        }
        paintRegister(**house);
        paintUnnumbered(**house);
        const auto cases = (*house)->cases.list();
        if (!cases || cases->isEmpty()) {
            return {};
        }
        for (const auto& kind : paperKindCodes) {
            const auto text = firstThatFits(**house, kind.value, *cases);
            if (!text) {
                continue; // nothing in this database that such a paper could be about
            }
            paintPaper(*text, QLatin1String(kind.code));
        }
        return {};
    }

    void paintPaper(const PaperText& text, const QString& kind) {
        const ui::PaperLayout layout(text, ui::PaperFonts(), true);
        for (int page = 0; page < layout.pageCount(); ++page) {
            keep(ui::pageImage(layout, page, 96),
                 QStringLiteral("paper-%1-%2").arg(kind).arg(page + 1));
        }
    }

    // The monthly report of the first school and the plan of its town.
    void paintUnnumbered(House& house) {
        const auto schools = house.schools.list();
        if (!schools || schools->isEmpty()) {
            return;
        }
        const School& first = schools->first();
        const QDate today = m_clock.today();
        const auto months = MonthlyReports(*house.database, m_clock, house.actor)
                                .of(ReportMonth::of(today), first.id);
        if (months) {
            if (const auto text = monthlyPaper(months->front(), house.actor.name, today)) {
                paintPaper(*text, QStringLiteral("monthly"));
            }
        }
        if (const auto text = house.townPlans.paper(first.townId)) {
            paintPaper(*text, QStringLiteral("town_plan"));
        }
    }

    // Not every paper fits every case: an order needs a confirmed one, a proof a printed notice;
    // and not every school has begun its term-start check.
    static Result<PaperText> firstThatFits(House& house, PaperKind kind,
                                           const QList<CaseFile>& cases) {
        Result<PaperText> text;
        for (const CaseFile& file : cases) {
            const DropoutCase& about = file.dropoutCase;
            const bool one = aboutOf(kind) == PaperAbout::Case;
            text = house.paperDesk.preview(kind,
                                           {about.child.school, {}, {}, one ? about.id : CaseId()});
            if (text) {
                return text;
            }
        }
        const auto schools = house.schools.list();
        for (const School& school : schools ? *schools : QList<School>()) {
            if (text || aboutOf(kind) != PaperAbout::School) {
                break;
            }
            text = house.paperDesk.preview(kind, {school.id, {}, {}, {}});
        }
        return text;
    }

    // The first class of the first school, this month.
    void paintRegister(House& house) {
        const auto schools = house.schools.list();
        const auto classes = schools && !schools->isEmpty()
                                 ? house.schools.classes(schools->first().id, m_clock.today())
                                 : Result<QList<SchoolClass>>(QList<SchoolClass>());
        if (!classes || classes->isEmpty()) {
            return;
        }
        if (const auto month = house.rolls.month(classes->first().id, m_clock.today())) {
            const ui::RegisterPrint print(*month);
            for (int page = 0; page < print.pageCount(); ++page) {
                keep(ui::registerImage(print, page, 96),
                     QStringLiteral("paper-month_register-%1").arg(page + 1));
            }
        }
    }

    void save(QWidget& widget, const QString& name) {
        // What was read last may still wait for its room.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        keep(widget.grab().toImage(), name);
    }

    void keep(const QImage& image, const QString& name) {
        const QString path = QDir(m_wish.folder).filePath(name + QStringLiteral(".png"));
        if (image.save(path)) {
            m_files.append(path);
        }
    }

    const db::Address& m_address;
    const Clock& m_clock;
    const GalleryWish& m_wish;
    QStringList m_files;
};

} // namespace

Result<QStringList> paintGallery(const db::Address& address, const Clock& clock,
                                 const GalleryWish& wish) {
    return Painter(address, clock, wish).paint();
}

} // namespace xiange
