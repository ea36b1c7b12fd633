#include "tests/support/absent_child.h"

namespace xiange::test {

namespace {

void call(db::Writer& tx, const AbsentChild& child, QDate day, const char* session, bool missing) {
    const auto roll =
        tx.insert<RollCallId>("INSERT INTO roll_call (class_id, day, session, taken_at) "
                              "VALUES (:class, :day, :session, :at) RETURNING id",
                              {{"class", child.schoolClass},
                               {"day", day},
                               {"session", session},
                               {"at", QDateTime(day, QTime(8, 0), Qt::UTC)}});
    if (missing) {
        tx.change("INSERT INTO mark (roll_call_id, student_id, kind) "
                  "VALUES (:roll, :student, 'unexcused')",
                  {{"roll", roll}, {"student", child.student}});
    }
}

AbsentChild fill(db::Writer& tx) {
    AbsentChild made;
    const auto district =
        tx.insert<AreaId>("INSERT INTO area (level, name) VALUES ('district', :name) RETURNING id",
                          {{"name", QStringLiteral("云山区")}});
    const auto town = tx.insert<AreaId>(
        "INSERT INTO area (parent_id, level, name) VALUES (:parent, 'town', :name) "
        "RETURNING id",
        {{"parent", district}, {"name", QStringLiteral("清溪镇")}});
    made.school = tx.insert<SchoolId>(
        "INSERT INTO school (code, name, town_id, principal, paper_prefix) VALUES "
        "('3144999901', :name, :town, :principal, :prefix) RETURNING id",
        {{"name", QStringLiteral("清溪中学")},
         {"town", town},
         {"principal", QStringLiteral("周明远")},
         {"prefix", QStringLiteral("清中劝返")}});
    made.schoolClass =
        tx.insert<ClassId>("INSERT INTO school_class (school_id, school_year, grade, number) "
                           "VALUES (:school, 2026, 7, 3) RETURNING id",
                           {{"school", made.school}});
    tx.change("INSERT INTO term VALUES (2026, 1, :from, :to)",
              {{"from", QDate(2026, 9, 1)}, {"to", QDate(2027, 1, 22)}});
    made.student = tx.insert<StudentId>(
        "INSERT INTO student (school_id, student_no, name, search_key, sex, birth_date, "
        "ethnicity) VALUES (:school, 'G449999201305122316', :name, '', 'male', :birth, "
        ":nation) "
        "RETURNING id",
        {{"school", made.school},
         {"name", QStringLiteral("陈浩宇")},
         {"birth", QDate(2013, 5, 12)},
         {"nation", QStringLiteral("汉族")}});
    tx.change("INSERT INTO student_private VALUES (:id, '449999201305122316', '', :address, "
              ":hukou)",
              {{"id", made.student},
               {"address", QStringLiteral("上坝村二组")},
               {"hukou", QStringLiteral("清溪镇上坝村")}});
    tx.change("INSERT INTO enrolment (student_id, class_id, since) VALUES (:s, :c, :since)",
              {{"s", made.student}, {"c", made.schoolClass}, {"since", QDate(2026, 9, 1)}});
    const auto guardian = tx.insert<Id<struct GuardianTag>>(
        "INSERT INTO guardian (student_id, position, name, relation) "
        "VALUES (:s, 1, :name, :relation) RETURNING id",
        {{"s", made.student},
         {"name", QStringLiteral("陈国强")},
         {"relation", QStringLiteral("父亲")}});
    tx.change("INSERT INTO guardian_private (guardian_id, phone, workplace) "
              "VALUES (:g, '13900000917', :work)",
              {{"g", guardian}, {"work", QStringLiteral("东莞")}});
    tx.change("INSERT INTO key_group (student_id, kind, source, since) "
              "VALUES (:s, 'left_behind', 'roster', :since)",
              {{"s", made.student}, {"since", QDate(2026, 9, 1)}});
    call(tx, made, QDate(2026, 11, 6), "am", false);
    call(tx, made, QDate(2026, 11, 6), "pm", false);
    for (QDate day(2026, 11, 9); day <= QDate(2026, 11, 20); day = day.addDays(1)) {
        if (day.dayOfWeek() <= 5) {
            call(tx, made, day, "am", true);
            call(tx, made, day, "pm", true);
        }
    }
    return made;
}

} // namespace

Result<AbsentChild> fillAbsentChild(db::Database& database) {
    return database.write([](db::Writer& tx) { return fill(tx); });
}

CaseEntry refusingContact() {
    CaseEntry contact;
    contact.kind = EntryKind::Contact;
    contact.day = QDate(2026, 11, 10);
    contact.persons = QStringLiteral("李文静");
    contact.text = QStringLiteral("祖父称其不愿上学");
    contact.means = ContactMeans::Phone;
    contact.withWhom = QStringLiteral("祖父");
    contact.outcome = ContactOutcome::Refuses;
    contact.cause = Cause::WearyOfStudy;
    contact.whereabouts = Whereabouts::AtHome;
    return contact;
}

} // namespace xiange::test
