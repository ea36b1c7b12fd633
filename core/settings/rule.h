#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace xiange {

/// The parts of the rules, in the order people read them.
enum class RuleGroup { Ladder, Contacts, Roll, Signs, Signals, Deadlines, Figures };

enum class RuleKind {
    Number, ///< between `least` and `most`, in steps of `step`
    Choice, ///< one of `choices`
    Sign,   ///< one or two characters on the paper register
    Words,  ///< a short text: who has to do it, where it stands
};

/// One value that a place sets for itself, with its default and its bounds. What it is called and
/// where its default comes from stands in rule_words.h.
struct Rule {
    QString name; ///< in the database: "ladder.2.days"
    RuleGroup group = RuleGroup::Ladder;
    RuleKind kind = RuleKind::Number;
    QString fallback; ///< the default, as it would be stored
    double least = 0;
    double most = 0;
    double step = 1;
    QStringList choices;
};

/// Every rule that can be set, in the order people read them.
const QList<Rule>& allRules();
/// Null where there is no rule of that name.
const Rule* findRule(const QString& name);

/// Steps of the escalation ladder.
inline constexpr int ladderSteps = 6;
/// "ladder.2.days": `what` is days, compare, who or source.
QString ladderRule(int step, const char* what);

/// The values of every rule as they hold in a place: what is stored, and the default where nothing
/// is, or where what is stored can't be used.
class RuleValues {
public:
    /// The defaults.
    RuleValues() : RuleValues(QHash<QString, QString>()) {}
    explicit RuleValues(const QHash<QString, QString>& stored);

    [[nodiscard]] QString text(const QString& name) const { return m_values.value(name); }
    [[nodiscard]] double number(const QString& name) const { return text(name).toDouble(); }
    [[nodiscard]] int count(const QString& name) const { return static_cast<int>(number(name)); }
    /// Whether the place has a value of its own.
    [[nodiscard]] bool isOwn(const QString& name) const;
    /// The rules whose stored value can't be used: the default holds.
    [[nodiscard]] const QStringList& damaged() const { return m_damaged; }

    /// The same with one value changed, unchecked.
    [[nodiscard]] RuleValues with(const QString& name, const QString& value) const;

private:
    QHash<QString, QString> m_values;
    QStringList m_damaged;
};

/// Whether values fit their rules and, all together, the other ones: numbers within bounds, steps
/// that do not run backwards, signs that differ. The error's field is the rule's name.
Result<void> checkRules(const RuleValues& now, const QMap<QString, QString>& changes);

} // namespace xiange
