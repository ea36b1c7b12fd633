#include "tests/support/case_school.h"

#include "core/base/pinyin.h"

#include <gtest/gtest.h>

namespace xiange::test {

namespace {

const QDateTime morning(QDate(2026, 9, 1), QTime(0, 0), Qt::UTC);

ClassId addClass(db::Writer& tx, SchoolId school, int grade, int number, const char* teacher) {
    return tx.insert<ClassId>(
        "INSERT INTO school_class (school_id, school_year, grade, number, head_teacher) "
        "VALUES (:school, 2026, :grade, :number, :teacher) RETURNING id",
        {{"school", school}, {"grade", grade}, {"number", number}, {"teacher", teacher}});
}

} // namespace

CaseSchool::CaseSchool(db::Database& database) : m_database(database) {
    const auto made = database.write([this](db::Writer& tx) {
        const auto district = tx.insert<AreaId>(
            "INSERT INTO area (level, name, responsible_person, responsible_title) "
            "VALUES ('district', '示例区', '陈志远', '副区长') RETURNING id",
            {});
        town = tx.insert<AreaId>(
            "INSERT INTO area (parent_id, level, name, responsible_person, responsible_title) "
            "VALUES (:district, 'town', '清溪镇', '郑少华', '副镇长') RETURNING id",
            {{"district", district}});
        school = tx.insert<SchoolId>("INSERT INTO school (code, name, town_id, principal) VALUES "
                                     "('3144000001', '清溪中学', :town, '王校长') RETURNING id",
                                     {{"town", town}});
        tx.change("INSERT INTO term (school_year, number, starts, ends) VALUES "
                  "(2026, 1, :starts, :ends)",
                  {{"starts", QDate(2026, 9, 1)}, {"ends", QDate(2027, 1, 31)}});
        class73 = addClass(tx, school, 7, 3, "李文静");
        class82 = addClass(tx, school, 8, 2, "吴建国");
        chen = addChild(tx, "陈浩宇", "G449999201305120011", class73, 1);
        he = addChild(tx, "何语琪", "G449999201307230025", class73, 2);
        lin = addChild(tx, "林佳", "G449999201310110037", class73, 3);
        huang = addChild(tx, "黄子轩", "G449999201203040018", class82, 1);
        teacher = addAccount(tx, "李文静", Role::ClassTeacher, class73);
        otherTeacher = addAccount(tx, "吴建国", Role::ClassTeacher, class82);
        officer = addAccount(tx, "周敏", Role::RosterOfficer, {});
        principal = addAccount(tx, "王校长", Role::Principal, {});
    });
    if (!made) {
        ADD_FAILURE() << made.error().text.toStdString() << made.error().detail.toStdString();
    }
}

Actor CaseSchool::addAccount(db::Writer& tx, const char* name, Role role, ClassId schoolClass) {
    Actor actor{{}, QString::fromUtf8(name), role, {}, school, schoolClass};
    actor.account =
        tx.insert<AccountId>("INSERT INTO account (name, role, school_id, class_id, created_at) "
                             "VALUES (:name, :role, :school, :class, :at) RETURNING id",
                             {{"name", name},
                              {"role", codeOf(roleCodes, role)},
                              {"school", school},
                              {"class", schoolClass},
                              {"at", morning}});
    return actor;
}

StudentId CaseSchool::addChild(db::Writer& tx, const char* name, const char* number,
                               ClassId schoolClass, int seat) {
    const auto child = tx.insert<StudentId>(
        "INSERT INTO student (school_id, student_no, name, search_key, sex, birth_date, seat_no, "
        "entered_on) VALUES (:school, :number, :name, :key, 'male', :born, :seat, :entered) "
        "RETURNING id",
        {{"school", school},
         {"number", number},
         {"name", name},
         {"key", searchKey(QString::fromUtf8(name))},
         {"born", QDate(2013, 5, 12)},
         {"seat", seat},
         {"entered", QDate(2026, 9, 1)}});
    tx.change("INSERT INTO enrolment (student_id, class_id, since) VALUES (:child, :class, :since)",
              {{"child", child}, {"class", schoolClass}, {"since", QDate(2026, 9, 1)}});
    return child;
}

void CaseSchool::teach(QDate from, QDate to, const QList<Away>& away) {
    const auto taught = m_database.write([&](db::Writer& tx) {
        for (QDate day = from; day <= to; day = day.addDays(1)) {
            if (day.dayOfWeek() > 5) {
                continue;
            }
            for (const ClassId called : {class73, class82}) {
                for (const char* session : {"am", "pm"}) {
                    tx.change(
                        "INSERT INTO roll_call (class_id, day, session, taken_at) VALUES "
                        "(:class, :day, :session, :at)",
                        {{"class", called}, {"day", day}, {"session", session}, {"at", morning}});
                }
            }
        }
    });
    if (!taught) {
        ADD_FAILURE() << taught.error().text.toStdString() << taught.error().detail.toStdString();
    }
    for (const Away& span : away) {
        for (QDate day = span.from; day <= span.to; day = day.addDays(1)) {
            mark(span.student, day, "unexcused");
        }
    }
}

void CaseSchool::mark(StudentId student, QDate day, const char* kind) {
    const auto marked = m_database.write([&](db::Writer& tx) {
        tx.change("INSERT INTO mark (roll_call_id, student_id, kind) "
                  "SELECT r.id, e.student_id, :kind FROM roll_call r "
                  "JOIN enrolment e ON e.class_id = r.class_id "
                  "WHERE e.student_id = :student AND r.day = :day "
                  "AND e.since <= :day AND (e.until IS NULL OR e.until >= :day) "
                  "ON CONFLICT (roll_call_id, student_id) DO UPDATE SET kind = excluded.kind",
                  {{"student", student}, {"day", day}, {"kind", kind}});
    });
    if (!marked) {
        ADD_FAILURE() << marked.error().text.toStdString() << marked.error().detail.toStdString();
    }
}

} // namespace xiange::test
