#include "app/commands/commands.h"
#include "core/base/json.h"
#include "core/base/pinyin.h"
#include "core/base/text_folding.h"

#include <QCoreApplication>

namespace xiange {

namespace {

Result<Session> askedSession(const Invocation& invocation) {
    const auto session = fromCode(sessionCodes, invocation.value("session"));
    if (!session) {
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("CommandLine", "--session is am or pm."));
    }
    return *session;
}

/// What was said of one child; no kind: present.
struct SaidMark {
    StudentId student;
    std::optional<MarkKind> kind;
};

/// NAME_OR_NO=KIND against the class list: a name, a seat number or a 学籍号 is not enough if two
/// children answer to it.
Result<SaidMark> readMark(const QString& text, const QList<RollChild>& children) {
    const QString who = foldName(text.section(QLatin1Char('='), 0, 0));
    const QString word = text.section(QLatin1Char('='), 1).trimmed();
    const auto kind = fromCode(markCodes, word);
    if (!kind && word != QLatin1String("present")) {
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate(
                        "CommandLine", "“%1”: a mark is written like 陈浩宇=unexcused; kinds "
                                       "are unexcused, sick, personal, official, late, "
                                       "early; present takes a mark back.")
                        .arg(text));
    }
    QList<StudentId> found;
    for (const RollChild& child : children) {
        if (child.name == who || QString::number(child.seat) == who) {
            found.append(child.student);
        }
    }
    if (found.size() != 1) {
        return fail(
            ErrorKind::NotFound,
            (found.isEmpty()
                 ? QCoreApplication::translate("CommandLine", "Nobody in this class is called %1.")
                 : QCoreApplication::translate(
                       "CommandLine", "Several children are called %1: give the seat number."))
                .arg(who));
    }
    return SaidMark{found.first(), kind};
}

ExitStatus takeRoll(Invocation& invocation) {
    House& house = *invocation.house;
    const auto school = askedSchool(invocation);
    if (!school) {
        return invocation.console.failure(school.error());
    }
    const auto schoolClass = classNamed(invocation, *school, invocation.operand(0));
    if (!schoolClass) {
        return invocation.console.failure(schoolClass.error());
    }
    const auto session = askedSession(invocation);
    if (!session) {
        return invocation.console.failure(session.error());
    }
    const RollKey key{*schoolClass, invocation.clock.today(), *session};
    const auto roll = house.rolls.open(key);
    if (!roll) {
        return invocation.console.failure(roll.error());
    }
    // What stands there already, a leave granted beforehand included, stays unless said otherwise.
    QMap<qint64, Mark> marks;
    for (const RollChild& child : roll->children) {
        if (child.mark) {
            marks.insert(child.student.value, {child.student, *child.mark, child.note,
                                               child.seenDoctor, child.illSince});
        }
    }
    for (const QString& text : invocation.values("mark")) {
        const auto mark = readMark(text, roll->children);
        if (!mark) {
            return invocation.console.failure(mark.error());
        }
        if (mark->kind) {
            marks.insert(mark->student.value, Mark{mark->student, *mark->kind, {}});
        } else {
            marks.remove(mark->student.value);
        }
    }
    const auto totals = house.rolls.take(key, marks.values(), roll->version);
    if (!totals) {
        return invocation.console.failure(totals.error());
    }
    invocation.console.answer(
        QJsonObject{{QStringLiteral("expected"), totals->expected},
                    {QStringLiteral("present"), totals->present},
                    {QStringLiteral("marks"), totals->marks}},
        QCoreApplication::translate("CommandLine", "%1 %2: %3 expected, %4 present, %5 marked.")
            .arg(roll->className, sessionName(*session))
            .arg(totals->expected)
            .arg(totals->present)
            .arg(totals->marks));
    return ExitStatus::Done;
}

