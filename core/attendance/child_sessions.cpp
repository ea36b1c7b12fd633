#include "core/attendance/child_sessions.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace xiange {

namespace {

QList<ClassSpan> readClasses(db::Reader& tx, StudentId student) {
    return tx.list("SELECT class_id, since, until FROM enrolment WHERE student_id = :student "
                   "ORDER BY since",
                   {{"student", student}}, [](const db::Rows& row) {
                       return ClassSpan{row.id<ClassId>(0), {row.day(1), row.day(2)}};
                   });
}

using CallPlace = std::tuple<qint64, QDate, Session>;

QMap<CallPlace, Call> readCalls(db::Reader& tx, StudentId student, QDate first, QDate last) {
    QMap<CallPlace, Call> calls;
    db::Rows rows =
        tx.rows("SELECT r.class_id, r.day, r.session, m.kind FROM enrolment e "
                "JOIN roll_call r ON r.class_id = e.class_id AND r.day >= e.since "
                "AND (e.until IS NULL OR r.day <= e.until) "
                "LEFT JOIN mark m ON m.roll_call_id = r.id AND m.student_id = e.student_id "
                "WHERE e.student_id = :student AND r.day >= :first AND r.day <= :last",
                {{"student", student}, {"first", first}, {"last", last}});
    while (rows.next()) {
        const Session session = fromCode(sessionCodes, rows.text(2)).value_or(Session::Morning);
        calls.insert({rows.id<ClassId>(0).value, rows.day(1), session},
                     {rows.isNull(3) ? std::nullopt : fromCode(markCodes, rows.text(3))});
    }
    return calls;
}

} // namespace

QList<ChildSession> childSessions(const QList<QDate>& schoolDays, QDate last,
                                  const QList<ClassSpan>& classes, const CallReader& callOf) {
    QList<ChildSession> sessions;
    bool everCalled[std::size(allSessions)] = {};
    for (const QDate day : schoolDays) {
        const auto in = std::find_if(classes.begin(), classes.end(),
                                     [day](const ClassSpan& span) { return span.days.holds(day); });
        if (in == classes.end()) {
            continue;
        }
        for (const Session session : allSessions) {
            const auto call = callOf(in->schoolClass, day, session);
            everCalled[static_cast<std::size_t>(session)] |= call.has_value();
            sessions.append({day, session, call.has_value(), call ? call->mark : std::nullopt});
        }
    }
    sessions.removeIf([&](const ChildSession& session) {
        return !session.called &&
               (session.day == last || !everCalled[static_cast<std::size_t>(session.session)]);
    });
    return sessions;
}

QList<ChildSession> readChildSessions(db::Reader& tx, const SchoolCalendar& calendar,
                                      StudentId student, QDate first, QDate last) {
    const QMap<CallPlace, Call> calls = readCalls(tx, student, first, last);
    return childSessions(
        calendar.schoolDays(first, last), last, readClasses(tx, student),
        [&calls](ClassId schoolClass, QDate day, Session session) -> std::optional<Call> {
            const auto found = calls.constFind({schoolClass.value, day, session});
            return found == calls.cend() ? std::nullopt : std::optional(*found);
        });
}

} // namespace xiange
