#include "core/papers/monthly_paper.h"

#include "core/papers/fact_words.h"

namespace xiange {

namespace {

void insertCounts(PaperFields::Values& values, const QString& span, const CameTo& counts) {
    values.insert(span + QStringLiteral(".suspected"), QString::number(counts.suspected));
    values.insert(span + QStringLiteral(".confirmed"), QString::number(counts.confirmed));
    values.insert(span + QStringLiteral(".returned"), QString::number(counts.returned));
    values.insert(span + QStringLiteral(".closed"), QString::number(counts.closed));
}

} // namespace

PaperFields fieldsOf(const SchoolMonth& content, const QString& madeBy, QDate date) {
    const MonthlyFigures& figures = content.figures;
    const QString yes = QStringLiteral("是");
    PaperFields fields;
    fields.values = {
        {QStringLiteral("school.name"), content.school.name},
        {QStringLiteral("month"), content.month.first.toString(QStringLiteral("yyyy年M月"))},
        {QStringLiteral("until"), longDate(content.until)},
        {QStringLiteral("date"), longDate(date)},
        {QStringLiteral("madeBy"), madeBy},
        {QStringLiteral("open.suspected"), QString::number(figures.openSuspected)},
        {QStringLiteral("open.confirmed"), QString::number(figures.openConfirmed)},
        {QStringLiteral("open.returned"), QString::number(figures.openReturned)},
        // 在办: the ledger that is to reach zero, as on the board and in 一镇一案.
        {QStringLiteral("open.cases"),
         QString::number(figures.openSuspected + figures.openConfirmed)},
        {QStringLiteral("open"), QString::number(figures.open())},
        {QStringLiteral("zero"), figures.isZero() ? yes : QString()},
        {QStringLiteral("nothingNew"), figures.month.isZero() ? yes : QString()}};
    insertCounts(fields.values, QStringLiteral("month"), figures.month);
    insertCounts(fields.values, QStringLiteral("year"), figures.year);
    return fields;
}

Result<PaperText> monthlyPaper(const SchoolMonth& content, const QString& madeBy, QDate date) {
    return PaperTemplate::named(QStringLiteral("monthly")).map([&](const PaperTemplate& words) {
        return words.fill(fieldsOf(content, madeBy, date));
    });
}

} // namespace xiange
