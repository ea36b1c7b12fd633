#include "app/commands/commands.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace xiange {

namespace {

ExitStatus exportLedger(Invocation& invocation) {
    const auto kind = fromCode(ledgerKindCodes, invocation.value("kind"));
    if (!kind || !invocation.has("out")) {
        invocation.console.note(QCoreApplication::translate(
            "CommandLine", "--kind is suspected or confirmed; --out names the workbook."));
        return ExitStatus::Usage;
    }
    const auto rows = invocation.house->ledgers.write(*kind, invocation.value("out"));
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

QList<Command> exportCommands() {
    const auto text = [](const char* word) { return QString::fromLatin1(word); };
    return {{{text("export"), text("ledger")},
             {},
             0,
             {text("kind"), text("out")},
             {},
             true,
             exportLedger}};
}

} // namespace xiange
