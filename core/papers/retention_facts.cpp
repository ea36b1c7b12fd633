#include "core/papers/fact_words.h"
#include "core/papers/paper_facts.h"

#include <algorithm>

namespace xiange {

namespace {

QString perCent(const std::optional<double>& value) {
    return value ? QString::number(*value, 'f', 2) : QStringLiteral("—");
}

} // namespace

PaperFacts factsOf(const RetentionPaper& content) {
    const auto target = *targetOf(IndicatorKey::NineYearRetention);
    const auto count = [](qint64 number) { return QString::number(number); };
    PaperFacts facts{content.school.numberPrefix, content.date, {}};
    auto& values = facts.fields.values;
    values.insert(QStringLiteral("school.name"), content.school.name);
    values.insert(QStringLiteral("school.code"), content.school.code);
    values.insert(QStringLiteral("date"), longDate(content.date));
    values.insert(QStringLiteral("madeBy"), content.madeBy);
    values.insert(QStringLiteral("leaving.value"), perCent(content.leaving.value));
    values.insert(QStringLiteral("leaving.numerator"), count(content.leaving.ratio.numerator));
    values.insert(QStringLiteral("leaving.denominator"), count(content.leaving.ratio.denominator));
    std::vector<PaperFields::Values> lines;
    for (const CohortRetention& cohort : content.cohorts) {
        const qint64 gap = indicator_rules::gapInChildren(cohort.ratio, target);
        lines.push_back({{QStringLiteral("grade"), cohort.name},
                         {QStringLiteral("entered"), QString::number(cohort.entered)},
                         {QStringLiteral("entrants"), count(cohort.flows.entrants)},
                         {QStringLiteral("in"), count(cohort.flows.transfersIn)},
                         {QStringLiteral("out"), count(cohort.flows.transfersOut)},
                         {QStringLiteral("died"), count(cohort.flows.died)},
                         {QStringLiteral("abroad"), count(cohort.flows.abroad)},
                         {QStringLiteral("base"), count(cohort.ratio.denominator)},
                         {QStringLiteral("kept"), count(cohort.flows.kept)},
                         {QStringLiteral("value"), perCent(cohort.value)},
                         {QStringLiteral("gap"), count(std::max<qint64>(0, gap))}});
    }
    facts.fields.lists.insert(QStringLiteral("cohorts"), lines);
    return facts;
}

} // namespace xiange
