// What schools hand in: the monthly report and the statistics tables.
#include "core/agenda/agenda_rules.h"
#include "core/agenda/duty_sources.h"
#include "core/calendar/school_calendar.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

namespace xiange::agenda_rules {

namespace {

class AgendaRules {
    Q_DECLARE_TR_FUNCTIONS(AgendaRules)
};

constexpr int tolerated = 30; // days; then only of schools that were kept here already
constexpr int march = 3, august = 8, september = 9, day = 10, lastOfAugust = 31, byDay = 15;

StatisticsDate springOf(int year) {
    return {{year, march, day}, {year, march, byDay}};
}

StatisticsDate autumnOf(int year) {
    return {{year, august, lastOfAugust}, {year, september, byDay}};
}

QString between() {
    return AgendaRules::tr(", ", "between the words of a list");
}

QString monthWords(QDate month) {
    return QLocale().toString(month, AgendaRules::tr("MMMM yyyy", "a month"));
}

QString dayWords(QDate date) {
    return QLocale().toString(date, AgendaRules::tr("d MMMM yyyy", "a day"));
}

QDate dueOf(QDate month, int dueDay) {
    return month.addMonths(1).addDays(dueDay - 1);
}

} // namespace

StatisticsDate nextStatisticsDate(QDate today) {
    const StatisticsDate spring = springOf(today.year());
    if (today <= spring.reportBy.addDays(tolerated)) {
        return spring;
    }
    const StatisticsDate autumn = autumnOf(today.year());
    return today <= autumn.reportBy.addDays(tolerated) ? autumn : springOf(today.year() + 1);
}

StatisticsDate statisticsDateBefore(const StatisticsDate& date) {
    return date.asAt.month() == march ? autumnOf(date.asAt.year() - 1) : springOf(date.asAt.year());
}

std::optional<AgendaItem> statisticsDuty(const SchoolsLeft& left, const StatisticsDate& date,
                                         QDate today) {
    constexpr int ahead = 7;
    if (left.schools.isEmpty() || today < date.asAt.addDays(-ahead)) {
        return std::nullopt;
    }
    AgendaItem item =
        schoolsItem(AgendaKind::StatisticsTables, AgendaRules::tr("Dropout statistics"), left,
                    date.reportBy, today);
    if (today > date.reportBy.addDays(tolerated)) {
        item.urgency = Urgency::Due; // long late: said until it is done, but not every day first
    }
    item.why =
        today < date.asAt
            ? AgendaRules::tr("Counted as at %1; prepare the three tables").arg(dayWords(date.asAt))
            : AgendaRules::tr("Write the three tables as at %1 and hand them in")
                  .arg(dayWords(date.asAt));
    // Only the tenth of March and the fifteenth stand in the provincial notice.
    const bool spring = date.asAt.month() == march;
    item.rule =
        spring
            ? AgendaRules::tr("Counted as at 10 March, reported by the 15th; asked for until the "
                              "next counting day")
            : AgendaRules::tr("Counted as at 31 August, reported by 15 September; asked for until "
                              "the next counting day");
    item.source = spring ? duty_sources::provincial : duty_sources::localSetting;
    return item;
}

QDate monthAskedFrom(QDate month) {
    constexpr int from = 25;
    return {month.year(), month.month(), from};
}

QDate monthAsked(QDate today) {
    const QDate first(today.year(), today.month(), 1);
    return today >= monthAskedFrom(first) ? first : first.addMonths(-1);
}

QList<QDate> monthsAsked(QDate today) {
    const QDate last = monthAsked(today);
    QList<QDate> months;
    for (QDate month(schoolYearOf(last), september, 1); month <= last; month = month.addMonths(1)) {
        months.append(month);
    }
    return months;
}

bool isLongPast(QDate month, QDate today, int dueDay) {
    constexpr int nearDays = 10; // then the next month's report is near
    return today > dueOf(month, dueDay).addDays(nearDays);
}

std::optional<AgendaItem> monthlyReportDuty(const QList<MonthLeft>& left, int ofSchools,
                                            QDate today, int dueDay) {
    if (left.isEmpty()) {
        return std::nullopt;
    }
    QMap<QString, QStringList> monthsOf; // school
    QStringList schools;
    QStringList months;
    for (const MonthLeft& one : left) {
        months.append(monthWords(one.month));
        for (const QString& school : one.schools) {
            schools.removeAll(school);
            schools.append(school);
            monthsOf[school].append(monthWords(one.month));
        }
    }
    const QDate due = dueOf(left.first().month, dueDay);
    AgendaItem item = schoolsItem(AgendaKind::MonthlyReport, AgendaRules::tr("Monthly report"),
                                  {schools, ofSchools}, due, today);
    item.urgency = today > due ? Urgency::Due : Urgency::Routine;
    item.why = AgendaRules::tr("The report of %1 has not been written; a zero report where there "
                               "is nothing")
                   .arg(months.join(between()));
    if (ofSchools > 1 && left.size() > 1) {
        item.explanation.missing.clear();
        for (const QString& school : std::as_const(schools)) {
            item.explanation.missing.append(AgendaRules::tr("%1: %2", "a school, what it owes")
                                                .arg(school, monthsOf[school].join(between())));
        }
    }
    item.rule = AgendaRules::tr("Schools report monthly, counties review quarterly; asked for "
                                "back to the beginning of the school year");
    item.source = duty_sources::withLocalDay(duty_sources::provincial);
    return item;
}

} // namespace xiange::agenda_rules
