#pragma once

#include "core/base/error.h"
#include "core/calendar/school_calendar.h"
#include "core/checks/term_check.h"

#include <optional>

/// The law of the term-start check, without a database.
namespace xiange::term_check_rules {

/// The check is due within one month of the term's start (防流控辍工作方案: 每学期开学一个月内).
[[nodiscard]] QDate deadlineOf(QDate termStarts);

/// The term that a check on this day is about: the one that runs or ran last, or one that begins
/// within two weeks, so that a school can prepare. Nothing where no term is known.
[[nodiscard]] std::optional<Term> termToCheck(const SchoolCalendar& calendar, QDate today);

/// The first day whose status changes count for a term: changes of the holidays before it belong
/// to it.
[[nodiscard]] QDate countsFrom(const SchoolCalendar& calendar, const Term& term);

/// The first day whose status changes belong to the term after it: those of the holidays between
/// two terms count for the later one. Half a year where no later term is known.
[[nodiscard]] QDate countsUntil(const SchoolCalendar& calendar, const Term& term);

/// Counts a class's children; those of a class nobody has gone through are not arrived.
void countChildren(ClassArrival& arrival, const QList<ArrivalChild>& children);

/// Whether a check may be finished: every class gone through, every missing child with its
/// whereabouts and a decision.
[[nodiscard]] Result<void> mayFinish(const TermCheckState& state);

} // namespace xiange::term_check_rules
