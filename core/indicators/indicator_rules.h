#pragma once

#include "core/students/status_change.h"
#include "core/students/student.h"

#include <QDate>
#include <QList>

#include <optional>
#include <vector>

/// The formulas of the indicators: pure functions of counts, no database, no clock.
namespace xiange::indicator_rules {

/// So many of so many children.
struct Ratio {
    qint64 numerator = 0;
    qint64 denominator = 0;
    friend bool operator==(const Ratio&, const Ratio&) = default;
};

/// The ratio in per cent, rounded once, half up, to so many decimals; nothing without a
/// denominator.
std::optional<double> percent(Ratio ratio, int decimals = 2);

// ---- targets ------------------------------------------------------------------------------

enum class Wanted { AtLeast, AtMost };

/// What is to be reached, in hundredths of a per cent: 9600 is 96 %.
struct Target {
    Wanted wanted = Wanted::AtLeast;
    qint64 hundredths = 0;

    [[nodiscard]] double percent() const { return static_cast<double>(hundredths) / 100; }
};

/// On the unrounded value: 95.996 % shows as 96.00 and is not 96.
bool meets(Ratio ratio, Target target);

/// How far from the target, in children: positive, so many are missing (or too many); zero or
/// negative, the target is met with so many to spare.
qint64 gapInChildren(Ratio ratio, Target target);

// ---- retention ----------------------------------------------------------------------------

/// A cohort from entry to the day looked at.
struct Flows {
    qint64 entrants = 0;
    qint64 kept = 0; ///< still in school or graduated, whenever they came
    qint64 transfersIn = 0;
    qint64 transfersOut = 0; ///< to a known school
    qint64 died = 0;
    qint64 abroad = 0;
    qint64 otherIn = 0;   ///< skipped a grade into the cohort
    qint64 suspended = 0; ///< 休学, of those kept: the roll keeps them
    friend bool operator==(const Flows&, const Flows&) = default;
};

/// What differs from place to place.
struct RetentionSettings {
    bool leaveOutDied = false;
    bool leaveOutAbroad = false;
    bool capAt100 = true;
    bool yearByCounts = false; ///< 年巩固率: grade against grade instead of name by name
};

/// Which cohort 巩固率 speaks of.
enum class CohortForm {
    NineYears, ///< this year's grade 9 since it entered grade 1
    Junior,    ///< this year's grade 9 since it entered grade 7
    Primary,   ///< this year's grade 6 since it entered grade 1
};

/// 巩固率 with flows: kept ÷ (entrants + transfers in + skipped into it − transfers out
/// [− died, − abroad]).
Ratio retention(const Flows& flows, const RetentionSettings& settings = {});
/// Its value in per cent, capped where the setting says so.
std::optional<double> retentionPercent(const Flows& flows, const RetentionSettings& settings = {});

/// 年巩固率: grade n+1 this autumn ÷ grade n last autumn; above 100 where more came than went.
inline Ratio yearOnYear(qint64 gradeThisAutumn, qint64 gradeBeforeLastAutumn) {
    return {gradeThisAutumn, gradeBeforeLastAutumn};
}

// ---- enrolment and dropout ----------------------------------------------------------------

/// 毛入学率: in that stage, of any age ÷ all of the stage's age in the area; may exceed 100.
inline Ratio grossEnrolment(qint64 inStageOfAnyAge, qint64 allOfTheAge) {
    return {inStageOfAnyAge, allOfTheAge};
}
/// 净入学率: of the stage's age in that stage or a higher one ÷ all of that age in the area.
inline Ratio netEnrolment(qint64 ofTheAgeInSchool, qint64 allOfTheAge) {
    return {ofTheAgeInSchool, allOfTheAge};
}
/// 辍学率: confirmed in the school year and not returned ÷ opening roll of the year.
inline Ratio dropoutRate(qint64 confirmedNotReturned, qint64 openingRoll) {
    return {confirmedNotReturned, openingRoll};
}

// ---- one child ----------------------------------------------------------------------------

/// What has become of a child of a cohort.
enum class Fate {
    InSchool, ///< 休学 included: the roll keeps them
    Graduated,
    TransferredOut,
    TransferUnproven, ///< 转出 without a receiving school is not complete
    Died,
    Abroad,
    Left,
    DroppedOut, ///< a confirmed case that is not returned
};

enum class Arrival { Entered, TransferredIn, SkippedGrade };

struct CohortMember {
    Arrival arrival = Arrival::Entered;
    Fate fate = Fate::InSchool;
    qint64 count = 1;
    bool suspended = false;
};

/// Whether studies stand still on the day, by the changes; by the status where none says so.
bool isSuspendedOn(StudentStatus status, const QList<StatusChange>& changes, QDate day);

/// From the child's recorded changes up to `asAt` (in order of days); where there are none, from
/// the status, unless a later change made it.
Fate fateOf(StudentStatus status, const QList<StatusChange>& changes, QDate asAt);

bool isKept(Fate fate);
/// Whether a child counts at all: not those who moved to a known school, nor, where the setting
/// says so, the dead and those abroad.
bool inDenominator(Fate fate, const RetentionSettings& settings = {});

Flows flowsOf(const std::vector<CohortMember>& members);

/// The school year in which a class began its stage: 九年级 of 2026 began 七年级 in 2024.
int cohortYear(int schoolYear, int grade);

} // namespace xiange::indicator_rules
