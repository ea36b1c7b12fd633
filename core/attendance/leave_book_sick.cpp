// Tracking of absence through illness; leaves are in leave_book.cpp.
#include "core/accounts/accounts.h"
#include "core/attendance/leave_book.h"
#include "core/attendance/sick_spell.h"
#include "core/calendar/calendars.h"
#include "core/schools/class_name.h"

#include <QFileInfo>
#include <QLocale>

namespace xiange {

namespace {

QList<SickChild> readSick(db::Reader& tx, SchoolId school, ClassId only, QDate day) {
    QList<SickChild> sick;
    db::Rows rows =
        tx.rows("SELECT s.id, s.name, c.id, c.grade, c.number, r.session, m.note, m.seen_doctor, "
                "m.ill_since FROM roll_call r JOIN mark m ON m.roll_call_id = r.id "
                "JOIN student s ON s.id = m.student_id JOIN school_class c ON c.id = r.class_id "
                "WHERE r.day = :day AND m.kind = 'sick' AND c.school_id = :school "
                "AND (CAST(:class AS BIGINT) IS NULL OR c.id = :class) "
                "ORDER BY c.grade, c.number, COALESCE(s.seat_no, 9999), s.id, r.session",
                {{"day", day}, {"school", school}, {"class", only}});
    while (rows.next()) {
        const auto student = rows.id<StudentId>(0);
        if (sick.isEmpty() || sick.last().student != student) {
            SickChild child;
            child.student = student;
            child.name = rows.text(1);
            child.schoolClass = rows.id<ClassId>(2);
            child.className = longClassName({rows.number(3), rows.number(4)});
            child.session = fromCode(sessionCodes, rows.text(5)).value_or(Session::Morning);
            sick.append(child);
        }
        SickChild& child = sick.last();
        child.symptom = child.symptom.isEmpty() ? rows.text(6) : child.symptom;
        if (!rows.isNull(7)) {
            child.seenDoctor = rows.flag(7);
        }
        child.since = child.since.isValid() ? child.since : rows.day(8);
    }
    return sick;
}

QDate leaveUntil(db::Reader& tx, StudentId student, QDate day) {
    return tx
        .first("SELECT MAX(last_day) FROM leave_span WHERE student_id = :student "
               "AND kind = 'sick' AND withdrawn_at IS NULL AND first_day <= :day "
               "AND last_day >= :day",
               {{"student", student}, {"day", day}}, [](const db::Rows& row) { return row.day(0); })
        .value_or(QDate());
}

QStringList readNotCalled(db::Reader& tx, SchoolId school, ClassId only, QDate day) {
    return tx.list(
        "SELECT c.grade, c.number FROM school_class c WHERE c.school_id = :school "
        "AND c.school_year = :year AND (CAST(:class AS BIGINT) IS NULL OR c.id = :class) "
        "AND NOT EXISTS (SELECT 1 FROM roll_call r WHERE r.class_id = c.id AND r.day = :day) "
        "AND EXISTS (SELECT 1 FROM enrolment e WHERE e.class_id = c.id AND e.since <= :day "
        "AND (e.until IS NULL OR e.until >= :day)) ORDER BY c.grade, c.number",
        {{"school", school}, {"year", schoolYearOf(day)}, {"class", only}, {"day", day}},
        [](const db::Rows& row) {
            return shortClassName({row.number(0), row.number(1)});
        });
}

} // namespace

Result<SickReport> LeaveBook::sickOn(SchoolId school, QDate day) {
    if (const auto allowed = allow(m_actor, Right::SeeChildren, {school, m_actor.schoolClass});
        !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    return m_database.read([&](db::Reader& tx) {
        const SchoolCalendar calendar = readCalendar(tx, school);
        SickReport report;
        report.school = school;
        report.schoolName = tx.first("SELECT name FROM school WHERE id = :id", {{"id", school}},
                                     [](const db::Rows& row) { return row.text(0); })
                                .value_or(QString());
        report.day = day;
        report.isSchoolDay = calendar.isSchoolDay(day);
        if (!report.isSchoolDay) {
            return report;
        }
        report.children = readSick(tx, school, m_actor.schoolClass, day);
        report.classesNotCalled = readNotCalled(tx, school, m_actor.schoolClass, day);
        for (SickChild& child : report.children) {
            const SickSpell spell =
                sickSpell(readChildSessions(tx, calendar, child.student, day.addDays(-lookBackDays),
                                            m_clock.today()),
                          day);
            child.daysAway = spell.schoolDays;
            child.backOn = spell.backOn;
            child.since = child.since.isValid() ? child.since : spell.from;
            child.leaveUntil = leaveUntil(tx, child.student, day);
        }
        return report;
    });
}

Result<QString> LeaveBook::recordSickList(const SickReport& report, const QString& how) {
    const auto recorded = m_database.write([&](db::Writer& tx) -> Result<void> {
        if (const auto allowed =
                allow(m_actor, Right::SeeChildren, {report.school, m_actor.schoolClass});
            !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        recordAccess(tx, m_actor, m_clock, QStringLiteral("sick list taken out"), report.schoolName,
                     QStringLiteral("%1 %2").arg(report.day.toString(Qt::ISODate), how));
        return {};
    });
    if (!recorded) {
        return tl::make_unexpected(recorded.error());
    }
    return tr("Taken out by %1 on %2")
        .arg(m_actor.name, QLocale().toString(m_clock.today(), QLocale::ShortFormat));
}

Result<void> LeaveBook::exportSick(const SickReport& report, const QString& path) {
    // Recorded first: a list that left the program without a trace can't be called back.
    const auto line = recordSickList(report, QFileInfo(path).fileName());
    if (!line) {
        return tl::make_unexpected(line.error());
    }
    return writeWorkbook(path, {sickSheet(report, *line)});
}

} // namespace xiange
