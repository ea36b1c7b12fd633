#include "core/settings/rule.h"

#include "core/settings/rule_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

namespace xiange {

namespace {

struct RuleChecks {
    Q_DECLARE_TR_FUNCTIONS(xiange::RuleChecks)
};

constexpr int longestWords = 120;

Rule number(const char* name, RuleGroup group, double fallback, double least, double most,
            double step = 1) {
    return {QString::fromLatin1(name),
            group,
            RuleKind::Number,
            QString::number(fallback),
            least,
            most,
            step,
            {}};
}

Rule choice(const QString& name, RuleGroup group, const QStringList& choices) {
    return {name, group, RuleKind::Choice, choices.first(), 0, 0, 0, choices};
}

Rule sign(const char* name, const char* fallback) {
    return {QString::fromLatin1(name),
            RuleGroup::Signs,
            RuleKind::Sign,
            QString::fromUtf8(fallback),
            0,
            0,
            0,
            {}};
}

struct DefaultStep {
    double days;
    bool moreThan;
    const char* who;
    const char* source;
};
// 2-week rule, Guangdong's form and the habits of schools; see the sources.
constexpr DefaultStep defaultSteps[ladderSteps] = {
    {1, false, "班主任", "《预防未成年人犯罪法》第三十四条"},
    {2, false, "班主任，会同村(居)委会", "学校工作惯例"},
    {3, false, "班主任", "学校工作惯例"},
    {5, true, "学籍管理员", "粤教基〔2009〕3号"},
    {5, true, "学籍管理员", "教育部办公厅2024年4月控辍保学常态化报告工作机制"},
    {10, false, "校长", "防流控辍提高义务教育巩固水平工作方案"},
};

void addLadder(QList<Rule>& rules) {
    for (int at = 1; at <= ladderSteps; ++at) {
        const DefaultStep& step = defaultSteps[at - 1];
        rules.append({ladderRule(at, "days"),
                      RuleGroup::Ladder,
                      RuleKind::Number,
                      QString::number(step.days),
                      0.5,
                      60,
                      0.5,
                      {}});
        QStringList compare{QStringLiteral("at_least"), QStringLiteral("more_than")};
        if (step.moreThan) {
            std::reverse(compare.begin(), compare.end());
        }
        rules.append(choice(ladderRule(at, "compare"), RuleGroup::Ladder, compare));
        rules.append({ladderRule(at, "who"),
                      RuleGroup::Ladder,
                      RuleKind::Words,
                      QString::fromUtf8(step.who),
                      0,
                      0,
                      0,
                      {}});
        rules.append({ladderRule(at, "source"),
                      RuleGroup::Ladder,
                      RuleKind::Words,
                      QString::fromUtf8(step.source),
                      0,
                      0,
                      0,
                      {}});
    }
}

QList<Rule> makeRules() {
    QList<Rule> rules;
    addLadder(rules);
    rules += {
        number("contacts.number", RuleGroup::Contacts, 3, 1, 20),
        number("contacts.days", RuleGroup::Contacts, 3, 1, 20),
        number("contacts.means", RuleGroup::Contacts, 2, 1, 6),
        choice(QStringLiteral("run.leave"), RuleGroup::Roll,
               {QStringLiteral("ends"), QStringLiteral("pauses")}),
        number("roll.days_without_reason", RuleGroup::Roll, 7, 0, 60),
        number("check.absent_days", RuleGroup::Roll, 10, 1, 60),
        sign("sign.present", "√"),
        sign("sign.personal", "○"),
        sign("sign.sick", "△"),
        sign("sign.unexcused", "×"),
        sign("sign.late", "▽"),
        sign("sign.early", "◁"),
        sign("sign.official", "◇"),
        number("signal.band.1", RuleGroup::Signals, 5, 1, 100, 0.5),
        number("signal.band.2", RuleGroup::Signals, 10, 1, 100, 0.5),
        number("signal.band.3", RuleGroup::Signals, 20, 1, 100, 0.5),
        number("signal.least_called", RuleGroup::Signals, 20, 1, 200),
        number("signal.mondays", RuleGroup::Signals, 3, 1, 20),
        number("signal.monday_weeks", RuleGroup::Signals, 6, 1, 20),
        number("signal.late", RuleGroup::Signals, 5, 1, 50),
        number("signal.late_days", RuleGroup::Signals, 20, 1, 100),
        number("signal.half_days", RuleGroup::Signals, 4, 1, 50),
        number("signal.half_day_days", RuleGroup::Signals, 20, 1, 100),
        number("case.report_working_days", RuleGroup::Deadlines, 3, 0, 10),
        number("case.correction_days", RuleGroup::Deadlines, 7, 1, 60),
        number("case.public_notice_days", RuleGroup::Deadlines, 30, 7, 120),
        number("case.hukou_answer_days", RuleGroup::Deadlines, 30, 1, 120),
        number("case.referral_days", RuleGroup::Deadlines, 15, 1, 90),
        number("case.statistics_days", RuleGroup::Deadlines, 10, 0, 60),
        number("case.follow_up_present", RuleGroup::Deadlines, 20, 1, 120),
        number("case.follow_up_window", RuleGroup::Deadlines, 30, 1, 120),
        number("case.relapse_days", RuleGroup::Deadlines, 1, 0.5, 10, 0.5),
        number("report.due_day", RuleGroup::Deadlines, 5, 1, 28),
        number("review.days", RuleGroup::Deadlines, 15, 1, 60),
        number("account.idle_minutes", RuleGroup::Deadlines, 15, 0, 240),
        choice(QStringLiteral("retention.died"), RuleGroup::Figures,
               {QStringLiteral("counted"), QStringLiteral("left_out")}),
        choice(QStringLiteral("retention.abroad"), RuleGroup::Figures,
               {QStringLiteral("counted"), QStringLiteral("left_out")}),
        choice(QStringLiteral("retention.above"), RuleGroup::Figures,
               {QStringLiteral("capped"), QStringLiteral("shown")}),
        choice(QStringLiteral("retention.year"), RuleGroup::Figures,
               {QStringLiteral("by_names"), QStringLiteral("by_counts")}),
        number("age.primary_from", RuleGroup::Figures, 6, 5, 8),
        number("age.primary_to", RuleGroup::Figures, 11, 9, 13),
        number("age.junior_to", RuleGroup::Figures, 14, 12, 17),
    };
    return rules;
}

bool isWholeNumberOf(double step, double value) {
    return std::abs(std::remainder(value, step)) < 1e-9;
}

/// What is wrong with a value by itself; empty if nothing is.
QString complaintOf(const Rule& rule, const QString& value) {
    switch (rule.kind) {
    case RuleKind::Number: {
        bool read = false;
        const double given = value.toDouble(&read);
        return read && given >= rule.least && given <= rule.most &&
                       isWholeNumberOf(rule.step, given)
                   ? QString()
                   : RuleChecks::tr("Give a number from %1 to %2, in steps of %3.")
                         .arg(rule.least)
                         .arg(rule.most)
                         .arg(rule.step);
    }
    case RuleKind::Choice:
        return rule.choices.contains(value) ? QString()
                                            : RuleChecks::tr("Choose one of what is offered.");
    case RuleKind::Sign:
        // The register uses – and ／ itself: not called, not in the class.
        return !value.trimmed().isEmpty() && value.trimmed() == value && value.size() <= 2 &&
                       value != QStringLiteral("–") && value != QStringLiteral("／")
                   ? QString()
                   : RuleChecks::tr("Give one or two characters, not – or ／, which mean \"not "
                                    "called\" and \"not in the class\".");
    case RuleKind::Words:
        return !value.trimmed().isEmpty() && value.size() <= longestWords
                   ? QString()
                   : RuleChecks::tr("Give a text of at most %1 characters.").arg(longestWords);
    }
    return {};
}

/// Rules that have to fit each other. No rule stands in two of these, so that taking the defaults
/// for one never breaks another.
struct Accord {
    QStringList names;
    std::function<bool(const RuleValues&)> holds;
    std::function<QString()> sentence;
};

QStringList namesBeginning(const QString& prefix) {
    QStringList names;
    for (const Rule& rule : allRules()) {
        if (rule.name.startsWith(prefix)) {
            names.append(rule.name);
        }
    }
    return names;
}

bool stepsClimb(const RuleValues& values) {
    const auto height = [&values](int step) {
        const bool more = values.text(ladderRule(step, "compare")) == QLatin1String("more_than");
        return std::pair(values.number(ladderRule(step, "days")), more);
    };
    for (int step = 2; step <= ladderSteps; ++step) {
        if (height(step) < height(step - 1)) {
            return false;
        }
    }
    return true;
}

bool signsDiffer(const RuleValues& values) {
    QStringList all;
    for (const QString& name : namesBeginning(QStringLiteral("sign."))) {
        all.append(values.text(name));
    }
    return all.removeDuplicates() == 0;
}

Accord atMost(const char* smaller, const char* greater, double times = 1) {
    const auto low = QString::fromLatin1(smaller);
    const auto high = QString::fromLatin1(greater);
    return {
        {low, high},
        [=](const RuleValues& values) { return values.number(low) <= times * values.number(high); },
        [=] {
            return RuleChecks::tr("\"%1\" can't be greater than \"%2\" allows.")
                .arg(ruleLabel(low), ruleLabel(high));
        }};
}

QList<Accord> accords() {
    QStringList ladder;
    for (int step = 1; step <= ladderSteps; ++step) {
        ladder << ladderRule(step, "days") << ladderRule(step, "compare");
    }
    return {
        {ladder, stepsClimb,
         [] {
             return RuleChecks::tr("The steps must not run backwards: each one needs at least as "
                                   "many days as the one before it.");
         }},
        {namesBeginning(QStringLiteral("contacts.")),
         [](const RuleValues& values) {
             const double contacts = values.number(QStringLiteral("contacts.number"));
             return values.number(QStringLiteral("contacts.days")) <= contacts &&
                    values.number(QStringLiteral("contacts.means")) <= contacts;
         },
         [] {
             return RuleChecks::tr("There can't be more different days or means than contacts.");
         }},
        {namesBeginning(QStringLiteral("signal.band.")),
         [](const RuleValues& values) {
             return values.number(QStringLiteral("signal.band.1")) <
                        values.number(QStringLiteral("signal.band.2")) &&
                    values.number(QStringLiteral("signal.band.2")) <
                        values.number(QStringLiteral("signal.band.3"));
         },
         [] { return RuleChecks::tr("Each band must be higher than the one before it."); }},
        {namesBeginning(QStringLiteral("sign.")), signsDiffer,
         [] { return RuleChecks::tr("Two marks can't have the same sign."); }},
        atMost("signal.mondays", "signal.monday_weeks"),
        atMost("signal.late", "signal.late_days", 2), // twice a day
        atMost("signal.half_days", "signal.half_day_days"),
        atMost("case.follow_up_present", "case.follow_up_window"),
        {{QStringLiteral("age.primary_to"), QStringLiteral("age.junior_to")},
         [](const RuleValues& values) {
             return values.number(QStringLiteral("age.primary_to")) <
                    values.number(QStringLiteral("age.junior_to"));
         },
         [] { return RuleChecks::tr("Junior school has to end after primary school."); }},
    };
}

} // namespace

QString ladderRule(int step, const char* what) {
    return QStringLiteral("ladder.%1.%2").arg(step).arg(QLatin1String(what));
}

const QList<Rule>& allRules() {
    static const QList<Rule> rules = makeRules();
    return rules;
}

const Rule* findRule(const QString& name) {
    const QList<Rule>& rules = allRules();
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&name](const Rule& rule) { return rule.name == name; });
    return found == rules.end() ? nullptr : &*found;
}

