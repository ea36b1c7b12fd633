#include "app/commands/commands.h"
#include "core/papers/monthly_paper.h"
#include "core/papers/paper_fit.h"
#include "core/papers/paper_sheets.h"
#include "core/papers/town_plan.h"
#include "ui/attendance/register_print.h"
#include "ui/papers/paper_output.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QJsonObject>
#include <QRegularExpression>

namespace xiange {

namespace {

Result<void> write(const PaperText& text, const ui::PaperLayout& layout, const QString& title,
                   const QString& path, bool draft = true) {
    if (path.endsWith(QLatin1String(".pdf"))) {
        return ui::writePdf(layout, title, path);
    }
    if (path.endsWith(QLatin1String(".odt"))) {
        return ui::writeOdt(text, layout.fonts(), draft, path);
    }
    if (path.endsWith(QLatin1String(".png"))) {
        return ui::writePng(layout, path, 110);
    }
    if (path.endsWith(QLatin1String(".xlsx"))) {
        return writePaperTables(text, path);
    }
    return fail(ErrorKind::Invalid,
                QCoreApplication::translate(
                    "CommandLine",
                    "--out names a file ending in .pdf, .odt or .png, of a table also .xlsx."));
}

/// 班级考勤表: a paper of a class and the month of --date, without a number or a case.
Result<void> writeRegister(House& house, const MonthRegister& month, const QString& path) {
    if (path.endsWith(QLatin1String(".pdf"))) {
        return ui::writeRegisterPdf(month, path);
    }
    if (path.endsWith(QLatin1String(".xlsx"))) {
        return house.rolls.exportMonth(month, path);
    }
    return fail(
        ErrorKind::Invalid,
        QCoreApplication::translate("CommandLine", "--out names a file ending in .pdf or .xlsx."));
}

ExitStatus makeRegister(Invocation& invocation) {
    House& house = *invocation.house;
    const auto school = askedSchool(invocation);
    if (!school) {
        return invocation.console.failure(school.error());
    }
    const auto schoolClass = classNamed(invocation, *school, invocation.value("class"));
    if (!schoolClass) {
        return invocation.console.failure(schoolClass.error());
    }
    const auto month = house.rolls.month(*schoolClass, invocation.clock.today());
    if (!month) {
        return invocation.console.failure(month.error());
    }
    const QString path = invocation.value("out");
    if (const auto written = writeRegister(house, *month, path); !written) {
        return invocation.console.failure(written.error());
    }
    const int pages = ui::RegisterPrint(*month).pageCount();
    invocation.console.answer(
        QJsonObject{{QStringLiteral("number"), QString()},
                    {QStringLiteral("pages"), pages},
                    {QStringLiteral("font"), QFontInfo(ui::registerFont()).family()}},
        QCoreApplication::translate("CommandLine", "%1, %n page(s), in %2", nullptr, pages)
            .arg(registerTitle(*month), path));
    return ExitStatus::Done;
}

/// --school CODE, or the only school.
Result<PaperSubject> aboutSchool(Invocation& invocation) {
    const auto asked = askedSchool(invocation);
    if (!asked || asked->isValid()) {
        return asked.map([](SchoolId school) { return PaperSubject{school, {}, {}, {}}; });
    }
    return invocation.house->schools.list().and_then(
        [](const QList<School>& schools) -> Result<PaperSubject> {
            if (schools.size() != 1) {
                return fail(ErrorKind::Invalid,
                            QCoreApplication::translate(
                                "CommandLine", "There are several schools: name one by --school."));
            }
            return PaperSubject{schools.front().id, {}, {}, {}};
        });
}

/// --serves NUMBER: the notice or order that a proof of service is about.
Result<PaperSubject> servedOf(Invocation& invocation, PaperSubject subject) {
    const auto papers = invocation.house->papers.list(subject.dropoutCase);
    if (!papers) {
        return tl::make_unexpected(papers.error());
    }
    QStringList numbers;
    for (const RegisteredPaper& paper : papersToServe(*papers)) {
        if (!invocation.has("serves") || paper.number == invocation.value("serves")) {
            subject.serves = paper.id;
            numbers.append(paper.number);
        }
    }
    if (invocation.has("serves") && numbers.isEmpty()) {
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate(
                        "CommandLine", "No printed notice or order of this case has the number %1.")
                        .arg(invocation.value("serves")));
    }
    if (numbers.size() > 1) {
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate(
                        "CommandLine", "Several papers of this case were printed to be served. "
                                       "Name one by --serves: %1")
                        .arg(numbers.join(QStringLiteral(", "))));
    }
    return subject;
}

/// --case N, or a school.
Result<PaperSubject> aboutWhom(Invocation& invocation, PaperKind kind) {
    if (aboutOf(kind) == PaperAbout::School) {
        return aboutSchool(invocation);
    }
    const PaperSubject subject{{}, {}, {}, CaseId(invocation.value("case").toLongLong())};
    return kind == PaperKind::ServiceRecord ? servedOf(invocation, subject) : subject;
}

/// Writes a paper that takes no number. Outside the register there is no draft: it is signed as it
/// comes.
ExitStatus answerUnnumbered(Invocation& invocation, const PaperText& text) {
    const ui::PaperLayout layout(text, ui::PaperFonts(), false);
    const QString path = invocation.value("out");
    if (const auto written = write(text, layout, text.title, path, false); !written) {
        return invocation.console.failure(written.error());
    }
    invocation.console.answer(
        QJsonObject{{QStringLiteral("number"), QString()},
                    {QStringLiteral("pages"), layout.pageCount()},
                    {QStringLiteral("font"), layout.fonts().family(ui::PaperFont::Body)}},
        QCoreApplication::translate("CommandLine", "%1, %n page(s), in %2", nullptr,
                                    layout.pageCount())
            .arg(text.title, path));
    return ExitStatus::Done;
}

