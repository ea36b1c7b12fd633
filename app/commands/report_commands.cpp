#include "app/commands/commands.h"
#include "core/base/json.h"
#include "core/papers/town_ledger.h"
#include "core/reports/report_desk.h"
#include "core/reports/report_inbox.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

namespace xiange {

namespace {

QJsonObject countsJson(const CameTo& counts) {
    return {{QStringLiteral("suspected"), counts.suspected},
            {QStringLiteral("confirmed"), counts.confirmed},
            {QStringLiteral("returned"), counts.returned},
            {QStringLiteral("closed"), counts.closed}};
}

QJsonObject figuresJson(const MonthlyFigures& figures) {
    return {{QStringLiteral("in_month"), countsJson(figures.month)},
            {QStringLiteral("in_year"), countsJson(figures.year)},
            {QStringLiteral("open_suspected"), figures.openSuspected},
            {QStringLiteral("open_confirmed"), figures.openConfirmed},
            {QStringLiteral("open_returned"), figures.openReturned}};
}

/// The school of --school, or the only one.
Result<SchoolId> oneSchool(Invocation& invocation) {
    const auto asked = askedSchool(invocation);
    if (!asked || asked->isValid()) {
        return asked;
    }
    return invocation.house->schools.list().and_then(
        [](const QList<School>& schools) -> Result<SchoolId> {
            if (schools.size() != 1) {
                return fail(ErrorKind::Invalid,
                            QCoreApplication::translate(
                                "CommandLine", "There are several schools: name one by --school."));
            }
            return schools.front().id;
        });
}

ExitStatus exportReport(Invocation& invocation) {
    const auto month = askedMonth(invocation);
    if (!month || !invocation.has("out")) {
        invocation.console.note(QCoreApplication::translate(
            "CommandLine", "--month is written like 2026-11; --out names the file."));
        return ExitStatus::Usage;
    }
    const auto school = oneSchool(invocation);
    if (!school) {
        return invocation.console.failure(school.error());
    }
    House& house = *invocation.house;
    ReportDesk desk(*house.database, house.clock, house.actor);
    const auto report = desk.write(*month, *school, invocation.value("out"));
    if (!report) {
        return invocation.console.failure(report.error());
    }
    const auto fingerprint = desk.fingerprint(*school);
    if (!fingerprint) {
        return invocation.console.failure(fingerprint.error());
    }
    invocation.console.answer(
        QJsonObject{{QStringLiteral("school"), report->schoolName},
                    {QStringLiteral("month"), month->text()},
                    {QStringLiteral("cases"), report->cases.size()},
                    {QStringLiteral("figures"), figuresJson(report->figures)},
                    {QStringLiteral("fingerprint"), *fingerprint}},
        QCoreApplication::translate(
            "CommandLine", "%1, %2: written to %3. It names children and is signed, not "
                           "encrypted: hand it over in person or by the office network. The "
                           "school's key: %4")
            .arg(report->schoolName, month->text(), invocation.value("out"), *fingerprint));
    return ExitStatus::Done;
}

QByteArray contentOf(const QString& path) {
    constexpr qint64 largest = 64LL * 1024 * 1024;
    QFile file(path);
    return file.size() <= largest && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject fileJson(const QString& path, const ReceivedFile& file) {
    return {{QStringLiteral("file"), QFileInfo(path).fileName()},
            {QStringLiteral("outcome"), codeOf(fileOutcomeCodes, file.outcome)},
            {QStringLiteral("school"), file.school},
            {QStringLiteral("school_code"), file.schoolCode},
            {QStringLiteral("month"), file.month.text()},
            {QStringLiteral("fingerprint"), file.fingerprint},
            {QStringLiteral("text"), file.text}};
}

QJsonObject monthJson(const ReceivedMonth& month) {
    return {{QStringLiteral("month"), month.month.text()},
            {QStringLiteral("enrolled"), month.enrolled},
            {QStringLiteral("sum"), figuresJson(month.sum)},
            {QStringLiteral("schools"),
             jsonArray(month.reports,
                       [](const SchoolReport& report) {
                           QJsonObject line = figuresJson(report.figures);
                           line.insert(QStringLiteral("code"), report.schoolCode);
                           line.insert(QStringLiteral("name"), report.schoolName);
                           line.insert(QStringLiteral("enrolled"), report.enrolled);
                           return line;
                       })},
            {QStringLiteral("kept_here"),
             jsonArray(month.kept,
                       [](const KeptSchool& kept) {
                           QJsonObject line = figuresJson(kept.line.figures);
                           line.insert(QStringLiteral("code"), kept.line.school.code);
                           line.insert(QStringLiteral("name"), kept.line.school.name);
                           line.insert(QStringLiteral("enrolled"), kept.enrolled);
                           return line;
                       })},
            {QStringLiteral("missing"),
             jsonArray(month.missing, [](const School& school) { return school.name; })},
            {QStringLiteral("due"), month.due.toString(Qt::ISODate)},
            {QStringLiteral("late"), QJsonArray::fromStringList(month.late)},
            {QStringLiteral("contradictions"),
             jsonArray(month.contradictions, [](const Contradiction& one) { return one.text; })}};
}

QString monthWords(const ReceivedMonth& month) {
    if (month.reports.isEmpty() && month.kept.isEmpty()) {
        return QCoreApplication::translate("CommandLine",
                                           "%1: no school has reported yet, %2 missing.")
            .arg(month.month.text())
            .arg(month.missing.size());
    }
    QStringList lines{QCoreApplication::translate(
                          "CommandLine", "%1: %2 reported, %3 missing; open: %4 suspected, %5 "
                                         "confirmed, %6 returned.")
                          .arg(month.month.text())
                          .arg(month.reports.size() + month.kept.size())
                          .arg(month.missing.size())
                          .arg(month.sum.openSuspected)
                          .arg(month.sum.openConfirmed)
                          .arg(month.sum.openReturned)};
    for (const Contradiction& one : month.contradictions) {
        lines.append(QStringLiteral("  ") + one.text);
    }
    return lines.join(u'\n');
}

ExitStatus importReports(Invocation& invocation) {
    House& house = *invocation.house;
    ReportInbox inbox(*house.database, house.clock, house.actor);
    QJsonArray files;
    QStringList words;
    QMap<QString, ReportMonth> months;
    qsizetype refused = 0;
    bool look = false;
    for (const QString& path : invocation.operands) {
        const auto taken = inbox.take(contentOf(path), invocation.values("confirm-key"));
        if (!taken) {
            return invocation.console.failure(taken.error());
        }
        files.append(fileJson(path, *taken));
        if (!taken->text.isEmpty()) {
            invocation.console.note(path + QStringLiteral(": ") + taken->text);
        }
        refused += taken->outcome == FileOutcome::Refused ? 1 : 0;
        look = look || !taken->text.isEmpty();
        if (taken->outcome != FileOutcome::Refused) {
            months.insert(taken->month.text(), taken->month);
        }
    }
    QJsonArray monthList;
    for (const ReportMonth& one : std::as_const(months)) {
        const auto month = inbox.month(one);
        if (!month) {
            return invocation.console.failure(month.error());
        }
        look = look || !month->contradictions.isEmpty();
        monthList.append(monthJson(*month));
        words.append(monthWords(*month));
    }
    invocation.console.answer(
        QJsonObject{{QStringLiteral("files"), files}, {QStringLiteral("months"), monthList}},
        words.join(u'\n'));
    if (refused == invocation.operands.size()) {
        return ExitStatus::Unreadable;
    }
    return look ? ExitStatus::Findings : ExitStatus::Done;
}

/// The town's ledger of a month, from the files that it has taken in.
ExitStatus exportReports(Invocation& invocation) {
    const auto month = askedMonth(invocation);
    if (!month || !invocation.has("out")) {
        invocation.console.note(QCoreApplication::translate(
            "CommandLine", "--month is written like 2026-11; --out names the workbook."));
        return ExitStatus::Usage;
    }
    House& house = *invocation.house;
    const auto rows = TownLedger(*house.database, house.clock, house.actor)
                          .write(*month, invocation.value("out"));
    const auto received = house.reportInbox.month(*month);
    if (!rows || !received) {
        return invocation.console.failure(rows ? received.error() : rows.error());
    }
    QJsonObject answer = monthJson(*received);
    answer.insert(QStringLiteral("rows"), *rows);
    invocation.console.answer(answer, monthWords(*received));
    return received->missing.isEmpty() && received->contradictions.isEmpty() ? ExitStatus::Done
                                                                             : ExitStatus::Findings;
}

} // namespace

QList<Command> reportCommands() {
    const auto text = [](const char* word) { return QString::fromLatin1(word); };
    return {{{text("export"), text("report")},
             {},
             0,
             {text("school"), text("month"), text("out")},
             {},
             true,
             exportReport},
            {{text("import"), text("reports")},
             QStringLiteral("FILE…"),
             1,
             {text("confirm-key")},
             {},
             true,
             importReports},
            {{text("export"), text("reports")},
             {},
             0,
             {text("month"), text("out")},
             {},
             true,
             exportReports}};
}

} // namespace xiange
