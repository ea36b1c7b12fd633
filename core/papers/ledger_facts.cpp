#include "core/papers/fact_words.h"
#include "core/papers/paper_facts.h"

namespace xiange {

namespace {

using Values = PaperFields::Values;

std::vector<Values> fieldsOf(const std::vector<LedgerLine>& lines) {
    std::vector<Values> list;
    for (const LedgerLine& line : lines) {
        list.push_back({{QStringLiteral("no"), QString::number(list.size() + 1)},
                        {QStringLiteral("name"), line.name},
                        {QStringLiteral("sex"), line.sex},
                        {QStringLiteral("birth"), dotted(line.birth)},
                        {QStringLiteral("class"), line.className},
                        {QStringLiteral("studentNo"), line.studentNo},
                        {QStringLiteral("opened"), dotted(line.openedOn)},
                        {QStringLiteral("days"), inDays(line.absentSchoolDays)},
                        {QStringLiteral("contacts"), QString::number(line.contacts)},
                        {QStringLiteral("cause"), line.cause},
                        {QStringLiteral("whereabouts"), line.whereabouts},
                        {QStringLiteral("confirmed"), dotted(line.confirmedOn)},
                        {QStringLiteral("reported"), dotted(line.reportedOn)}});
    }
    return list;
}

} // namespace

PaperFacts factsOf(const LedgerPaper& content) {
    PaperFacts facts{content.school.numberPrefix, content.date, {}};
    Values& values = facts.fields.values;
    values.insert(QStringLiteral("school.name"), content.school.name);
    values.insert(QStringLiteral("school.code"), content.school.code);
    values.insert(QStringLiteral("date"), longDate(content.date));
    values.insert(QStringLiteral("madeBy"), content.madeBy);
    values.insert(QStringLiteral("suspected.count"), QString::number(content.suspected.size()));
    values.insert(QStringLiteral("confirmed.count"), QString::number(content.confirmed.size()));
    facts.fields.lists.insert(QStringLiteral("suspectedLines"), fieldsOf(content.suspected));
    facts.fields.lists.insert(QStringLiteral("confirmedLines"), fieldsOf(content.confirmed));
    return facts;
}

} // namespace xiange
