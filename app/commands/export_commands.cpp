#include "app/commands/commands.h"
#include "core/reports/monthly_reports.h"
#include "core/students/student_export.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace xiange {

namespace {

ExitStatus exportLedger(Invocation& invocation) {
    const auto kind = fromCode(ledgerKindCodes, invocation.value("kind"));
    const bool schoolAge = invocation.value("kind") == QLatin1String("school_age");
    if ((!kind && !schoolAge) || !invocation.has("out")) {
        invocation.console.note(QCoreApplication::translate(
            "CommandLine",
            "--kind is school_age, suspected or confirmed; --out names the workbook."));
        return ExitStatus::Usage;
    }
    House& house = *invocation.house;
    const auto rows = schoolAge ? house.schoolAge.write(invocation.value("out"))
                                : house.ledgers.write(*kind, invocation.value("out"));
    if (!rows) {
        return invocation.console.failure(rows.error());
    }
    invocation.console.answer(
        QJsonObject{{QStringLiteral("rows"), *rows}},
        QCoreApplication::translate("CommandLine", "%n row(s) written to %1.", nullptr, *rows)
            .arg(invocation.value("out")));
    return ExitStatus::Done;
}

ExitStatus exportRoster(Invocation& invocation) {
    const auto columns = invocation.has("columns")
                             ? fromCode(exportColumnsCodes, invocation.value("columns"))
                             : std::optional(ExportColumns::Full);
    if (!columns || !invocation.has("out")) {
        invocation.console.note(QCoreApplication::translate(
            "CommandLine", "--out names the file (.xlsx or .csv); --columns is full, plain or "
                           "public."));
        return ExitStatus::Usage;
    }
    const auto school = askedSchool(invocation);
    if (!school) {
        return invocation.console.failure(school.error());
    }
    ExportWish wish;
    wish.columns = *columns;
    wish.reason = invocation.value("reason");
    wish.filter.school = *school;
    wish.filter.status = StudentStatus::Enrolled;
    if (invocation.has("class")) {
        const auto schoolClass = classNamed(invocation, *school, invocation.value("class"));
        if (!schoolClass) {
            return invocation.console.failure(schoolClass.error());
        }
        wish.filter.schoolClass = *schoolClass;
    }
    House& house = *invocation.house;
    const auto rows = StudentExport(*house.database, house.clock, house.actor)
                          .write(wish, invocation.value("out"));
    if (!rows) {
        return invocation.console.failure(rows.error());
    }
    invocation.console.answer(
        QJsonObject{{QStringLiteral("rows"), *rows}},
        QCoreApplication::translate("CommandLine", "%n row(s) written to %1.", nullptr, *rows)
            .arg(invocation.value("out")));
    return ExitStatus::Done;
}

ExitStatus exportMonthly(Invocation& invocation) {
    const auto month = askedMonth(invocation);
    if (!month || !invocation.has("out")) {
        invocation.console.note(QCoreApplication::translate(
            "CommandLine", "--month is written like 2026-11; --out names the workbook."));
        return ExitStatus::Usage;
    }
    const auto school = askedSchool(invocation);
    if (!school) {
        return invocation.console.failure(school.error());
    }
    House& house = *invocation.house;
    const auto rows = MonthlyReports(*house.database, house.clock, house.actor)
                          .write(*month, *school, invocation.value("out"));
    if (!rows) {
        return invocation.console.failure(rows.error());
    }
    invocation.console.answer(
        QJsonObject{{QStringLiteral("rows"), *rows}},
        QCoreApplication::translate("CommandLine", "%n row(s) written to %1.", nullptr, *rows)
            .arg(invocation.value("out")));
    return ExitStatus::Done;
}

} // namespace

std::optional<ReportMonth> askedMonth(const Invocation& invocation) {
    return invocation.has("month") ? ReportMonth::parse(invocation.value("month"))
                                   : ReportMonth::of(invocation.clock.today());
}

QList<Command> exportCommands() {
    const auto text = [](const char* word) { return QString::fromLatin1(word); };
    return {{{text("export"), text("ledger")},
             {},
             0,
             {text("kind"), text("out")},
             {},
             true,
             exportLedger},
            {{text("export"), text("roster")},
             {},
             0,
             {text("school"), text("class"), text("out"), text("columns"), text("reason")},
             {},
             true,
             exportRoster},
            {{text("export"), text("monthly")},
             {},
             0,
             {text("school"), text("month"), text("out")},
             {},
             true,
             exportMonthly}};
}

} // namespace xiange
