#include "app/commands/commands.h"
#include "core/base/json.h"
#include "core/sheets/workbook_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace xiange {

namespace {

ExitStatus importHolidays(Invocation& invocation) {
    QFile file(invocation.operand(0));
    if (!file.open(QIODevice::ReadOnly)) {
        invocation.console.note(
            QCoreApplication::translate("CommandLine", "The file %1 can't be read: %2")
                .arg(file.fileName(), file.errorString()));
        return ExitStatus::Unreadable;
    }
    const auto days = invocation.house->calendars.importHolidays(file.readAll());
    if (!days) {
        return invocation.console.failure(days.error());
    }
    invocation.console.answer(
        QJsonObject{{QStringLiteral("days"), *days}},
        QCoreApplication::translate("CommandLine", "%n day(s) read.", nullptr, *days));
    return ExitStatus::Done;
}

QString rosterWords(const RosterPlan& plan, const QString& file) {
    QStringList lines{
        QCoreApplication::translate("CommandLine",
                                    "%1: %2 rows: %3 new, %4 changed, %5 unchanged, %6 missing "
                                    "from the list, %7 rejected, %8 with problems.")
            .arg(file)
            .arg(plan.rows())
            .arg(plan.newOnes)
            .arg(plan.changed)
            .arg(plan.unchanged)
            .arg(plan.missing.size())
            .arg(plan.rejected)
            .arg(plan.withProblems)};
    for (const Finding& finding : plan.findings) {
        lines.append(QCoreApplication::translate("CommandLine", "Row %1, %2 “%3”: %4")
                         .arg(finding.row)
                         .arg(finding.column, finding.value, finding.text));
    }
    return lines.join(QLatin1Char('\n'));
}

/// Rows that nobody can take for a child, and children with a damaged value, want a look.
ExitStatus rosterStatus(const RosterPlan& plan) {
    return plan.rejected + plan.withProblems > 0 ? ExitStatus::Findings : ExitStatus::Done;
}

/// A whole list that changes or misses so many is perhaps another school's or an old one.
void noteAlarm(Invocation& invocation, const RosterPlan& plan) {
    invocation.console.note(
        QCoreApplication::translate("CommandLine",
                                    "More than one child in ten changes or is missing: of %1 "
                                    "children %2 change, %3 are not on the list. Is this the right "
                                    "file?")
            .arg(plan.knownBefore)
            .arg(plan.changed)
            .arg(plan.missing.size()));
}

ExitStatus importRoster(Invocation& invocation) {
    RosterOptions options;
    const auto school = askedSchool(invocation);
    if (!school) {
        return invocation.console.failure(school.error());
    }
    options.school = *school;
    // By the contract a list without --school belongs to the only school, whatever code stands in
    // it; that it is another one is a finding, not a question that a script could not answer.
    options.otherCode = true;
    options.changesOnly = invocation.has("changes");
    const auto file = RosterImport::readFile(invocation.operand(0));
    if (!file) {
        return invocation.console.failure(file.error());
    }
    RosterImport& roster = invocation.house->rosterImport;
    RosterResult result;
    if (invocation.has("dry-run")) {
        auto plan = roster.plan(*file, options);
        if (!plan) {
            return invocation.console.failure(plan.error());
        }
        result.plan = std::move(*plan);
    } else {
        auto imported = roster.import(*file, options, [&](int done, int total) {
            invocation.console.progress(done, total);
            return true;
        });
        if (!imported) {
            return invocation.console.failure(imported.error());
        }
        result = std::move(*imported);
    }
    if (invocation.has("rejected")) {
        if (const auto written =
                RosterImport::writeRejected(*file, result.plan, invocation.value("rejected"));
            !written) {
            return invocation.console.failure(written.error());
        }
    }
    invocation.console.answer(rosterReport(result.plan, result.id),
                              rosterWords(result.plan, invocation.operand(0)));
    if (!options.changesOnly && result.plan.isAlarming()) {
        noteAlarm(invocation, result.plan);
        return ExitStatus::Findings;
    }
    return rosterStatus(result.plan);
}

QString changesWords(const ChangesPlan& plan, const QString& file) {
    QStringList lines{QCoreApplication::translate(
                          "CommandLine", "%1: %2 status changes: %3 applied, %4 known before, %5 "
                                         "rejected; %6 want a reason or a proof.")
                          .arg(file)
                          .arg(plan.entries.size())
                          .arg(plan.applied)
                          .arg(plan.known)
                          .arg(plan.rejected)
                          .arg(plan.incomplete)};
    for (const Finding& finding : plan.findings) {
        lines.append(QCoreApplication::translate("CommandLine", "Row %1, %2 “%3”: %4")
                         .arg(finding.row)
                         .arg(finding.column, finding.value, finding.text));
    }
    return lines.join(QLatin1Char('\n'));
}

ExitStatus importChanges(Invocation& invocation) {
    const auto school = askedSchool(invocation);
    if (!school) {
        return invocation.console.failure(school.error());
    }
    const auto file = ChangesImport::readFile(invocation.operand(0));
    if (!file) {
        return invocation.console.failure(file.error());
    }
    ChangesImport& changes = invocation.house->changesImport;
    ChangesResult result;
    if (invocation.has("dry-run")) {
        auto plan = changes.plan(*file, *school);
        if (!plan) {
            return invocation.console.failure(plan.error());
        }
        result.plan = std::move(*plan);
    } else {
        auto imported = changes.import(*file, *school, [&](int done, int total) {
            invocation.console.progress(done, total);
            return true;
        });
        if (!imported) {
            return invocation.console.failure(imported.error());
        }
        result = std::move(*imported);
    }
    if (invocation.has("rejected")) {
        if (const auto written =
                ChangesImport::writeRejected(*file, result.plan, invocation.value("rejected"));
            !written) {
            return invocation.console.failure(written.error());
        }
    }
    invocation.console.answer(changesReport(result),
                              changesWords(result.plan, invocation.operand(0)));
    return result.plan.rejected > 0 ? ExitStatus::Findings : ExitStatus::Done;
}

ExitStatus undoImport(Invocation& invocation) {
    const auto undone =
        invocation.house->rosterImport.undo(ImportId(invocation.operand(0).toLongLong()));
    if (!undone) {
        return invocation.console.failure(undone.error());
    }
    invocation.console.answer(
        QJsonObject{{QStringLiteral("undone"), *undone}},
        QCoreApplication::translate("CommandLine", "Taken back: %n child(ren).", nullptr, *undone));
    return ExitStatus::Done;
}

QJsonObject findingJson(const MarksFinding& finding) {
    return {{QStringLiteral("row"), finding.row},
            {QStringLiteral("column"), finding.column},
            {QStringLiteral("value"), finding.value},
            {QStringLiteral("problem"), codeOf(marksProblemCodes, finding.problem)},
            {QStringLiteral("severity"), QStringLiteral("rejected")},
            {QStringLiteral("text"), finding.text}};
}

ExitStatus importMarks(Invocation& invocation) {
    const auto school = askedSchool(invocation);
    if (!school) {
        return invocation.console.failure(school.error());
    }
    const auto workbook = readWorkbook(invocation.operand(0));
    if (!workbook) {
        return invocation.console.failure(workbook.error());
    }
    const auto summary =
        invocation.house->marksImport.run(*workbook, *school, [&](qint64 done, qint64 total) {
            invocation.console.progress(done, total);
            return true;
        });
    if (!summary) {
        return invocation.console.failure(summary.error());
    }
    QStringList lines{QCoreApplication::translate(
                          "CommandLine", "%1 rows: %2 roll calls, %3 marks, %4 rows not taken.")
                          .arg(summary->rows)
                          .arg(summary->rolls)
                          .arg(summary->marks)
                          .arg(summary->rejected)};
    for (const MarksFinding& finding : summary->findings) {
        lines.append(QCoreApplication::translate("CommandLine", "Row %1, %2 “%3”: %4")
                         .arg(finding.row)
                         .arg(finding.column, finding.value, finding.text));
    }
    invocation.console.answer(
        QJsonObject{{QStringLiteral("rows"), summary->rows},
                    {QStringLiteral("rolls"), summary->rolls},
                    {QStringLiteral("marks"), summary->marks},
                    {QStringLiteral("rejected"), summary->rejected},
                    {QStringLiteral("findings"), jsonArray(summary->findings, findingJson)}},
        lines.join(QLatin1Char('\n')));
    return summary->rejected > 0 ? ExitStatus::Findings : ExitStatus::Done;
}

QString comparisonWords(const ComparedList& list, const QList<ListFinding>& findings) {
    QStringList lines{QCoreApplication::translate(
                          "CommandLine", "%1 rows: %2 the same, %3 near, %4 not found, %5 out of "
                                         "age, %6 not taken.")
                          .arg(list.rows)
                          .arg(list.same)
                          .arg(list.near)
                          .arg(list.notFound)
                          .arg(list.outOfAge)
                          .arg(list.rejected)};
    if (list.isRepeat) {
        lines.append(QCoreApplication::translate(
                         "CommandLine", "Against the last list: %1 new or changed, %2 gone.")
                         .arg(list.fresh)
                         .arg(list.gone));
    }
    for (const ListFinding& finding : findings) {
        lines.append(QCoreApplication::translate("CommandLine", "Row %1, %2 “%3”: %4")
                         .arg(finding.row)
                         .arg(finding.column, finding.value, finding.text));
    }
    return lines.join(QLatin1Char('\n'));
}

ExitStatus importList(Invocation& invocation) {
    const auto source = fromCode(listSourceCodes, invocation.value("source"));
    if (!source) {
        invocation.console.note(QCoreApplication::translate(
            "CommandLine",
            "--source is police, civil_affairs, disabled, revitalization or other."));
        return ExitStatus::Usage;
    }
    const auto reading = readWorkbook(invocation.operand(0)).and_then(readListRows);
    if (!reading) {
        return invocation.console.failure(reading.error());
    }
    ListComparison& comparison = invocation.house->listComparison;
    const QString fileName = QFileInfo(invocation.operand(0)).fileName();
    const auto list = comparison
                          .compare(fileName, *reading, *source,
                                   [&](qint64 done, qint64 total) {
                                       invocation.console.progress(done, total);
                                       return true;
                                   })
                          .and_then([&](ComparedListId id) { return comparison.one(id); });
    if (!list) {
        return invocation.console.failure(list.error());
    }
    invocation.console.answer(QJsonObject{{QStringLiteral("list"), list->id.value},
                                          {QStringLiteral("rows"), list->rows},
                                          {QStringLiteral("same"), list->same},
                                          {QStringLiteral("near"), list->near},
                                          {QStringLiteral("not_found"), list->notFound},
                                          {QStringLiteral("out_of_age"), list->outOfAge},
                                          {QStringLiteral("rejected"), list->rejected}},
                              comparisonWords(*list, reading->findings));
    return list->rejected > 0 ? ExitStatus::Findings : ExitStatus::Done;
}

} // namespace

QList<Command> importCommands() {
    const auto text = [](const char* word) { return QString::fromLatin1(word); };
    return {
        {{text("import"), text("roster")},
         text("FILE"),
         1,
         {text("school"), text("rejected")},
         {text("changes"), text("dry-run")},
         true,
         importRoster},
        {{text("import"), text("undo")}, text("ID"), 1, {}, {}, true, undoImport},
        {{text("import"), text("changes")},
         text("FILE"),
         1,
         {text("school"), text("rejected")},
         {text("dry-run")},
         true,
         importChanges},
        {{text("import"), text("marks")}, text("FILE"), 1, {text("school")}, {}, true, importMarks},
        {{text("import"), text("list")}, text("FILE"), 1, {text("source")}, {}, true, importList},
        {{text("import"), text("holidays")}, text("FILE.json"), 1, {}, {}, true, importHolidays},
    };
}

} // namespace xiange
