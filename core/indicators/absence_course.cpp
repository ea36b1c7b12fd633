#include "core/indicators/absence_course.h"

#include "core/attendance/attendance.h"
#include "core/calendar/school_calendar.h"

#include <QLocale>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace xiange {

namespace {

// Which classes and, of their marks, which children.
#define XIANGE_CLASSES                                                                             \
    "JOIN school_class k ON k.id = r.class_id JOIN school o ON o.id = k.school_id "
#define XIANGE_WHERE                                                                               \
    "WHERE r.day >= :first AND r.day <= :last "                                                    \
    "AND (k.school_id = :school OR CAST(:school AS BIGINT) = 0) "                                  \
    "AND (o.town_id = :town OR CAST(:town AS BIGINT) = 0) "                                        \
    "AND (k.id = :class OR CAST(:class AS BIGINT) = 0) "                                           \
    "AND (k.grade = :grade OR CAST(:grade AS BIGINT) = 0) "                                        \
    "AND k.grade >= :lowest AND k.grade <= :highest "
#define XIANGE_CHILDREN                                                                            \
    "AND (CAST(:sex AS TEXT) = '' OR s.sex = :sex) "                                               \
    "AND (CAST(:boards AS BIGINT) = 0 OR s.boards = (CAST(:boards AS BIGINT) = 1)) "               \
    "AND (CAST(:group AS TEXT) = '' OR EXISTS (SELECT 1 FROM key_group g "                         \
    "     WHERE g.student_id = s.id AND g.kind = :group AND g.since <= :last "                     \
    "       AND (g.until IS NULL OR g.until >= :last))) "                                          \
    "AND (CAST(:hukou AS TEXT) = '' OR EXISTS (SELECT 1 FROM student_field f "                     \
    "     WHERE f.student_id = s.id AND f.field = '户口性质' AND f.value <> '' "               \
    "       AND CASE WHEN f.value LIKE '农%' THEN 'rural' ELSE 'urban' END = :hukou)) "

constexpr const char* calledStatement =
    "SELECT DISTINCT r.day FROM roll_call r " XIANGE_CLASSES XIANGE_WHERE "ORDER BY r.day";
constexpr const char* marksStatement =
    "SELECT r.day, m.kind, COUNT(*) FROM roll_call r " XIANGE_CLASSES
    "JOIN mark m ON m.roll_call_id = r.id JOIN student s ON s.id = m.student_id " XIANGE_WHERE
        XIANGE_CHILDREN "AND m.kind IN ('unexcused', 'sick', 'personal') GROUP BY r.day, m.kind";
constexpr const char* childrenStatement =
    "SELECT r.day, s.id, s.name, o.name, k.grade, k.number, COUNT(*) "
    "FROM roll_call r " XIANGE_CLASSES
    "JOIN mark m ON m.roll_call_id = r.id JOIN student s ON s.id = m.student_id " XIANGE_WHERE
        XIANGE_CHILDREN "AND m.kind = 'unexcused' "
    "GROUP BY r.day, s.id, s.name, o.name, k.grade, k.number";

#undef XIANGE_CLASSES
#undef XIANGE_WHERE
#undef XIANGE_CHILDREN

constexpr int firstJuniorGrade = 7;
constexpr int highestGrade = 9;

void add(DaysTogether& together, const AbsentDay& day) {
    together.days.append(day.day);
    together.unexcused += day.unexcused;
    together.onLeave += day.onLeave;
}

} // namespace

double DaysTogether::perDay() const {
    return days.isEmpty() ? 0 : static_cast<double>(unexcused) / static_cast<double>(days.size());
}

QList<DaysTogether> absence_course::byWeekday(const QList<AbsentDay>& days) {
    QMap<int, DaysTogether> weekdays;
    for (const AbsentDay& day : days) {
        DaysTogether& together = weekdays[day.day.dayOfWeek()];
        together.name = QLocale().dayName(day.day.dayOfWeek(), QLocale::ShortFormat);
        add(together, day);
    }
    return weekdays.values();
}

QList<DaysTogether> absence_course::byWeek(const QList<AbsentDay>& days) {
    constexpr int weekDays = 7;
    QMap<QDate, DaysTogether> weeks;
    for (const AbsentDay& day : days) {
        add(weeks[day.day.addDays(1 - day.day.dayOfWeek())], day);
    }
    QList<DaysTogether> list;
    for (auto week = weeks.begin(); week != weeks.end(); ++week) {
        week->name = QString::number(weeks.firstKey().daysTo(week.key()) / weekDays + 1);
        list.append(*week);
    }
    return list;
}

AbsenceCourse::AbsenceCourse(db::Database& database, const Clock& clock, const Actor& actor)
    : m_database(database), m_clock(clock), m_actor(actor) {}