RuleValues::RuleValues(const QHash<QString, QString>& stored) {
    for (const Rule& rule : allRules()) {
        const auto found = stored.constFind(rule.name);
        const bool fits = found != stored.cend() && complaintOf(rule, *found).isEmpty();
        m_values.insert(rule.name, fits ? *found : rule.fallback);
        if (found != stored.cend() && !fits) {
            m_damaged.append(rule.name);
        }
    }
    if (stored.isEmpty()) {
        return;
    }
    for (const Accord& accord : accords()) {
        if (accord.holds(*this)) {
            continue;
        }
        for (const QString& name : accord.names) {
            if (isOwn(name)) {
                m_damaged.append(name);
                m_values.insert(name, findRule(name)->fallback);
            }
        }
    }
}

bool RuleValues::isOwn(const QString& name) const {
    const Rule* rule = findRule(name);
    return rule && m_values.value(name) != rule->fallback;
}

RuleValues RuleValues::with(const QString& name, const QString& value) const {
    RuleValues changed = *this;
    changed.m_values.insert(name, value);
    return changed;
}

Result<void> checkRules(const RuleValues& now, const QMap<QString, QString>& changes) {
    RuleValues changed = now;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const Rule* rule = findRule(change.key());
        if (!rule) {
            return fail(ErrorKind::NotFound, RuleChecks::tr("There is no such rule."), change.key(),
                        change.key());
        }
        if (const QString complaint = complaintOf(*rule, *change); !complaint.isEmpty()) {
            return fail(ErrorKind::Invalid, complaint, {}, rule->name);
        }
        changed = changed.with(rule->name, *change);
    }
    for (const Accord& accord : accords()) {
        for (const QString& name : accord.names) {
            if (changes.contains(name) && !accord.holds(changed)) {
                return fail(ErrorKind::Invalid, accord.sentence(), {}, name);
            }
        }
    }
    return {};
}

} // namespace xiange
