#pragma once

#include "core/calendar/school_calendar.h"
#include "core/cases/case_codes.h"

#include <optional>

/// What a contact form proposes from what was typed. Only ever proposals: a person chooses.
namespace xiange::case_rules {

/// The outcome that these words speak of, if they do.
std::optional<ContactOutcome> outcomeFromWords(const QString& said);

struct Advice {
    QString nextStep;
    QDate on;
};
/// What follows an outcome, and on which working day.
Advice adviceFor(ContactOutcome outcome, QDate day, const QList<SpecialDay>& country);

} // namespace xiange::case_rules