/// 月报: counts of a school and a month, without a number in the register.
ExitStatus makeMonthly(Invocation& invocation) {
    const auto month = askedMonth(invocation);
    if (!month) {
        invocation.console.note(
            QCoreApplication::translate("CommandLine", "--month is written like 2026-11."));
        return ExitStatus::Usage;
    }
    House& house = *invocation.house;
    const auto school = aboutSchool(invocation);
    if (!school) {
        return invocation.console.failure(school.error());
    }
    const auto lines =
        MonthlyReports(*house.database, house.clock, house.actor).of(*month, school->school);
    if (!lines) {
        return invocation.console.failure(lines.error());
    }
    const auto text = monthlyPaper(lines->front(), house.actor.name, house.clock.today());
    if (!text) {
        return invocation.console.failure(text.error());
    }
    return answerUnnumbered(invocation, *text);
}

/// --town NAME, or the town of --school CODE; invalid: the only one.
Result<AreaId> askedTown(Invocation& invocation) {
    Schools& schools = invocation.house->schools;
    if (invocation.has("town")) {
        return schools.findTown(invocation.value("town"));
    }
    if (invocation.has("school")) {
        return schools.findByCode(invocation.value("school")).map([](const School& school) {
            return school.townId;
        });
    }
    return AreaId();
}

/// 一镇一案: of a town, without a number in the register of a school.
ExitStatus makeTownPlan(Invocation& invocation) {
    House& house = *invocation.house;
    const auto town = askedTown(invocation);
    if (!town) {
        return invocation.console.failure(town.error());
    }
    const auto text = TownPlans(*house.database, house.clock, house.actor).paper(*town);
    return text ? answerUnnumbered(invocation, *text) : invocation.console.failure(text.error());
}

ExitStatus makePaper(Invocation& invocation) {
    if (invocation.operand(0) == QLatin1String("month_register")) {
        return makeRegister(invocation);
    }
    if (invocation.operand(0) == QLatin1String("monthly")) {
        return makeMonthly(invocation);
    }
    if (invocation.operand(0) == QLatin1String("town_plan")) {
        return makeTownPlan(invocation);
    }
    House& house = *invocation.house;
    const auto kind = fromCode(paperKindCodes, invocation.operand(0));
    if (!kind) {
        QStringList known;
        for (const auto& line : paperKindCodes) {
            known.append(QLatin1String(line.code));
        }
        known << QStringLiteral("month_register") << QStringLiteral("monthly")
              << QStringLiteral("town_plan");
        invocation.console.note(
            QCoreApplication::translate("CommandLine", "There is no paper “%1” yet; there are: %2")
                .arg(invocation.operand(0), known.join(QStringLiteral(", "))));
        return ExitStatus::Usage;
    }
    static const QRegularExpression knownEnding(QStringLiteral("\\.(pdf|odt|png|xlsx)$"));
    if (!knownEnding.match(invocation.value("out")).hasMatch()) {
        invocation.console.note(QCoreApplication::translate(
            "CommandLine",
            "--out names a file ending in .pdf, .odt or .png, of a table also .xlsx."));
        return ExitStatus::Usage;
    }
    const auto about = aboutWhom(invocation, *kind);
    if (!about) {
        return invocation.console.failure(about.error());
    }
    const auto id = house.paperDesk.write(*kind, *about);
    if (!id) {
        return invocation.console.failure(id.error());
    }
    if (const QString problem = house.papers.templateProblem(*kind); !problem.isEmpty()) {
        invocation.console.note(problem);
    }
    const auto text = house.papers.open(*id);
    const auto paper = house.papers.find(*id);
    if (!text || !paper) {
        return invocation.console.failure(text ? paper.error() : text.error());
    }
    const bool draft = paper->state == PaperState::Draft;
    const ui::PaperLayout layout(*text, ui::PaperFonts(), draft);
    const QString path = invocation.value("out");
    if (const auto written = write(*text, layout, paper->title, path, draft); !written) {
        return invocation.console.failure(written.error());
    }
    if (const auto blanks = static_cast<int>(text->missing.size()); blanks > 0) {
        const QString words = QCoreApplication::translate(
            "CommandLine", "%n thing(s) left blank, to be filled in by hand: %1", nullptr, blanks);
        invocation.console.note(words.arg(text->missing.join(QStringLiteral("、"))));
    }
    const QString font = layout.fonts().family(ui::PaperFont::Body);
    invocation.console.answer(QJsonObject{{QStringLiteral("number"), paper->number},
                                          {QStringLiteral("pages"), layout.pageCount()},
                                          {QStringLiteral("font"), font}},
                              QCoreApplication::translate("CommandLine", "%1, %n page(s), in %2",
                                                          nullptr, layout.pageCount())
                                  .arg(paper->number, path));
    return ExitStatus::Done;
}

} // namespace

QList<Command> paperCommands() {
    const auto text = [](const char* word) { return QString::fromLatin1(word); };
    return {{{text("paper")},
             text("KIND"),
             1,
             {text("case"), text("class"), text("school"), text("month"), text("town"),
              text("serves"), text("out")},
             {},
             true,
             makePaper}};
}

} // namespace xiange
