// What the calendar asks of a whole school: checks, tables and reports.
#include "core/agenda/agenda_rules.h"

#include <QCoreApplication>

namespace xiange::agenda_rules {

namespace {

class AgendaRules {
    Q_DECLARE_TR_FUNCTIONS(AgendaRules)
};

const auto plan = QStringLiteral("防流控辍提高义务教育巩固水平工作方案");
const auto statistics = QStringLiteral("粤教基〔2009〕3号");

constexpr int soonDays = 10; // nearer than this it is more than routine

Urgency urgencyAt(QDate due, QDate today) {
    if (due <= today) {
        return Urgency::Must;
    }
    return due <= today.addDays(soonDays) ? Urgency::Due : Urgency::Routine;
}

/// One line for the school, or for all those that have not done it.
AgendaItem itemOf(AgendaKind kind, const QString& what, const SchoolsLeft& left, QDate due,
                  QDate today) {
    AgendaItem item;
    item.kind = kind;
    item.subject = what;
    item.due = due;
    item.urgency = urgencyAt(due, today);
    if (left.ofSchools > 1) {
        item.place =
            AgendaRules::tr("%1 of %2 schools").arg(left.schools.size()).arg(left.ofSchools);
        item.explanation.missing = left.schools;
    } else {
        item.place = left.schools.value(0);
    }
    return item;
}

} // namespace

std::optional<AgendaItem> termCheckDuty(const TermCheckLeft& check, QDate today) {
    constexpr int lateDays = 30;
    const bool one = check.left.ofSchools == 1;
    if (check.left.schools.isEmpty() || !check.deadline.isValid() || today < check.starts) {
        return std::nullopt;
    }
    AgendaItem item = itemOf(AgendaKind::TermCheck, AgendaRules::tr("Term-start check"), check.left,
                             check.deadline, today);
    if (today > check.deadline.addDays(lateDays) && !(one && check.opened)) {
        item.urgency = Urgency::Due; // a month late: said until it is done, but not every day first
    }
    if (!one) {
        item.why = AgendaRules::tr("%n school(s) have not finished it", nullptr,
                                   static_cast<int>(check.left.schools.size()));
    } else if (!check.opened) {
        item.why = AgendaRules::tr("Not opened yet: who was expected, who came");
    } else if (check.classesOpen > 0) {
        item.why = AgendaRules::tr("%n class(es) not gone through yet", nullptr, check.classesOpen);
    } else if (check.undecided > 0) {
        item.why = AgendaRules::tr("%n child(ren) did not come and nothing is decided", nullptr,
                                   check.undecided);
    } else {
        item.why = AgendaRules::tr("Everything is there: finish it and report");
    }
    item.rule = AgendaRules::tr("Within one month of each term's start enrolment, status changes "
                                "and dropouts are checked");
    item.source = plan;
    return item;
}

bool dataCheckAsked(QDate today) {
    constexpr int october = 10;
    return today.month() >= october;
}

std::optional<AgendaItem> dataCheckDuty(const SchoolsLeft& left, int incomplete, QDate due,
                                        QDate today) {
    if (incomplete == 0 || !dataCheckAsked(today)) {
        return std::nullopt;
    }
    AgendaItem item = itemOf(AgendaKind::DataCheck, AgendaRules::tr("November update of records"),
                             left, due, today);
    // Overdue or not, no child comes back by it: it never stands before those who are away.
    item.urgency = today >= due.addDays(-soonDays) ? Urgency::Due : Urgency::Routine;
    item.why =
        left.ofSchools > 1
            ? AgendaRules::tr("At least %n record(s) to be put in order", nullptr, incomplete)
            : AgendaRules::tr("%n record(s) to be put in order", nullptr, incomplete);
    item.rule = AgendaRules::tr("Before November each year all records are brought up to date");
    item.source = plan;
    return item;
}

StatisticsDate nextStatisticsDate(QDate today) {
    constexpr int march = 3, august = 8, september = 9, day = 10, last = 31, byDay = 15;
    const StatisticsDate spring{{today.year(), march, day}, {today.year(), march, byDay}};
    constexpr int tolerated = 30; // a report that is late is still asked for so long
    if (today <= spring.reportBy.addDays(tolerated)) {
        return spring;
    }
    const StatisticsDate autumn{{today.year(), august, last}, {today.year(), september, byDay}};
    if (today <= autumn.reportBy.addDays(tolerated)) {
        return autumn;
    }
    return {spring.asAt.addYears(1), spring.reportBy.addYears(1)};
}

std::optional<AgendaItem> statisticsDuty(const SchoolsLeft& left, const StatisticsDate& date,
                                         QDate today) {
    constexpr int ahead = 7;
    if (left.schools.isEmpty() || today < date.asAt.addDays(-ahead)) {
        return std::nullopt;
    }
    AgendaItem item = itemOf(AgendaKind::StatisticsTables, AgendaRules::tr("Dropout statistics"),
                             left, date.reportBy, today);
    item.why = today < date.asAt
                   ? AgendaRules::tr("Counted as at %1; prepare the three tables")
                         .arg(date.asAt.toString(Qt::ISODate))
                   : AgendaRules::tr("Write the three tables as at %1 and hand them in")
                         .arg(date.asAt.toString(Qt::ISODate));
    item.rule = AgendaRules::tr("Counted as at 10 March and 31 August; the school reports in March "
                                "by the 15th");
    item.source = statistics;
    return item;
}

QDate monthAsked(QDate today) {
    constexpr int from = 25;
    const QDate first(today.year(), today.month(), 1);
    return today.day() >= from ? first : first.addMonths(-1);
}

std::optional<AgendaItem> monthlyReportDuty(const SchoolsLeft& left, QDate month, QDate today,
                                            int dueDay) {
    const QDate due = month.addMonths(1).addDays(dueDay - 1);
    constexpr int letGoDays = 10; // then the next month's report is near
    if (left.schools.isEmpty() || today > due.addDays(letGoDays)) {
        return std::nullopt;
    }
    AgendaItem item =
        itemOf(AgendaKind::MonthlyReport, AgendaRules::tr("Monthly report"), left, due, today);
    item.urgency = today > due ? Urgency::Due : Urgency::Routine;
    item.why = AgendaRules::tr("The report of %1 has not been written; a zero report where there "
                               "is nothing")
                   .arg(month.toString(QStringLiteral("yyyy-MM")));
    item.rule = AgendaRules::tr("Schools report monthly, counties review quarterly");
    item.source = statistics;
    return item;
}

std::optional<QDate> keyPeriodUntil(QDate today) {
    constexpr int march = 3, september = 9;
    return today.month() == march || today.month() == september
               ? std::optional(QDate(today.year(), today.month(), today.daysInMonth()))
               : std::nullopt;
}

} // namespace xiange::agenda_rules
