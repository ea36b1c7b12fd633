// The early-warning half of the reader; runs are in absences.cpp.
#include "core/absence/absences.h"
#include "core/absence/place_rules.h"
#include "core/calendar/calendars.h"
#include "core/schools/class_name.h"
#include "core/settings/rule_book.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace xiange {

namespace {

using HalfDay = std::pair<QDate, int>;

HalfDay halfDay(QDate day, const QString& session) {
    return {day, static_cast<int>(fromCode(sessionCodes, session).value_or(Session::Morning))};
}

struct ClassInScope {
    SchoolId school;
    QString schoolName;
    ClassId schoolClass;
    ClassName name;
};

/// What is known of one child, before it is put into sessions.
struct Child {
    ChildSignals child;
    QList<ClassSpan> classes;
    QHash<HalfDay, MarkKind> marks;
};

QList<ClassInScope> readClasses(db::Reader& tx, const Actor& actor, QDate day,
                                const RunFilter& filter) {
    return tx.list("SELECT sc.id, sc.name, c.id, c.grade, c.number FROM school_class c "
                   "JOIN school sc ON sc.id = c.school_id WHERE c.school_year = :year "
                   "AND (CAST(:school AS BIGINT) IS NULL OR sc.id = :school) "
                   "AND (CAST(:town AS BIGINT) IS NULL OR sc.town_id = :town) "
                   "AND (CAST(:class AS BIGINT) IS NULL OR c.id = :class) "
                   "ORDER BY sc.name, sc.id, c.grade, c.number",
                   {{"year", schoolYearOf(day)},
                    {"school", filter.school},
                    {"town", actor.town},
                    {"class", filter.schoolClass}},
                   [](const db::Rows& row) {
                       return ClassInScope{row.id<SchoolId>(0),
                                           row.text(1),
                                           row.id<ClassId>(2),
                                           {row.number(3), row.number(4)}};
                   });
}

// The children of a class on a day, with every class they were in since `first`.
QList<Child> readChildren(db::Reader& tx, const ClassInScope& place, QDate first, QDate day,
                          StudentId only) {
    QList<Child> children;
    db::Rows rows = tx.rows(
        "SELECT s.id, s.student_no, s.name, h.class_id, h.since, h.until FROM enrolment e "
        "JOIN student s ON s.id = e.student_id JOIN enrolment h ON h.student_id = e.student_id "
        "WHERE e.class_id = :class AND e.since <= :day AND (e.until IS NULL OR e.until >= :day) "
        "AND h.since <= :day AND (h.until IS NULL OR h.until >= :first) "
        "AND (CAST(:student AS BIGINT) IS NULL OR s.id = :student) "
        "ORDER BY COALESCE(s.seat_no, 9999), s.id, h.since",
        {{"class", place.schoolClass}, {"first", first}, {"day", day}, {"student", only}});
    while (rows.next()) {
        const auto student = rows.id<StudentId>(0);
        if (children.isEmpty() || children.last().child.student != student) {
            children.append(Child{{student,
                                   rows.text(1),
                                   rows.text(2),
                                   place.school,
                                   place.schoolName,
                                   place.schoolClass,
                                   longClassName(place.name),
                                   {}},
                                  {},
                                  {}});
        }
        children.last().classes.append({rows.id<ClassId>(3), {rows.day(4), rows.day(5)}});
    }
    return children;
}

// Marks made in a class the child did not belong to that day do not count.
void readMarks(db::Reader& tx, const ClassInScope& place, QDate first, QDate day,
               QList<Child>& children) {
    QHash<StudentId, Child*> byStudent;
    for (Child& child : children) {
        byStudent.insert(child.child.student, &child);
    }
    db::Rows rows = tx.rows(
        "SELECT m.student_id, r.day, r.session, m.kind FROM enrolment e "
        "JOIN enrolment h ON h.student_id = e.student_id "
        "JOIN mark m ON m.student_id = e.student_id "
        "JOIN roll_call r ON r.id = m.roll_call_id AND r.class_id = h.class_id "
        "AND r.day >= h.since AND (h.until IS NULL OR r.day <= h.until) "
        "WHERE e.class_id = :class AND e.since <= :day AND (e.until IS NULL OR e.until >= :day) "
        "AND r.day >= :first AND r.day <= :day",
        {{"class", place.schoolClass}, {"first", first}, {"day", day}});
    while (rows.next()) {
        Child* child = byStudent.value(rows.id<StudentId>(0));
        const auto kind = fromCode(markCodes, rows.text(3));
        if (child && kind) {
            child->marks.insert(halfDay(rows.day(1), rows.text(2)), *kind);
        }
    }
}

/// The half days at which classes were called, each class read once.
class CalledHalfDays {
public:
    CalledHalfDays(db::Reader& tx, QDate first, QDate last)
        : m_tx(tx), m_first(first), m_last(last) {}

