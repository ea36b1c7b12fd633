#include "core/indicators/board_facts.h"

#include "core/cases/joint_work.h"
#include "core/indicators/figure_parts.h"
#include "core/indicators/indicator_words.h"

#include <QMap>

#include <algorithm>

namespace xiange {

using cohort_children::CohortChild;
using counted_cases::StandingCase;
using indicator_rules::CohortForm;
using indicator_rules::Fate;

namespace {

int yearsOf(const CohortChild& child) {
    return child.junior ? 3 : 6;
}

CountedChild counted(const CohortChild& child, Fate fate, bool inNumerator, bool inDenominator) {
    return {child.id, child.name,  child.schoolName, child.className,
            fate,     inNumerator, inDenominator};
}

void addName(QList<CountedChild>& names, const CohortChild& child, Fate fate, bool inNumerator,
             bool inDenominator) {
    if (child.id.isValid()) {
        names.append(counted(child, fate, inNumerator, inDenominator));
    }
}

indicator_rules::Arrival arrivalOf(const CohortChild& child, bool sinceFirstGrade) {
    const bool came = sinceFirstGrade ? !child.beganInFirstGrade : child.cameOn.isValid();
    constexpr int october = 10; // who skipped before then began with the others
    const QDate began(sinceFirstGrade ? child.firstYear : child.cohort, october, 1);
    if (!child.cameOn.isValid() && child.skippedOn > began) {
        return indicator_rules::Arrival::SkippedGrade;
    }
    return came ? indicator_rules::Arrival::TransferredIn : indicator_rules::Arrival::Entered;
}

/// A cohort's flows and names, of those children that `belongs` says.
template <typename Belongs>
CohortRetention cohortOf(const BoardFacts& facts, Belongs belongs, bool sinceFirstGrade = false) {
    CohortRetention cohort;
    std::vector<indicator_rules::CohortMember> members;
    for (const CohortChild& child : facts.children) {
        const bool notYetHere = child.cameOn.isValid() && child.cameOn > facts.asAt;
        if (child.cohort == 0 || notYetHere || !belongs(child)) {
            continue;
        }
        const Fate fate = facts.fateOf(child);
        members.push_back(
            {arrivalOf(child, sinceFirstGrade), fate, child.count,
             indicator_rules::isSuspendedOn(child.status, child.changes, facts.asAt)});
        addName(cohort.children, child, fate, indicator_rules::isKept(fate),
                indicator_rules::inDenominator(fate, facts.settings));
    }
    cohort.flows = indicator_rules::flowsOf(members);
    cohort.ratio = indicator_rules::retention(cohort.flows, facts.settings);
    cohort.value = indicator_rules::retentionPercent(cohort.flows, facts.settings);
    figures::sortByConcern(cohort.children, true);
    return cohort;
}

} // namespace

Fate BoardFacts::fateOf(const CohortChild& child) const {
    const Fate fate = child.fateAt(asAt);
    return fate == Fate::InSchool && dropouts.contains(child.id) ? Fate::DroppedOut : fate;
}

QDate BoardFacts::yearBegan() const {
    constexpr int september = 9;
    return {schoolYear, september, 1};
}

bool BoardFacts::leavesThisYear(const CohortChild& child) const {
    return child.cohort + yearsOf(child) - 1 == schoolYear;
}

CohortForm BoardFacts::cohortForm() const {
    if (nineYears) {
        return CohortForm::NineYears;
    }
    const bool juniors =
        std::any_of(children.cbegin(), children.cend(), [this](const CohortChild& child) {
            return child.junior && leavesThisYear(child);
        });
    return juniors ? CohortForm::Junior : CohortForm::Primary;
}

Indicator figures::retention(const BoardFacts& facts, IndicatorKey key) {
    const bool onlyPoor = key == IndicatorKey::PoorFamilyRetention;
    const CohortForm form = facts.cohortForm();
    const bool nineYears = form == CohortForm::NineYears;
    const int began = facts.schoolYear - 8;
    const CohortRetention cohort = cohortOf(
        facts,
        [&](const CohortChild& child) {
            const bool belongs = nineYears ? child.firstYear == began
                                           : facts.leavesThisYear(child) &&
                                                 child.junior == (form == CohortForm::Junior);
            return belongs && (!onlyPoor || child.poor);
        },
        nineYears);
    Indicator figure;
    figure.key = key;
    figure.form = form;
    figure.asAt = facts.asAt;
    figure.ratio = cohort.ratio;
    figure.children = cohort.children;
    figures::judge(figure);
    if (figure.value) {
        figure.value = cohort.value; // capped where the place says so
    }
    figure.definition =
        figure.counted ? indicator_words::retention(form, cohort.flows, facts.settings, onlyPoor)
                       : indicator_words::nobody(key);
    if (!figure.counted && !onlyPoor && !facts.children.isEmpty()) {
        figure.lack = Lack::Leavers;
    }
    return figure;
}

namespace {

/// Grade n+1 on the day ÷ grade n when last year's roll opened, within one stage.
void countGrades(const BoardFacts& facts, QDate opening, Indicator& figure) {
    for (const CohortChild& child : facts.children) {
        if (!facts.lastYearKnown.contains(child.school)) {
            continue;
        }
        const int year = facts.schoolYear - child.cohort; // 0 in the first grade of the stage
        const bool within = year > 0 && year < yearsOf(child);
        const Fate fate = facts.fateOf(child);
        const bool now = within && child.onRollAt(facts.asAt) && indicator_rules::isKept(fate);
        const bool then =
            within &&
            (child.seenAtLastOpening(opening) ||
             (child.enteredOn.isValid() && child.enteredOn <= opening && child.onRollAt(opening)));
        if (now || then) {
            figure.ratio.numerator += now ? child.count : 0;
            figure.ratio.denominator += then ? child.count : 0;
            addName(figure.children, child, fate, now, then);
        }
    }
}

void countNames(const BoardFacts& facts, QDate opening, Indicator& figure) {
    for (const CohortChild& child : facts.children) {
        const int year = facts.schoolYear - 1 - child.cohort;
        const bool saysRoster = year >= 0 && year < yearsOf(child) && child.enteredOn.isValid() &&
                                child.enteredOn <= opening && child.onRollAt(opening) &&
                                facts.lastYearKnown.contains(child.school);
        // A class of that year counts in whatever stage the child is by now.
        if (!saysRoster && !child.seenAtLastOpening(opening)) {
            continue;
        }
        const Fate fate = facts.fateOf(child);
        const bool learns = indicator_rules::isKept(fate) || fate == Fate::TransferredOut;
        figure.ratio.denominator += child.count;
        figure.ratio.numerator += learns ? child.count : 0;
        addName(figure.children, child, fate, learns, true);
    }
}

} // namespace

Indicator figures::overTheYear(const BoardFacts& facts) {
    Indicator figure;
    figure.key = IndicatorKey::YearRetention;
    figure.asAt = facts.asAt;
    const QDate opening = facts.yearBegan().addYears(-1);
    if (facts.settings.yearByCounts) {
        countGrades(facts, opening, figure);
    } else {
        countNames(facts, opening, figure);
    }
    figures::sortByConcern(figure.children, true);
    figures::judge(figure);
    if (!figure.counted) {
        figure.definition = indicator_words::lastYearUnknown();
        figure.lack = Lack::LastYear;
    } else if (facts.settings.yearByCounts) {
        figure.definition = indicator_words::yearByCounts(facts.schoolYear - 1);
    } else {
        figure.definition = indicator_words::yearByNames(facts.schoolYear - 1);
    }
    return figure;
}

Indicator figures::dropoutRate(const BoardFacts& facts, bool junior) {
    Indicator figure;
    figure.key = junior ? IndicatorKey::DropoutRateJunior : IndicatorKey::DropoutRatePrimary;
    figure.asAt = facts.asAt;
    const QDate opening = facts.yearBegan();
    QSet<StudentId> thisYear;
    for (const StandingCase& one : facts.standing) {
        if (case_rules::standsAsDropout(one.dropoutCase.timeline) && one.confirmedOn >= opening) {
            thisYear.insert(one.dropoutCase.child.id);
        }
    }
    for (const CohortChild& child : facts.children) {
        const int year = facts.schoolYear - child.cohort;
        const bool opened = year >= 0 && year < yearsOf(child) && child.onRollAt(opening);
        const bool dropped = thisYear.contains(child.id);
        if (child.junior != junior || (!opened && !dropped)) {
            continue;
        }
        // Who came after the opening and was lost is lost too, as in the tables of the year.
        figure.ratio.denominator += opened ? child.count : 0;
        figure.ratio.numerator += dropped ? child.count : 0;
        addName(figure.children, child, facts.fateOf(child), dropped, opened);
    }
    figures::sortByConcern(figure.children, false);
    figures::judge(figure);
    figure.definition = figure.counted ? indicator_words::dropoutRate(facts.schoolYear)
                                       : indicator_words::nobody(figure.key);
    return figure;
}

Indicator figures::openCases(const BoardFacts& facts) {
    Indicator figure;
    figure.key = IndicatorKey::OpenCases;
    figure.asAt = facts.asAt;
    figure.definition = indicator_words::openCases();
    for (const StandingCase& one : facts.standing) {
        if (one.state == CaseState::Suspected || one.state == CaseState::Confirmed) {
            const CaseChild& child = one.dropoutCase.child;
            figure.children.append(
                {child.id, child.name, child.schoolName, child.className,
                 one.state == CaseState::Confirmed ? Fate::DroppedOut : Fate::InSchool, true,
                 false});
        }
    }
    figure.counted = true;
    figure.ratio.numerator = figure.children.size();
    figure.value = static_cast<double>(figure.ratio.numerator);
    figure.gap = figure.ratio.numerator;
    figure.met = figure.ratio.numerator == 0;
    return figure;
}

QList<Indicator> figures::all(const BoardFacts& facts) {
    return {
        retention(facts, IndicatorKey::NineYearRetention),
        overTheYear(facts),
        retention(facts, IndicatorKey::PoorFamilyRetention),
        primaryGrossEnrolment(facts),
        juniorNetEnrolment(facts),
        disabledEnrolment(facts),
        dropoutRate(facts, false),
        dropoutRate(facts, true),
        openCases(facts),
    };
}

QList<CohortRetention> figures::byCohort(const BoardFacts& facts) {
    // One line a school and stage; with one school, one line a cohort.
    const bool byGrade = facts.schools.size() == 1;
    QMap<std::tuple<SchoolId, bool, int>, QString> groups;
    for (const CohortChild& child : facts.children) {
        const bool running = child.cohort + yearsOf(child) - 1 >= facts.schoolYear &&
                             child.cohort < facts.schoolYear + (byGrade ? 1 : 0);
        if (byGrade ? running : facts.leavesThisYear(child)) {
            const int grade = facts.schoolYear - child.cohort + (child.junior ? 7 : 1);
            groups.insert({child.school, child.junior, child.cohort},
                          byGrade ? gradeName(grade) : child.schoolName);
        }
    }
    QList<CohortRetention> list;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        const auto [school, junior, year] = group.key();
        CohortRetention cohort = cohortOf(
            facts, [school = school, junior = junior, year = year](const CohortChild& child) {
                return child.school == school && child.junior == junior && child.cohort == year;
            });
        cohort.name = group.value();
        cohort.school = school;
        cohort.junior = junior;
        cohort.entered = year;
        cohort.years = junior ? 3 : 6;
        list.append(std::move(cohort));
    }
    // Exact fractions: two values that round alike still differ.
    std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) {
        return a.ratio.numerator * b.ratio.denominator < b.ratio.numerator * a.ratio.denominator;
    });
    return list;
}

} // namespace xiange
