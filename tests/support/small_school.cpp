#include "tests/support/small_school.h"

#include "core/base/pinyin.h"

#include <gtest/gtest.h>

namespace xiange::test {

namespace {

void addCalendar(db::Writer& tx) {
    tx.change("INSERT INTO term (school_year, number, starts, ends) VALUES "
              "(2026, 1, '2026-09-01', '2027-01-29'), (2026, 2, '2027-02-22', '2027-07-09')");
    for (QDate day(2026, 10, 1); day <= QDate(2026, 10, 7); day = day.addDays(1)) {
        tx.change("INSERT INTO calendar_day (day, teaches, name) VALUES (:day, FALSE, '国庆节')",
                  {{"day", day}});
    }
    tx.change("INSERT INTO calendar_day (day, teaches, name) VALUES "
              "('2026-09-25', FALSE, '中秋节'), ('2026-09-20', TRUE, '补班'), "
              "('2026-10-10', TRUE, '补班')");
}

} // namespace

SmallSchool makeSmallSchool(db::Database& database, const QStringList& names) {
    SmallSchool made;
    const auto done = database.write([&](db::Writer& tx) {
        addCalendar(tx);
        const auto town = tx.insert<AreaId>(
            "INSERT INTO area (level, name) VALUES ('town', '清溪镇') RETURNING id", {});
        made.school = tx.insert<SchoolId>(
            "INSERT INTO school (code, name, town_id, principal, paper_prefix) "
            "VALUES ('3144000001', '清溪中学', :town, '周明远', '清中劝返') RETURNING id",
            {{"town", town}});
        made.account = tx.insert<AccountId>("INSERT INTO account (name, role, created_at) "
                                            "VALUES ('李文静', 'administrator', :at) RETURNING id",
                                            {{"at", QDateTime(QDate(2026, 9, 1), QTime(8, 0))}});
        made.schoolClass = tx.insert<ClassId>(
            "INSERT INTO school_class (school_id, school_year, grade, number, head_teacher) "
            "VALUES (:school, 2026, 7, 3, '李文静') RETURNING id",
            {{"school", made.school}});
        for (int i = 0; i < names.size(); ++i) {
            const auto student = tx.insert<StudentId>(
                "INSERT INTO student (school_id, student_no, name, search_key, sex, birth_date, "
                "seat_no, entered_on) VALUES (:school, :no, :name, :key, 'male', '2013-03-08', "
                ":seat, '2026-09-01') RETURNING id",
                {{"school", made.school},
                 {"no", QStringLiteral("L44999920130308%1").arg(i, 4, 10, QLatin1Char('0'))},
                 {"name", names[i]},
                 {"key", searchKey(names[i])},
                 {"seat", i + 1}});
            tx.change("INSERT INTO student_private (student_id, phone) VALUES (:id, '13900000000')",
                      {{"id", student}});
            tx.change("INSERT INTO enrolment (student_id, class_id, since) "
                      "VALUES (:student, :class, '2026-09-01')",
                      {{"student", student}, {"class", made.schoolClass}});
            made.children.append(student);
        }
    });
    EXPECT_TRUE(done) << (done ? "" : done.error().detail.toStdString());
    made.actor = Actor{made.account, QStringLiteral("李文静"), Role::Administrator, {}, {}, {}};
    return made;
}

} // namespace xiange::test
