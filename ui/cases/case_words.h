#pragma once

#include "core/cases/case_book.h"
#include "ui/cases/entry_form.h"
#include "ui/common/theme.h"

namespace xiange::ui {

Tone toneOf(CaseState state);
/// The colour of an entry's dot on the timeline.
Tone toneOf(EntryKind kind);

/// 男 · 13岁 · 七(3)班 · 走读
QString factsOf(const CaseChild& child, QDate today);

/// The paragraph over a case, made from data: since when, how long, contacts, cause, whereabouts.
QString storyOf(const CaseFile& file);

/// The second line in the list: day counter and what is due.
QString counterOf(const CaseFile& file, QDate today);

/// The word on the button of the next step.
QString stepWord(case_rules::NextStepKind kind);

/// The kind of entry that does the next step; nothing where it isn't one (confirm, wait).
std::optional<EntryKind> entryFor(case_rules::NextStepKind kind);

/// What an entry of this kind can be about, in words, the newest first.
QList<AboutChoice> aboutChoices(const Timeline& timeline, EntryKind kind);

/// What a proposed closing says, one line each.
QStringList proposalFacts(const CaseEntry& proposal);

/// What a closing for this reason does to the child's place on the roll; empty where it stays.
QString consequenceOf(ClosingReason reason);

/// The days of a run one by one, those left out and why: the explanation of every proposal.
QStringList runExplained(const AbsenceRun& run);

/// What stands on the timeline in bold: the contact's means, or the entry's kind.
QString headOf(const CaseEntry& entry);
/// Everything else an entry says, in sentences.
QString bodyOf(const CaseEntry& entry);

} // namespace xiange::ui
