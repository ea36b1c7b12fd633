// What the window shows under the three comparisons and the ledgers that clear themselves.

#include "app/commands/commands.h"
#include "core/base/json.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace xiange {

namespace {

QJsonObject childJson(const FoundChild& child) {
    return {{QStringLiteral("name"), child.name},
            {QStringLiteral("birth_date"), child.birthDate.toString(Qt::ISODate)},
            {QStringLiteral("place"), child.place},
            {QStringLiteral("finding"), child.finding},
            {QStringLiteral("since"), child.since.toString(Qt::ISODate)},
            {QStringLiteral("case"), child.dropoutCase.value}};
}

/// One of 三比对, with the names as a workbook where --out says so.
ExitStatus compareReady(Invocation& invocation) {
    const auto kind = fromCode(readyComparisonCodes, invocation.operand(0));
    const auto school = askedSchool(invocation);
    if (!kind) {
        invocation.console.note(QCoreApplication::translate(
            "CommandLine", "Compare what? hukou_roster, roster_school or dropout_poor."));
        return ExitStatus::Usage;
    }
    if (!school) {
        return invocation.console.failure(school.error());
    }
    ReadyComparisons& comparisons = invocation.house->readyComparisons;
    const auto result = comparisons.compare(*kind, *school);
    if (!result) {
        return invocation.console.failure(result.error());
    }
    if (invocation.has("out")) {
        if (const auto rows = comparisons.write(*result, invocation.value("out")); !rows) {
            return invocation.console.failure(rows.error());
        }
    }
    QStringList lines{result->basis};
    for (const FoundChild& child : result->children) {
        lines.append(QStringLiteral("%1  %2  %3").arg(child.name, child.place, child.finding));
    }
    invocation.console.answer(
        QJsonObject{{QStringLiteral("found"), result->children.size()},
                    {QStringLiteral("basis"), result->basis},
                    {QStringLiteral("list_lacking"), result->lacking},
                    {QStringLiteral("children"), jsonArray(result->children, childJson)}},
        lines.join(QLatin1Char('\n')));
    return result->children.isEmpty() ? ExitStatus::Done : ExitStatus::Findings;
}

ExitStatus wantsOut(Invocation& invocation) {
    invocation.console.note(QCoreApplication::translate(
        "CommandLine", "--month is written like 2026-11; --out names the workbook."));
    return ExitStatus::Usage;
}

ExitStatus answerRows(Invocation& invocation, const Result<int>& rows, QJsonObject more) {
    if (!rows) {
        return invocation.console.failure(rows.error());
    }
    more.insert(QStringLiteral("rows"), *rows);
    invocation.console.answer(
        more, QCoreApplication::translate("CommandLine", "%n row(s) written to %1.", nullptr, *rows)
                  .arg(invocation.value("out")));
    return ExitStatus::Done;
}

/// Who came into one of the three ledgers or was cleared in the month.
ExitStatus exportChanges(Invocation& invocation) {
    const auto month = askedMonth(invocation);
    const auto school = askedSchool(invocation);
    if (!month || !invocation.has("out")) {
        return wantsOut(invocation);
    }
    if (!school) {
        return invocation.console.failure(school.error());
    }
    ClearingLedgers& ledgers = invocation.house->clearingLedgers;
    const auto rows =
        ledgers.changes(*month, *school).and_then([&](const QList<ClearingLine>& lines) {
            return ledgers.write(QStringLiteral("%1台账变动").arg(month->text()), lines,
                                 invocation.value("out"));
        });
    return answerRows(invocation, rows, {{QStringLiteral("month"), month->text()}});
}

/// The quarterly review of the quarter that the month lies in.
ExitStatus exportReview(Invocation& invocation) {
    const auto month = askedMonth(invocation);
    const auto school = askedSchool(invocation);
    if (!month || !invocation.has("out")) {
        return wantsOut(invocation);
    }
    if (!school) {
        return invocation.console.failure(school.error());
    }
    ClearingLedgers& ledgers = invocation.house->clearingLedgers;
    const auto review = ledgers.review(Quarter::of(month->first), *school);
    if (!review) {
        return invocation.console.failure(review.error());
    }
    return answerRows(invocation, ledgers.write(*review, invocation.value("out")),
                      {{QStringLiteral("quarter"), review->quarter.text()},
                       {QStringLiteral("due"), review->due.toString(Qt::ISODate)},
                       {QStringLiteral("open"), review->open()}});
}

} // namespace

QList<Command> ledgerCommands() {
    const auto text = [](const char* word) { return QString::fromLatin1(word); };
    return {{{text("check"), text("compare")},
             text("COMPARISON"),
             1,
             {text("school"), text("out")},
             {},
             true,
             compareReady},
            {{text("export"), text("changes")},
             {},
             0,
             {text("school"), text("month"), text("out")},
             {},
             true,
             exportChanges},
            {{text("export"), text("review")},
             {},
             0,
             {text("school"), text("month"), text("out")},
             {},
             true,
             exportReview}};
}

} // namespace xiange
