#pragma once

#include <QString>

namespace xiange {

enum class RuleGroup;

/// What a rule is called, for people.
QString ruleLabel(const QString& name);
/// The word after the field: school days, %; empty if none.
QString ruleUnit(const QString& name);
/// Where the default stands, as it is cited; empty if nowhere.
QString ruleSource(const QString& name);
/// What other places do; empty if not known.
QString ruleElsewhere(const QString& name);
/// A value in words: "pauses the run", "more than".
QString ruleValueText(const QString& name, const QString& value);

QString ruleGroupName(RuleGroup group);
/// What the group of rules is about, in one sentence.
QString ruleGroupSentence(RuleGroup group);

} // namespace xiange
