#include "core/students/student_register.h"

#include "core/accounts/accounts.h"
#include "core/base/text_folding.h"
#include "core/students/masking.h"
#include "core/students/record_store.h"

#include <QCollator>

#include <algorithm>

namespace xiange {

namespace {

// What is typed into the search, as LIKE patterns; an empty one finds nothing.
struct SearchPatterns {
    QString name;
    QString studentNo;
    QString idTail;
};

SearchPatterns patternsFor(const QString& typed) {
    QString text = foldWidth(typed).toLower();
    text.removeIf([](QChar c) { return c.isSpace() || c == u'%' || c == u'_' || c == u'\\'; });
    if (text.isEmpty()) {
        return {};
    }
    const bool latin = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    const bool digits = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    SearchPatterns patterns;
    // The search key has a space before the name, the pinyin and the initials; letters are meant
    // from their beginning.
    patterns.name = (latin ? QStringLiteral("% ") : QStringLiteral("%")) + text + u'%';
    if (latin && digits) {
        patterns.studentNo = text.toUpper() + u'%';
        patterns.idTail = text.size() >= 4 ? u'%' + text.toUpper() : QString();
    }
    return patterns;
}

// One row for each child and key group that goes on; a child's rows follow one another. Which
// children are meant is asked first and by an index: one child of a whole district, or a school's,
// must not cost a walk through all of them.
constexpr const char* listStatement =
    "SELECT s.id, s.name, s.student_no, s.sex, s.school_id, sc.name, e.class_id, c.grade, "
    "c.number, s.seat_no, s.status, s.boards, g.name, gp.phone, "
    "(SELECT COUNT(*) FROM student_problem f WHERE f.student_id = s.id), k.kind, "
    "p.hukou_place "
    "FROM student s JOIN school sc ON sc.id = s.school_id "
    "LEFT JOIN enrolment e ON e.student_id = s.id AND e.until IS NULL "
    "LEFT JOIN school_class c ON c.id = e.class_id "
    "LEFT JOIN guardian g ON g.student_id = s.id AND g.position = 1 "
    "LEFT JOIN guardian_private gp ON gp.guardian_id = g.id "
    "LEFT JOIN student_private p ON p.student_id = s.id "
    "LEFT JOIN key_group k ON k.student_id = s.id AND k.until IS NULL "
    "WHERE s.id IN (SELECT a.id FROM student a WHERE a.id = :student "
    "UNION ALL SELECT b.id FROM student b WHERE CAST(:student AS BIGINT) = 0 "
    "AND b.school_id = :school "
    "UNION ALL SELECT d.id FROM student d WHERE CAST(:student AS BIGINT) = 0 "
    "AND CAST(:school AS BIGINT) = 0) "
    "AND (CAST(:school AS BIGINT) = 0 OR s.school_id = :school) "
    "AND (CAST(:town AS BIGINT) = 0 OR sc.town_id = :town) "
    "AND (CAST(:class AS BIGINT) = 0 OR e.class_id = :class) "
    "AND (CAST(:status AS TEXT) = '' OR s.status = :status) "
    "AND (CAST(:typed AS TEXT) = '' OR s.search_key LIKE :name OR s.student_no LIKE :number "
    "OR p.id_number LIKE :tail) "
    "ORDER BY sc.id, c.grade NULLS LAST, c.number NULLS LAST, s.seat_no NULLS LAST, s.id, k.kind";

StudentLine readLine(const db::Rows& row) {
    StudentLine line;
    line.id = row.id<StudentId>(0);
    line.name = row.text(1);
    line.studentNo = row.text(2);
    line.sex = fromCode(sexCodes, row.text(3));
    line.school = row.id<SchoolId>(4);
    line.schoolName = row.text(5);
    line.schoolClass = row.id<ClassId>(6);
    if (line.schoolClass.isValid()) {
        line.className = ClassName{row.number(7), row.number(8)};
    }
    line.seatNo = row.number(9);
    line.status = fromCode(studentStatusCodes, row.text(10)).value_or(StudentStatus::Enrolled);
    line.boards = row.flag(11);
    line.guardian = row.text(12);
    line.guardianPhone = hiddenPhone(row.text(13));
    line.problems = row.number(14);
    return line;
}

// Children without a seat number stand in the order of their names, class by class.
void sortByName(QList<StudentLine>& lines) {
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    const auto place = [](const StudentLine& line) {
        return std::tuple(line.school, line.className ? line.className->grade : 99,
                          line.className ? line.className->number : 99,
                          line.seatNo > 0 ? line.seatNo : 1000);
    };
    std::ranges::stable_sort(lines, [&](const StudentLine& a, const StudentLine& b) {
        const auto left = place(a);
        const auto right = place(b);
        return left != right ? left < right : collator.compare(a.name, b.name) < 0;
    });
}

/// Which hukou the filter lets through; everyone where it does not ask.
class HukouSieve {
public:
    HukouSieve(db::Reader& tx, std::optional<HukouDistance> wanted) : m_wanted(wanted) {
        if (!wanted) {
            return;
        }
        db::Rows row = tx.rows("SELECT s.id, s.code, COALESCE(d.name, ''), COALESCE(t.name, '') "
                               "FROM school s LEFT JOIN area t ON t.id = s.town_id "
                               "LEFT JOIN area d ON d.id = t.parent_id");
        while (row.next()) {
            m_schools.insert(row.id<SchoolId>(0), {row.text(1), row.text(2), row.text(3)});
        }
    }
    bool lets(const db::Rows& row) {
        if (!m_wanted) {
            return true;
        }
        const auto school = row.id<SchoolId>(4);
        const std::pair key(school, row.text(16));
        const auto known = m_known.constFind(key); // few places for many children
        const auto distance =
            known != m_known.cend()
                ? *known
                : *m_known.insert(key, hukouDistance(key.second, m_schools.value(school)));
        return distance == m_wanted;
    }

private:
    std::optional<HukouDistance> m_wanted;
    QHash<SchoolId, SchoolPlace> m_schools;
    QHash<std::pair<SchoolId, QString>, std::optional<HukouDistance>> m_known;
};

QList<StudentLine> readLines(db::Reader& tx, const Actor& actor, const StudentFilter& filter,
                             StudentId student = {}) {
    const SearchPatterns patterns = patternsFor(filter.text);
    const SchoolId school = actor.school.isValid() ? actor.school : filter.school;
    const ClassId schoolClass =
        actor.schoolClass.isValid() ? actor.schoolClass : filter.schoolClass;
    db::Rows row =
        tx.rows(listStatement,
                {{"school", school.value},
                 {"town", actor.town.value},
                 {"class", schoolClass.value},
                 {"student", student.value},
                 {"status", filter.status ? codeOf(studentStatusCodes, *filter.status) : QString()},
                 {"typed", patterns.name},
                 {"name", patterns.name},
                 {"number", patterns.studentNo},
                 {"tail", patterns.idTail}});
    HukouSieve hukou(tx, filter.hukou);
    QList<StudentLine> lines;
    while (row.next()) {
        if (!hukou.lets(row)) {
            continue;
        }
        if (lines.isEmpty() || lines.last().id != row.id<StudentId>(0)) {
            lines.append(readLine(row));
        }
        if (const auto group = fromCode(keyGroupCodes, row.text(15));
            group && !lines.last().groups.contains(*group)) {
            lines.last().groups.append(*group);
        }
    }
    lines.removeIf([&](const StudentLine& line) {
        const bool otherSchool = filter.school.isValid() && line.school != filter.school;
        const bool otherClass =
            filter.schoolClass.isValid() && line.schoolClass != filter.schoolClass;
        const bool otherGroup = filter.group && !line.groups.contains(*filter.group);
        return otherSchool || otherClass || otherGroup || (filter.boards && !line.boards) ||
               (filter.withProblems && line.problems == 0);
    });
    sortByName(lines);
    if (filter.limit > 0 && lines.size() > filter.limit) {
        lines.resize(filter.limit);
    }
    return lines;
}

Result<void> mayLook(db::Reader& tx, const Actor& actor, const StudentFilter& filter) {
    return allow(actor, Right::SeeChildren, placeOf(tx, filter.school, filter.schoolClass));
}

tl::unexpected<Error> notFound() {
    return fail(ErrorKind::NotFound, StudentRegister::tr("This child is not in the register, or "
                                                         "not within the scope of the account."));
}

StudentProblem masked(StudentProblem problem) {
    problem.value = hiddenIdNumber(problem.value);
    return problem;
}

Guardian masked(Guardian guardian) {
    guardian.phone = hiddenPhone(guardian.phone);
    guardian.idNumber = hiddenIdNumber(guardian.idNumber);
    guardian.address = hiddenAddress(guardian.address);
    return guardian;
}

void addHistory(db::Reader& tx, StudentProfile& profile) {
    profile.groups =
        tx.list("SELECT kind, source, since, until FROM key_group WHERE student_id = :id "
                "ORDER BY since DESC, id DESC",
                {{"id", profile.line.id}}, [](const db::Rows& row) {
                    return KeyGroupEntry{
                        fromCode(keyGroupCodes, row.text(0)).value_or(KeyGroup::OtherHardship),
                        row.text(1), row.day(2), row.day(3)};
                });
    profile.classes =
        tx.list("SELECT e.class_id, e.since, e.until, c.school_year, c.grade, c.number "
                "FROM enrolment e JOIN school_class c ON c.id = e.class_id "
                "WHERE e.student_id = :id ORDER BY e.since DESC, e.id DESC",
                {{"id", profile.line.id}}, [](const db::Rows& row) {
                    return ClassStay{Enrolment{row.id<ClassId>(0), row.day(1), row.day(2)},
                                     row.number(3), ClassName{row.number(4), row.number(5)}};
                });
    profile.changes = tx.list(
        "SELECT s.kind, s.day, s.reason, s.other_school, COALESCE(a.name, '') "
        "FROM status_change s LEFT JOIN account a ON a.id = s.account_id "
        "WHERE s.student_id = :id ORDER BY s.day DESC, s.id DESC",
        {{"id", profile.line.id}}, [](const db::Rows& row) {
            return StatusChangeLine{row.text(0), row.day(1), row.text(2), row.text(3), row.text(4)};
        });
}

} // namespace

StudentRegister::StudentRegister(db::Database& database, const Clock& clock, const Actor& actor,
                                 QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

Result<QList<StudentLine>> StudentRegister::list(const StudentFilter& filter) {
    return m_database.read([&](db::Reader& tx) -> Result<QList<StudentLine>> {
        if (const auto allowed = mayLook(tx, m_actor, filter); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        return readLines(tx, m_actor, filter);
    });
}

Result<qint64> StudentRegister::count(SchoolId school) {
    return m_database.read([&](db::Reader& tx) {
        return tx.count("SELECT COUNT(*) FROM student s "
                        "WHERE CAST(:school AS BIGINT) = 0 OR s.school_id = :school",
                        {{"school", (m_actor.school.isValid() ? m_actor.school : school).value}});
    });
}

Result<StudentProfile> StudentRegister::profile(StudentId id) {
    return m_database.read([&](db::Reader& tx) -> Result<StudentProfile> {
        const QList<StudentLine> lines = readLines(tx, m_actor, {}, id);
        const auto record = readRecord(tx, id);
        if (lines.isEmpty() || !record) {
            return notFound();
        }
        StudentProfile profile;
        profile.line = lines.first();
        profile.birthDate = record->birthDate;
        profile.ethnicity = record->ethnicity;
        profile.enteredOn = record->enteredOn;
        profile.idNumber = hiddenIdNumber(record->idNumber);
        profile.phone = hiddenPhone(record->phone);
        profile.address = hiddenAddress(record->address);
        profile.hukouPlace = record->hukouPlace;
        profile.fields = record->fields;
        for (const Guardian& guardian : record->guardians) {
            profile.guardians.append(masked(guardian));
        }
        for (const StudentProblem& problem : record->problems) {
            profile.problems.append(masked(problem));
        }
        addHistory(tx, profile);
        return profile;
    });
}

Result<PrivateDetails> StudentRegister::reveal(StudentId id) {
    return m_database.write([&](db::Writer& tx) -> Result<PrivateDetails> {
        const QList<StudentLine> lines = readLines(tx, m_actor, {}, id);
        const auto record = readRecord(tx, id);
        if (lines.isEmpty() || !record) {
            return notFound();
        }
        const Place place{lines.first().school, lines.first().schoolClass};
        if (const auto allowed = allow(m_actor, Right::RevealPrivate, place); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        // The student number holds the ID number: the log is no place for it.
        recordAccess(tx, m_actor, m_clock, QStringLiteral("private data seen"), record->name,
                     QStringLiteral("%1 %2")
                         .arg(QString::number(id.value), hiddenIdNumber(record->studentNo))
                         .trimmed());
        return PrivateDetails{record->idNumber,   record->phone,     record->address,
                              record->hukouPlace, record->guardians, record->problems};
    });
}

Result<QList<ProblemLine>> StudentRegister::problems(const StudentFilter& filter) {
    StudentFilter narrowed = filter;
    narrowed.withProblems = true;
    return m_database.read([&](db::Reader& tx) -> Result<QList<ProblemLine>> {
        if (const auto allowed = mayLook(tx, m_actor, filter); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        QHash<StudentId, QList<StudentProblem>> problems;
        db::Rows row = tx.rows("SELECT student_id, field, problem, value FROM student_problem "
                               "ORDER BY field, problem");
        while (row.next()) {
            if (const auto problem = fromCode(rosterProblemCodes, row.text(2))) {
                problems[row.id<StudentId>(0)].append(
                    masked(StudentProblem{row.text(1), *problem, row.text(3)}));
            }
        }
        QList<ProblemLine> lines;
        for (const StudentLine& line : readLines(tx, m_actor, narrowed)) {
            for (const StudentProblem& problem : problems.value(line.id)) {
                lines.append(ProblemLine{line, problem});
            }
        }
        return lines;
    });
}

Result<StudentId> StudentRegister::find(const QString& studentNo) {
    return m_database.read([&](db::Reader& tx) -> Result<StudentId> {
        struct Sought {
            StudentId id;
            SchoolId school;
            ClassId schoolClass;
        };
        const auto child = tx.first(
            "SELECT s.id, s.school_id, e.class_id FROM student s LEFT JOIN enrolment e "
            "ON e.student_id = s.id AND e.until IS NULL WHERE s.student_no = :number",
            {{"number", foldIdentityNumber(studentNo)}}, [](const db::Rows& row) {
                return Sought{row.id<StudentId>(0), row.id<SchoolId>(1), row.id<ClassId>(2)};
            });
        if (!child) {
            return fail(ErrorKind::NotFound,
                        tr("There is no child with the student number %1.").arg(studentNo));
        }
        // A child without a class is nobody's but the school's.
        if (m_actor.schoolClass.isValid() && !child->schoolClass.isValid()) {
            return notFound();
        }
        return allow(m_actor, Right::SeeChildren, placeOf(tx, child->school, child->schoolClass))
            .map([&] { return child->id; });
    });
}

} // namespace xiange
