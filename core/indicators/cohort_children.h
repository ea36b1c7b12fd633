#pragma once

#include "core/db/transaction.h"
#include "core/indicators/indicators.h"

#include <QSet>

/// Reading what the figures are counted from: every child ever on a school's roll.
namespace xiange::cohort_children {

/// The time a child was in one class; no end while it goes on.
struct ClassTime {
    QDate since;
    QDate until;
};

struct CohortChild {
    StudentId id;
    QString name;
    SchoolId school;
    QString schoolName;
    ClassId schoolClass; ///< the last one; invalid if never in one
    ClassName className;
    bool junior = false;
    int cohort = 0;  ///< school year in which the child's stage began
    QDate enteredOn; ///< the school, as the roster says; invalid if unknown
    QDate cameOn;    ///< transferred in; invalid for one who entered with the others
    QDate lastDay;   ///< in a class, if that is over
    StudentStatus status = StudentStatus::Enrolled;
    QList<ClassTime> classTimes;
    QList<StatusChange> changes; ///< in order of days
    bool poor = false;           ///< flagged at any time

    [[nodiscard]] indicator_rules::Fate fateAt(QDate day) const;
    /// Whether the child was on the roll on that day.
    [[nodiscard]] bool onRollAt(QDate day) const;
    /// The same, but only if the data say so: a class it was in then, or the day it entered.
    [[nodiscard]] bool provenOnRollAt(QDate day) const;
};

/// Which rows: an invalid id means all.
struct Scope {
    SchoolId school;
    AreaId town;
    ClassId schoolClass;
};

QList<CohortChild> read(db::Reader& tx, const Scope& scope);

} // namespace xiange::cohort_children
