#include "core/indicators/cohort_children.h"

#include "core/calendar/school_calendar.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>

namespace xiange::cohort_children {

namespace {

using indicator_rules::Fate;

constexpr int firstJuniorGrade = 7;
constexpr int october = 10;

// A zero or an empty text means "all of them". The class is the last one the child was in; it tells
// the cohort however late the school began to keep its data here.
// 家庭经济困难: these groups, whenever the child belonged to one (work plan, T1); the words are
// those of the index key_group_poor.
const QByteArray ofTheChild =
    "s.school_id, s.status, s.entered_on, "
    "CASE WHEN EXISTS (SELECT 1 FROM key_group p WHERE p.student_id = s.id AND p.kind IN "
    "('low_income', 'destitute', 'low_income_margin', 'high_expense', 'orphan', 'unsupported', "
    "'disabled', 'formerly_poor')) THEN 1 ELSE 0 END";
const QByteArray lastClasses =
    "(SELECT student_id, MAX(id) AS last, "
    " MAX(CASE WHEN since > :opening THEN 0 WHEN until IS NULL THEN 1 "
    "     WHEN until >= :opening THEN 2 ELSE 0 END) AS covered FROM enrolment ";
const QByteArray eachChild = "GROUP BY student_id) l ";
const QByteArray wanted =
    "WHERE s.school_id IN (SELECT id FROM school "
    "      WHERE (id = :school OR CAST(:school AS BIGINT) = 0) "
    "        AND (town_id = :town OR CAST(:town AS BIGINT) = 0)) "
    "  AND (CAST(:sex AS TEXT) = '' OR s.sex = :sex) "
    "  AND (CAST(:boards AS BIGINT) = 0 OR s.boards = (CAST(:boards AS BIGINT) = 1)) "
    "  AND (CAST(:group AS TEXT) = '' OR EXISTS (SELECT 1 FROM key_group g "
    "       WHERE g.student_id = s.id AND g.kind = :group AND g.since <= :day "
    "         AND (g.until IS NULL OR g.until >= :day))) "
    "  AND (CAST(:hukou AS TEXT) = '' OR EXISTS (SELECT 1 FROM student_field f "
    "       WHERE f.student_id = s.id AND f.field = '户口性质' AND f.value <> '' "
    "         AND CASE WHEN f.value LIKE '农%' THEN 'rural' ELSE 'urban' END = :hukou)) ";
const QByteArray ofTheClass = "AND (e.class_id = :class OR CAST(:class AS BIGINT) = 0) ";
// Every statement has to mention every value that is bound.
const QByteArray mentioned = "AND CAST(:before_nine AS BIGINT) IS NOT NULL ";
// What has to be looked at child by child, found before anything else is read of them.
const QByteArray withSpecial = "WITH special AS (SELECT student_id FROM status_change "
                               "UNION SELECT student_id FROM dropout_case "
                               "UNION SELECT n.student_id FROM school_class c "
                               "CROSS JOIN enrolment n WHERE n.class_id = c.id "
                               "AND c.school_year - c.grade = CAST(:before_nine AS BIGINT)) ";
const QByteArray byName = ", e.class_id, e.until, l.covered, s.name, s.id ";
const QByteArray ofThatChild = "ON l.student_id = s.id LEFT JOIN enrolment e ON e.id = l.last ";
const QByteArray namedStatement = "SELECT " + ofTheChild + byName + "FROM student s LEFT JOIN " +
                                  lastClasses + eachChild + ofThatChild + wanted + ofTheClass +
                                  mentioned;
const QByteArray specialStatement =
    withSpecial + "SELECT " + ofTheChild + byName +
    "FROM special x JOIN student s ON s.id = x.student_id LEFT JOIN " + lastClasses +
    "WHERE student_id IN (SELECT student_id FROM special) " + eachChild + ofThatChild + wanted +
    ofTheClass;
// The classes are gone through in the order of their index and lead to the children: SQLite takes
// the tables of a CROSS JOIN in the order in which they stand.
const QByteArray classGroupsStatement =
    "SELECT " + ofTheChild + ", e.class_id, e.until, l.covered, COUNT(*) FROM " + lastClasses +
    eachChild + "CROSS JOIN student s CROSS JOIN enrolment e " + wanted +
    "AND s.id = l.student_id AND e.id = l.last " + ofTheClass + mentioned +
    "GROUP BY 5, 2, 3, 6, 4, 7, 1";
const QByteArray noClassGroupsStatement =
    "SELECT " + ofTheChild + ", NULL, NULL, 0, COUNT(*) FROM student s " + wanted +
    "AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.student_id = s.id) " + mentioned +
    "AND CAST(:class AS BIGINT) = 0 AND CAST(:opening AS TEXT) <> '' GROUP BY 1, 2, 3, 4";

constexpr const char* changesStatement =
    "SELECT c.student_id, c.kind, c.day, c.other_school, s.school_id FROM status_change c "
    "JOIN student s ON s.id = c.student_id JOIN school o ON o.id = s.school_id "
    "WHERE (s.school_id = :school OR CAST(:school AS BIGINT) = 0) "
    "  AND (o.town_id = :town OR CAST(:town AS BIGINT) = 0) "
    "  AND NOT EXISTS (SELECT 1 FROM status_change x WHERE x.corrects = c.id) "
    "ORDER BY c.student_id, c.day, c.id";

constexpr const char* firstGradeStatement =
    "SELECT DISTINCT e.student_id FROM school_class k JOIN enrolment e ON e.class_id = k.id "
    "JOIN student s ON s.id = e.student_id JOIN school o ON o.id = s.school_id "
    "WHERE k.school_year = :year AND k.grade = 1 "
    "  AND (s.school_id = :school OR CAST(:school AS BIGINT) = 0) "
    "  AND (o.town_id = :town OR CAST(:town AS BIGINT) = 0)";

struct KnownSchool {
    QString name;
    SchoolStage stage = SchoolStage::NineYear;
};
struct KnownClass {
    int schoolYear = 0;
    ClassName name;
};

/// Schools and classes are few: they are looked up here instead of once for every child.
class ChildReading {
public:
    explicit ChildReading(db::Reader& tx) {
        tx.list("SELECT id, name, code FROM school", {}, [this](const db::Rows& row) {
            m_schools.insert(row.id<SchoolId>(0), {row.text(1), stageOfSchoolCode(row.text(2))});
            return true;
        });
        tx.list("SELECT id, school_year, grade, number FROM school_class", {},
                [this](const db::Rows& row) {
                    m_classes.insert(row.id<ClassId>(0),
                                     {row.number(1), {row.number(2), row.number(3)}});
                    return true;
                });
    }