    const QSet<HalfDay>& of(ClassId schoolClass) {
        auto found = m_called.find(schoolClass);
        if (found == m_called.end()) {
            found = m_called.insert(schoolClass, {});
            db::Rows rows =
                m_tx.rows("SELECT day, session FROM roll_call WHERE class_id = :class "
                          "AND day >= :first AND day <= :last",
                          {{"class", schoolClass}, {"first", m_first}, {"last", m_last}});
            while (rows.next()) {
                found->insert(halfDay(rows.day(0), rows.text(1)));
            }
        }
        return *found;
    }

private:
    db::Reader& m_tx;
    QDate m_first;
    QDate m_last;
    QHash<ClassId, QSet<HalfDay>> m_called;
};

QList<ChildSession> livedBy(const Child& child, const QList<QDate>& schoolDays, QDate last,
                            CalledHalfDays& called) {
    return childSessions(
        schoolDays, last, child.classes,
        [&](ClassId schoolClass, QDate day, Session session) -> std::optional<Call> {
            const HalfDay half{day, static_cast<int>(session)};
            if (!called.of(schoolClass).contains(half)) {
                return std::nullopt;
            }
            const auto mark = child.marks.constFind(half);
            return Call{mark == child.marks.cend() ? std::nullopt : std::optional<MarkKind>(*mark)};
        });
}

} // namespace

Result<QList<ChildSignals>> Absences::signalsUpTo(QDate day, const RunFilter& asked) {
    RunFilter filter = asked;
    filter.school = asked.school.isValid() ? asked.school : m_actor.school;
    filter.schoolClass = asked.schoolClass.isValid() ? asked.schoolClass : m_actor.schoolClass;
    if (const auto allowed =
            allow(m_actor, Right::SeeChildren, {filter.school, filter.schoolClass});
        !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    return m_database.read([&](db::Reader& tx) {
        const WarningSettings settings = warningSettingsOf(readRules(tx));
        const QDate first(schoolYearOf(day), 9, 1);
        QList<ChildSignals> all;
        QHash<SchoolId, QList<QDate>> schoolDays;
        CalledHalfDays called(tx, first, day);
        for (const ClassInScope& place : readClasses(tx, m_actor, day, filter)) {
            if (!schoolDays.contains(place.school)) {
                schoolDays.insert(place.school,
                                  readCalendar(tx, place.school).schoolDays(first, day));
            }
            QList<Child> children = readChildren(tx, place, first, day, filter.student);
            readMarks(tx, place, first, day, children);
            for (Child& child : children) {
                if (child.marks.isEmpty()) {
                    continue; // who was always there and in time gives no signal
                }
                child.child.found =
                    warningSignals(livedBy(child, schoolDays[place.school], day, called), settings);
                if (!child.child.found.isEmpty()) {
                    all.append(child.child);
                }
            }
        }
        return all;
    });
}

namespace {

QDate mondayOf(QDate day) {
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

Result<void> Absences::noteSignalsSeen(ClassId schoolClass, QDate day) {
    if (!schoolClass.isValid() || m_actor.role != Role::ClassTeacher ||
        m_actor.schoolClass != schoolClass) {
        return {};
    }
    return m_database.write([&](db::Writer& tx) {
        tx.change("INSERT INTO signal_look (class_id, monday, account_id, looked_at) "
                  "VALUES (:class, :monday, :account, :at) ON CONFLICT DO NOTHING",
                  {{"class", schoolClass},
                   {"monday", mondayOf(day)},
                   {"account", m_actor.account},
                   {"at", m_clock.now()}});
    });
}

Result<bool> Absences::signalsSeen(ClassId schoolClass, QDate day) {
    return m_database.read([&](db::Reader& tx) {
        return tx.count("SELECT COUNT(*) FROM signal_look WHERE class_id = :class "
                        "AND monday = :monday",
                        {{"class", schoolClass}, {"monday", mondayOf(day)}}) > 0;
    });
}

bool graver(const ChildSignals& one, const ChildSignals& other) {
    const auto weight = [](const ChildSignals& child) {
        int level = 0;
        double share = 0;
        for (const WarningSignal& signal : child.found) {
            level = std::max(level, signal.level);
            share = std::max(share, signal.share());
        }
        return std::tuple(level, child.found.size(), share);
    };
    return weight(one) > weight(other);
}

} // namespace xiange
