#pragma once

#include "core/students/roster_rows.h"
#include "core/students/student_record.h"

#include <QHash>

#include <functional>

namespace xiange {

enum class RosterOutcome { New, Changed, Unchanged, Rejected };

/// What an import does with one row.
struct RosterEntry {
    RosterRow row;
    RosterOutcome outcome = RosterOutcome::Rejected;
    StudentRecord before; ///< invalid id for a new child
    StudentRecord after;
    QList<FieldChange> changes;
};

/// A child of the school that the whole list does not name.
struct MissingChild {
    StudentId id;
    QString name;
    ClassId schoolClass;
};

/// What an import would do, in full; the counts are those of the command line.
struct RosterPlan {
    QList<RosterEntry> entries;
    QList<MissingChild> missing;
    QList<Finding> findings; ///< by row
    int newOnes = 0;
    int changed = 0;
    int unchanged = 0;
    int rejected = 0;
    int withProblems = 0;
    int knownBefore = 0; ///< children of these schools before the import

    [[nodiscard]] qsizetype rows() const { return entries.size(); }
    /// More than 10 % of the children would change or leave: look twice before going on.
    [[nodiscard]] bool isAlarming() const;
};

/// A class and its school year.
struct DatedClass {
    ClassName name;
    int schoolYear = 0;
};

/// What merging a row into a record has to know besides the two.
struct MergeContext {
    int schoolYear = 0;
    QDate today;
    QStringList fileFields; ///< the columns that the file has, in the national system's words
    QHash<ClassId, DatedClass> classes;
};

/// The record after the row: what the row says replaces, what it does not say stays.
[[nodiscard]] StudentRecord mergedRecord(const StudentRecord& before, const RosterRow& row,
                                         SchoolId school, ClassId schoolClass,
                                         const MergeContext& context);

/// The entry of one accepted row, compared field by field.
[[nodiscard]] RosterEntry compareRow(RosterRow row, const StudentRecord& before,
                                     StudentRecord after, const MergeContext& context);

/// Counts the entries and gathers their findings.
void sumUp(RosterPlan& plan);

} // namespace xiange
