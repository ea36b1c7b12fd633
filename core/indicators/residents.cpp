#include "core/indicators/residents.h"

#include "core/settings/rule_book.h"

namespace xiange::residents {

namespace {

constexpr const char* registerStatement =
    "SELECT c.student_id, c.name, c.birth_date, c.standing, COALESCE(o.name, ''), "
    "COALESCE(k.grade, 0), COALESCE(k.number, 0), c.source, "
    "CASE WHEN EXISTS (SELECT 1 FROM key_group g WHERE g.student_id = c.student_id "
    "  AND g.kind = 'disabled' AND g.since <= :day AND (g.until IS NULL OR g.until >= :day)) "
    "  THEN 1 ELSE 0 END "
    "FROM school_age_child c LEFT JOIN student s ON s.id = c.student_id "
    "LEFT JOIN school o ON o.id = s.school_id "
    "LEFT JOIN enrolment e ON e.student_id = s.id AND e.since <= :day "
    "  AND (e.until IS NULL OR e.until >= :day) "
    "LEFT JOIN school_class k ON k.id = e.class_id "
    "WHERE c.as_of <= :day "
    "AND (CAST(:school AS BIGINT) = 0 OR c.school_id = :school OR s.school_id = :school) "
    "AND (CAST(:town AS BIGINT) = 0 OR c.town = (SELECT name FROM area WHERE id = :town) "
    "     OR (c.town = '' AND (c.town_id = :town OR o.town_id = :town))) ORDER BY c.id";

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

/// The register keeps the list's name in the language it was booked in.
bool isOfDisabledList(const QString& source) {
    return source.contains(QStringLiteral("残联")) || source.contains(QLatin1String("isabled"));
}

bool wasBooked(db::Reader& tx, const char* source, QDate day) {
    return tx.count("SELECT COUNT(*) FROM compared_list l WHERE l.source = :source "
                    "AND l.as_of <= :day AND EXISTS (SELECT 1 FROM compared_row r "
                    "WHERE r.list_id = l.id AND r.booked_at IS NOT NULL)",
                    {{"source", source}, {"day", day}}) > 0;
}

} // namespace

Residents read(db::Reader& tx, const Reach& reach, QDate day) {
    const RuleValues rules = readRules(tx);
    Residents found;
    found.bands = {rules.count(QStringLiteral("age.primary_from")),
                   rules.count(QStringLiteral("age.primary_to")),
                   rules.count(QStringLiteral("age.junior_to"))};
    found.countingDay = ageCountingDay(day);
    found.hukouKnown = wasBooked(tx, "police", day);
    found.disabledKnown = wasBooked(tx, "disabled", day);
    if (!found.hukouKnown && !found.disabledKnown) {
        return found;
    }
    const db::Bindings which = {
        {"school", reach.school.value}, {"town", reach.town.value}, {"day", day}};
    found.children = tx.list(registerStatement, which, [](const db::Rows& row) {
        Resident child;
        child.student = row.id<StudentId>(0);
        child.name = row.text(1);
        child.birthDate = row.day(2);
        child.standing = fromCode(standingCodes, row.text(3)).value_or(Standing::NotEnrolled);
        child.schoolName = row.text(4);
        child.className = {row.number(5), row.number(6)};
        child.listed = true;
        child.disabled = row.number(8) != 0 || isOfDisabledList(row.text(7)) ||
                         child.standing == Standing::IllOrDisabled;
        return child;
    });
    found.children += tx.list(disabledPupilsStatement, which, [](const db::Rows& row) {
        Resident child;
        child.student = row.id<StudentId>(0);
        child.name = row.text(1);
        child.birthDate = row.day(2);
        child.schoolName = row.text(3);
        child.className = {row.number(4), row.number(5)};
        child.disabled = true;
        return child;
    });
    return found;
}

bool isInSchool(const Resident& child, const QSet<StudentId>& dropouts) {
    if (child.student.isValid()) {
        const bool here = child.className.grade > 0 && !dropouts.contains(child.student);
        // Gone from the roster here, but the list knows another school.
        return here || (child.className.grade == 0 && isAtSchool(child.standing) &&
                        child.standing != Standing::EnrolledHere);
    }
    return isAtSchool(child.standing);
}

} // namespace xiange::residents
