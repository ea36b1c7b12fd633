#include "app/commands/commands.h"
#include "core/sample/sample_town.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

namespace xiange {

namespace {

ExitStatus makeSample(Invocation& invocation) {
    const auto address = db::parseAddress(invocation.value("out"));
    if (!address || invocation.value("out").isEmpty()) {
        invocation.console.note(
            QCoreApplication::translate("CommandLine", "Where to? Name the file with --out FILE."));
        return ExitStatus::Usage;
    }
    SampleSize size;
    const auto number = [&](const char* option, int usual) {
        return invocation.has(option) ? invocation.value(option).toInt() : usual;
    };
    size.schools = number("schools", size.schools);
    size.students = number("students", size.students);
    size.years = number("years", size.years);
    size.seed = static_cast<quint32>(number("seed", static_cast<int>(size.seed)));
    if (size.schools < 1 || size.schools > 500 || size.students < size.schools ||
        size.students > 300000 || size.years != 1) {
        invocation.console.note(QCoreApplication::translate(
            "CommandLine", "A sample has 1 to 500 schools, at least one child a school, at most "
                           "300,000 children, and one school year of roll calls."));
        return ExitStatus::Usage;
    }
    auto database = db::Database::open(*address, db::OpenMode::CreateNew);
    if (!database) {
        return invocation.console.failure(database.error());
    }
    const auto counts = makeSampleTown(**database, invocation.clock, size, [&](int done) {
        invocation.console.progress(done, 100);
        return true;
    });
    if (!counts) {
        return invocation.console.failure(counts.error());
    }
    invocation.console.answer(
        QJsonObject{{QStringLiteral("schools"), counts->schools},
                    {QStringLiteral("classes"), counts->classes},
                    {QStringLiteral("students"), counts->students},
                    {QStringLiteral("marks"), counts->marks},
                    {QStringLiteral("cases"), counts->cases}},
        QCoreApplication::translate(
            "CommandLine", "%1 schools, %2 classes, %3 children, %4 marks, %5 cases in %6.")
            .arg(counts->schools)
            .arg(counts->classes)
            .arg(counts->students)
            .arg(counts->marks)
            .arg(counts->cases)
            .arg(address->shownName()));
    return ExitStatus::Done;
}

} // namespace

QList<Command> sampleCommands() {
    const auto text = [](const char* word) { return QString::fromLatin1(word); };
    return {{{text("sample")},
             {},
             0,
             {text("schools"), text("students"), text("years"), text("seed"), text("out")},
             {},
             false,
             makeSample}};
}

} // namespace xiange
