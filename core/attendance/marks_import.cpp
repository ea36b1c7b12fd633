#include "core/attendance/marks_import.h"

#include "core/attendance/roll_book.h"
#include "core/attendance/stored_roll.h"
#include "core/base/text_folding.h"
#include "core/calendar/calendars.h"
#include "core/schools/class_name.h"
#include "core/sheets/date_reading.h"
#include "core/sheets/heading_match.h"

#include <QMap>

#include <map>

namespace xiange {

namespace {

/// The school's classes and children, as far as rows of a list can name them.
struct Roster {
    struct Enrolled {
        ClassId schoolClass;
        QDate since;
        QDate until;
    };
    SchoolStage stage = SchoolStage::NineYear;
    SchoolCalendar calendar;
    std::map<std::pair<int, ClassName>, ClassId> classes; ///< by school year and name
    QHash<QString, StudentId> byNumber;
    QHash<QString, QList<StudentId>> byName;
    QHash<StudentId, QList<Enrolled>> enrolments;

    [[nodiscard]] ClassId classOf(StudentId student, QDate day) const {
        for (const Enrolled& enrolled : enrolments.value(student)) {
            if (enrolled.since <= day && (!enrolled.until.isValid() || enrolled.until >= day)) {
                return enrolled.schoolClass;
            }
        }
        return {};
    }

    /// Of that school year, the class a child was in last before that day.
    [[nodiscard]] ClassId lastClassOf(StudentId student, QDate day) const {
        Enrolled last;
        for (const Enrolled& enrolled : enrolments.value(student)) {
            const bool sameYear = schoolYearOf(enrolled.since) == schoolYearOf(day);
            if (sameYear && enrolled.since <= day &&
                (!last.since.isValid() || last.since < enrolled.since)) {
                last = enrolled;
            }
        }
        return last.schoolClass;
    }
};

Roster readRoster(db::Reader& tx, SchoolId school) {
    Roster roster;
    roster.calendar = readCalendar(tx, school);
    const auto code = tx.first("SELECT code FROM school WHERE id = :id", {{"id", school}},
                               [](const db::Rows& row) { return row.text(0); });
    roster.stage = stageOfSchoolCode(code.value_or(QString()));
    db::Rows classes =
        tx.rows("SELECT id, school_year, grade, number FROM school_class WHERE school_id = :school",
                {{"school", school}});
    while (classes.next()) {
        roster.classes[{classes.number(1), {classes.number(2), classes.number(3)}}] =
            classes.id<ClassId>(0);
    }
    db::Rows children = tx.rows("SELECT s.id, s.student_no, s.name, e.class_id, e.since, e.until "
                                "FROM student s JOIN enrolment e ON e.student_id = s.id "
                                "WHERE s.school_id = :school",
                                {{"school", school}});
    while (children.next()) {
        const auto student = children.id<StudentId>(0);
        if (!children.isNull(1)) {
            roster.byNumber.insert(children.text(1), student);
        }
        QList<StudentId>& namesakes = roster.byName[children.text(2)];
        if (!namesakes.contains(student)) {
            namesakes.append(student);
        }
        roster.enrolments[student].append(
            {children.id<ClassId>(3), children.day(4), children.day(5)});
    }
    return roster;
}

std::optional<Session> readSession(const QString& text) {
    static const QHash<QString, Session> known{{QStringLiteral("上午"), Session::Morning},
                                               {QStringLiteral("早上"), Session::Morning},
                                               {QStringLiteral("am"), Session::Morning},
                                               {QStringLiteral("下午"), Session::Afternoon},
                                               {QStringLiteral("pm"), Session::Afternoon}};
    const auto found = known.find(foldHeading(text));
    return found == known.end() ? std::nullopt : std::optional(*found);
}

/// A word of the 考勤 column: nothing = not understood; an empty optional inside = present.
std::optional<std::optional<MarkKind>> readMark(const QString& text) {
    static const QHash<QString, std::optional<MarkKind>> known{
        {QStringLiteral("全到"), std::nullopt},        {QStringLiteral("出勤"), std::nullopt},
        {QStringLiteral("到"), std::nullopt},          {QStringLiteral("√"), std::nullopt},
        {QStringLiteral("旷课"), MarkKind::Unexcused}, {QStringLiteral("×"), MarkKind::Unexcused},
        {QStringLiteral("病假"), MarkKind::Sick},      {QStringLiteral("△"), MarkKind::Sick},
        {QStringLiteral("事假"), MarkKind::Personal},  {QStringLiteral("○"), MarkKind::Personal},
        {QStringLiteral("公假"), MarkKind::Official},  {QStringLiteral("◇"), MarkKind::Official},
        {QStringLiteral("迟到"), MarkKind::Late},      {QStringLiteral("▽"), MarkKind::Late},
        {QStringLiteral("早退"), MarkKind::LeftEarly}, {QStringLiteral("◁"), MarkKind::LeftEarly}};
    const QString word = foldHeading(text);
    if (const auto kind = fromCode(markCodes, word)) {
        return std::make_optional(kind);
    }
    const auto found = known.find(word);
    if (found == known.end()) {
        return std::nullopt; // never "present" by a conversion from one optional to the other
    }
    return std::make_optional(*found);
}

/// Reads a list row by row into rolls; what can't be taken becomes a finding.
class ListReader {
public:
    ListReader(const Sheet& sheet, const HeadingMatch& match, const Roster& roster, QDate today)
        : m_sheet(sheet), m_match(match), m_roster(roster), m_today(today) {}

