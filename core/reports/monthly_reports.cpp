#include "core/reports/monthly_reports.h"

#include "core/accounts/accounts.h"
#include "core/cases/case_rows.h"
#include "core/sheets/workbook_writer.h"

#include <QHash>

namespace xiange {

namespace {

// What a report says is the language of the bureau it goes to, whatever the screen speaks.
OutRow numbersOf(const MonthlyFigures& f) {
    OutRow cells;
    for (const int number : {f.month.suspected, f.month.confirmed, f.month.returned, f.month.closed,
                             f.year.suspected, f.year.confirmed, f.year.returned, f.year.closed,
                             f.openSuspected, f.openConfirmed, f.openReturned, f.open()}) {
        cells.append(OutCell(static_cast<double>(number)));
    }
    return cells;
}

OutSheet sheetOf(const QList<SchoolMonth>& lines, ReportMonth month, const QString& made) {
    OutSheet sheet;
    sheet.name = QStringLiteral("防流控辍月报");
    sheet.titleLines = {
        QStringLiteral("%1防流控辍月报").arg(month.first.toString(QStringLiteral("yyyy年M月"))),
        made, QStringLiteral("按学生个案计数；“本学年累计”自9月1日起至截止日期。")};
    sheet.isForm = true;
    sheet.headings = {QStringLiteral("序号"),
                      QStringLiteral("学校"),
                      QStringLiteral("学校标识码"),
                      QStringLiteral("本月新增疑似"),
                      QStringLiteral("本月认定辍学"),
                      QStringLiteral("本月劝返复学"),
                      QStringLiteral("本月销号"),
                      QStringLiteral("本学年累计疑似"),
                      QStringLiteral("累计认定辍学"),
                      QStringLiteral("累计劝返复学"),
                      QStringLiteral("累计销号"),
                      QStringLiteral("期末疑似"),
                      QStringLiteral("期末辍学"),
                      QStringLiteral("期末复学跟踪"),
                      QStringLiteral("期末在办和跟踪合计"),
                      QStringLiteral("说明")};
    MonthlyFigures sum;
    for (const SchoolMonth& line : lines) {
        sum += line.figures;
        sheet.rows.append(OutRow{OutCell(static_cast<double>(sheet.rows.size()) + 1),
                                 line.school.name, line.school.code} +
                          numbersOf(line.figures) + OutRow{monthInWords(line.figures)});
    }
    sheet.rows.append(OutRow{QString(), QStringLiteral("合计"), QString()} + numbersOf(sum) +
                      OutRow{monthInWords(sum)});
    return sheet;
}

} // namespace

QString monthInWords(const MonthlyFigures& figures) {
    if (figures.isZero()) {
        return QStringLiteral("本月无疑似辍学、辍学学生（零报告）");
    }
    if (figures.month.isZero()) {
        return QStringLiteral("本月无新增，期末在办%1人、复学跟踪%2人")
            .arg(figures.openSuspected + figures.openConfirmed)
            .arg(figures.openReturned);
    }
    return {};
}

MonthlyReports::MonthlyReports(db::Database& database, const Clock& clock, const Actor& actor)
    : m_database(database), m_clock(clock), m_actor(actor) {}

Result<QList<SchoolMonth>> MonthlyReports::of(ReportMonth month, SchoolId school) {
    // A class teacher sees only one class: its counts would pass for the school's.
    if (const auto may = allow(m_actor, Right::ExportChildren, {school, {}}); !may) {
        return tl::make_unexpected(may.error());
    }
    const QDate until = month.until(m_clock.today());
    if (until < month.first) {
        return fail(ErrorKind::Invalid, tr("The month %1 has not begun yet.").arg(month.text()), {},
                    QStringLiteral("month"));
    }
    Schools known(m_database, m_clock, m_actor);
    const auto schools =
        school.isValid()
            ? known.find(school).map([](const School& one) { return QList<School>{one}; })
            : known.list();
    if (!schools) {
        return tl::make_unexpected(schools.error());
    }
    return m_database.read([&](db::Reader& tx) {
        QHash<SchoolId, MonthlyFigures> figures;
        const SchoolId only = school.isValid() ? school : m_actor.school;
        for (const DropoutCase& found : case_rows::readCases(tx, {only, m_actor.town, {}, {}})) {
            monthly::count(figures[found.child.school], monthly::stepsUntil(found.timeline, until),
                           month, until);
        }
        QList<SchoolMonth> lines;
        for (const School& one : *schools) {
            lines.append({one, month, until, figures.value(one.id)});
        }
        return lines;
    });
}

Result<int> MonthlyReports::write(ReportMonth month, SchoolId school, const QString& path) {
    const auto lines = of(month, school);
    if (!lines) {
        return tl::make_unexpected(lines.error());
    }
    const QString made =
        QStringLiteral("截止日期：%1　由 %2 于 %3 导出")
            .arg(month.until(m_clock.today()).toString(Qt::ISODate), m_actor.name,
                 m_clock.now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    if (const auto written = writeWorkbook(path, {sheetOf(*lines, month, made)}); !written) {
        return tl::make_unexpected(written.error());
    }
    const auto recorded = m_database.write([&](db::Writer& tx) {
        recordAccess(tx, m_actor, m_clock, QStringLiteral("monthly report exported"), month.text(),
                     QString::number(lines->size()));
    });
    return recorded.map([&] { return static_cast<int>(lines->size()); });
}

} // namespace xiange
