#include "app/command.h"

#include "app/commands/commands.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <limits>

namespace xiange {

namespace {

const QStringList globalValued{QStringLiteral("database"), QStringLiteral("as"),
                               QStringLiteral("date")};

// The options of all commands together: enough to tell words from values before the command is
// known.
QStringList bareWords(const QStringList& arguments) {
    QStringList valued = globalValued;
    for (const Command& command : allCommands()) {
        valued += command.valued;
    }
    QStringList words;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (!argument.startsWith(QLatin1String("--"))) {
            words.append(argument);
        } else if (!argument.contains(QLatin1Char('=')) && valued.contains(argument.mid(2))) {
            ++i;
        }
    }
    return words;
}

std::optional<Command> findCommand(const QStringList& words) {
    std::optional<Command> best;
    for (const Command& command : allCommands()) {
        const bool fits = words.mid(0, command.words.size()) == command.words;
        if (fits && (!best || command.words.size() > best->words.size())) {
            best = command;
        }
    }
    return best;
}

QString usageOf(const Command& command) {
    QString usage = QStringLiteral("xiange ") + command.words.join(QLatin1Char(' '));
    if (!command.operands.isEmpty()) {
        usage += QLatin1Char(' ') + command.operands;
    }
    for (const QString& option : command.valued) {
        usage += QStringLiteral(" [--%1 …]").arg(option);
    }
    for (const QString& option : command.flags) {
        usage += QStringLiteral(" [--%1]").arg(option);
    }
    return usage;
}

void addOptions(QCommandLineParser& parser, const Command& command) {
    for (const QString& name : globalValued + command.valued) {
        parser.addOption(QCommandLineOption(name, QString(), QStringLiteral("value")));
    }
    for (const QString& name : QStringList{QStringLiteral("json")} + command.flags) {
        parser.addOption(QCommandLineOption(name));
    }
}

ExitStatus usageError(Console& console, const QString& text, const QString& usage) {
    console.note(text);
    console.note(usage);
    return ExitStatus::Usage;
}

/// How many words may stand behind the command's own: one for each named in its usage line, or as
/// many as one likes after "…".
int mostOperands(const Command& command) {
    return command.operands.endsWith(QStringLiteral("…"))
               ? std::numeric_limits<int>::max()
               : static_cast<int>(command.operands.split(u' ', Qt::SkipEmptyParts).size());
}

/// The first thing said that has to be a whole number and is none; empty if all are well.
QString wrongNumber(const Command& command, const QCommandLineParser& parser,
                    const QStringList& operands) {
    const auto isNumber = [](const QString& text) {
        bool good = false;
        return text.toLongLong(&good) > 0 && good;
    };
    if ((command.operands == QLatin1String("N") || command.operands == QLatin1String("ID")) &&
        !isNumber(operands.value(0))) {
        return operands.value(0);
    }
    for (const char* option : {"school-year", "schools", "students", "years", "seed", "case"}) {
        const QString name = QString::fromLatin1(option);
        if (command.valued.contains(name) && parser.isSet(name) && !isNumber(parser.value(name))) {
            return QStringLiteral("--%1 %2").arg(name, parser.value(name));
        }
    }
    return {};
}

ExitStatus runIn(const Command& command, Invocation& invocation, const QString& url) {
    const auto address = db::parseAddress(url);
    if (!address) {
        return invocation.console.failure(address.error());
    }
    invocation.address = *address;
    if (!command.needsHouse) {
        return command.run(invocation);
    }
    if (url.isEmpty()) {
        invocation.console.note(QCoreApplication::translate(
            "CommandLine", "Which data? Name them with --database FILE."));
        return ExitStatus::Usage;
    }
    auto house =
        House::open(*address, invocation.clock, invocation.value("as"),
                    [&](const QString& name) { return askedPassword(invocation.console, name); });
    if (!house) {
        return invocation.console.failure(house.error());
    }
    invocation.house = house->get();
    return command.run(invocation);
}

} // namespace

QList<Command> allCommands() {
    return schoolCommands() + importCommands() + attendanceCommands() + accountCommands() +
           caseCommands() + paperCommands() + sampleCommands() + galleryCommands() +
           exportCommands() + reportCommands() + indicatorCommands() + checkCommands() +
           ledgerCommands() + safetyCommands();
}

bool asksForCommand(const QStringList& arguments) {
    return !bareWords(arguments).isEmpty() || arguments.contains(QStringLiteral("--help")) ||
           arguments.contains(QStringLiteral("--version"));
}

ExitStatus runCommand(const QStringList& arguments, const QString& rememberedUrl) {
    Console console(arguments.contains(QStringLiteral("--json")));
    if (arguments.contains(QStringLiteral("--version"))) {
        console.answer(
            QJsonObject{{QStringLiteral("version"), QCoreApplication::applicationVersion()}},
            QStringLiteral("xiange ") + QCoreApplication::applicationVersion());
        return ExitStatus::Done;
    }
    const QStringList words = bareWords(arguments);
    const auto command = findCommand(words);
    if (!command) {
        QStringList usages;
        for (const Command& known : allCommands()) {
            usages.append(QStringLiteral("  ") + usageOf(known));
        }
        const QString text =
            QStringLiteral(
                "xiange [--database URL] [--as ACCOUNT] [--date DAY] [--json] COMMAND\n") +
            usages.join(QLatin1Char('\n'));
        if (arguments.contains(QStringLiteral("--help"))) {
            console.answer(QJsonObject(), text);
            return ExitStatus::Done;
        }
        return usageError(console,
                          QCoreApplication::translate("CommandLine", "There is no command “%1”.")
                              .arg(words.join(QLatin1Char(' '))),
                          text);
    }
    QCommandLineParser parser;
    addOptions(parser, *command);
    if (!parser.parse(QStringList{QStringLiteral("xiange")} + arguments)) {
        return usageError(console, parser.errorText(), usageOf(*command));
    }
    const QStringList operands = parser.positionalArguments().mid(command->words.size());
    if (operands.size() < command->least) {
        return usageError(console,
                          QCoreApplication::translate("CommandLine", "Something is missing."),
                          usageOf(*command));
    }
    if (const QString surplus = operands.value(mostOperands(*command)); !surplus.isEmpty()) {
        return usageError(
            console,
            QCoreApplication::translate("CommandLine", "“%1” is one word too many.").arg(surplus),
            usageOf(*command));
    }
    if (const QString wrong = wrongNumber(*command, parser, operands); !wrong.isEmpty()) {
        return usageError(
            console,
            QCoreApplication::translate("CommandLine", "A whole number is needed, not “%1”.")
                .arg(wrong),
            usageOf(*command));
    }
    const SystemClock realTime;
    FixedClock setTime{QDate::currentDate(), QTime::currentTime()};
    const Clock* clock = &realTime;
    if (parser.isSet(QStringLiteral("date"))) {
        const QDate day = QDate::fromString(parser.value(QStringLiteral("date")), Qt::ISODate);
        if (!day.isValid()) {
            return usageError(
                console,
                QCoreApplication::translate("CommandLine",
                                            "The day after --date is written like 2026-11-23."),
                usageOf(*command));
        }
        setTime.set(day, QTime(17, 0));
        clock = &setTime;
    }
    Invocation invocation{parser, operands, console, *clock, nullptr, {}};
    const QString url = parser.isSet(QStringLiteral("database"))
                            ? parser.value(QStringLiteral("database"))
                            : rememberedUrl;
    return runIn(*command, invocation, url);
}

} // namespace xiange
