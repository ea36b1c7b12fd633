#include "core/checks/term_check_rows.h"

#include "core/calendar/calendars.h"
#include "core/cases/case_rows.h"
#include "core/checks/term_check_json.h"
#include "core/checks/term_check_rules.h"
#include "core/checks/term_checks.h"
#include "core/students/status_change.h"

#include <QHash>

#include <algorithm>

namespace xiange::term_check_rows {

namespace {

QList<ClassArrival> readClasses(db::Reader& tx, TermCheckId check) {
    return tx.list(
        "SELECT c.id, c.grade, c.number, c.head_teacher, d.confirmed_at, a.name, d.version "
        "FROM school_class c "
        "LEFT JOIN term_check_class d ON d.class_id = c.id AND d.check_id = :check "
        "LEFT JOIN account a ON a.id = d.account_id "
        "WHERE c.id IN (SELECT class_id FROM term_check_child WHERE check_id = :check) "
        "ORDER BY c.grade, c.number",
        {{"check", check}}, [](const db::Rows& row) {
            ClassArrival arrival;
            arrival.schoolClass = row.id<ClassId>(0);
            arrival.name = {row.number(1), row.number(2)};
            arrival.headTeacher = row.text(3);
            arrival.confirmedAt = row.moment(4);
            arrival.confirmedBy = row.text(5);
            arrival.version = row.number(6);
            return arrival;
        });
}

/// The statistics' column that a status change is counted in; null for the other kinds.
int ArrivalFigures::*columnOf(const QString& kind) {
    const auto read = fromCode(statusChangeCodes, kind);
    if (read == StatusChangeKind::TransferredIn || read == StatusChangeKind::CameBack) {
        return &ArrivalFigures::transferredIn;
    }
    if (read == StatusChangeKind::TransferredOut) {
        return &ArrivalFigures::transferredOut;
    }
    if (read == StatusChangeKind::Suspended) {
        return &ArrivalFigures::suspended;
    }
    if (read == StatusChangeKind::Resumed) {
        return &ArrivalFigures::resumed;
    }
    return nullptr;
}

/// Adds the term's status changes to the class the child was in (that school year) around the
/// change. One without such a class counts in the total only.
void countChanges(db::Reader& tx, TermCheckState& state) {
    const TermCheck& check = state.check;
    const SchoolCalendar calendar = readCalendar(tx, check.school);
    const auto term = term_check_rules::termToCheck(calendar, check.starts);
    const QDate from = term ? term_check_rules::countsFrom(calendar, *term) : check.starts;
    QHash<ClassId, qsizetype> places;
    for (qsizetype i = 0; i < state.classes.size(); ++i) {
        places.insert(state.classes[i].schoolClass, i);
    }
    db::Rows row = tx.rows(
        "SELECT g.kind, (SELECT e.class_id FROM enrolment e "
        "JOIN school_class c ON c.id = e.class_id WHERE e.student_id = g.student_id "
        "AND c.school_id = :school AND c.school_year = :year ORDER BY e.since DESC LIMIT 1) "
        "FROM status_change g JOIN student s ON s.id = g.student_id "
        "WHERE s.school_id = :school AND g.day >= :from AND g.corrects IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM status_change k WHERE k.corrects = g.id) "
        "AND g.day < :until",
        {{"school", check.school},
         {"year", check.schoolYear},
         {"from", from},
         {"until",
          term ? term_check_rules::countsUntil(calendar, *term) : check.starts.addMonths(6)}});
    while (row.next()) {
        int ArrivalFigures::*column = columnOf(row.text(0));
        if (column == nullptr) {
            continue;
        }
        ++(state.total.*column);
        const auto place = places.constFind(row.id<ClassId>(1));
        if (place != places.cend()) {
            ++(state.classes[*place].figures.*column);
        }
    }
}

/// Back at school, or closed after it was.
bool isBack(const Timeline& timeline) {
    const CaseState state = case_rules::stateOf(timeline).value_or(CaseState::Watch);
    return state == CaseState::Returned ||
           (state == CaseState::Closed &&
            case_rules::lastOf(timeline, EntryKind::Returned).has_value());
}

void countCases(db::Reader& tx, TermCheckState& state) {
    for (const ArrivalChild& child : std::as_const(state.notArrived)) {
        if (!child.dropoutCase.isValid()) {
            continue;
        }
        const auto found = case_rows::readCase(tx, child.dropoutCase);
        const bool back = child.arrivedOn.isValid() || (found && isBack(found->timeline));
        for (ClassArrival& arrival : state.classes) {
            if (arrival.schoolClass == child.schoolClass) {
                ++arrival.figures.suspected;
                arrival.figures.returned += back ? 1 : 0;
            }
        }
        ++state.total.suspected;
        state.total.returned += back ? 1 : 0;
    }
}

/// What follows from classes and children: the sums.
void sumUp(TermCheckState& state) {
    for (const ClassArrival& arrival : std::as_const(state.classes)) {
        state.total.expected += arrival.figures.expected;
        state.total.arrived += arrival.figures.arrived;
        state.total.missing += arrival.figures.missing;
        state.classesOpen += arrival.isConfirmed() ? 0 : 1;
    }
    for (const ArrivalChild& child : std::as_const(state.notArrived)) {
        state.missing += child.isMissing() ? 1 : 0;
        state.undecided += child.isMissing() && child.decision == ArrivalDecision::Open ? 1 : 0;
    }
}

} // namespace

std::optional<TermCheck> readCheck(db::Reader& tx, TermCheckId id) {
    return tx.first("SELECT t.id, t.school_id, s.name, t.school_year, t.term, t.starts, "
                    "t.deadline, t.opened_at, o.name, t.finished_at, f.name FROM term_check t "
                    "JOIN school s ON s.id = t.school_id "
                    "LEFT JOIN account o ON o.id = t.account_id "
                    "LEFT JOIN account f ON f.id = t.finished_by WHERE t.id = :id",
                    {{"id", id}}, [](const db::Rows& row) {
                        return TermCheck{row.id<TermCheckId>(0),
                                         row.id<SchoolId>(1),
                                         row.text(2),
                                         row.number(3),
                                         row.number(4),
                                         row.day(5),
                                         row.day(6),
                                         row.moment(7),
                                         row.text(8),
                                         row.moment(9),
                                         row.text(10)};
                    });
}

std::optional<TermCheckId> findCheck(db::Reader& tx, SchoolId school, int schoolYear, int term) {
    return tx.first("SELECT id FROM term_check WHERE school_id = :school "
                    "AND school_year = :year AND term = :term",
                    {{"school", school}, {"year", schoolYear}, {"term", term}},
                    [](const db::Rows& row) { return row.id<TermCheckId>(0); });
}

QList<TermCheckId> checksOf(db::Reader& tx, SchoolId school) {
    return tx.list("SELECT id FROM term_check WHERE school_id = :school ORDER BY starts DESC",
                   {{"school", school}},
                   [](const db::Rows& row) { return row.id<TermCheckId>(0); });
}

QList<ArrivalChild> readChildren(db::Reader& tx, TermCheckId check) {
    return tx.list(
        "SELECT t.student_id, t.class_id, c.grade, c.number, s.seat_no, s.name, s.search_key, "
        "s.status, a.student_id, a.whereabouts, a.cause, a.note, a.arrived_on, a.decision, "
        "a.case_id FROM term_check_child t JOIN student s ON s.id = t.student_id "
        "JOIN school_class c ON c.id = t.class_id LEFT JOIN term_check_absence a "
        "ON a.check_id = t.check_id AND a.student_id = t.student_id WHERE t.check_id = :check "
        "ORDER BY c.grade, c.number, s.seat_no NULLS LAST, s.id",
        {{"check", check}}, [](const db::Rows& row) {
            ArrivalChild child;
            child.student = row.id<StudentId>(0);
            child.schoolClass = row.id<ClassId>(1);
            child.className = {row.number(2), row.number(3)};
            child.seat = row.number(4);
            child.name = row.text(5);
            child.searchKey = row.text(6);
            child.left = row.text(7) != QLatin1String("enrolled");
            child.absent = !row.isNull(8);
            child.whereabouts = fromCode(whereaboutsCodes, row.text(9));
            child.cause = fromCode(causes, row.text(10));
            child.note = row.text(11);
            child.arrivedOn = row.day(12);
            child.decision =
                fromCode(arrivalDecisions, row.text(13)).value_or(ArrivalDecision::Open);
            child.dropoutCase = row.id<CaseId>(14);
            return child;
        });
}

TermCheckState readState(db::Reader& tx, const TermCheck& check) {
    if (check.isFinished()) {
        const auto kept =
            tx.first("SELECT figures FROM term_check WHERE id = :id", {{"id", check.id}},
                     [](const db::Rows& row) { return row.text(0); });
        TermCheckState state = termCheckFromJson(kept.value_or(QString()));
        state.check = check;
        return state;
    }
    TermCheckState state;
    state.check = check;
    state.classes = readClasses(tx, check.id);
    const QList<ArrivalChild> children = readChildren(tx, check.id);
    for (ClassArrival& arrival : state.classes) {
        term_check_rules::countChildren(arrival, children);
    }
    std::copy_if(children.begin(), children.end(), std::back_inserter(state.notArrived),
                 [](const ArrivalChild& child) { return child.absent; });
    countChanges(tx, state);
    countCases(tx, state);
    sumUp(state);
    return state;
}

TermCheckState readPreview(db::Reader& tx, TermCheck check, QDate day) {
    TermCheckState state;
    state.classes =
        tx.list("SELECT c.id, c.grade, c.number, c.head_teacher, COUNT(s.id) FROM school_class c "
                "JOIN enrolment e ON e.class_id = c.id JOIN student s ON s.id = e.student_id "
                "WHERE c.school_id = :school AND c.school_year = :year AND s.status = 'enrolled' "
                "AND e.since <= :day AND (e.until IS NULL OR e.until >= :day) "
                "GROUP BY c.id, c.grade, c.number, c.head_teacher ORDER BY c.grade, c.number",
                {{"school", check.school}, {"year", check.schoolYear}, {"day", day}},
                [](const db::Rows& row) {
                    ClassArrival arrival;
                    arrival.schoolClass = row.id<ClassId>(0);
                    arrival.name = {row.number(1), row.number(2)};
                    arrival.headTeacher = row.text(3);
                    arrival.figures.expected = row.number(4);
                    return arrival;
                });
    state.check = std::move(check);
    countChanges(tx, state);
    sumUp(state);
    return state;
}

qint64 keepRoster(db::Writer& tx, const TermCheck& check, QDate day) {
    // A child in two classes on the day it moved stands in the later one.
    return tx.change(
        "INSERT INTO term_check_child (check_id, student_id, class_id) "
        "SELECT CAST(:check AS BIGINT), s.id, MAX(e.class_id) FROM enrolment e "
        "JOIN student s ON s.id = e.student_id JOIN school_class c ON c.id = e.class_id "
        "WHERE c.school_id = :school AND c.school_year = :year AND s.status = 'enrolled' "
        "AND e.since <= :day AND (e.until IS NULL OR e.until >= :day) GROUP BY s.id",
        {{"check", check.id}, {"school", check.school}, {"year", check.schoolYear}, {"day", day}});
}

void keepFigures(db::Writer& tx, const TermCheckState& state) {
    tx.change("UPDATE term_check SET figures = :figures WHERE id = :id",
              {{"figures", termCheckToJson(state)}, {"id", state.check.id}});
}

Result<TermCheck> termOf(db::Reader& tx, SchoolId school, QDate today) {
    const auto name = tx.first("SELECT name FROM school WHERE id = :id", {{"id", school}},
                               [](const db::Rows& row) { return row.text(0); });
    if (!name) {
        return fail(ErrorKind::NotFound,
                    TermChecks::tr("Choose a school: each has a check of its own."));
    }
    const auto term = term_check_rules::termToCheck(readCalendar(tx, school), today);
    if (!term) {
        return fail(ErrorKind::NotFound,
                    TermChecks::tr("No term is known yet. Enter the terms in the settings."));
    }
    if (const auto found = findCheck(tx, school, term->schoolYear, term->number)) {
        return *readCheck(tx, *found);
    }
    TermCheck check;
    check.school = school;
    check.schoolName = *name;
    check.schoolYear = term->schoolYear;
    check.term = term->number;
    check.starts = term->starts;
    check.deadline = term_check_rules::deadlineOf(term->starts);
    return check;
}

QDate rosterDay(const TermCheck& check, QDate today) {
    return std::max(check.starts, today);
}

tl::unexpected<Error> noSuchCheck() {
    return fail(ErrorKind::NotFound, TermChecks::tr("There is no such check."));
}

} // namespace xiange::term_check_rows
