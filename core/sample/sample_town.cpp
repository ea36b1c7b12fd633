#include "core/sample/sample_town.h"

#include "core/accounts/accounts.h"
#include "core/calendar/calendars.h"
#include "core/sample/sample_cases.h"
#include "core/sample/sample_checks.h"
#include "core/sample/sample_joint_work.h"
#include "core/sample/sample_lists.h"
#include "core/sample/sample_papers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace xiange {

namespace {

struct Ground {
    Actor actor;
    Actor principal; ///< the second person behind every closing
    SchoolCalendar calendar;
};

Result<Ground> layGround(db::Database& database, const Clock& clock, int schoolYear) {
    Accounts accounts(database, clock);
    const auto actor = accounts.add(QStringLiteral("李文静"), Role::Administrator);
    if (!actor) {
        return tl::make_unexpected(actor.error());
    }
    const auto principal = accounts.add(QStringLiteral("周明远"), Role::Principal);
    if (!principal) {
        return tl::make_unexpected(principal.error());
    }
    Calendars calendars(database, clock, *actor);
    if (const auto year = calendars.addSchoolYear(schoolYear); !year) {
        return tl::make_unexpected(year.error());
    }
    const QDir lists(QStringLiteral(":/data"));
    for (const QString& name : lists.entryList({QStringLiteral("holidays-*.json")})) {
        QFile list(lists.filePath(name));
        if (list.open(QIODevice::ReadOnly)) {
            if (const auto days = calendars.importHolidays(list.readAll()); !days) {
                return tl::make_unexpected(days.error());
            }
        }
    }
    const auto calendar = calendars.of();
    if (!calendar) {
        return tl::make_unexpected(calendar.error());
    }
    return Ground{*actor, *principal, *calendar};
}

QList<QDate> daysUpToToday(const SchoolCalendar& calendar, int schoolYear, QDate today) {
    return calendar.schoolDays(QDate(schoolYear, 9, 1), today);
}

} // namespace

Result<SampleCounts> makeSampleTown(db::Database& database, const Clock& clock,
                                    const SampleSize& size,
                                    const std::function<bool(int)>& progress) {
    const int schoolYear = schoolYearOf(clock.today());
    const auto ground = layGround(database, clock, schoolYear);
    if (!ground) {
        return tl::make_unexpected(ground.error());
    }
    const QList<QDate> days = daysUpToToday(ground->calendar, schoolYear, clock.today());
    sample::Chance chance(size.seed);
    SampleCounts counts;
    QList<sample::ToldCase> told;
    QList<sample::SampleSchool> schools;
    const auto filled = database.write([&](db::Writer& tx) -> Result<void> {
        schools = sample::makeSchools(tx, chance, size, schoolYear);
        counts.schools = static_cast<int>(schools.size());
        counts.students = sample::fillClasses(tx, chance, schools, size.students, schoolYear);
        for (const sample::SampleSchool& school : schools) {
            counts.classes += static_cast<int>(school.classes.size());
        }
        QHash<StudentId, sample::Story> stories;
        told = sample::chooseStories(chance, schools, days);
        for (const sample::ToldCase& one : told) {
            stories.insert(one.student, one.story);
        }
        counts.marks =
            sample::takeRolls(tx, chance, schools, days, stories, ground->actor.account, progress);
        if (counts.marks < 0) {
            return fail(ErrorKind::Cancelled,
                        QCoreApplication::translate("SampleTown", "Stopped."));
        }
        sample::assignHouseholds(tx, chance, told);
        return {};
    });
    if (!filled) {
        return tl::make_unexpected(filled.error());
    }
    const auto cases =
        days.isEmpty() ? Result<int>(0)
                       : sample::keepCases(database, ground->actor, ground->principal, told, days);
    if (!cases) {
        return tl::make_unexpected(cases.error());
    }
    counts.cases = *cases;
    if (const auto checked = sample::keepTermChecks(database, ground->actor, schools, days);
        !checked) {
        return tl::make_unexpected(checked.error());
    }
    if (const auto listed = sample::keepPoliceList(database, ground->actor, size, days); !listed) {
        return tl::make_unexpected(listed.error());
    }
    if (const auto helped = sample::keepJointWork(database, clock, ground->actor); !helped) {
        return tl::make_unexpected(helped.error());
    }
    if (const auto written = sample::writePapers(database, clock, ground->actor); !written) {
        return tl::make_unexpected(written.error());
    }
    if (progress) {
        progress(100);
    }
    return counts;
}

} // namespace xiange