    void read() {
        for (qsizetype i = m_match.row + 1; i < m_sheet.rows.size(); ++i) {
            ++m_summary.rows;
            if (!readRow(m_sheet.rows[i])) {
                ++m_summary.rejected;
            }
        }
    }

    [[nodiscard]] const MarksSummary& summary() const { return m_summary; }
    using RollOrder = std::tuple<QDate, int, qint64>;
    /// The marks of each roll, in order of time.
    [[nodiscard]] const std::map<RollOrder, QMap<qint64, MarkKind>>& rolls() const {
        return m_rolls;
    }

private:
    [[nodiscard]] const Cell& cell(const SheetRow& row, Heading heading) const {
        return row.cell(m_match.columnOf(heading));
    }

    bool reject(const SheetRow& row, Heading heading, MarksProblem problem, const QString& text) {
        m_summary.findings.append(
            {row.number, headingTitle(heading), cell(row, heading).text, problem, text});
        return false;
    }

    bool readRow(const SheetRow& row) {
        const auto date = readDate(cell(row, Heading::Date));
        if (!date || date->monthOnly) {
            return reject(row, Heading::Date, MarksProblem::DateUnreadable,
                          MarksImport::tr("This is not a date. Write it like 2026-11-23."));
        }
        if (const auto may = mayTakeRoll(m_roster.calendar, date->date, m_today); !may) {
            return reject(row, Heading::Date, MarksProblem::NotASchoolDay, may.error().text);
        }
        const auto session = readSession(cell(row, Heading::Session).text);
        if (!session) {
            return reject(row, Heading::Session, MarksProblem::SessionUnknown,
                          MarksImport::tr("The half day is 上午 or 下午."));
        }
        const auto mark = readMark(cell(row, Heading::Mark).text);
        if (!mark) {
            return reject(
                row, Heading::Mark, MarksProblem::MarkUnknown,
                MarksImport::tr("This is not a mark. Known are 旷课, 病假, 事假, 公假, 迟到, 早退 "
                                "and 全到."));
        }
        return takeRow(row, date->date, *session, *mark);
    }

    bool takeRow(const SheetRow& row, QDate day, Session session, std::optional<MarkKind> mark) {
        const bool namesClass = m_match.has(Heading::Grade) || m_match.has(Heading::ClassName);
        const ClassId named = namedClass(row, day);
        const QString number = foldWidth(cell(row, Heading::StudentNumber).text).toUpper();
        const QString name = foldName(cell(row, Heading::Name).text);
        if (number.isEmpty() && name.isEmpty()) {
            if (!named.isValid()) {
                return reject(row, namesClass ? Heading::ClassName : Heading::StudentNumber,
                              MarksProblem::ClassUnknown,
                              MarksImport::tr("There is no such class in this school year."));
            }
            m_rolls[{day, static_cast<int>(session), named.value}];
            return true;
        }
        const StudentId student = namedStudent(number, name, named, day);
        const ClassId schoolClass = student.isValid() ? m_roster.classOf(student, day) : ClassId();
        // Whoever wrote the row called the class, also where the mark can't be taken.
        if (const ClassId called = schoolClass.isValid() ? schoolClass
                                   : named.isValid()     ? named
                                                         : m_roster.lastClassOf(student, day);
            called.isValid()) {
            m_rolls[{day, static_cast<int>(session), called.value}];
        }
        if (!student.isValid()) {
            return reject(
                row, number.isEmpty() ? Heading::Name : Heading::StudentNumber,
                MarksProblem::StudentUnknown,
                MarksImport::tr("There is no such child in this school. Import the roster first, "
                                "or correct the number."));
        }
        if (!schoolClass.isValid()) {
            return reject(row, Heading::StudentNumber, MarksProblem::NotInClass,
                          MarksImport::tr("The child was not enrolled on that day."));
        }
        if (mark) {
            m_rolls[{day, static_cast<int>(session), schoolClass.value}].insert(student.value,
                                                                                *mark);
        }
        return true;
    }

