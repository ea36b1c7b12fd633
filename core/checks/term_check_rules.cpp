#include "core/checks/term_check_rules.h"

#include <QCoreApplication>

namespace xiange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xiange::TermCheckWords)
};

constexpr int preparationDays = 14;

} // namespace

QString arrivalDecisionName(ArrivalDecision decision) {
    switch (decision) {
    case ArrivalDecision::Open:
        return Words::tr("To be decided");
    case ArrivalDecision::Suspected:
        return Words::tr("Suspected");
    case ArrivalDecision::Explained:
        return Words::tr("Explained");
    }
    return {};
}

QString termName(int schoolYear, int term) {
    return (term == 1 ? Words::tr("%1–%2, autumn term") : Words::tr("%1–%2, spring term"))
        .arg(schoolYear)
        .arg(schoolYear + 1);
}

ArrivalFigures& ArrivalFigures::operator+=(const ArrivalFigures& other) {
    expected += other.expected;
    arrived += other.arrived;
    missing += other.missing;
    transferredIn += other.transferredIn;
    transferredOut += other.transferredOut;
    suspended += other.suspended;
    resumed += other.resumed;
    suspected += other.suspected;
    returned += other.returned;
    return *this;
}

namespace term_check_rules {

QDate deadlineOf(QDate termStarts) {
    return termStarts.addMonths(1);
}

std::optional<Term> termToCheck(const SchoolCalendar& calendar, QDate today) {
    std::optional<Term> found;
    for (const Term& term : calendar.terms()) {
        if (term.starts <= today.addDays(preparationDays) &&
            (!found || term.starts > found->starts)) {
            found = term;
        }
    }
    return found;
}

QDate countsFrom(const SchoolCalendar& calendar, const Term& term) {
    QDate from;
    for (const Term& other : calendar.terms()) {
        if (other.ends < term.starts && (!from.isValid() || other.ends >= from)) {
            from = other.ends.addDays(1);
        }
    }
    return from.isValid() ? from : term.starts;
}

QDate countsUntil(const SchoolCalendar& calendar, const Term& term) {
    std::optional<Term> next;
    for (const Term& one : calendar.terms()) {
        if (one.starts > term.starts && (!next || one.starts < next->starts)) {
            next = one;
        }
    }
    const QDate known = next ? countsFrom(calendar, *next) : QDate();
    return known.isValid() && known > term.starts ? known : term.starts.addMonths(6);
}

void countChildren(ClassArrival& arrival, const QList<ArrivalChild>& children) {
    for (const ArrivalChild& child : children) {
        if (child.schoolClass != arrival.schoolClass) {
            continue;
        }
        ++arrival.figures.expected;
        if (!arrival.isConfirmed()) {
            continue;
        }
        const bool here = !child.absent || child.arrivedOn.isValid();
        arrival.figures.arrived += here ? 1 : 0;
        arrival.figures.missing += child.isMissing() ? 1 : 0;
    }
}

Result<void> mayFinish(const TermCheckState& state) {
    if (state.classesOpen > 0) {
        return fail(ErrorKind::Invalid,
                    Words::tr("%n class(es) have not been gone through yet; nobody knows who is "
                              "there.",
                              nullptr, state.classesOpen),
                    {}, QStringLiteral("classes"));
    }
    QStringList left;
    for (const ArrivalChild& child : state.notArrived) {
        const bool clear = child.whereabouts && child.decision != ArrivalDecision::Open;
        if (child.isMissing() && !clear) {
            left.append(shortClassName(child.className) + child.name);
        }
    }
    if (left.isEmpty()) {
        return {};
    }
    return fail(ErrorKind::Invalid,
                Words::tr("Whereabouts or decision are still missing for: %1.")
                    .arg(left.join(Words::tr(", ", "between names"))),
                {}, QStringLiteral("children"));
}

} // namespace term_check_rules

} // namespace xiange
