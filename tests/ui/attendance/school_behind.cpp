#include "tests/ui/attendance/school_behind.h"

#include "core/base/pinyin.h"
#include "tests/support/small_school.h"
#include "tests/support/test_database.h"

namespace xiange::ui::test {

QStringList namesOfSeventh3() {
    return QStringLiteral(
               "陈浩宇 曾文浩 何语琪 刘辰航 黄子轩 何豪 李语泽 林豪睿 叶曦曦 宋轩梓 杜晨俊 郭娜语 "
               "田语睿 董雨 萧豪怡 高旭辰 罗泽宇 杨宇泽 蔡雪雨 梁文 欧阳雨涵 叶佳俊 谢旭梓 叶雪梓 "
               "黄语辰 林诗曦 郭博俊 高芳航 魏轩 高涵梓 李梓文 蒋旭 余颖睿 余豪 高文怡 徐梓航 "
               "张芳琪 董昊宇 朱旭 赵宇涵 徐怡文 于宇欣 郭梓 赵语诗 邓佳 阿卜杜拉·买买提 彭宇芳 "
               "郭佳 朱娜宇 何泽豪 胡旭 周梓梓")
        .split(QLatin1Char(' '));
}

SchoolBehind::SchoolBehind() : database(xiange::test::emptyDatabase(db::Engine::Sqlite)) {
    const auto made = xiange::test::makeSmallSchool(*database, namesOfSeventh3());
    actor = made.actor;
    school = made.school;
    seventh3 = made.schoolClass;
    schools = std::make_unique<Schools>(*database, clock, actor);
    calendars = std::make_unique<Calendars>(*database, clock, actor);
    rolls = std::make_unique<RollBook>(*database, clock, actor);
    absences = std::make_unique<Absences>(*database, clock, actor);
    seventh4 = *database->write([&](db::Writer& tx) {
        return tx.insert<ClassId>(
            "INSERT INTO school_class (school_id, school_year, grade, number) "
            "VALUES (:school, 2026, 7, 4) RETURNING id",
            {{"school", school}});
    });
    addChildren(seventh4, {QStringLiteral("林佳"), QStringLiteral("吴建")});
}

void SchoolBehind::addChildren(ClassId schoolClass, const QStringList& names, int firstSeat) {
    const auto done = database->write([&](db::Writer& tx) {
        int seat = firstSeat - 1;
        for (const QString& name : names) {
            ++seat;
            const auto student = tx.insert<StudentId>(
                "INSERT INTO student (school_id, name, search_key, seat_no) "
                "VALUES (:school, :name, :key, :seat) RETURNING id",
                {{"school", school}, {"name", name}, {"key", searchKey(name)}, {"seat", seat}});
            tx.change("INSERT INTO enrolment (student_id, class_id, since) "
                      "VALUES (:student, :class, :since)",
                      {{"student", student}, {"class", schoolClass}, {"since", QDate(2026, 9, 1)}});
        }
    });
    EXPECT_OK(done);
}

StudentId SchoolBehind::child(ClassId schoolClass, int seat) {
    const auto roll = rolls->open({schoolClass, clock.today(), Session::Morning});
    return roll->children[seat - 1].student;
}

void SchoolBehind::takeBothSessions(QDate day, const QList<Mark>& marks) {
    for (const auto session : allSessions) {
        EXPECT_OK(rolls->take({seventh3, day, session}, marks, 0));
    }
}

} // namespace xiange::ui::test