    [[nodiscard]] ClassId namedClass(const SheetRow& row, QDate day) const {
        const int year = schoolYearOf(day);
        const auto name = readClassName(cell(row, Heading::Grade).text,
                                        cell(row, Heading::ClassName).text, year, m_roster.stage);
        if (!name) {
            return {};
        }
        const auto found = m_roster.classes.find({year, *name});
        return found == m_roster.classes.end() ? ClassId() : found->second;
    }

    [[nodiscard]] StudentId namedStudent(const QString& number, const QString& name, ClassId named,
                                         QDate day) const {
        if (!number.isEmpty()) {
            return m_roster.byNumber.value(number);
        }
        StudentId only;
        for (const StudentId student : m_roster.byName.value(name)) {
            if (!named.isValid() || m_roster.classOf(student, day) == named) {
                if (only.isValid()) {
                    return {}; // two of that name: nobody is marked by guess
                }
                only = student;
            }
        }
        return only;
    }

    const Sheet& m_sheet;
    const HeadingMatch& m_match;
    const Roster& m_roster;
    QDate m_today;
    MarksSummary m_summary;
    std::map<RollOrder, QMap<qint64, MarkKind>> m_rolls;
};

bool sameMarks(const QHash<StudentId, Mark>& stored, const QList<Mark>& marks) {
    return stored.size() == marks.size() &&
           std::all_of(marks.begin(), marks.end(), [&](const Mark& mark) {
               const auto found = stored.find(mark.student);
               return found != stored.end() && found->kind == mark.kind;
           });
}

Result<SchoolId> onlySchool(db::Reader& tx, SchoolId asked) {
    if (asked.isValid()) {
        return asked;
    }
    const auto schools = tx.list("SELECT id FROM school", {},
                                 [](const db::Rows& row) { return row.id<SchoolId>(0); });
    if (schools.size() != 1) {
        return fail(
            ErrorKind::Invalid,
            MarksImport::tr("The data hold more than one school: say which one the list is of."));
    }
    return schools.first();
}

} // namespace

MarksImport::MarksImport(db::Database& database, const Clock& clock, const Actor& actor)
    : m_database(database), m_clock(clock), m_actor(actor) {}

Result<void> MarksImport::store(db::Writer& tx, const RollKey& key, QList<Mark> marks) {
    const auto stored = readRoll(tx, key);
    if (!stored) {
        return storeRoll(tx, m_actor, m_clock, key, stored, marks, {});
    }
    const QHash<StudentId, Mark> before = readMarks(tx, stored->id);
    if (sameMarks(before, marks)) {
        return {};
    }
    for (Mark& mark : marks) { // a list says nothing of symptoms: what is known stays
        const auto known = before.constFind(mark.student);
        if (known != before.constEnd() && known->kind == mark.kind) {
            mark = *known;
        }
    }
    return storeRoll(tx, m_actor, m_clock, key, stored, marks, tr("imported from a list"));
}

Result<MarksSummary> MarksImport::run(const Workbook& workbook, SchoolId school,
                                      const Progress& progress) {
    const auto match = findTable(workbook, {Heading::Date, Heading::Session, Heading::Mark});
    if (!match) {
        return fail(
            ErrorKind::Unreadable,
            MarksImport::tr("No heading row with 日期, 半天 and 考勤 was found in this file."));
    }
    return m_database.write([&](db::Writer& tx) -> Result<MarksSummary> {
        const auto meant = onlySchool(tx, school.isValid() ? school : m_actor.school);
        if (!meant) {
            return tl::make_unexpected(meant.error());
        }
        if (const auto allowed = allow(m_actor, Right::TakeRoll, {*meant, {}}); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        const Roster roster = readRoster(tx, *meant);
        ListReader list(workbook.sheets[match->sheet], *match, roster, m_clock.today());
        list.read();
        MarksSummary summary = list.summary();
        const auto total = static_cast<qint64>(list.rolls().size());
        for (const auto& [order, children] : list.rolls()) {
            const auto& [day, session, schoolClass] = order;
            const RollKey key{ClassId(schoolClass), day, static_cast<Session>(session)};
            QList<Mark> marks;
            for (auto child = children.begin(); child != children.end(); ++child) {
                marks.append({StudentId(child.key()), child.value(), {}});
            }
            if (const auto allowed = allow(m_actor, Right::TakeRoll, {*meant, key.schoolClass});
                !allowed) {
                return tl::make_unexpected(allowed.error());
            }
            if (const auto done = store(tx, key, std::move(marks)); !done) {
                return tl::make_unexpected(done.error());
            }
            ++summary.rolls;
            summary.marks += static_cast<int>(children.size());
            if (progress && summary.rolls % 50 == 0 && !progress(summary.rolls, total)) {
                return fail(ErrorKind::Cancelled,
                            MarksImport::tr("Stopped. Nothing was imported."));
            }
        }
        return summary;
    });
}

} // namespace xiange
