#include "core/sample/sample_checks.h"

#include "core/cases/case_book.h"
#include "core/checks/term_checks.h"

namespace xiange::sample {

namespace {

// A district's 150 schools would take longer than all the rest of the sample.
constexpr int mostSchools = 12;
constexpr int openedOn = 4;  // school day of the term
constexpr int arrivedOn = 8; // those who came late
constexpr int finishedOn = 15;

/// Goes through the first classes of a school; in every third of them somebody is away at first.
Result<void> goThrough(TermChecks& checks, TermCheckId check, const SampleSchool& school,
                       qsizetype classes, QDate later) {
    for (qsizetype i = 0; i < classes; ++i) {
        const SampleClass& one = school.classes[i];
        QList<NotArrived> missing;
        if (i % 3 == 0 && one.children.size() > 2) {
            missing.append({one.children[2].id, Whereabouts::WithParentsAway,
                            Cause::MovedWithParents, QStringLiteral("随父母返乡，答应补报到")});
        }
        if (auto done = checks.confirmClass(check, one.id, missing, 0); !done) {
            return done;
        }
        for (const NotArrived& child : missing) {
            if (auto came = checks.setArrived(check, child.student, later); !came) {
                return came;
            }
        }
    }
    return {};
}

} // namespace

Result<void> keepTermChecks(db::Database& database, const Actor& actor,
                            const QList<SampleSchool>& schools, const QList<QDate>& days) {
    if (days.size() <= finishedOn) {
        return {};
    }
    FixedClock clock(days[openedOn], QTime(16, 0));
    CaseBook cases(database, clock, actor);
    TermChecks checks(database, cases, clock, actor);
    const qsizetype count = std::min<qsizetype>(schools.size(), mostSchools);
    for (qsizetype i = 0; i + 1 < count; ++i) {
        const SampleSchool& school = schools[i];
        const bool half = i + 2 == count;
        clock.set(days[openedOn], QTime(16, 0));
        const auto check = checks.open(school.id);
        if (!check) {
            return tl::make_unexpected(check.error());
        }
        clock.set(days[arrivedOn], QTime(16, 0));
        const qsizetype classes = school.classes.size();
        if (auto done =
                goThrough(checks, *check, school, half ? classes / 2 : classes, days[arrivedOn]);
            !done) {
            return done;
        }
        if (half) {
            continue;
        }
        clock.set(days[finishedOn], QTime(16, 0));
        if (auto finished = checks.finish(*check); !finished) {
            return finished;
        }
    }
    return {};
}

} // namespace xiange::sample