AbsenceCourse::Range AbsenceCourse::rangeOf(const IndicatorScope& scope) const {
    constexpr int september = 9;
    const QDate last = scope.asAt.isValid() ? scope.asAt : m_clock.today();
    return {QDate(schoolYearOf(last), september, 1), last};
}

Result<QList<AbsentDay>> AbsenceCourse::days(const IndicatorScope& scope) {
    const SchoolId school = scope.school.isValid() ? scope.school : m_actor.school;
    const AreaId town = m_actor.town.isValid() ? m_actor.town : scope.town;
    if (const auto may = allow(m_actor, Right::SeeChildren, {school, {}}); !may) {
        return tl::make_unexpected(may.error());
    }
    const Range range = rangeOf(scope);
    const ChildFilter& filter = scope.filter;
    return m_database.read([&](db::Reader& tx) {
        QMap<QDate, AbsentDay> days;
        db::Rows called = tx.rows(
            calledStatement,
            {{"first", range.first},
             {"last", range.last},
             {"school", school.value},
             {"town", town.value},
             {"class", m_actor.schoolClass.value},
             {"grade", filter.grade},
             {"lowest", filter.junior.value_or(false) ? firstJuniorGrade : 1},
             {"highest", filter.junior.value_or(true) ? highestGrade : firstJuniorGrade - 1}});
        while (called.next()) {
            days[called.day(0)].day = called.day(0);
        }
        db::Rows marks = tx.rows(
            marksStatement,
            {{"first", range.first},
             {"last", range.last},
             {"school", school.value},
             {"town", town.value},
             {"class", m_actor.schoolClass.value},
             {"grade", filter.grade},
             {"lowest", filter.junior.value_or(false) ? firstJuniorGrade : 1},
             {"highest", filter.junior.value_or(true) ? highestGrade : firstJuniorGrade - 1},
             {"sex", filter.sex ? QString(codeOf(sexCodes, *filter.sex)) : QString()},
             {"boards", filter.boards ? (*filter.boards ? 1 : 2) : 0},
             {"group",
              filter.keyGroup ? QString(codeOf(keyGroupCodes, *filter.keyGroup)) : QString()},
             {"hukou",
              filter.hukou ? (*filter.hukou == HukouKind::Rural ? "rural" : "urban") : ""}});
        while (marks.next()) {
            AbsentDay& day = days[marks.day(0)];
            const bool unexcused = marks.text(1) == codeOf(markCodes, MarkKind::Unexcused);
            (unexcused ? day.unexcused : day.onLeave) += marks.number(2);
        }
        return days.values();
    });
}

Result<QList<AbsentChild>> AbsenceCourse::children(const QList<QDate>& days,
                                                   const IndicatorScope& scope) {
    const SchoolId school = scope.school.isValid() ? scope.school : m_actor.school;
    const AreaId town = m_actor.town.isValid() ? m_actor.town : scope.town;
    if (const auto may = allow(m_actor, Right::SeeChildren, {school, {}}); !may) {
        return tl::make_unexpected(may.error());
    }
    const Range range = rangeOf(scope);
    const ChildFilter& filter = scope.filter;
    const QSet<QDate> wanted(days.begin(), days.end());
    return m_database.read([&](db::Reader& tx) {
        QMap<StudentId, AbsentChild> children;
        db::Rows row = tx.rows(
            childrenStatement,
            {{"first", range.first},
             {"last", range.last},
             {"school", school.value},
             {"town", town.value},
             {"class", m_actor.schoolClass.value},
             {"grade", filter.grade},
             {"lowest", filter.junior.value_or(false) ? firstJuniorGrade : 1},
             {"highest", filter.junior.value_or(true) ? highestGrade : firstJuniorGrade - 1},
             {"sex", filter.sex ? QString(codeOf(sexCodes, *filter.sex)) : QString()},
             {"boards", filter.boards ? (*filter.boards ? 1 : 2) : 0},
             {"group",
              filter.keyGroup ? QString(codeOf(keyGroupCodes, *filter.keyGroup)) : QString()},
             {"hukou",
              filter.hukou ? (*filter.hukou == HukouKind::Rural ? "rural" : "urban") : ""}});
        while (row.next()) {
            if (!wanted.contains(row.day(0))) {
                continue;
            }
            AbsentChild& child = children[row.id<StudentId>(1)];
            child.student = row.id<StudentId>(1);
            child.name = row.text(2);
            child.schoolName = row.text(3);
            child.className = {row.number(4), row.number(5)};
            child.halfDays += row.number(6);
        }
        QList<AbsentChild> list = children.values();
        std::stable_sort(list.begin(), list.end(), [](const AbsentChild& a, const AbsentChild& b) {
            return a.halfDays > b.halfDays;
        });
        return list;
    });
}

} // namespace xiange