QJsonObject runJson(const ChildRun& found, const Ladder& ladder, const ContactTally& contacts) {
    const AbsenceRun& run = found.run;
    return {
        {QStringLiteral("student_no"), found.studentNo},
        {QStringLiteral("name"), found.name},
        {QStringLiteral("school"), found.school},
        {QStringLiteral("class"), found.className},
        {QStringLiteral("from"), run.from.toString(Qt::ISODate)},
        {QStringLiteral("to"), run.to.toString(Qt::ISODate)},
        {QStringLiteral("school_days"), run.schoolDays},
        {QStringLiteral("sessions"), run.sessions},
        {QStringLiteral("contacts"), contacts.contacts},
        {QStringLiteral("contact_days"), contacts.days},
        {QStringLiteral("means"), contacts.means},
        {QStringLiteral("step"), stepOf(ladder, run.schoolDays, contacts)},
        {QStringLiteral("skipped"),
         jsonArray(run.skipped,
                   [](const SkippedSession& skipped) {
                       return QJsonObject{
                           {QStringLiteral("date"), skipped.day.toString(Qt::ISODate)},
                           {QStringLiteral("session"), codeOf(sessionCodes, skipped.session)},
                           {QStringLiteral("reason"), codeOf(skipCodes, skipped.reason)}};
                   })},
    };
}

/// The contacts made since the run began; they stand in the child's case.
Result<ContactTally> contactsSince(House& house, const ChildRun& found) {
    const auto id = house.cases.openCaseOf(found.student);
    if (!id) {
        return tl::make_unexpected(id.error());
    }
    if (!id->isValid()) {
        return ContactTally();
    }
    const auto file = house.cases.one(*id);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    return case_rules::confirmationProof(file->dropoutCase.timeline, found.run, house.clock.today())
        .tally();
}

ExitStatus listRuns(Invocation& invocation) {
    House& house = *invocation.house;
    const auto runs = house.absences.runsGoingOn(invocation.clock.today());
    if (!runs) {
        return invocation.console.failure(runs.error());
    }
    bool isNumber = true;
    const double least =
        invocation.has("min-days") ? invocation.value("min-days").toDouble(&isNumber) : 0;
    if (!isNumber || least < 0) {
        invocation.console.note(QCoreApplication::translate(
            "CommandLine", "--min-days is a number of school days, like 3 or 2.5."));
        return ExitStatus::Usage;
    }
    const auto ladder = house.absences.ladder();
    if (!ladder) {
        return invocation.console.failure(ladder.error());
    }
    QJsonArray json;
    QStringList lines;
    for (const ChildRun& found : *runs) {
        if (found.run.schoolDays < least) {
            continue;
        }
        const auto contacts = contactsSince(house, found);
        if (!contacts) {
            return invocation.console.failure(contacts.error());
        }
        json.append(runJson(found, *ladder, *contacts));
        lines.append(
            QCoreApplication::translate("CommandLine", "%1  %2  %3: %4 school days from %5 to %6")
                .arg(found.school, found.className, found.name)
                .arg(found.run.schoolDays)
                .arg(found.run.from.toString(Qt::ISODate), found.run.to.toString(Qt::ISODate)));
    }
    if (lines.isEmpty()) {
        lines.append(QCoreApplication::translate("CommandLine", "Nobody is in a run of absence."));
    }
    invocation.console.answer(json, lines.join(QLatin1Char('\n')));
    return ExitStatus::Done;
}

} // namespace

Result<ClassId> classNamed(Invocation& invocation, SchoolId school, const QString& text) {
    House& house = *invocation.house;
    const QDate today = invocation.clock.today();
    const auto schools = house.schools.list();
    if (!schools) {
        return tl::make_unexpected(schools.error());
    }
    if (!school.isValid() && schools->size() != 1) {
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate(
                        "CommandLine", "The data hold several schools: say which with --school."));
    }
    const School& meant =
        school.isValid() ? house.schools.find(school).value_or(School()) : schools->first();
    const auto name = readClassName({}, text, schoolYearOf(today), stageOfSchoolCode(meant.code));
    const auto classes = house.schools.classes(meant.id, today);
    if (!classes) {
        return tl::make_unexpected(classes.error());
    }
    for (const SchoolClass& known : *classes) {
        if (name && known.name == *name) {
            return known.id;
        }
    }
    if (house.actor.schoolClass.isValid()) {
        return fail(ErrorKind::NotAllowed,
                    QCoreApplication::translate("CommandLine", "%1 is not this account's class.")
                        .arg(text));
    }
    return fail(ErrorKind::NotFound, QCoreApplication::translate(
                                         "CommandLine", "There is no class %1 in this school year.")
                                         .arg(text));
}

QList<Command> attendanceCommands() {
    const auto text = [](const char* word) { return QString::fromLatin1(word); };
    return {
        {{text("roll")},
         text("CLASS"),
         1,
         {text("session"), text("mark"), text("school")},
         {},
         true,
         takeRoll},
        {{text("runs")}, {}, 0, {text("min-days")}, {}, true, listRuns},
    };
}

} // namespace xiange
