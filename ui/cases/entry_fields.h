#pragma once

#include "core/cases/dropout_case.h"

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
    Approver = 1 << 12,
    Evidence = 1 << 13,
};
Q_DECLARE_FLAGS(EntryFields, EntryField)
Q_DECLARE_OPERATORS_FOR_FLAGS(EntryFields)

/// What is asked for an entry of this kind, besides its day and text.
EntryFields fieldsOf(EntryKind kind);

/// Whether its day is asked: an act of the moment (confirmed, closed, corrected) is of today.
bool isDated(EntryKind kind);

/// What a form for this kind starts with.
CaseEntry blankEntry(EntryKind kind, QDate today, int correctionDays);

/// The word before the field "with whom": person, department, recipient.
QString withWhomWord(EntryKind kind);
/// The word before the text.
QString textWord(EntryKind kind);

} // namespace xiange::ui
