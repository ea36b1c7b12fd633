#pragma once

#include "core/indicators/indicators.h"

namespace xiange {

struct BoardFacts;

/// How the roll of a grade changed from 1 September to the as-at date; counted child by child, so
/// that opening + in − out = now.
struct GradeChanges {
    int grade = 0;
    int opening = 0;
    int transferredIn = 0;
    int otherIn = 0;
    int transferredOut = 0;
    int died = 0;
    int abroad = 0;
    int otherOut = 0;
    int now = 0;
    int suspended = 0; ///< 休学, of those now on the roll

    GradeChanges& operator+=(const GradeChanges& other);
};

/// A child that counts as lost on a statistics date.
struct LostChild {
    StudentId student;
    QString name;
    ClassName className;
    QDate confirmedOn;
    std::optional<Whereabouts> whereabouts;
    std::optional<Cause> cause;
    bool backTooLate = false; ///< returned, but within the days before the date that do not count
};

/// What the three tables of the statistics dates say: 学生变动, 辍学, 辍学去向.
struct SchoolStatistics {
    QDate asAt;
    int schoolYear = 0;
    QList<GradeChanges> grades; ///< those with a child, in order
    QList<LostChild> lost;      ///< by class

    [[nodiscard]] GradeChanges total() const;
    [[nodiscard]] int lostIn(int grade) const;
};

/// Counted from the same facts as the board. A child back only within `notCounted` days before the
/// date still counts as lost (粤教基〔2009〕3号).
SchoolStatistics statisticsOf(const BoardFacts& facts, int notCounted);

/// A disabled child and how it is taught.
struct DisabledChild {
    StudentId student; ///< invalid: on no roster here
    QString name;
    QString kind;      ///< code of DisabilityKind; empty: not known
    QString schooling; ///< code of SchoolingForm; empty: not known
    bool inSchool = false;
};

} // namespace xiange
