#include "core/indicators/school_statistics.h"

#include "core/cases/joint_work.h"
#include "core/indicators/board_facts.h"

#include <QMap>

#include <algorithm>

namespace xiange {

using cohort_children::CohortChild;
using indicator_rules::Fate;

namespace {

constexpr int firstJuniorGrade = 7;

int gradeOf(const BoardFacts& facts, const CohortChild& child) {
    const int year = facts.schoolYear - child.cohort;
    const int years = child.junior ? 3 : 6;
    const int first = child.junior ? firstJuniorGrade : 1;
    return child.cohort > 0 && year >= 0 && year < years ? first + year : 0;
}

void addLeaver(GradeChanges& grade, Fate fate) {
    switch (fate) {
    case Fate::TransferredOut:
    case Fate::TransferUnproven:
        ++grade.transferredOut;
        return;
    case Fate::Died:
        ++grade.died;
        return;
    case Fate::Abroad:
        ++grade.abroad;
        return;
    case Fate::InSchool:
    case Fate::Graduated:
    case Fate::Left:
    case Fate::DroppedOut:
        break;
    }
    ++grade.otherOut;
}

QList<LostChild> lostChildren(const BoardFacts& facts, int notCounted) {
    case_rules::Thresholds thresholds;
    thresholds.statisticsDays = notCounted;
    QList<LostChild> lost;
    for (const counted_cases::StandingCase& one : facts.standing) {
        const Timeline& timeline = one.dropoutCase.timeline;
        if (one.confirmedOn < facts.yearBegan() ||
            !case_rules::lostOn(timeline, facts.asAt, thresholds)) {
            continue;
        }
        const CaseChild& child = one.dropoutCase.child;
        const QList<Cause> found = case_rules::causesOf(timeline);
        LostChild line;
        line.student = child.id;
        line.name = child.name;
        line.className = child.className;
        line.confirmedOn = one.confirmedOn;
        line.whereabouts = case_rules::whereaboutsOf(timeline);
        line.cause = found.isEmpty() ? std::nullopt : std::optional(found.first());
        line.backTooLate = one.state == CaseState::Returned;
        lost.append(line);
    }
    std::stable_sort(lost.begin(), lost.end(), [](const LostChild& a, const LostChild& b) {
        return a.className < b.className;
    });
    return lost;
}

} // namespace

GradeChanges& GradeChanges::operator+=(const GradeChanges& other) {
    opening += other.opening;
    transferredIn += other.transferredIn;
    otherIn += other.otherIn;
    transferredOut += other.transferredOut;
    died += other.died;
    abroad += other.abroad;
    otherOut += other.otherOut;
    now += other.now;
    suspended += other.suspended;
    return *this;
}

GradeChanges SchoolStatistics::total() const {
    GradeChanges sum;
    for (const GradeChanges& grade : grades) {
        sum += grade;
    }
    return sum;
}

int SchoolStatistics::lostIn(int grade) const {
    return static_cast<int>(
        std::count_if(lost.begin(), lost.end(),
                      [grade](const LostChild& child) { return child.className.grade == grade; }));
}

SchoolStatistics statisticsOf(const BoardFacts& facts, int notCounted) {
    SchoolStatistics statistics;
    statistics.asAt = facts.asAt;
    statistics.schoolYear = facts.schoolYear;
    const QDate opening = facts.yearBegan();
    QMap<int, GradeChanges> grades;
    for (const CohortChild& child : facts.children) {
        const int number = gradeOf(facts, child);
        const bool then = number > 0 && child.onRollAt(opening);
        const bool now = number > 0 && child.onRollAt(facts.asAt);
        const bool suspended =
            indicator_rules::isSuspendedOn(child.status, child.changes, facts.asAt);
        const int count = static_cast<int>(child.count);
        for (int i = 0; i < count && (then || now); ++i) {
            GradeChanges& grade = grades[number];
            grade.opening += then ? 1 : 0;
            grade.now += now ? 1 : 0;
            grade.suspended += now && suspended ? 1 : 0;
            if (then && !now) {
                addLeaver(grade, child.fateAt(facts.asAt));
            } else if (now && !then) {
                ++(child.cameOn.isValid() ? grade.transferredIn : grade.otherIn);
            }
        }
    }
    for (auto it = grades.begin(); it != grades.end(); ++it) {
        it->grade = it.key();
        statistics.grades.append(*it);
    }
    statistics.lost = lostChildren(facts, notCounted);
    return statistics;
}

} // namespace xiange