    [[nodiscard]] CohortChild childFrom(const db::Rows& row) const {
        CohortChild child;
        child.school = row.id<SchoolId>(0);
        const KnownSchool school = m_schools.value(child.school);
        child.schoolName = school.name;
        child.status = fromCode(studentStatusCodes, row.text(1)).value_or(StudentStatus::Enrolled);
        child.enteredOn = row.day(2);
        child.poor = row.number(3) != 0;
        child.schoolClass = row.id<ClassId>(4);
        child.lastDay = row.day(5);
        child.lastOpening = static_cast<ThatDay>(row.number(6));
        if (child.schoolClass.isValid()) {
            const KnownClass known = m_classes.value(child.schoolClass);
            child.className = known.name;
            child.junior = known.name.grade >= firstJuniorGrade;
            child.cohort = indicator_rules::cohortYear(known.schoolYear, known.name.grade);
            child.firstYear = known.schoolYear - known.name.grade + 1;
        } else {
            child.junior = school.stage == SchoolStage::Junior;
            child.cohort = child.enteredOn.isValid() ? schoolYearOf(child.enteredOn) : 0;
        }
        // Who entered after the first month of the stage came from another school.
        if (child.enteredOn > QDate(child.cohort, october, 1)) {
            child.cameOn = child.enteredOn;
        }
        return child;
    }

private:
    QHash<SchoolId, KnownSchool> m_schools;
    QHash<ClassId, KnownClass> m_classes;
};

/// Runs one of the statements above; `add` gives each child what its last columns say.
template <typename Add>
QList<CohortChild> readWith(db::Reader& tx, const ChildReading& maker, const QByteArray& statement,
                            const Scope& scope, QDate opening, int beforeNine, Add add) {
    const ChildFilter& filter = scope.filter;
    return tx.list(
        statement.constData(),
        {{"school", scope.school.value},
         {"town", scope.town.value},
         {"class", scope.schoolClass.value},
         {"sex", filter.sex ? QString(codeOf(sexCodes, *filter.sex)) : QString()},
         {"boards", filter.boards ? (*filter.boards ? 1 : 2) : 0},
         {"group", filter.keyGroup ? QString(codeOf(keyGroupCodes, *filter.keyGroup)) : QString()},
         {"hukou", filter.hukou ? (*filter.hukou == HukouKind::Rural ? "rural" : "urban") : ""},
         {"day", scope.asAt},
         {"opening", opening},
         {"before_nine", beforeNine}},
        [&](const db::Rows& row) {
            CohortChild child = maker.childFrom(row);
            add(child, row);
            return child;
        });
}

QList<CohortChild> readNamed(db::Reader& tx, const ChildReading& maker, const QByteArray& statement,
                             const Scope& scope, QDate opening, int beforeNine) {
    auto children = readWith(tx, maker, statement, scope, opening, beforeNine,
                             [](CohortChild& child, const db::Rows& row) {
                                 child.name = row.text(7);
                                 child.id = row.id<StudentId>(8);
                             });
    std::sort(children.begin(), children.end(),
              [](const auto& a, const auto& b) { return a.id < b.id; });
    return children;
}

/// The children by what a figure looks at, without those who were read by name: to take so few out
/// of the groups is quicker than to ask of each of many whether it is one of them.
QList<CohortChild> readGroups(db::Reader& tx, const ChildReading& maker,
                              const QList<CohortChild>& named, const Scope& scope, QDate opening,
                              int beforeNine) {
    const auto alike = [](const CohortChild& child) {
        return std::tuple(child.schoolClass, child.school, child.status, child.enteredOn,
                          child.lastDay, child.poor, child.lastOpening);
    };
    std::map<decltype(alike(CohortChild())), qint64> taken;
    for (const CohortChild& child : named) {
        ++taken[alike(child)];
    }
    QList<CohortChild> groups;
    for (const QByteArray& statement : {classGroupsStatement, noClassGroupsStatement}) {
        groups += readWith(tx, maker, statement, scope, opening, beforeNine,
                           [&](CohortChild& group, const db::Rows& row) {
                               const auto some = taken.find(alike(group));
                               group.count = row.integer(7);
                               group.count -= some == taken.end() ? 0 : some->second;
                           });
    }
    groups.removeIf([](const CohortChild& group) { return group.count == 0; });
    return groups;
}

/// Every change of the places asked for; the schools with one in the school year before `opening`
/// ended are noted in `cohorts`.
QHash<StudentId, QList<StatusChange>> changesIn(db::Reader& tx, const Scope& scope, QDate opening,
                                                Cohorts& cohorts) {
    QHash<StudentId, QList<StatusChange>> changes;
    tx.list(changesStatement, {{"school", scope.school.value}, {"town", scope.town.value}},
            [&](const db::Rows& row) {
                const QDate day = row.day(2);
                if (day >= opening && day < opening.addYears(1)) {
                    cohorts.changedLastYear.insert(row.id<SchoolId>(4));
                }
                if (const auto kind = fromCode(statusChangeCodes, row.text(1))) {
                    const auto student = row.id<StudentId>(0);
                    changes[student].append({student, *kind, day, {}, row.text(3)});
                }
                return true;
            });
    return changes;
}

bool isWanted(const CohortChild& child, const ChildFilter& filter, int schoolYear) {
    if (filter.grade > 0) {
        return child.junior == (filter.grade >= firstJuniorGrade) &&
               child.cohort == indicator_rules::cohortYear(schoolYear, filter.grade);
    }
    return !filter.junior || child.junior == *filter.junior;
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

bool CohortChild::seenAtLastOpening(QDate opening) const {
    switch (lastOpening) {
    case ThatDay::NotSeen:
        return false;
    case ThatDay::InOpenClass:
        return fateAt(opening) == Fate::InSchool;
    case ThatDay::InClass:
        return true;
    }
    return false;
}

Cohorts read(db::Reader& tx, const Scope& scope, Reading reading) {
    constexpr int september = 9;
    constexpr int nine = 9;
    const int schoolYear = schoolYearOf(scope.asAt);
    QSet<StudentId> firstGraders;
    tx.list(firstGradeStatement,
            {{"year", schoolYear - nine + 1},
             {"school", scope.school.value},
             {"town", scope.town.value}},
            [&](const db::Rows& row) {
                firstGraders.insert(row.id<StudentId>(0));
                return true;
            });
    // Who was in grade 1 nine years ago is told from who came later, name by name.
    const int beforeNine = firstGraders.isEmpty() ? -1 : schoolYear - nine;
    const QDate opening(schoolYear - 1, september, 1);
    Cohorts cohorts;
    const ChildReading maker(tx);
    cohorts.children =
        readNamed(tx, maker, reading == Reading::Named ? namedStatement : specialStatement, scope,
                  opening, beforeNine);
    if (reading == Reading::Grouped) {
        cohorts.children += readGroups(tx, maker, cohorts.children, scope, opening, beforeNine);
    }
    cohorts.children.removeIf(
        [&](const CohortChild& child) { return !isWanted(child, scope.filter, schoolYear); });
    const QHash<StudentId, QList<StatusChange>> changes = changesIn(tx, scope, opening, cohorts);
    for (CohortChild& child : cohorts.children) {
        if (!child.id.isValid()) {
            continue;
        }
        child.changes = changes.value(child.id);
        bool cameByTransfer = false;
        for (const StatusChange& change : std::as_const(child.changes)) {
            if (change.kind == StatusChangeKind::TransferredIn) {
                child.cameOn = change.day;
                cameByTransfer = true;
            } else if (change.kind == StatusChangeKind::SkippedGrade) {
                child.skippedOn = change.day;
            }
        }
        const bool inSeptember = child.enteredOn.isValid() &&
                                 child.enteredOn <= QDate(child.enteredOn.year(), october, 1) &&
                                 child.enteredOn.month() >= september;
        if (child.skippedOn > QDate(child.cohort, october, 1) && !cameByTransfer && inSeptember) {
            child.cameOn = {}; // entered a year later than this cohort, yet not from outside
        }
        child.beganInFirstGrade = firstGraders.contains(child.id);
        cohorts.nineYears |=
            child.beganInFirstGrade && child.junior && child.firstYear == schoolYear - nine + 1;
    }
    return cohorts;
}

} // namespace xiange::cohort_children
