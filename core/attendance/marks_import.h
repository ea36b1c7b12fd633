#pragma once

#include "core/accounts/actor.h"
#include "core/attendance/attendance.h"
#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/db/database.h"
#include "core/sheets/workbook.h"

#include <QCoreApplication>

namespace xiange {

/// Why a row of an absence list could not be taken.
enum class MarksProblem {
    DateUnreadable,
    NotASchoolDay,
    SessionUnknown,
    ClassUnknown,
    StudentUnknown,
    NotInClass,
    MarkUnknown,
};

inline constexpr Coded<MarksProblem> marksProblemCodes[] = {
    {MarksProblem::DateUnreadable, "date_unreadable"},
    {MarksProblem::NotASchoolDay, "not_a_school_day"},
    {MarksProblem::SessionUnknown, "session_unknown"},
    {MarksProblem::ClassUnknown, "class_unreadable"},
    {MarksProblem::StudentUnknown, "student_unknown"},
    {MarksProblem::NotInClass, "not_in_class"},
    {MarksProblem::MarkUnknown, "unknown_value"},
};

struct MarksFinding {
    int row = 0; ///< in the spreadsheet, from 1
    QString column;
    QString value;
    MarksProblem problem = MarksProblem::DateUnreadable;
    QString text; ///< for people: what is wrong and what to do
};

struct MarksSummary {
    int rows = 0;
    int rolls = 0; ///< roll calls that the list tells of
    int marks = 0;
    int rejected = 0;
    QList<MarksFinding> findings;
};

/// Takes a list of absences (日期, 半天, 学籍号 or 年级 班级 姓名, 考勤) into the roll book. A
/// class that is named with 全到 only was called; the list's word replaces what stood in the same
/// roll.
class MarksImport {
    Q_DECLARE_TR_FUNCTIONS(MarksImport)

public:
    MarksImport(db::Database& database, const Clock& clock, const Actor& actor);

    /// One transaction. `school` says whose classes are meant; it may be invalid where the data
    /// hold a single school.
    Result<MarksSummary> run(const Workbook& workbook, SchoolId school,
                             const Progress& progress = {});

private:
    Result<void> store(db::Writer& tx, const RollKey& key, QList<Mark> marks);

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
