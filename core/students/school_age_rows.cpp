#include "core/students/school_age_rows.h"

#include <QHash>

namespace xiange::school_age_rows {

namespace {

std::optional<QString> sexCode(const std::optional<Sex>& sex) {
    return sex ? std::optional(codeOf(sexCodes, *sex)) : std::nullopt;
}

SchoolAgeChild listedFrom(const db::Rows& row) {
    SchoolAgeChild child;
    child.id = row.id<SchoolAgeChildId>(0);
    child.student = row.id<StudentId>(1);
    child.name = row.text(2);
    child.sex = fromCode(sexCodes, row.text(3));
    child.birthDate = row.day(4);
    child.town = row.text(5);
    child.village = row.text(6);
    child.household = row.text(7);
    child.responsible = row.text(8);
    child.standing = fromCode(standingCodes, row.text(9)).value_or(Standing::NotEnrolled);
    child.reason = row.text(10);
    child.source = row.text(11);
    child.asOf = row.day(12);
    child.school = row.text(13);
    if (!row.isNull(14)) {
        child.className = ClassName{row.number(14), row.number(15)};
    }
    return child;
}

/// Where a pupil lives: the household somebody has entered, else the register of households, else
/// the address.
SchoolAgeChild pupilFrom(const db::Rows& row) {
    SchoolAgeChild child;
    child.student = row.id<StudentId>(0);
    child.name = row.text(1);
    child.sex = fromCode(sexCodes, row.text(2));
    child.birthDate = row.day(3);
    const AddressParts parts = partsOfAddress(row.text(4));
    const AddressParts home = partsOfAddress(row.text(5));
    child.town = parts.town.isEmpty() ? home.town : parts.town;
    child.village = parts.town.isEmpty() ? home.village : parts.village;
    child.school = row.text(6);
    if (!row.isNull(7)) {
        child.className = ClassName{row.number(7), row.number(8)};
    }
    child.household = row.text(9);
    if (row.text(11) == QLatin1String("village")) {
        child.village = row.text(10);
        child.town = row.text(12);
    } else {
        child.placeInferred = !child.village.isEmpty();
    }
    if (row.text(11) == QLatin1String("town")) {
        child.town = row.text(10);
    }
    child.responsible = row.text(13);
    return child;
}

/// 动态销号: since when the child is away from school, and the day on which that ended.
void noteClearing(db::Writer& tx, SchoolAgeChildId id, const SchoolAgeEntry& entry) {
    const auto before =
        tx.first("SELECT standing FROM school_age_child WHERE id = :id", {{"id", id}},
                 [](const db::Rows& row) { return fromCode(standingCodes, row.text(0)); });
    const bool wasAway = before && *before && needsPlacing(**before);
    const bool isAway = needsPlacing(entry.standing);
    if (isAway && !wasAway) {
        tx.change("UPDATE school_age_child SET away_since = :day, cleared_on = NULL "
                  "WHERE id = :id",
                  {{"day", entry.asOf}, {"id", id}});
    } else if (wasAway && !isAway) {
        tx.change("UPDATE school_age_child SET cleared_on = :day WHERE id = :id",
                  {{"day", entry.asOf}, {"id", id}});
    }
}

} // namespace

QList<SchoolAgeChild> readListed(db::Reader& tx, const Actor& actor) {
    return tx.list(
        "SELECT c.id, c.student_id, c.name, c.sex, c.birth_date, "
        "COALESCE(NULLIF(c.town, ''), CASE WHEN a.level = 'village' THEN u.name END, ''), "
        "COALESCE(NULLIF(c.village, ''), CASE WHEN a.level = 'village' THEN a.name END, ''), "
        "c.household, "
        "COALESCE(NULLIF(c.responsible, ''), NULLIF(h.responsible_person, ''), "
        "a.responsible_person, ''), "
        "c.standing, c.reason, c.source, c.as_of, sc.name, k.grade, k.number "
        "FROM school_age_child c LEFT JOIN student s ON s.id = c.student_id "
        "LEFT JOIN school sc ON sc.id = s.school_id "
        "LEFT JOIN enrolment e ON e.student_id = s.id AND e.until IS NULL "
        "LEFT JOIN school_class k ON k.id = e.class_id "
        "LEFT JOIN household h ON h.student_id = s.id LEFT JOIN area a ON a.id = h.area_id "
        "LEFT JOIN area u ON u.id = a.parent_id "
        "WHERE (CAST(:school AS BIGINT) = 0 OR c.school_id = :school OR s.school_id = :school) "
        "AND (CAST(:town AS BIGINT) = 0 OR c.town_id = :town OR sc.town_id = :town)",
        {{"school", actor.school.value}, {"town", actor.town.value}}, listedFrom);
}

QList<SchoolAgeChild> readUnlistedPupils(db::Reader& tx, const Actor& actor) {
    return tx.list(
        "SELECT s.id, s.name, s.sex, s.birth_date, p.hukou_place, p.address, sc.name, k.grade, "
        "k.number, g.name, COALESCE(a.name, ''), COALESCE(a.level, ''), COALESCE(u.name, ''), "
        "COALESCE(NULLIF(h.responsible_person, ''), a.responsible_person, '') "
        "FROM student s JOIN school sc ON sc.id = s.school_id "
        "LEFT JOIN student_private p ON p.student_id = s.id "
        "LEFT JOIN enrolment e ON e.student_id = s.id AND e.until IS NULL "
        "LEFT JOIN school_class k ON k.id = e.class_id "
        "LEFT JOIN guardian g ON g.student_id = s.id AND g.position = 1 "
        "LEFT JOIN household h ON h.student_id = s.id LEFT JOIN area a ON a.id = h.area_id "
        "LEFT JOIN area u ON u.id = a.parent_id "
        "WHERE s.status IN ('enrolled', 'suspended') "
        "AND NOT EXISTS (SELECT 1 FROM school_age_child c WHERE c.student_id = s.id) "
        "AND (CAST(:school AS BIGINT) = 0 OR s.school_id = :school) "
        "AND (CAST(:town AS BIGINT) = 0 OR sc.town_id = :town)",
        {{"school", actor.school.value}, {"town", actor.town.value}}, pupilFrom);
}

void fillResponsible(db::Reader& tx, QList<SchoolAgeChild>& children) {
    QHash<std::pair<QString, QString>, QString> persons;
    tx.list("SELECT t.name, v.name, v.responsible_person FROM area v "
            "JOIN area t ON t.id = v.parent_id WHERE v.level = 'village' "
            "AND v.responsible_person <> ''",
            {}, [&](const db::Rows& row) {
                persons.insert({row.text(0), row.text(1)}, row.text(2));
                return true;
            });
    for (SchoolAgeChild& child : children) {
        if (child.responsible.isEmpty()) {
            child.responsible = persons.value({child.town, child.village});
        }
    }
}

// The last entry that stands and changes the state decides, as case_rules::stateOf has it.
void fillOpenCases(db::Reader& tx, QList<SchoolAgeChild>& children) {
    QHash<StudentId, OpenCase> open;
    tx.list("SELECT d.student_id, e.kind FROM dropout_case d JOIN case_entry e ON e.case_id = d.id "
            "WHERE e.kind IN ('marked_suspected', 'relapsed', 'confirmed') AND e.number = "
            "(SELECT MAX(l.number) FROM case_entry l WHERE l.case_id = d.id AND l.kind IN "
            "('opened', 'marked_suspected', 'relapsed', 'confirmed', 'returned', 'closed') "
            "AND NOT EXISTS (SELECT 1 FROM case_entry c WHERE c.corrects = l.id))",
            {}, [&](const db::Rows& row) {
                OpenCase& one = open[row.id<StudentId>(0)];
                one =
                    std::max(one, row.text(1) == QLatin1String("confirmed") ? OpenCase::Dropout
                                                                            : OpenCase::Suspected);
                return true;
            });
    for (SchoolAgeChild& child : children) {
        child.openCase = open.value(child.student, OpenCase::None);
    }
}

SchoolAgeChildId insert(db::Writer& tx, const SchoolAgeEntry& entry, const Actor& actor,
                        const Clock& clock) {
    return tx.insert<SchoolAgeChildId>(
        "INSERT INTO school_age_child (student_id, name, sex, birth_date, town, village, "
        "household, responsible, standing, reason, source, as_of, away_since, school_id, town_id, "
        "account_id, booked_at) VALUES (:student, :name, :sex, :birth, :town, :village, "
        ":household, "
        ":responsible, :standing, :reason, :source, :as_of, :away, :school, :reach, :account, "
        ":now) "
        "RETURNING id",
        {{"student", entry.student},
         {"name", entry.name},
         {"sex", sexCode(entry.sex)},
         {"birth", entry.birthDate},
         {"town", entry.town},
         {"village", entry.village},
         {"household", entry.household},
         {"responsible", entry.responsible},
         {"standing", codeOf(standingCodes, entry.standing)},
         {"reason", entry.reason},
         {"source", entry.source},
         {"as_of", entry.asOf},
         {"away", needsPlacing(entry.standing) ? entry.asOf : QDate()},
         {"school", actor.school},
         {"reach", actor.town},
         {"account", actor.account},
         {"now", clock.now()}});
}

void keepSecrets(db::Writer& tx, SchoolAgeChildId id, const SchoolAgeEntry& entry) {
    tx.change("INSERT INTO school_age_child_private (child_id, id_number, address, phone) "
              "VALUES (:id, :number, :address, :phone) ON CONFLICT (child_id) DO UPDATE SET "
              "id_number = COALESCE(excluded.id_number, school_age_child_private.id_number), "
              "address = COALESCE(NULLIF(excluded.address, ''), "
              "school_age_child_private.address), "
              "phone = COALESCE(NULLIF(excluded.phone, ''), school_age_child_private.phone)",
              {{"id", id},
               {"number", db::orNull(entry.idNumber)},
               {"address", entry.address},
               {"phone", entry.phone}});
}

void putSecrets(db::Writer& tx, SchoolAgeChildId id, const SchoolAgeSecrets& secrets) {
    tx.change("UPDATE school_age_child_private SET id_number = :number, address = :address, "
              "phone = :phone WHERE child_id = :id",
              {{"number", db::orNull(secrets.idNumber)},
               {"address", secrets.address},
               {"phone", secrets.phone},
               {"id", id}});
}

void update(db::Writer& tx, SchoolAgeChildId id, const SchoolAgeEntry& entry, const Actor& actor,
            const Clock& clock) {
    noteClearing(tx, id, entry);
    tx.change("UPDATE school_age_child SET student_id = COALESCE(:student, student_id), "
              "name = :name, sex = COALESCE(:sex, sex), birth_date = COALESCE(:birth, birth_date), "
              "town = COALESCE(:town, town), village = COALESCE(:village, village), "
              "household = COALESCE(:household, household), "
              "responsible = COALESCE(:responsible, responsible), standing = :standing, "
              "reason = :reason, source = :source, as_of = :as_of, account_id = :account, "
              "booked_at = :now WHERE id = :id",
              {{"student", entry.student},
               {"name", entry.name},
               {"sex", sexCode(entry.sex)},
               {"birth", entry.birthDate},
               {"town", db::orNull(entry.town)},
               {"village", db::orNull(entry.village)},
               {"household", db::orNull(entry.household)},
               {"responsible", db::orNull(entry.responsible)},
               {"standing", codeOf(standingCodes, entry.standing)},
               {"reason", entry.reason},
               {"source", entry.source},
               {"as_of", entry.asOf},
               {"account", actor.account},
               {"now", clock.now()},
               {"id", id}});
}

} // namespace xiange::school_age_rows
