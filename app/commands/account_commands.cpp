#include "app/commands/commands.h"
#include "core/accounts/account_book.h"
#include "core/accounts/sign_in.h"
#include "core/base/json.h"
#include "core/schools/class_name.h"

#include <QCoreApplication>

namespace xiange {

namespace {

AccountBook bookOf(Invocation& invocation) {
    return {*invocation.house->database, invocation.clock, invocation.house->actor};
}

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
    const auto added =
        bookOf(invocation).add({{}, invocation.operand(0), *role, town, *school, *schoolClass});
    if (!added) {
        return invocation.console.failure(added.error());
    }
    invocation.console.answer(
        QJsonObject{{QStringLiteral("account"), added->value}},
        QCoreApplication::translate("CommandLine", "Added the account %1 (%2).")
            .arg(invocation.operand(0), roleName(*role)));
    return ExitStatus::Done;
}

QJsonObject toJson(const AccountLine& line) {
    return {{QStringLiteral("name"), line.actor.name},
            {QStringLiteral("role"), codeOf(roleCodes, line.actor.role)},
            {QStringLiteral("password"), line.hasPassword},
            {QStringLiteral("last_sign_in"), line.lastSignIn.toString(Qt::ISODate)},
            {QStringLiteral("retired"), line.retiredAt.isValid()}};
}

QString inWords(const AccountLine& line) {
    QStringList words{line.actor.name, roleName(line.actor.role)};
    if (!line.hasPassword) {
        words.append(QCoreApplication::translate("CommandLine", "no password"));
    }
    if (line.retiredAt.isValid()) {
        words.append(QCoreApplication::translate("CommandLine", "out of use"));
    }
    return words.join(QStringLiteral("  "));
}

ExitStatus listAccounts(Invocation& invocation) {
    const auto accounts = bookOf(invocation).list();
    if (!accounts) {
        return invocation.console.failure(accounts.error());
    }
    QStringList lines;
    for (const AccountLine& line : *accounts) {
        lines.append(inWords(line));
    }
    invocation.console.answer(jsonArray(*accounts, toJson), lines.join(QLatin1Char('\n')));
    return ExitStatus::Done;
}

/// The account that the command is about, also one out of use.
Result<AccountId> namedAccount(Invocation& invocation) {
    const QString name = invocation.operand(0);
    const Actor& actor = invocation.house->actor;
    if (name == actor.name) {
        return actor.account;
    }
    return bookOf(invocation)
        .list()
        .and_then([&](const QList<AccountLine>& lines) -> Result<AccountId> {
            for (const AccountLine& line : lines) {
                if (line.actor.name == name) {
                    return line.actor.account;
                }
            }
            return fail(
                ErrorKind::NotFound,
                QCoreApplication::translate("Accounts", "There is no account %1.").arg(name));
        });
}

/// From XIANGE_NEW_PASSWORD, or asked for twice at the terminal.
Result<QString> newPassword(Console& console) {
    if (qEnvironmentVariableIsSet("XIANGE_NEW_PASSWORD")) {
        return qEnvironmentVariable("XIANGE_NEW_PASSWORD");
    }
    const auto first =
        console.askHidden(QCoreApplication::translate("CommandLine", "New password:"));
    if (!first) {
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("CommandLine",
                                                "Put the new password into XIANGE_NEW_PASSWORD."));
    }
    if (console.askHidden(QCoreApplication::translate("CommandLine", "Once more:")) != first) {
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("CommandLine", "The two passwords are different."));
    }
    return *first;
}

ExitStatus finish(Invocation& invocation, const Result<void>& done, const QString& words) {
    if (!done) {
        return invocation.console.failure(done.error());
    }
    invocation.console.answer(QJsonObject{{QStringLiteral("ok"), true}},
                              words.arg(invocation.operand(0)));
    return ExitStatus::Done;
}

ExitStatus setPassword(Invocation& invocation) {
    const Actor& actor = invocation.house->actor;
    const auto account = namedAccount(invocation);
    if (!account) {
        return invocation.console.failure(account.error());
    }
    const auto password = newPassword(invocation.console);
    if (!password) {
        return invocation.console.failure(password.error());
    }
    const SystemClock wall;
    const auto asks =
        SignIn(*invocation.house->database, invocation.clock, wall).asksPassword(actor.name);
    const bool own = *account == actor.account && asks.value_or(false);
    const auto old = own ? askedPassword(invocation.console, actor.name) : Result<QString>();
    if (!old) {
        return invocation.console.failure(old.error());
    }
    return finish(invocation,
                  own ? bookOf(invocation).changeOwnPassword(*old, *password)
                      : bookOf(invocation).setPassword(*account, *password),
                  QCoreApplication::translate("CommandLine", "%1 has a new password."));
}

ExitStatus retire(Invocation& invocation) {
    const auto account = namedAccount(invocation);
    return finish(invocation,
                  account ? bookOf(invocation).retire(*account)
                          : Result<void>(tl::make_unexpected(account.error())),
                  QCoreApplication::translate("CommandLine", "%1 is out of use."));
}

ExitStatus putBack(Invocation& invocation) {
    const auto account = namedAccount(invocation);
    return finish(invocation,
                  account ? bookOf(invocation).putBack(*account)
                          : Result<void>(tl::make_unexpected(account.error())),
                  QCoreApplication::translate("CommandLine", "%1 is in use again."));
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

Result<QString> askedPassword(Console& console, const QString& account) {
    if (qEnvironmentVariableIsSet("XIANGE_PASSWORD")) {
        return qEnvironmentVariable("XIANGE_PASSWORD");
    }
    const auto typed = console.askHidden(
        QCoreApplication::translate("CommandLine", "Password of %1:").arg(account));
    if (!typed) {
        return fail(ErrorKind::NotAllowed,
                    QCoreApplication::translate(
                        "CommandLine", "This account has a password: put it into the environment "
                                       "variable XIANGE_PASSWORD."));
    }
    return *typed;
}

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
        {{text("account"), text("password")}, text("NAME"), 1, {}, {}, true, setPassword},
        {{text("account"), text("retire")}, text("NAME"), 1, {}, {}, true, retire},
        {{text("account"), text("resume")}, text("NAME"), 1, {}, {}, true, putBack},
        {{text("log")}, {}, 0, {text("since")}, {}, true, showLog},
    };
}

} // namespace xiange
