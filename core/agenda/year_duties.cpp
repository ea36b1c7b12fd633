// What the calendar asks of a whole school: checks, tables and reports.
#include "core/agenda/agenda_rules.h"
#include "core/agenda/duty_sources.h"
#include "core/checks/data_problem.h"

#include <QCoreApplication>
#include <QSet>

namespace xiange::agenda_rules {

namespace {

class AgendaRules {
    Q_DECLARE_TR_FUNCTIONS(AgendaRules)
};

constexpr int soonDays = 10; // nearer than this it is more than routine

Urgency urgencyAt(QDate due, QDate today) {
    if (due <= today) {
        return Urgency::Must;
    }
    return due <= today.addDays(soonDays) ? Urgency::Due : Urgency::Routine;
}

} // namespace

AgendaItem schoolsItem(AgendaKind kind, const QString& what, const SchoolsLeft& left, QDate due,
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

std::optional<AgendaItem> termCheckDuty(const TermCheckLeft& check, QDate today) {
    constexpr int lateDays = 30;
    const bool one = check.left.ofSchools == 1;
    if (check.left.schools.isEmpty() || !check.deadline.isValid() || today < check.starts) {
        return std::nullopt;
    }
    AgendaItem item = schoolsItem(AgendaKind::TermCheck, AgendaRules::tr("Term-start check"),
                                  check.left, check.deadline, today);
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
    item.source = duty_sources::plan;
    return item;
}

int recordsToMend(const DataCheckState& state) {
    QSet<StudentId> children;
    for (const DataProblem& problem : state.problems) {
        if (problem.fault != DataFault::NotPresent) {
            children.insert(problem.student);
        }
    }
    return static_cast<int>(children.size());
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
    AgendaItem item = schoolsItem(AgendaKind::DataCheck,
                                  AgendaRules::tr("November update of records"), left, due, today);
    // Overdue or not, no child comes back by it: it never stands before those who are away.
    item.urgency = today >= due.addDays(-soonDays) ? Urgency::Due : Urgency::Routine;
    item.why =
        left.ofSchools > 1
            ? AgendaRules::tr("At least %n record(s) to be put in order", nullptr, incomplete)
            : AgendaRules::tr("%n record(s) to be put in order", nullptr, incomplete);
    item.rule = AgendaRules::tr("Before November each year all records are brought up to date");
    item.source = duty_sources::plan;
    return item;
}

std::optional<QDate> keyPeriodUntil(QDate today) {
    constexpr int march = 3, september = 9;
    return today.month() == march || today.month() == september
               ? std::optional(QDate(today.year(), today.month(), today.daysInMonth()))
               : std::nullopt;
}

} // namespace xiange::agenda_rules
