#include "core/students/student_search.h"

#include "core/base/pinyin.h"
#include "core/base/text_folding.h"
#include "core/calendar/school_calendar.h"
#include "core/students/masking.h"
#include "core/students/name_sound.h"
#include "core/students/search_keys.h"

#include <QSet>

#include <algorithm>

namespace xiange {

namespace {

// Found children are judged before they are shown; more would be nobody's to read.
constexpr int mostJudged = 300;

struct Judged {
    Found found;
    int worth = 0; ///< the smaller, the better
    QString searchKey;
};

#define FOUND_CHILD                                                                                \
    "SELECT s.id, s.name, s.student_no, s.status, s.school_id, sc.name, e.class_id, c.grade, "     \
    "c.number, s.search_key"
#define FOUND_CHILD_PLACE                                                                          \
    " JOIN school sc ON sc.id = s.school_id "                                                      \
    "LEFT JOIN enrolment e ON e.student_id = s.id AND e.until IS NULL "                            \
    "LEFT JOIN school_class c ON c.id = e.class_id "
#define WITHIN_SCOPE                                                                               \
    " AND (CAST(:school AS BIGINT) = 0 OR s.school_id = :school) "                                 \
    "AND (CAST(:town AS BIGINT) = 0 OR sc.town_id = :town) "                                       \
    "AND (CAST(:class AS BIGINT) = 0 OR e.class_id = :class) "

constexpr const char* bySound =
    FOUND_CHILD " FROM student_search k JOIN student s ON s.id = k.student_id" FOUND_CHILD_PLACE
                "WHERE k.search_key >= :from AND k.search_key < :to" WITHIN_SCOPE
                "ORDER BY k.search_key LIMIT 300";

// Begins with the class: a short beginning has half the district behind it.
constexpr const char* bySoundInClass =
    FOUND_CHILD " FROM enrolment e JOIN student s ON s.id = e.student_id "
                "JOIN student_search k ON k.student_id = s.id "
                "JOIN school sc ON sc.id = s.school_id "
                "JOIN school_class c ON c.id = e.class_id "
                "WHERE e.class_id = :class AND e.until IS NULL "
                "AND k.search_key >= :from AND k.search_key < :to "
                "AND (CAST(:school AS BIGINT) = 0 OR s.school_id = :school) "
                "AND (CAST(:town AS BIGINT) = 0 OR sc.town_id = :town) "
                "ORDER BY k.search_key LIMIT 300";

// A character whose reading depends on its place in the name is found as it is written.
constexpr const char* byWriting = FOUND_CHILD
    " FROM student s" FOUND_CHILD_PLACE "WHERE s.search_key LIKE :part" WITHIN_SCOPE "LIMIT 300";

constexpr const char* byStudentNumber =
    FOUND_CHILD " FROM student s" FOUND_CHILD_PLACE
                "WHERE s.student_no >= :from AND s.student_no < :to" WITHIN_SCOPE
                "ORDER BY s.student_no LIMIT 50";

constexpr const char* byIdNumber = FOUND_CHILD
    ", p.phone FROM student_private p JOIN student s ON s.id = p.student_id" FOUND_CHILD_PLACE
    "WHERE substr(p.id_number, 15) = :end AND p.id_number LIKE :part" WITHIN_SCOPE "LIMIT 300";

constexpr const char* byOwnPhone = FOUND_CHILD
    ", p.phone FROM student_private p JOIN student s ON s.id = p.student_id" FOUND_CHILD_PLACE
    "WHERE substr(p.phone, 8) = :end AND p.phone LIKE :part" WITHIN_SCOPE "LIMIT 300";

constexpr const char* byGuardianPhone =
    FOUND_CHILD ", p.phone FROM guardian_private p JOIN guardian g ON g.id = p.guardian_id "
                "JOIN student s ON s.id = g.student_id" FOUND_CHILD_PLACE
                "WHERE substr(p.phone, 8) = :end AND p.phone LIKE :part" WITHIN_SCOPE "LIMIT 300";

#undef FOUND_CHILD
#undef FOUND_CHILD_PLACE
#undef WITHIN_SCOPE

Judged readFound(const db::Rows& row) {
    Judged one;
    Found& found = one.found;
    found.student = row.id<StudentId>(0);
    found.name = row.text(1);
    found.studentNo = hiddenIdNumber(row.text(2));
    found.status = fromCode(studentStatusCodes, row.text(3)).value_or(StudentStatus::Enrolled);
    found.school = row.id<SchoolId>(4);
    found.schoolName = row.text(5);
    found.schoolClass = row.id<ClassId>(6);
    if (found.schoolClass.isValid()) {
        found.className = ClassName{row.number(7), row.number(8)};
    }
    one.searchKey = row.text(9);
    return one;
}

bool isLatin(const QString& text) {
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// One search in one reading transaction.
class Searching {
public:
    Searching(db::Reader& tx, const Actor& actor, QString typed)
        : m_tx(tx), m_actor(actor), m_typed(std::move(typed)) {}

    QList<Judged> children() {
        const bool digits = std::ranges::any_of(m_typed, [](QChar c) { return c.isDigit(); });
        if (digits) {
            lookByNumbers();
        } else {
            lookByName();
        }
        return std::move(m_found);
    }

private:
    void lookByName() {
        const bool latin = isLatin(m_typed);
        const QString sound = soundOf(latin ? m_typed : pinyinSyllables(m_typed).join(QString()));
        if (!sound.isEmpty()) {
            const db::Bindings range{{"from", sound},
                                     {"to", QString(sound + QChar(0xFFFD))},
                                     {"school", m_actor.school.value},
                                     {"town", m_actor.town.value},
                                     {"class", m_actor.schoolClass.value}};
            take(m_actor.schoolClass.isValid() ? bySoundInClass : bySound, range,
                 [&](const Judged& one) { return latin ? latinWorth(one) : nameWorth(one); });
        }
        const bool written = std::ranges::any_of(
            m_found, [&](const Judged& one) { return one.found.name.contains(m_typed); });
        if (!latin && !written) {
            take(byWriting,
                 {{"part", QString(u'%' + m_typed + u'%')},
                  {"school", m_actor.school.value},
                  {"town", m_actor.town.value},
                  {"class", m_actor.schoolClass.value}},
                 [&](const Judged& one) { return nameWorth(one); });
        }
    }

    void lookByNumbers() {
        const QString number = m_typed.toUpper();
        if (number.front().isLetter()) {
            // Only capitals and digits stand in a student number: Z comes after all of them in
            // the order of every engine and locale.
            take(byStudentNumber,
                 {{"from", number},
                  {"to", QString(number + u'Z')},
                  {"school", m_actor.school.value},
                  {"town", m_actor.town.value},
                  {"class", m_actor.schoolClass.value}},
                 [](const Judged&) { return 0; });
        }
        if (number.size() < 4 || number.size() > 18) {
            return;
        }
        const db::Bindings ending{{"end", number.right(4)},
                                  {"part", QString(u'%' + number)},
                                  {"school", m_actor.school.value},
                                  {"town", m_actor.town.value},
                                  {"class", m_actor.schoolClass.value}};
        take(byIdNumber, ending, [](const Judged&) { return 1; });
        for (const char* statement : {byGuardianPhone, byOwnPhone}) {
            take(
                statement, ending, [](const Judged&) { return 2; }, true);
        }
    }

    template <typename Fn>
    void take(const char* statement, db::Bindings values, Fn worth, bool byPhone = false) {
        db::Rows row = m_tx.rows(statement, values);
        while (row.next() && m_found.size() < mostJudged) {
            Judged one = readFound(row);
            if (m_known.contains(one.found.student)) {
                continue;
            }
            m_known.insert(one.found.student);
            one.worth = worth(one);
            if (byPhone) {
                one.found.phone = hiddenPhone(row.text(10));
            }
            m_found.append(one);
        }
    }

    int nameWorth(const Judged& one) const {
        const QString& name = one.found.name;
        if (name == m_typed) {
            return 0;
        }
        if (name.contains(m_typed)) {
            return name.startsWith(m_typed) ? 1 : 2;
        }
        return name.size() == m_typed.size() ? 3 : 4;
    }

    int latinWorth(const Judged& one) const {
        const QString typed = m_typed.toLower();
        if (one.searchKey.contains(u' ' + typed + u' ')) {
            return 0;
        }
        if (one.searchKey.contains(u' ' + typed)) {
            return 1;
        }
        return one.searchKey.contains(typed) ? 2 : 3;
    }

    db::Reader& m_tx;
    const Actor& m_actor;
    QString m_typed;
    QSet<StudentId> m_known;
    QList<Judged> m_found;
};

struct NamedSchool {
    SchoolId id;
    QString name;
};

QList<NamedSchool> schoolsWithin(db::Reader& tx, const Actor& actor) {
    return tx.list("SELECT id, name FROM school "
                   "WHERE (CAST(:school AS BIGINT) = 0 OR id = :school) "
                   "AND (CAST(:town AS BIGINT) = 0 OR town_id = :town) ORDER BY id",
                   {{"school", actor.school.value}, {"town", actor.town.value}},
                   [](const db::Rows& row) {
                       return NamedSchool{row.id<SchoolId>(0), row.text(1)};
                   });
}

QList<Found> classesFound(db::Reader& tx, const Actor& actor, const ClassName& name,
                          int schoolYear) {
    return tx.list("SELECT c.id, c.school_id, sc.name FROM school_class c JOIN school sc ON "
                   "sc.id = c.school_id WHERE c.school_year = :year AND c.grade = :grade "
                   "AND c.number = :number AND (CAST(:class AS BIGINT) = 0 OR c.id = :class) "
                   "AND (CAST(:school AS BIGINT) = 0 OR c.school_id = :school) "
                   "AND (CAST(:town AS BIGINT) = 0 OR sc.town_id = :town) ORDER BY sc.id LIMIT 6",
                   {{"year", schoolYear},
                    {"grade", name.grade},
                    {"number", name.number},
                    {"class", actor.schoolClass.value},
                    {"school", actor.school.value},
                    {"town", actor.town.value}},
                   [&](const db::Rows& row) {
                       Found found;
                       found.kind = FoundKind::Class;
                       found.schoolClass = row.id<ClassId>(0);
                       found.school = row.id<SchoolId>(1);
                       found.schoolName = row.text(2);
                       found.name = shortClassName(name);
                       found.className = name;
                       return found;
                   });
}

void sortBest(QList<Judged>& found) {
    const auto place = [](const Judged& one) {
        const Found& child = one.found;
        return std::tuple(one.worth, child.status != StudentStatus::Enrolled, child.school,
                          child.className.value_or(ClassName{99, 99}), child.student);
    };
    std::ranges::sort(found, [&](const Judged& a, const Judged& b) { return place(a) < place(b); });
}

QString foldTyped(const QString& typed) {
    QString text = foldWidth(typed);
    text.removeIf([](QChar c) {
        return c.isSpace() || c == u'%' || c == u'_' || c == u'\\' || c == u'\'' || c == u'-';
    });
    return text.left(40);
}

} // namespace

StudentSearch::StudentSearch(db::Database& database, const Clock& clock, const Actor& actor)
    : m_database(database), m_clock(clock), m_actor(actor) {}

Result<QList<Found>> StudentSearch::find(const QString& typed, int limit) {
    if (const auto allowed = allow(m_actor, Right::SeeChildren); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    const QString text = foldTyped(typed);
    if (text.isEmpty()) {
        return QList<Found>();
    }
    return m_database.read([&](db::Reader& tx) {
        QList<Found> found;
        const int schoolYear = schoolYearOf(m_clock.today());
        // Four digits are the end of a number rather than a class.
        if (const auto name = readClassName({}, foldWidth(typed).trimmed(), schoolYear)) {
            found = classesFound(tx, m_actor, *name, schoolYear);
        }
        QList<Judged> children = Searching(tx, m_actor, text).children();
        sortBest(children);
        for (const Judged& one : std::as_const(children)) {
            found.append(one.found);
        }
        found.resize(std::min(found.size(), static_cast<qsizetype>(limit)));
        for (const NamedSchool& one : schoolsWithin(tx, m_actor)) {
            if (names(one.name, text)) {
                Found school;
                school.kind = FoundKind::School;
                school.school = one.id;
                school.name = one.name;
                found.append(school);
            }
        }
        return found;
    });
}

/// In letters only from three on: each of the initials of a school is everybody's.
bool StudentSearch::names(const QString& school, const QString& typed) {
    if (!isLatin(typed)) {
        return typed.size() > 1 && school.contains(typed);
    }
    if (typed.size() < 3) {
        return false;
    }
    const std::scoped_lock lock(m_guard);
    QString& key = m_schoolKeys[school];
    if (key.isEmpty()) {
        key = searchKey(school);
    }
    return searchKeyMatches(key, typed);
}

Result<int> StudentSearch::bringUpToDate() {
    return m_database.write([this](db::Writer& tx) {
        for (const NamedSchool& school : schoolsWithin(tx, m_actor)) {
            names(school.name, QStringLiteral("any"));
        }
        const auto without = tx.list(
            "SELECT s.id, s.name FROM student s WHERE NOT EXISTS "
            "(SELECT 1 FROM student_search k WHERE k.student_id = s.id)",
            {}, [](const db::Rows& row) { return std::pair(row.id<StudentId>(0), row.text(1)); });
        for (const auto& [student, name] : without) {
            writeSearchKeys(tx, student, name);
        }
        return static_cast<int>(without.size());
    });
}

void writeSearchKeys(db::Writer& tx, StudentId student, const QString& name) {
    tx.change("DELETE FROM student_search WHERE student_id = :student", {{"student", student}});
    insertSearchKeys(tx, student, name);
}

void insertSearchKeys(db::Writer& tx, StudentId student, const QString& name) {
    QStringList keys = soundKeys(name);
    // Four in a statement, as a name of three characters has them. Each row names the child anew:
    // Qt is slow where a name stands twice.
    while (!keys.isEmpty()) {
        const auto key = [&keys](qsizetype i) { return keys[std::min(i, keys.size() - 1)]; };
        tx.change("INSERT INTO student_search (search_key, student_id) VALUES "
                  "(:key1, :student1), (:key2, :student2), (:key3, :student3), (:key4, :student4) "
                  "ON CONFLICT DO NOTHING",
                  {{"key1", key(0)},
                   {"student1", student},
                   {"key2", key(1)},
                   {"student2", student},
                   {"key3", key(2)},
                   {"student3", student},
                   {"key4", key(3)},
                   {"student4", student}});
        keys = keys.mid(4);
    }
}

} // namespace xiange
