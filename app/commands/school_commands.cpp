#include "app/commands/commands.h"
#include "app/founding.h"
#include "core/base/json.h"

#include <QCoreApplication>

namespace xiange {

namespace {

ExitStatus create(Invocation& invocation) {
    const auto address = db::parseAddress(invocation.operand(0));
    if (!address) {
        return invocation.console.failure(address.error());
    }
    const NewSchool school{invocation.value("school"), invocation.value("school-code"),
                           invocation.value("town"),   invocation.value("school-year").toInt(),
                           invocation.value("as"),     qEnvironmentVariable("XIANGE_PASSWORD")};
    const auto id = foundSchool(*address, invocation.clock, school);
    if (!id) {
        return invocation.console.failure(id.error());
    }
    invocation.console.answer(
        QJsonObject{{QStringLiteral("school"), id->value}},
        QCoreApplication::translate("CommandLine", "%1 is ready in %2. Next: import the roster.")
            .arg(school.name, address->shownName()));
    return ExitStatus::Done;
}

ExitStatus addSchool(Invocation& invocation) {
    const auto id = invocation.house->schools.add(
        invocation.operand(0), invocation.value("school-code"), invocation.value("town"));
    if (!id) {
        return invocation.console.failure(id.error());
    }
    invocation.console.answer(
        QJsonObject{{QStringLiteral("school"), id->value}},
        QCoreApplication::translate("CommandLine", "Added %1.").arg(invocation.operand(0)));
    return ExitStatus::Done;
}

ExitStatus listSchools(Invocation& invocation) {
    const auto schools = invocation.house->schools.list();
    if (!schools) {
        return invocation.console.failure(schools.error());
    }
    QStringList lines;
    for (const School& school : *schools) {
        lines.append(QStringLiteral("%1  %2  %3").arg(school.code, school.name, school.town));
    }
    invocation.console.answer(jsonArray(*schools,
                                        [](const School& school) {
                                            return QJsonObject{
                                                {QStringLiteral("school"), school.id.value},
                                                {QStringLiteral("code"), school.code},
                                                {QStringLiteral("name"), school.name},
                                                {QStringLiteral("town"), school.town}};
                                        }),
                              lines.join(QLatin1Char('\n')));
    return ExitStatus::Done;
}

} // namespace

Result<SchoolId> askedSchool(Invocation& invocation) {
    if (!invocation.has("school")) {
        return SchoolId();
    }
    const auto school = invocation.house->schools.findByCode(invocation.value("school"));
    if (!school) {
        return tl::make_unexpected(school.error());
    }
    return school->id;
}

QList<Command> schoolCommands() {
    const auto text = [](const char* word) { return QString::fromLatin1(word); };
    return {
        {{text("create")},
         text("FILE"),
         1,
         {text("school"), text("school-code"), text("school-year"), text("town")},
         {},
         false,
         create},
        {{text("school"), text("add")},
         text("NAME"),
         1,
         {text("school-code"), text("town")},
         {},
         true,
         addSchool},
        {{text("school"), text("list")}, {}, 0, {}, {}, true, listSchools},
    };
}

} // namespace xiange
