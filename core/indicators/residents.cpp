#include "core/indicators/residents.h"

#include "core/settings/rule_book.h"

namespace xiange::residents {

namespace {

// The ages come from the days on which the youngest of each band were born.
const QByteArray facts =
    "c.standing, COALESCE(k.grade, 0), CASE WHEN c.student_id IS NULL THEN 0 ELSE 1 END, "
    "CASE WHEN c.birth_date IS NULL THEN 3 WHEN c.birth_date > :primary_born THEN 0 "
    "  WHEN c.birth_date > :junior_born THEN 1 WHEN c.birth_date > :grown_born THEN 2 ELSE 3 END, "
    "CASE WHEN c.standing = 'ill_or_disabled' OR c.source LIKE '%残联%' "
    "  OR c.source LIKE '%isabled%' OR EXISTS (SELECT 1 FROM key_group g "
    "  WHERE g.student_id = c.student_id AND g.kind = 'disabled' AND g.since <= :day "
    "  AND (g.until IS NULL OR g.until >= :day)) THEN 1 ELSE 0 END, "
    // Of a pupil who is in no class any more: how the child went.
    "CASE WHEN c.student_id IS NULL OR k.id IS NOT NULL THEN '' ELSE COALESCE((SELECT CASE "
    "  WHEN x.kind = 'transferred_out' AND x.other_school = '' THEN '' ELSE x.kind END "
    "  FROM status_change x WHERE x.student_id = c.student_id AND x.day <= :day "
    "  AND NOT EXISTS (SELECT 1 FROM status_change y WHERE y.corrects = x.id) "
    "  ORDER BY x.day DESC, x.id DESC LIMIT 1), '') END ";
const QByteArray registered =
    "FROM school_age_child c LEFT JOIN student s ON s.id = c.student_id "
    "LEFT JOIN school o ON o.id = s.school_id "
    "LEFT JOIN enrolment e ON e.student_id = s.id AND e.since <= :day "
    "  AND (e.until IS NULL OR e.until >= :day) "
    "LEFT JOIN school_class k ON k.id = e.class_id "
    "WHERE c.as_of <= :day "
    "AND (CAST(:school AS BIGINT) = 0 OR c.school_id = :school OR s.school_id = :school) "
    "AND (CAST(:town AS BIGINT) = 0 OR c.town = (SELECT name FROM area WHERE id = :town) "
    "     OR (c.town = '' AND (c.town_id = :town OR o.town_id = :town))) ";
const QByteArray withACase =
    "EXISTS (SELECT 1 FROM dropout_case d WHERE d.student_id = c.student_id) ";
const QByteArray namedStatement = "SELECT " + facts +
                                  ", c.student_id, c.name, COALESCE(o.name, ''), "
                                  "COALESCE(k.number, 0) " +
                                  registered + "AND (CAST(:all AS BIGINT) = 1 OR " + withACase +
                                  ") ORDER BY c.id";
const QByteArray groupedStatement = "SELECT " + facts + ", COUNT(*) " + registered + "AND NOT " +
                                    withACase +
                                    "AND CAST(:all AS BIGINT) = 0 "
                                    "GROUP BY 1, 2, 3, 4, 5, 6";

constexpr const char* disabledPupilsStatement =
    "SELECT s.id, s.name, s.birth_date, o.name, COALESCE(k.grade, 0), COALESCE(k.number, 0) "
    "FROM student s JOIN school o ON o.id = s.school_id "
    "LEFT JOIN enrolment e ON e.student_id = s.id AND e.since <= :day "
    "  AND (e.until IS NULL OR e.until >= :day) "
    "LEFT JOIN school_class k ON k.id = e.class_id "
    "WHERE s.status IN ('enrolled', 'suspended') "
    "AND EXISTS (SELECT 1 FROM key_group g WHERE g.student_id = s.id AND g.kind = 'disabled' "
    "  AND g.since <= :day AND (g.until IS NULL OR g.until >= :day)) "
    "AND NOT EXISTS (SELECT 1 FROM school_age_child c WHERE c.student_id = s.id "
    "  AND c.as_of <= :day) "
    "AND (CAST(:school AS BIGINT) = 0 OR s.school_id = :school) "
    "AND (CAST(:town AS BIGINT) = 0 OR o.town_id = :town) ORDER BY s.id";

SchoolAge ageFrom(int band) {
    switch (band) {
    case 0:
        return SchoolAge::TooYoung;
    case 1:
        return SchoolAge::Primary;
    case 2:
        return SchoolAge::Junior;
    default:
        return SchoolAge::TooOld;
    }
}

Resident residentFrom(const db::Rows& row) {
    Resident child;
    child.standing = fromCode(standingCodes, row.text(0)).value_or(Standing::NotEnrolled);
    child.className = {row.number(1), 0};
    child.pupil = row.number(2) != 0;
    child.age = ageFrom(row.number(3));
    child.disabled = row.number(4) != 0;
    child.went = fromCode(statusChangeCodes, row.text(5));
    child.listed = true;
    return child;
}

bool wasBooked(db::Reader& tx, const char* source, QDate day) {
    return tx.count("SELECT COUNT(*) FROM compared_list l WHERE l.source = :source "
                    "AND l.as_of <= :day AND EXISTS (SELECT 1 FROM compared_row r "
                    "WHERE r.list_id = l.id AND r.booked_at IS NOT NULL)",
                    {{"source", source}, {"day", day}}) > 0;
}

/// Rows of the newest booked lists that are not settled: decided later, or not booked yet.
int undecidedOf(db::Reader& tx, const char* source, const Reach& reach, QDate day) {
    return static_cast<int>(
        tx.count("SELECT COUNT(*) FROM compared_row r JOIN compared_list l ON l.id = r.list_id "
                 "WHERE l.source = :source AND l.as_of <= :day "
                 "AND r.outcome IN ('near', 'not_found') AND r.booked_at IS NULL "
                 "AND EXISTS (SELECT 1 FROM compared_row b WHERE b.list_id = l.id "
                 "  AND b.booked_at IS NOT NULL) "
                 "AND NOT EXISTS (SELECT 1 FROM compared_list n WHERE n.previous_id = l.id "
                 "  AND n.as_of <= :day) "
                 "AND (CAST(:town AS BIGINT) = 0 OR l.town_id = :town "
                 "  OR r.town = (SELECT name FROM area WHERE id = :town))",
                 {{"source", source}, {"day", day}, {"town", reach.town.value}}));
}

} // namespace

Residents read(db::Reader& tx, const Reach& reach, QDate day, bool grouped) {
    const RuleValues rules = readRules(tx);
    Residents found;
    found.bands = {rules.count(QStringLiteral("age.primary_from")),
                   rules.count(QStringLiteral("age.primary_to")),
                   rules.count(QStringLiteral("age.junior_to"))};
    found.hukouKnown = wasBooked(tx, "police", day);
    found.disabledKnown = wasBooked(tx, "disabled", day);
    if (!found.hukouKnown && !found.disabledKnown) {
        return found;
    }
    found.hukouUndecided = undecidedOf(tx, "police", reach, day);
    found.disabledUndecided = undecidedOf(tx, "disabled", reach, day);
    const QDate counting = ageCountingDay(day);
    const auto list = [&](const QByteArray& statement, const auto& make) {
        return tx.list(statement.constData(),
                       {{"school", reach.school.value},
                        {"town", reach.town.value},
                        {"day", day},
                        {"primary_born", counting.addYears(-found.bands.primaryFrom)},
                        {"junior_born", counting.addYears(-found.bands.primaryTo - 1)},
                        {"grown_born", counting.addYears(-found.bands.juniorTo - 1)},
                        {"all", grouped ? 0 : 1}},
                       make);
    };
    found.children = list(namedStatement, [](const db::Rows& row) {
        Resident child = residentFrom(row);
        child.student = row.id<StudentId>(6);
        child.name = row.text(7);
        child.schoolName = row.text(8);
        child.className.number = row.number(9);
        return child;
    });
    if (grouped) {
        found.children += list(groupedStatement, [](const db::Rows& row) {
            Resident many = residentFrom(row);
            many.count = row.integer(6);
            return many;
        });
    }
    found.children +=
        tx.list(disabledPupilsStatement,
                {{"school", reach.school.value}, {"town", reach.town.value}, {"day", day}},
                [&](const db::Rows& row) {
                    Resident child;
                    child.student = row.id<StudentId>(0);
                    child.pupil = true;
                    child.name = row.text(1);
                    child.age = row.day(2).isValid()
                                    ? schoolAgeOf(row.day(2), counting, found.bands)
                                    : SchoolAge::TooOld;
                    child.schoolName = row.text(3);
                    child.className = {row.number(4), row.number(5)};
                    child.disabled = true;
                    return child;
                });
    return found;
}

QList<DisabledChild> readDisabledPupils(db::Reader& tx, SchoolId school, AreaId town, QDate day,
                                        const QSet<StudentId>& dropouts) {
    return tx.list(
        "SELECT s.id, s.name, COALESCE(d.kind, ''), COALESCE(d.placement, ''), "
        "CASE WHEN EXISTS (SELECT 1 FROM enrolment e WHERE e.student_id = s.id "
        "  AND e.since <= :day AND (e.until IS NULL OR e.until >= :day)) THEN 1 ELSE 0 END "
        "FROM student s JOIN school o ON o.id = s.school_id "
        "LEFT JOIN disability d ON d.student_id = s.id "
        "WHERE s.status IN ('enrolled', 'suspended') "
        "AND EXISTS (SELECT 1 FROM key_group g WHERE g.student_id = s.id AND g.kind = 'disabled' "
        "  AND g.since <= :day AND (g.until IS NULL OR g.until >= :day)) "
        "AND (CAST(:school AS BIGINT) = 0 OR s.school_id = :school) "
        "AND (CAST(:town AS BIGINT) = 0 OR o.town_id = :town) ORDER BY s.id",
        {{"school", school.value}, {"town", town.value}, {"day", day}},
        [&dropouts](const db::Rows& row) {
            const auto student = row.id<StudentId>(0);
            return DisabledChild{student, row.text(1), row.text(2), row.text(3),
                                 row.number(4) != 0 && !dropouts.contains(student)};
        });
}

bool countsHere(const Resident& child) {
    return countsAsSchoolAge(child.standing) && child.went != StatusChangeKind::Died &&
           child.went != StatusChangeKind::WentAbroad;
}

bool isInSchool(const Resident& child, const QSet<StudentId>& dropouts) {
    if (child.pupil) {
        const bool here = child.className.grade > 0 && !dropouts.contains(child.student);
        // Gone from the roster here, but the change or the list knows another school.
        return here || (child.className.grade == 0 &&
                        (child.went == StatusChangeKind::TransferredOut ||
                         (isAtSchool(child.standing) && child.standing != Standing::EnrolledHere)));
    }
    return isAtSchool(child.standing);
}

} // namespace xiange::residents
