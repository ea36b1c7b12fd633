#include "app/commands/commands.h"
#include "core/base/json.h"
#include "core/schools/class_name.h"

#include <QCoreApplication>

namespace xiange {

namespace {

/// The class that --class 七年级3班 names, in the one school or the one of --school.
Result<ClassId> askedClass(Invocation& invocation, SchoolId school) {
    if (!invocation.has("class")) {
        return ClassId();
    }
    return classNamed(invocation, school, invocation.value("class"));
}

ExitStatus addAccount(Invocation& invocation) {
    if (const auto allowed = allow(invocation.house->actor, Right::ManageAccounts); !allowed) {
        return invocation.console.failure(allowed.error());
    }
    const auto role = fromCode(roleCodes, invocation.value("role"));
    if (!role) {
        QStringList known;
        for (const auto& line : roleCodes) {
            known.append(QLatin1String(line.code));
        }
        invocation.console.note(QCoreApplication::translate("CommandLine", "The role is one of: %1")
                                    .arg(known.join(QLatin1String(", "))));
        return ExitStatus::Usage;
    }
    const auto school = askedSchool(invocation);
    if (!school) {
        return invocation.console.failure(school.error());
    }
    const auto schoolClass = askedClass(invocation, *school);
    if (!schoolClass) {
        return invocation.console.failure(schoolClass.error());
    }
    if (*role == Role::ClassTeacher && !schoolClass->isValid()) {
        invocation.console.note(
            QCoreApplication::translate("CommandLine", "A class teacher needs --class."));
        return ExitStatus::Usage;
    }
    AreaId town;
    if (invocation.has("town")) {
        const auto found = invocation.house->schools.findTown(invocation.value("town"));
        if (!found) {
            return invocation.console.failure(found.error());
        }
        town = *found;
    } else if (*role == Role::TownOfficer) {
        invocation.console.note(
            QCoreApplication::translate("CommandLine", "A town officer needs --town."));
        return ExitStatus::Usage;
    }
    const auto added = invocation.house->accounts.add(
        invocation.operand(0), *role, *school, *schoolClass, town, invocation.house->actor.account);
    if (!added) {
        return invocation.console.failure(added.error());
    }
    invocation.console.answer(
        QJsonObject{{QStringLiteral("account"), added->account.value}},
        QCoreApplication::translate("CommandLine", "Added the account %1 (%2).")
            .arg(added->name, roleName(added->role)));
    return ExitStatus::Done;
}

ExitStatus listAccounts(Invocation& invocation) {
    if (const auto allowed = allow(invocation.house->actor, Right::ManageAccounts); !allowed) {
        return invocation.console.failure(allowed.error());
    }
    const auto accounts = invocation.house->accounts.list();
    if (!accounts) {
        return invocation.console.failure(accounts.error());
    }
    QStringList lines;
    for (const Actor& actor : *accounts) {
        lines.append(QStringLiteral("%1  %2").arg(actor.name, roleName(actor.role)));
    }
    invocation.console.answer(
        jsonArray(*accounts,
                  [](const Actor& actor) {
                      return QJsonObject{{QStringLiteral("name"), actor.name},
                                         {QStringLiteral("role"), codeOf(roleCodes, actor.role)}};
                  }),
        lines.join(QLatin1Char('\n')));
    return ExitStatus::Done;
}

ExitStatus showLog(Invocation& invocation) {
    if (const auto allowed = allow(invocation.house->actor, Right::ManageAccounts); !allowed) {
        return invocation.console.failure(allowed.error());
    }
    const QDate since = QDate::fromString(invocation.value("since"), Qt::ISODate);
    if (invocation.has("since") && !since.isValid()) {
        invocation.console.note(QCoreApplication::translate(
            "CommandLine", "The day after --since is written like 2026-11-23."));
        return ExitStatus::Usage;
    }
    const auto log = invocation.house->accounts.log(since);
    if (!log) {
        return invocation.console.failure(log.error());
    }
    QStringList lines;
    for (const LogLine& line : *log) {
        lines.append(QStringLiteral("%1  %2  %3  %4  %5")
                         .arg(line.at.toLocalTime().toString(Qt::ISODate), line.account,
                              logActionName(line.action), logDetailWords(line.action, line.subject),
                              logDetailWords(line.action, line.detail)));
    }
    invocation.console.answer(
        jsonArray(*log,
                  [](const LogLine& line) {
                      return QJsonObject{{QStringLiteral("at"), line.at.toString(Qt::ISODate)},
                                         {QStringLiteral("account"), line.account},
                                         {QStringLiteral("action"), line.action},
                                         {QStringLiteral("subject"), line.subject},
                                         {QStringLiteral("detail"), line.detail}};
                  }),
        lines.join(QLatin1Char('\n')));
    return ExitStatus::Done;
}

} // namespace

QList<Command> accountCommands() {
    const auto text = [](const char* word) { return QString::fromLatin1(word); };
    return {
        {{text("account"), text("add")},
         text("NAME"),
         1,
         {text("role"), text("class"), text("school"), text("town")},
         {},
         true,
         addAccount},
        {{text("account"), text("list")}, {}, 0, {}, {}, true, listAccounts},
        {{text("log")}, {}, 0, {text("since")}, {}, true, showLog},
    };
}

} // namespace xiange
