#include "app/commands/commands.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace xiange {

namespace {

ExitStatus checkData(Invocation& invocation) {
    const auto school = askedSchool(invocation);
    if (!school) {
        return invocation.console.failure(school.error());
    }
    DataCheck& check = invocation.house->dataCheck;
    const auto state = check.check(*school);
    if (!state) {
        return invocation.console.failure(state.error());
    }
    if (invocation.has("out")) {
        if (const auto rows = check.write(*school, invocation.value("out")); !rows) {
            return invocation.console.failure(rows.error());
        }
    }
    QJsonObject counts;
    QStringList lines{
        QCoreApplication::translate("CommandLine", "%1 of %2 records are complete; due %3.")
            .arg(state->complete)
            .arg(state->children)
            .arg(state->due.toString(Qt::ISODate))};
    for (const auto& [fault, code] : dataFaults) {
        if (const int count = state->count(fault); count > 0) {
            counts.insert(QLatin1String(code), count);
            lines.append(QStringLiteral("%1  %2").arg(count, 5).arg(dataFaultName(fault)));
        }
    }
    invocation.console.answer(counts, lines.join(QLatin1Char('\n')));
    return state->problems.isEmpty() ? ExitStatus::Done : ExitStatus::Findings;
}

/// The schools a term check is asked for: the named one, or all within reach.
Result<QList<SchoolId>> askedSchools(Invocation& invocation) {
    const auto named = askedSchool(invocation);
    if (!named) {
        return tl::make_unexpected(named.error());
    }
    if (named->isValid()) {
        return QList<SchoolId>{*named};
    }
    return invocation.house->schools.list().map([](const QList<School>& schools) {
        QList<SchoolId> ids;
        for (const School& school : schools) {
            ids.append(school.id);
        }
        return ids;
    });
}

/// 姓名 or 学籍号, with or without "=" and the code of the whereabouts.
Result<NotArrived> readMissing(const QString& said, const QList<ArrivalChild>& children,
                               House& house) {
    const QString who = said.section(QLatin1Char('='), 0, 0);
    const QString where = said.section(QLatin1Char('='), 1);
    NotArrived missing;
    missing.whereabouts = fromCode(whereaboutsCodes, where);
    if (!where.isEmpty() && !missing.whereabouts) {
        QStringList known;
        for (const auto& line : whereaboutsCodes) {
            known.append(QLatin1String(line.code));
        }
        return fail(
            ErrorKind::Invalid,
            QCoreApplication::translate("CommandLine", "%1 is no known whereabouts. There are: %2.")
                .arg(where, known.join(QStringLiteral(", "))));
    }
    const auto byNumber = house.students.find(who);
    int found = 0;
    for (const ArrivalChild& child : children) {
        if (child.name == who || (byNumber && child.student == *byNumber)) {
            missing.student = child.student;
            ++found;
        }
    }
    if (found == 1) {
        return missing;
    }
    return fail(ErrorKind::NotFound, QCoreApplication::translate(
                                         "CommandLine", "%1 does not name one child of this class.")
                                         .arg(who));
}

Result<void> goThrough(Invocation& invocation, TermChecks& checks, SchoolId school) {
    const auto now = checks.current(school);
    const auto schoolClass = classNamed(invocation, school, invocation.value("class"));
    if (!now || !schoolClass) {
        return tl::make_unexpected(now ? schoolClass.error() : now.error());
    }
    const auto list = checks.classList(now->check.id, *schoolClass);
    if (!list) {
        return tl::make_unexpected(list.error());
    }
    QList<NotArrived> missing;
    for (const QString& said : invocation.values("missing")) {
        const auto child = readMissing(said, list->children, *invocation.house);
        if (!child) {
            return tl::make_unexpected(child.error());
        }
        missing.append(*child);
    }
    return checks.confirmClass(now->check.id, *schoolClass, missing, list->about.version);
}

Result<void> actOn(Invocation& invocation, TermChecks& checks, SchoolId school) {
    if (invocation.has("open")) {
        if (const auto opened = checks.open(school); !opened) {
            return tl::make_unexpected(opened.error());
        }
    }
    if (invocation.has("class")) {
        if (auto done = goThrough(invocation, checks, school); !done) {
            return done;
        }
    }
    const auto now = checks.current(school);
    if (!now) {
        return tl::make_unexpected(now.error());
    }
    if (invocation.has("finish")) {
        if (auto done = checks.finish(now->check.id); !done) {
            return done;
        }
    }
    if (invocation.has("out")) {
        if (auto rows = checks.write(now->check.id, invocation.value("out")); !rows) {
            return tl::make_unexpected(rows.error());
        }
    }
    return {};
}

ExitStatus checkTerm(Invocation& invocation) {
    const auto schools = askedSchools(invocation);
    if (!schools) {
        return invocation.console.failure(schools.error());
    }
    TermChecks& checks = invocation.house->termChecks;
    const bool acts = invocation.has("open") || invocation.has("class") ||
                      invocation.has("finish") || invocation.has("out");
    if (acts && schools->size() != 1) {
        invocation.console.note(QCoreApplication::translate(
            "CommandLine", "There are several schools: name one with --school."));
        return ExitStatus::Usage;
    }
    ArrivalFigures total;
    int classesOpen = 0;
    bool opened = true;
    QDate deadline;
    QStringList lines;
    for (const SchoolId school : *schools) {
        if (acts) {
            if (const auto done = actOn(invocation, checks, school); !done) {
                return invocation.console.failure(done.error());
            }
        }
        const auto state = checks.current(school);
        if (!state) {
            return invocation.console.failure(state.error());
        }
        total += state->total;
        classesOpen += state->classesOpen;
        opened = opened && state->check.isOpened();
        deadline =
            deadline.isValid() ? std::min(deadline, state->check.deadline) : state->check.deadline;
        lines.append(
            QCoreApplication::translate(
                "CommandLine", "%1: %2 expected, %3 arrived, %4 missing, %5 classes open, due %6")
                .arg(state->check.schoolName)
                .arg(state->total.expected)
                .arg(state->total.arrived)
                .arg(state->total.missing)
                .arg(state->classesOpen)
                .arg(state->check.deadline.toString(Qt::ISODate)));
    }
    invocation.console.answer(
        QJsonObject{{QStringLiteral("expected"), total.expected},
                    {QStringLiteral("arrived"), total.arrived},
                    {QStringLiteral("missing"), total.missing},
                    {QStringLiteral("classes_open"), classesOpen},
                    {QStringLiteral("deadline"), deadline.toString(Qt::ISODate)},
                    {QStringLiteral("opened"), opened}},
        lines.join(QLatin1Char('\n')));
    return total.missing > 0 || classesOpen > 0 ? ExitStatus::Findings : ExitStatus::Done;
}

} // namespace

QList<Command> checkCommands() {
    const auto text = [](const char* word) { return QString::fromLatin1(word); };
    return {
        {{text("check"), text("data")}, {}, 0, {text("school"), text("out")}, {}, true, checkData},
        {{text("check"), text("term")},
         {},
         0,
         {text("school"), text("class"), text("missing"), text("out")},
         {text("open"), text("finish")},
         true,
         checkTerm}};
}

} // namespace xiange
