// What schools hand in: the monthly report and the statistics tables. A bureau reads them with a
// few queries for all its schools.
#include "core/agenda/agenda_rules.h"
#include "core/agenda/agenda_sources.h"
#include "core/reports/month_reported.h"
#include "core/settings/rule_book.h"

#include <QSet>

namespace xiange::agenda_sources {

namespace {

using Items = Result<QList<AgendaItem>>;
using Schools = QSet<SchoolId>;

Items oneOrNone(std::optional<AgendaItem> item) {
    return item ? QList<AgendaItem>{*std::move(item)} : QList<AgendaItem>();
}

/// The schools that called a roll here up to a day: who began later has nothing to report of it.
Schools keptHereBy(db::Reader& tx, QDate day) {
    Schools schools;
    db::Rows row = tx.rows("SELECT s.id FROM school s WHERE EXISTS (SELECT 1 FROM roll_call r "
                           "JOIN school_class c ON c.id = r.class_id "
                           "WHERE c.school_id = s.id AND r.day <= :day)",
                           {{"day", day}});
    while (row.next()) {
        schools.insert(row.id<SchoolId>(0));
    }
    return schools;
}

Schools withTablesSince(db::Reader& tx, QDate day) {
    Schools schools;
    db::Rows row = tx.rows("SELECT DISTINCT school_id FROM paper WHERE kind = 'tables_1_3' "
                           "AND state <> 'draft' AND made_at >= :from",
                           {{"from", day.startOfDay().toUTC()}});
    while (row.next()) {
        schools.insert(row.id<SchoolId>(0));
    }
    return schools;
}

QStringList namesOf(const QList<School>& schools, const Schools& done,
                    const std::optional<Schools>& only = {}) {
    QStringList names;
    for (const School& school : schools) {
        if (!done.contains(school.id) && (!only || only->contains(school.id))) {
            names.append(school.name);
        }
    }
    return names;
}

/// Whether a report of that day holds the month: one written in its first weeks does not.
bool holdsTheMonth(const ReportedMonth& report) {
    return !report.countedUntil.isValid() ||
           report.countedUntil >= agenda_rules::monthAskedFrom(report.month.first);
}

} // namespace

Items statistics(const AgendaReading& reading) {
    if (reading.schools.isEmpty() || !allow(reading.actor, Right::ImportRoster)) {
        return QList<AgendaItem>();
    }
    const QDate today = reading.clock.today();
    const int count = static_cast<int>(reading.schools.size());
    return reading.database.read([&](db::Reader& tx) {
        const agenda_rules::StatisticsDate next = agenda_rules::nextStatisticsDate(today);
        const QStringList left = namesOf(reading.schools, withTablesSince(tx, next.asAt));
        if (auto duty = agenda_rules::statisticsDuty({left, count}, next, today)) {
            return QList<AgendaItem>{*std::move(duty)};
        }
        const agenda_rules::StatisticsDate last = agenda_rules::statisticsDateBefore(next);
        const QStringList late =
            namesOf(reading.schools, withTablesSince(tx, last.asAt), keptHereBy(tx, last.asAt));
        return *oneOrNone(agenda_rules::statisticsDuty({late, count}, last, today));
    });
}

Items monthlyReports(const AgendaReading& reading) {
    if (reading.schools.isEmpty() || !allow(reading.actor, Right::ImportRoster)) {
        return QList<AgendaItem>();
    }
    const QDate today = reading.clock.today();
    return reading.database.read([&](db::Reader& tx) {
        const int dueDay = readRules(tx).count(QStringLiteral("report.due_day"));
        const QList<QDate> months = agenda_rules::monthsAsked(today);
        QHash<QDate, Schools> done;
        for (const ReportedMonth& report : readReported(tx, {months.first()})) {
            if (holdsTheMonth(report)) {
                done[report.month.first].insert(report.school);
            }
        }
        QList<agenda_rules::MonthLeft> left;
        for (const QDate month : months) {
            QStringList names = namesOf(reading.schools, done.value(month));
            if (!names.isEmpty() && agenda_rules::isLongPast(month, today, dueDay)) {
                const QDate last = month.addMonths(1).addDays(-1);
                names = namesOf(reading.schools, done.value(month), keptHereBy(tx, last));
            }
            if (!names.isEmpty()) {
                left.append({month, names});
            }
        }
        return *oneOrNone(agenda_rules::monthlyReportDuty(
            left, static_cast<int>(reading.schools.size()), today, dueDay));
    });
}

} // namespace xiange::agenda_sources
