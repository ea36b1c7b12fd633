#include "core/indicators/cohort_children.h"

#include "core/calendar/school_calendar.h"

#include <QHash>

#include <algorithm>

namespace xiange::cohort_children {

namespace {

using indicator_rules::Fate;

constexpr int firstJuniorGrade = 7;
constexpr int october = 10;

// A zero means "all of them". The class is the last one the child was in; it tells the cohort
// however late the school began to keep its data here.
constexpr const char* childrenStatement =
    "SELECT s.id, s.name, s.school_id, o.name, o.code, s.status, s.entered_on, k.id, "
    "       k.school_year, k.grade, k.number, e.until "
    "FROM student s JOIN school o ON o.id = s.school_id "
    "LEFT JOIN (SELECT student_id, MAX(id) AS last FROM enrolment GROUP BY student_id) l "
    "       ON l.student_id = s.id "
    "LEFT JOIN enrolment e ON e.id = l.last "
    "LEFT JOIN school_class k ON k.id = e.class_id "
    "WHERE (s.school_id = :school OR CAST(:school AS BIGINT) = 0) "
    "  AND (o.town_id = :town OR CAST(:town AS BIGINT) = 0) "
    "  AND (k.id = :class OR CAST(:class AS BIGINT) = 0) "
    "ORDER BY s.id";

constexpr const char* changesStatement =
    "SELECT c.student_id, c.kind, c.day, c.other_school FROM status_change c "
    "JOIN student s ON s.id = c.student_id JOIN school o ON o.id = s.school_id "
    "WHERE (s.school_id = :school OR CAST(:school AS BIGINT) = 0) "
    "  AND (o.town_id = :town OR CAST(:town AS BIGINT) = 0) "
    "  AND NOT EXISTS (SELECT 1 FROM status_change x WHERE x.corrects = c.id) "
    "ORDER BY c.student_id, c.day, c.id";

constexpr const char* classTimesStatement =
    "SELECT e.student_id, e.since, e.until FROM enrolment e "
    "JOIN student s ON s.id = e.student_id JOIN school o ON o.id = s.school_id "
    "WHERE (s.school_id = :school OR CAST(:school AS BIGINT) = 0) "
    "  AND (o.town_id = :town OR CAST(:town AS BIGINT) = 0) "
    "ORDER BY e.student_id, e.id";

// 家庭经济困难: these groups, whenever the child belonged to one (work plan, T1).
constexpr const char* poorStatement =
    "SELECT DISTINCT student_id FROM key_group WHERE kind IN ('low_income', 'destitute', "
    "'low_income_margin', 'high_expense', 'orphan', 'unsupported', 'disabled', 'formerly_poor')";

CohortChild childFrom(const db::Rows& row) {
    CohortChild child;
    child.id = row.id<StudentId>(0);
    child.name = row.text(1);
    child.school = row.id<SchoolId>(2);
    child.schoolName = row.text(3);
    const SchoolStage stage = stageOfSchoolCode(row.text(4));
    child.status = fromCode(studentStatusCodes, row.text(5)).value_or(StudentStatus::Enrolled);
    const QDate entered = row.day(6);
    child.enteredOn = entered;
    child.schoolClass = row.id<ClassId>(7);
    child.lastDay = row.day(11);
    if (child.schoolClass.isValid()) {
        child.className = {row.number(9), row.number(10)};
        child.junior = child.className.grade >= firstJuniorGrade;
        child.cohort = indicator_rules::cohortYear(row.number(8), child.className.grade);
    } else {
        child.junior = stage == SchoolStage::Junior;
        child.cohort = entered.isValid() ? schoolYearOf(entered) : 0;
    }
    // Who entered after the first month of the stage came from another school.
    if (entered > QDate(child.cohort, october, 1)) {
        child.cameOn = entered;
    }
    return child;
}

} // namespace

Fate CohortChild::fateAt(QDate day) const {
    return indicator_rules::fateOf(status, changes, day);
}

bool CohortChild::onRollAt(QDate day) const {
    if (cohort == 0 || (cameOn.isValid() && cameOn > day)) {
        return false;
    }
    if (lastDay.isValid() && lastDay < day) {
        // 休学 ends the days in class, never the place on the roll.
        return status == StudentStatus::Suspended;
    }
    return lastDay.isValid() || fateAt(day) == Fate::InSchool;
}

bool CohortChild::provenOnRollAt(QDate day) const {
    if (enteredOn.isValid() && enteredOn <= day && onRollAt(day)) {
        return true;
    }
    return std::any_of(classTimes.cbegin(), classTimes.cend(), [&](const ClassTime& one) {
        const bool begun = one.since.isValid() && one.since <= day;
        return begun && (one.until.isValid() ? one.until >= day : fateAt(day) == Fate::InSchool);
    });
}

QList<CohortChild> read(db::Reader& tx, const Scope& scope) {
    QList<CohortChild> children = tx.list(childrenStatement,
                                          {{"school", scope.school.value},
                                           {"town", scope.town.value},
                                           {"class", scope.schoolClass.value}},
                                          childFrom);
    QHash<StudentId, QList<StatusChange>> changes;
    tx.list(changesStatement, {{"school", scope.school.value}, {"town", scope.town.value}},
            [&](const db::Rows& row) {
                const auto kind = fromCode(statusChangeCodes, row.text(1));
                if (kind) {
                    const auto student = row.id<StudentId>(0);
                    changes[student].append({student, *kind, row.day(2), {}, row.text(3)});
                }
                return true;
            });
    QHash<StudentId, QList<ClassTime>> classTimes;
    tx.list(classTimesStatement, {{"school", scope.school.value}, {"town", scope.town.value}},
            [&](const db::Rows& row) {
                classTimes[row.id<StudentId>(0)].append({row.day(1), row.day(2)});
                return true;
            });
    QSet<StudentId> poor;
    tx.list(poorStatement, {}, [&](const db::Rows& row) {
        poor.insert(row.id<StudentId>(0));
        return true;
    });
    for (CohortChild& child : children) {
        child.changes = changes.value(child.id);
        child.classTimes = classTimes.value(child.id);
        child.poor = poor.contains(child.id);
        for (const StatusChange& change : std::as_const(child.changes)) {
            if (change.kind == StatusChangeKind::TransferredIn) {
                child.cameOn = change.day;
            }
        }
    }
    return children;
}

} // namespace xiange::cohort_children
