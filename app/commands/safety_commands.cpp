#include "app/commands/commands.h"
#include "core/accounts/backups.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace xiange {

namespace {

ExitStatus answer(Invocation& invocation, const Result<db::Soundness>& found,
                  const QString& words) {
    if (!found) {
        return invocation.console.failure(found.error());
    }
    const bool sound = found->faults.isEmpty();
    invocation.console.answer(
        QJsonObject{{QStringLiteral("ok"), sound},
                    {QStringLiteral("findings"), QJsonArray::fromStringList(found->faults)},
                    {QStringLiteral("children"), found->children},
                    {QStringLiteral("marks"), found->marks},
                    {QStringLiteral("case_entries"), found->caseEntries}},
        sound ? words : found->faults.join(u'\n'));
    return sound ? ExitStatus::Done : ExitStatus::Findings;
}

ExitStatus verify(Invocation& invocation) {
    return answer(invocation, db::examine(*invocation.house->database),
                  QCoreApplication::translate("CommandLine", "The data are sound."));
}

ExitStatus backUp(Invocation& invocation) {
    House& house = *invocation.house;
    const auto copied =
        Backups(*house.database, house.clock, house.actor).make(invocation.operand(0));
    return answer(invocation, copied,
                  QCoreApplication::translate(
                      "CommandLine", "Copied to %1, opened again and found sound. The file is not "
                                     "encrypted: keep it under lock.")
                      .arg(invocation.operand(0)));
}

ExitStatus restore(Invocation& invocation) {
    if (!invocation.has("database")) {
        invocation.console.note(QCoreApplication::translate(
            "CommandLine", "Where to? Name a new file with --database FILE."));
        return ExitStatus::Usage;
    }
    return answer(invocation, db::restoreFrom(invocation.operand(0), invocation.address),
                  QCoreApplication::translate("CommandLine", "Restored into %1.")
                      .arg(invocation.address.shownName()));
}

} // namespace

QList<Command> safetyCommands() {
    const auto text = [](const char* word) { return QString::fromLatin1(word); };
    return {{{text("backup")}, text("FILE"), 1, {}, {}, true, backUp},
            {{text("restore")}, text("FILE"), 1, {}, {}, false, restore},
            {{text("verify")}, {}, 0, {}, {}, true, verify}};
}

} // namespace xiange
