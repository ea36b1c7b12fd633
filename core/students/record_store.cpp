#include "core/students/record_store.h"

#include "core/base/pinyin.h"
#include "core/students/record_fields.h"
#include "core/students/search_keys.h"
#include "core/students/student_search.h"

#include <algorithm>

namespace xiange {

namespace {

using Records = QHash<StudentId, StudentRecord>;

db::Value sexValue(std::optional<Sex> sex) {
    return sex ? db::Value(codeOf(sexCodes, *sex)) : db::Value(nullptr);
}

db::Value seatValue(int seat) {
    return seat > 0 ? db::Value(seat) : db::Value(nullptr);
}

void readChildren(db::Reader& tx, Records& records, SchoolId school, StudentId student) {
    db::Rows row =
        tx.rows("SELECT s.id, s.school_id, s.student_no, s.name, s.sex, s.birth_date, s.ethnicity, "
                "s.boards, s.entered_on, s.seat_no, s.status, p.id_number, p.phone, p.address, "
                "p.hukou_place FROM student s LEFT JOIN student_private p ON p.student_id = s.id "
                "WHERE s.school_id = :school OR s.id = :student",
                {{"school", school.value}, {"student", student.value}});
    while (row.next()) {
        StudentRecord record;
        record.id = row.id<StudentId>(0);
        record.school = row.id<SchoolId>(1);
        record.studentNo = row.text(2);
        record.name = row.text(3);
        record.sex = fromCode(sexCodes, row.text(4));
        record.birthDate = row.day(5);
        record.ethnicity = row.text(6);
        record.boards = row.flag(7);
        record.enteredOn = row.day(8);
        record.seatNo = row.number(9);
        record.status =
            fromCode(studentStatusCodes, row.text(10)).value_or(StudentStatus::Enrolled);
        record.idNumber = row.text(11);
        record.phone = row.text(12);
        record.address = row.text(13);
        record.hukouPlace = row.text(14);
        records.insert(record.id, record);
    }
}

// Runs a statement over what belongs to children and hands each row to its record.
template <typename Fn>
void readBelongings(db::Reader& tx, Records& records, SchoolId school, StudentId student,
                    const char* statement, Fn take) {
    db::Rows row = tx.rows(statement, {{"school", school.value}, {"student", student.value}});
    while (row.next()) {
        const auto record = records.find(row.id<StudentId>(0));
        if (record != records.end()) {
            take(*record, row);
        }
    }
}

void readFamilies(db::Reader& tx, Records& records, SchoolId school, StudentId student) {
    readBelongings(
        tx, records, school, student,
        "SELECT g.student_id, g.name, g.relation, g.is_guardian, p.phone, p.id_number, p.address, "
        "p.workplace, g.works_away FROM guardian g JOIN student s ON s.id = g.student_id "
        "LEFT JOIN guardian_private p ON p.guardian_id = g.id "
        "WHERE s.school_id = :school OR s.id = :student ORDER BY g.student_id, g.position",
        [](StudentRecord& record, const db::Rows& row) {
            record.guardians.append(Guardian{row.text(1), row.text(2), row.flag(3), row.text(4),
                                             row.text(5), row.text(6), row.text(7), row.flag(8)});
        });
}

void readEnrolments(db::Reader& tx, Records& records, SchoolId school, StudentId student) {
    readBelongings(
        tx, records, school, student,
        "SELECT e.student_id, e.class_id, e.since, e.until FROM enrolment e "
        "JOIN student s ON s.id = e.student_id "
        "WHERE s.school_id = :school OR s.id = :student "
        "ORDER BY e.student_id, e.since, e.id",
        [](StudentRecord& record, const db::Rows& row) {
            record.enrolments.append(Enrolment{row.id<ClassId>(1), row.day(2), row.day(3)});
        });
}

void readNotes(db::Reader& tx, Records& records, SchoolId school, StudentId student) {
    readBelongings(tx, records, school, student,
                   "SELECT f.student_id, f.field, f.value FROM student_field f "
                   "JOIN student s ON s.id = f.student_id "
                   "WHERE s.school_id = :school OR s.id = :student",
                   [](StudentRecord& record, const db::Rows& row) {
                       record.fields.insert(row.text(1), row.text(2));
                   });
    readBelongings(tx, records, school, student,
                   "SELECT k.student_id, k.kind, k.source, k.since, k.until FROM key_group k "
                   "JOIN student s ON s.id = k.student_id "
                   "WHERE (s.school_id = :school OR s.id = :student) AND k.source = 'roster' "
                   "ORDER BY k.student_id, k.since, k.kind",
                   [](StudentRecord& record, const db::Rows& row) {
                       const auto group = fromCode(keyGroupCodes, row.text(1));
                       if (group) {
                           record.rosterGroups.append(
                               KeyGroupEntry{*group, row.text(2), row.day(3), row.day(4)});
                       }
                   });
    readBelongings(
        tx, records, school, student,
        "SELECT p.student_id, p.field, p.problem, p.value FROM student_problem p "
        "JOIN student s ON s.id = p.student_id "
        "WHERE s.school_id = :school OR s.id = :student",
        [](StudentRecord& record, const db::Rows& row) {
            const auto problem = fromCode(rosterProblemCodes, row.text(2));
            if (problem) {
                record.problems.append(StudentProblem{row.text(1), *problem, row.text(3)});
            }
        });
}

Records readAll(db::Reader& tx, SchoolId school, StudentId student) {
    Records records;
    readChildren(tx, records, school, student);
    readFamilies(tx, records, school, student);
    readEnrolments(tx, records, school, student);
    readNotes(tx, records, school, student);
    for (StudentRecord& record : records) {
        record.sortBelongings();
    }
    return records;
}

void writePrivate(db::Writer& tx, StudentId id, const StudentRecord& record) {
    tx.change("INSERT INTO student_private (student_id, id_number, phone, address, hukou_place) "
              "VALUES (:id, :number, :phone, :address, :hukou) "
              "ON CONFLICT (student_id) DO UPDATE SET id_number = excluded.id_number, "
              "phone = excluded.phone, address = excluded.address, "
              "hukou_place = excluded.hukou_place",
              {{"id", id},
               {"number", db::orNull(record.idNumber)},
               {"phone", record.phone},
               {"address", record.address},
               {"hukou", record.hukouPlace}});
}

// A member of the family keeps its row by its place in the list.
void writeGuardians(db::Writer& tx, StudentId id, const QList<Guardian>& guardians) {
    int position = 0;
    for (const Guardian& guardian : guardians) {
        ++position;
        const auto row = tx.insert<Id<struct GuardianTag>>(
            "INSERT INTO guardian (student_id, position, name, relation, is_guardian, works_away) "
            "VALUES (:student, :position, :name, :relation, :guards, :away) "
            "ON CONFLICT (student_id, position) DO UPDATE SET name = excluded.name, "
            "relation = excluded.relation, is_guardian = excluded.is_guardian, "
            "works_away = excluded.works_away RETURNING id",
            {{"student", id},
             {"position", position},
             {"name", guardian.name},
             {"relation", guardian.relation},
             {"guards", guardian.isGuardian},
             {"away", guardian.worksAway}});
        tx.change("INSERT INTO guardian_private (guardian_id, phone, id_number, address, "
                  "workplace) VALUES (:id, :phone, :number, :address, :workplace) "
                  "ON CONFLICT (guardian_id) DO UPDATE SET phone = excluded.phone, "
                  "id_number = excluded.id_number, address = excluded.address, "
                  "workplace = excluded.workplace",
                  {{"id", row},
                   {"phone", guardian.phone},
                   {"number", guardian.idNumber},
                   {"address", guardian.address},
                   {"workplace", guardian.workplace}});
    }
}

void insertEnrolments(db::Writer& tx, StudentId id, const QList<Enrolment>& enrolments) {
    for (const Enrolment& enrolment : enrolments) {
        tx.change("INSERT INTO enrolment (student_id, class_id, since, until) "
                  "VALUES (:student, :class, :since, :until)",
                  {{"student", id},
                   {"class", enrolment.schoolClass},
                   {"since", enrolment.since},
                   {"until", enrolment.until}});
    }
}

// The stays keep their rows, oldest first, so that taking a change back leaves the table as it was.
void replaceEnrolments(db::Writer& tx, StudentId id, const QList<Enrolment>& enrolments) {
    using Row = Id<struct EnrolmentTag>;
    const QList<Row> rows =
        tx.list("SELECT id FROM enrolment WHERE student_id = :id "
                "ORDER BY since, id",
                {{"id", id}}, [](const db::Rows& row) { return row.id<Row>(0); });
    for (qsizetype i = enrolments.size(); i < rows.size(); ++i) {
        tx.change("DELETE FROM enrolment WHERE id = :id", {{"id", rows[i]}});
    }
    const qsizetype kept = std::min(rows.size(), enrolments.size());
    for (qsizetype i = 0; i < kept; ++i) {
        tx.change("UPDATE enrolment SET class_id = :class, since = :since, until = :until "
                  "WHERE id = :id",
                  {{"class", enrolments[i].schoolClass},
                   {"since", enrolments[i].since},
                   {"until", enrolments[i].until},
                   {"id", rows[i]}});
    }
    insertEnrolments(tx, id, enrolments.mid(kept));
}

void insertGroups(db::Writer& tx, StudentId id, const QList<KeyGroupEntry>& groups) {
    for (const KeyGroupEntry& entry : groups) {
        tx.change("INSERT INTO key_group (student_id, kind, source, since, until) "
                  "VALUES (:student, :kind, :source, :since, :until)",
                  {{"student", id},
                   {"kind", codeOf(keyGroupCodes, entry.group)},
                   {"source", entry.source},
                   {"since", entry.since},
                   {"until", entry.until}});
    }
}

// As with the stays: what the roster told of a group keeps its row.
void replaceGroups(db::Writer& tx, StudentId id, const QList<KeyGroupEntry>& groups) {
    using Row = Id<struct KeyGroupTag>;
    struct Kept {
        Row id;
        KeyGroupEntry entry;
    };
    const QList<Kept> rows = tx.list(
        "SELECT id, kind, since FROM key_group WHERE student_id = :id AND source = 'roster'",
        {{"id", id}}, [](const db::Rows& row) {
            return Kept{row.id<Row>(0),
                        {fromCode(keyGroupCodes, row.text(1)).value_or(KeyGroup::LowIncome),
                         QStringLiteral("roster"),
                         row.day(2),
                         {}}};
        });
    QList<KeyGroupEntry> fresh = groups;
    for (const Kept& kept : rows) {
        const auto same = std::ranges::find_if(fresh, [&](const KeyGroupEntry& entry) {
            return entry.group == kept.entry.group && entry.since == kept.entry.since;
        });
        if (same == fresh.end()) {
            tx.change("DELETE FROM key_group WHERE id = :id", {{"id", kept.id}});
            continue;
        }
        tx.change("UPDATE key_group SET until = :until WHERE id = :id",
                  {{"until", same->until}, {"id", kept.id}});
        fresh.erase(same);
    }
    insertGroups(tx, id, fresh);
}

void insertProblems(db::Writer& tx, StudentId id, const QList<StudentProblem>& problems) {
    for (const StudentProblem& problem : problems) {
        tx.change("INSERT INTO student_problem (student_id, field, problem, value) "
                  "VALUES (:student, :field, :problem, :value)",
                  {{"student", id},
                   {"field", problem.field},
                   {"problem", codeOf(rosterProblemCodes, problem.problem)},
                   {"value", problem.value}});
    }
}

void updateChild(db::Writer& tx, StudentId id, const StudentRecord& record) {
    tx.change("UPDATE student SET school_id = :school, student_no = :number, name = :name, "
              "search_key = :key, sex = :sex, birth_date = :birth, ethnicity = :ethnicity, "
              "boards = :boards, entered_on = :entered, seat_no = :seat, status = :status, "
              "version = version + 1 WHERE id = :id",
              {{"school", record.school},
               {"number", db::orNull(record.studentNo)},
               {"name", record.name},
               {"key", searchKey(record.name)},
               {"sex", sexValue(record.sex)},
               {"birth", record.birthDate},
               {"ethnicity", record.ethnicity},
               {"boards", record.boards},
               {"entered", record.enteredOn},
               {"seat", seatValue(record.seatNo)},
               {"status", codeOf(studentStatusCodes, record.status)},
               {"id", id}});
}

} // namespace

QList<StudentKey> readStudentKeys(db::Reader& tx) {
    return tx.list(
        "SELECT s.id, s.school_id, s.student_no, p.id_number, s.name, s.birth_date, "
        "s.status FROM student s LEFT JOIN student_private p ON p.student_id = s.id",
        {}, [](const db::Rows& row) {
            return StudentKey{
                row.id<StudentId>(0),
                row.id<SchoolId>(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.day(5),
                fromCode(studentStatusCodes, row.text(6)).value_or(StudentStatus::Enrolled)};
        });
}

QHash<StudentId, StudentRecord> readRecords(db::Reader& tx, SchoolId school) {
    return readAll(tx, school, {});
}

std::optional<StudentRecord> readRecord(db::Reader& tx, StudentId id) {
    const Records records = readAll(tx, {}, id);
    const auto found = records.constFind(id);
    return found == records.cend() ? std::nullopt : std::optional(*found);
}

StudentId insertRecord(db::Writer& tx, const StudentRecord& record) {
    const auto id = tx.insert<StudentId>(
        "INSERT INTO student (school_id, student_no, name, search_key, sex, birth_date, "
        "ethnicity, boards, entered_on, seat_no, status) VALUES (:school, :number, :name, :key, "
        ":sex, :birth, :ethnicity, :boards, :entered, :seat, :status) RETURNING id",
        {{"school", record.school},
         {"number", db::orNull(record.studentNo)},
         {"name", record.name},
         {"key", searchKey(record.name)},
         {"sex", sexValue(record.sex)},
         {"birth", record.birthDate},
         {"ethnicity", record.ethnicity},
         {"boards", record.boards},
         {"entered", record.enteredOn},
         {"seat", seatValue(record.seatNo)},
         {"status", codeOf(studentStatusCodes, record.status)}});
    insertSearchKeys(tx, id, record.name);
    writePrivate(tx, id, record);
    insertFields(tx, id, record.fields);
    writeGuardians(tx, id, record.guardians);
    insertEnrolments(tx, id, record.enrolments);
    insertGroups(tx, id, record.rosterGroups);
    insertProblems(tx, id, record.problems);
    return id;
}

void replaceRecord(db::Writer& tx, const StudentRecord& before, const StudentRecord& after) {
    const StudentId id = before.id;
    updateChild(tx, id, after);
    if (before.name != after.name) {
        writeSearchKeys(tx, id, after.name);
    }
    writePrivate(tx, id, after);
    if (before.fields != after.fields) {
        tx.change("DELETE FROM student_field WHERE student_id = :id", {{"id", id}});
        insertFields(tx, id, after.fields);
    }
    if (before.guardians != after.guardians) {
        tx.change("DELETE FROM guardian WHERE student_id = :id AND position > :last",
                  {{"id", id}, {"last", static_cast<int>(after.guardians.size())}});
        writeGuardians(tx, id, after.guardians);
    }
    if (before.enrolments != after.enrolments) {
        replaceEnrolments(tx, id, after.enrolments);
    }
    if (before.rosterGroups != after.rosterGroups) {
        replaceGroups(tx, id, after.rosterGroups);
    }
    if (before.problems != after.problems) {
        tx.change("DELETE FROM student_problem WHERE student_id = :id", {{"id", id}});
        insertProblems(tx, id, after.problems);
    }
}

void deleteRecord(db::Writer& tx, StudentId id) {
    tx.change("DELETE FROM student WHERE id = :id", {{"id", id}});
}

} // namespace xiange
