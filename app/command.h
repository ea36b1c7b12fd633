#pragma once

#include "app/console.h"
#include "app/house.h"

#include <QCommandLineParser>
#include <QStringList>

#include <functional>
#include <optional>

namespace xiange {

/// What a command is given to work with.
struct Invocation {
    const QCommandLineParser& options;
    QStringList operands; ///< what stands behind the command's words
    Console& console;
    const Clock& clock;
    House* house = nullptr; ///< null for commands that open no database
    db::Address address;    ///< of --database; meant for commands that make one

    [[nodiscard]] QString operand(int index) const { return operands.value(index); }
    [[nodiscard]] bool has(const char* option) const {
        return options.isSet(QLatin1String(option));
    }
    [[nodiscard]] QString value(const char* option) const {
        return options.value(QLatin1String(option));
    }
    [[nodiscard]] QStringList values(const char* option) const {
        return options.values(QLatin1String(option));
    }
};

/// One command of the contract.
struct Command {
    QStringList words;  ///< "import", "roster"
    QString operands;   ///< "FILE", for the usage line
    int least = 0;      ///< how many operands it needs
    QStringList valued; ///< options with a value: "school"
    QStringList flags;  ///< options without
    bool needsHouse = true;
    std::function<ExitStatus(Invocation&)> run;
};

/// Every command, in the order of the help text.
QList<Command> allCommands();

/// Whether these arguments (without the program's name) ask for a command, not the window.
bool asksForCommand(const QStringList& arguments);

/// Runs one command. `arguments` without the program's name; `rememberedUrl` is the database
/// opened last.
ExitStatus runCommand(const QStringList& arguments, const QString& rememberedUrl);

} // namespace xiange
