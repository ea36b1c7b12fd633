#pragma once

#include "core/db/transaction.h"
#include "core/indicators/indicators.h"

#include <QSet>

/// Reading what the figures are counted from: every child ever on a school's roll.
namespace xiange::cohort_children {

/// What the classes say of a child on the day last year's roll opened.
enum class ThatDay { NotSeen, InOpenClass, InClass };

/// One child; or, without an id and a name, so many who differ in nothing that a figure looks at.
struct CohortChild {
    StudentId id;
    qint64 count = 1;
    QString name;
    SchoolId school;
    QString schoolName;
    ClassId schoolClass; ///< the last one; invalid if never in one
    ClassName className;
    bool junior = false;
    int cohort = 0;  ///< school year in which the child's stage began
    QDate enteredOn; ///< the school, as the roster says; invalid if unknown
    QDate cameOn;    ///< transferred in; invalid for one who entered with the others
    QDate skippedOn; ///< a grade, into this cohort; then the child did not come from outside
    QDate lastDay;   ///< in a class, if that is over
    StudentStatus status = StudentStatus::Enrolled;
    ThatDay lastOpening = ThatDay::NotSeen;
    QList<StatusChange> changes;    ///< in order of days
    bool poor = false;              ///< flagged at any time
    int firstYear = 0;              ///< in which its classes were, or would have been, in grade 1
    bool beganInFirstGrade = false; ///< and the data saw it there; asked for nine years only

    [[nodiscard]] indicator_rules::Fate fateAt(QDate day) const;
    /// Whether the child was on the roll on that day.
    [[nodiscard]] bool onRollAt(QDate day) const;
    /// Whether a class of the child proves that it was on the roll when last year opened.
    [[nodiscard]] bool seenAtLastOpening(QDate opening) const;
};

enum class Reading {
    Named,  ///< every child by itself
    Grouped ///< children without a change and without a case, as so many alike: quick
};

/// Which rows: an invalid id means all.
struct Scope {
    SchoolId school;
    AreaId town;
    ClassId schoolClass;
    ChildFilter filter;
    QDate asAt;
};

struct Cohorts {
    QList<CohortChild> children;
    QSet<SchoolId> changedLastYear; ///< schools of which a change of last year is known
    bool nineYears = false;         ///< the data saw this year's grade 9 begin grade 1
};

Cohorts read(db::Reader& tx, const Scope& scope, Reading reading);

} // namespace xiange::cohort_children
