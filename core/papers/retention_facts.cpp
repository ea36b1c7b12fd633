#include "core/papers/fact_words.h"
#include "core/papers/paper_facts.h"

#include <algorithm>

namespace xiange {

namespace {

QString perCent(const std::optional<double>& value) {
    return value ? QString::number(*value, 'f', 2) : QStringLiteral("—");
}

QString count(qint64 number) {
    return QString::number(number);
}

/// One cohort as an account: entrants + in − out = those in school or graduated. 休学 are off the
/// school's benches and so among those who went, yet on its roll and so retained.
PaperFields::Values lineOf(const CohortRetention& cohort, const QString& name) {
    const indicator_rules::Flows& flows = cohort.flows;
    const auto target = *targetOf(IndicatorKey::NineYearRetention);
    const qint64 present = flows.kept - flows.suspended;
    const qint64 in = flows.transfersIn + flows.otherIn;
    const qint64 out = flows.entrants + in - present;
    const qint64 gap = indicator_rules::gapInChildren(cohort.ratio, target);
    return {{QStringLiteral("grade"), name},
            {QStringLiteral("entered"), count(cohort.entered)},
            {QStringLiteral("entrants"), count(flows.entrants)},
            {QStringLiteral("in"), count(flows.transfersIn)},
            {QStringLiteral("otherIn"), count(flows.otherIn)},
            {QStringLiteral("sumIn"), count(in)},
            {QStringLiteral("out"), count(flows.transfersOut)},
            {QStringLiteral("suspended"), count(flows.suspended)},
            {QStringLiteral("otherOut"), count(out - flows.transfersOut - flows.suspended)},
            {QStringLiteral("sumOut"), count(out)},
            {QStringLiteral("net"), count(in - out)},
            {QStringLiteral("present"), count(present)},
            {QStringLiteral("value"), perCent(cohort.value)},
            {QStringLiteral("gap"), count(std::max<qint64>(0, gap))}};
}

} // namespace

PaperFacts factsOf(const RetentionPaper& content) {
    PaperFacts facts{content.school.numberPrefix, content.date, {}};
    auto& values = facts.fields.values;
    values.insert(QStringLiteral("school.name"), content.school.name);
    values.insert(QStringLiteral("school.code"), content.school.code);
    values.insert(QStringLiteral("date"), longDate(content.date));
    values.insert(QStringLiteral("madeBy"), content.madeBy);
    values.insert(QStringLiteral("leaving.name"), retentionName(content.leaving));
    values.insert(QStringLiteral("leaving.value"), perCent(content.leaving.value));
    values.insert(QStringLiteral("leaving.numerator"), count(content.leaving.ratio.numerator));
    values.insert(QStringLiteral("leaving.denominator"), count(content.leaving.ratio.denominator));
    qint64 leftOut = 0; // the dead and those abroad, where the place leaves them out
    std::vector<PaperFields::Values> lines;
    for (const CohortRetention& cohort : content.cohorts) {
        const indicator_rules::Flows& flows = cohort.flows;
        leftOut += flows.entrants + flows.transfersIn + flows.otherIn - flows.transfersOut -
                   cohort.ratio.denominator;
        lines.push_back(
            lineOf(cohort, QStringLiteral("%1（%2届）")
                               .arg(cohort.name, QString::number(cohort.entered + cohort.years))));
    }
    values.insert(QStringLiteral("leftOut"), leftOut > 0 ? count(leftOut) : QString());
    facts.fields.lists.insert(QStringLiteral("cohorts"), lines);
    return facts;
}

} // namespace xiange
