#pragma once

#include "core/cases/case_drafts.h"
#include "core/cases/case_rules.h"

#include <QFlags>

namespace xiange::ui {

/// What a form may ask for.
enum class EntryField {
    Means = 1 << 0,
    WithWhom = 1 << 1,
    Outcome = 1 << 2,
    Attitude = 1 << 3,
    NextStep = 1 << 4, ///< and its day
    Document = 1 << 5,
    Receipt = 1 << 6,
    Deadline = 1 << 7,
    Cause = 1 << 8,
    Whereabouts = 1 << 9,
    Placement = 1 << 10,
    Reason = 1 << 11,
    Account = 1 << 12, ///< under whose account it is decided
    Evidence = 1 << 13,
    About = 1 << 14, ///< which earlier entry it answers, proves or carries out
    Department = 1 << 15,
    Service = 1 << 16, ///< way of service and witness
    Measures = 1 << 17,
    MeasureState = 1 << 18,
    Lessons = 1 << 19,
    HomePlan = 1 << 20, ///< visits a week and lessons, where taught at home
};
Q_DECLARE_FLAGS(EntryFields, EntryField)
Q_DECLARE_OPERATORS_FOR_FLAGS(EntryFields)

/// What is asked for an entry of this kind, besides its day and text.
EntryFields fieldsOf(EntryKind kind);

/// Whether its day is asked: an act of the moment (confirmed, closed, corrected) is of today.
bool isDated(EntryKind kind);

/// What a form for this kind starts with.
CaseEntry blankEntry(EntryKind kind, QDate today, const case_rules::Thresholds& thresholds);

/// The word before the field "with whom": person, department, recipient.
QString withWhomWord(EntryKind kind);
/// The word before the text.
QString textWord(EntryKind kind);
/// The word before the receipt's day.
QString receiptWord(EntryKind kind);

} // namespace xiange::ui
