#include "core/papers/town_ledger.h"

#include "core/accounts/accounts.h"
#include "core/papers/paper_words.h"
#include "core/sheets/workbook_writer.h"

namespace xiange {

namespace {

OutRow numbers(std::initializer_list<int> values) {
    OutRow cells;
    for (const int value : values) {
        cells.append(OutCell(static_cast<double>(value)));
    }
    return cells;
}

OutRow countsOf(const MonthlyFigures& f, int enrolled) {
    return numbers({enrolled, f.month.suspected, f.month.confirmed, f.month.returned,
                    f.month.closed, f.year.suspected, f.year.confirmed, f.year.returned,
                    f.year.closed, f.openSuspected, f.openConfirmed, f.openReturned, f.open()});
}

QString stateOf(const ReceivedMonth& month, const SchoolReport& report) {
    const QString came = month.late.contains(report.schoolCode) ? QStringLiteral("逾期报送")
                                                                : QStringLiteral("已报");
    return month.contradicts(report.schoolCode) ? came + QStringLiteral("，数据存疑") : came;
}

OutSheet summary(const ReceivedMonth& month) {
    OutSheet sheet;
    sheet.name = QStringLiteral("各校汇总");
    sheet.headings = {QStringLiteral("序号"),
                      QStringLiteral("学校"),
                      QStringLiteral("学校标识码"),
                      QStringLiteral("报送情况"),
                      QStringLiteral("制表日期"),
                      QStringLiteral("数据截止"),
                      QStringLiteral("在校生"),
                      QStringLiteral("本月新增疑似"),
                      QStringLiteral("本月认定辍学"),
                      QStringLiteral("本月劝返复学"),
                      QStringLiteral("本月销号"),
                      QStringLiteral("学年累计疑似"),
                      QStringLiteral("累计认定辍学"),
                      QStringLiteral("累计劝返复学"),
                      QStringLiteral("累计销号"),
                      QStringLiteral("期末疑似"),
                      QStringLiteral("期末辍学"),
                      QStringLiteral("期末复学跟踪"),
                      QStringLiteral("期末在办和跟踪合计")};
    const auto number = [&sheet] { return OutCell(static_cast<double>(sheet.rows.size()) + 1); };
    for (const SchoolReport& report : month.reports) {
        sheet.rows.append(OutRow{number(), report.schoolName, report.schoolCode,
                                 stateOf(month, report),
                                 report.madeAt.toLocalTime().date().toString(Qt::ISODate),
                                 report.until.toString(Qt::ISODate)} +
                          countsOf(report.figures, report.enrolled));
    }
    for (const School& school : month.missing) {
        sheet.rows.append(
            OutRow{number(), school.name, school.code,
                   month.isDue ? QStringLiteral("逾期未报") : QStringLiteral("未报")});
    }
    OutRow sum{
        QString(),
        QStringLiteral("合计（已报学校）"),
        QString(),
        QStringLiteral("已报%1所，未报%2所").arg(month.reports.size()).arg(month.missing.size()),
        QString(),
        QString()};
    // Nobody's report is not a report of zero.
    sheet.rows.append(month.reports.isEmpty() ? sum : sum + countsOf(month.sum, month.enrolled));
    return sheet;
}

OutSheet namesIn(const ReceivedMonth& month, CaseState state, const QString& name,
                 const PaperWords& words) {
    OutSheet sheet;
    sheet.name = name;
    sheet.headings = {
        QStringLiteral("序号"),     QStringLiteral("学校"),   QStringLiteral("姓名"),
        QStringLiteral("年级班级"), QStringLiteral("学籍号"), QStringLiteral("立案日期"),
        QStringLiteral("现状日期"), QStringLiteral("原因"),   QStringLiteral("去向")};
    for (const SchoolReport& report : month.reports) {
        for (const ReportedCase& one : report.cases) {
            if (one.steps.isEmpty() || monthly::stateAfter(one.steps) != state ||
                (state == CaseState::Closed && one.steps.back().day < month.month.first)) {
                continue;
            }
            QStringList causeWords;
            for (const QString& cause : one.causes) {
                causeWords.append(words.of("cause", cause));
            }
            sheet.rows.append(
                {OutCell(static_cast<double>(sheet.rows.size()) + 1), report.schoolName, one.name,
                 one.className, one.studentNo, one.steps.front().day.toString(Qt::ISODate),
                 one.steps.back().day.toString(Qt::ISODate), causeWords.join(u'、'),
                 one.whereabouts.isEmpty() ? QString() : words.of("whereabouts", one.whereabouts)});
        }
    }
    return sheet;
}

/// What stands in a sheet without a name: zero only where every school has said so.
QString nothingIn(const ReceivedMonth& month) {
    if (month.reports.isEmpty()) {
        return QStringLiteral("未报：各校均未报送，不作零报告");
    }
    return month.missing.isEmpty()
               ? QStringLiteral("无（零报告）")
               : QStringLiteral("已报学校无；另有%1所学校未报").arg(month.missing.size());
}

OutSheet doubts(const ReceivedMonth& month) {
    OutSheet sheet;
    sheet.name = QStringLiteral("待核实");
    sheet.headings = {QStringLiteral("序号"), QStringLiteral("学校标识码"), QStringLiteral("事项")};
    const auto add = [&sheet](const QString& code, const QString& text) {
        sheet.rows.append({OutCell(static_cast<double>(sheet.rows.size()) + 1), code, text});
    };
    for (const School& school : month.missing) {
        add(school.code, (month.isDue ? QStringLiteral("%1逾期未报") : QStringLiteral("%1未报"))
                             .arg(school.name));
    }
    for (const Contradiction& one : month.contradictions) {
        add(one.schools.join(u'、'), one.text);
    }
    return sheet;
}

} // namespace

TownLedger::TownLedger(db::Database& database, const Clock& clock, const Actor& actor)
    : m_database(database), m_clock(clock), m_actor(actor) {}

Result<int> TownLedger::write(ReportMonth month, const QString& path) {
    if (const auto may = allow(m_actor, Right::ExportChildren); !may) {
        return tl::make_unexpected(may.error());
    }
    const auto received = ReportInbox(m_database, m_clock, m_actor).month(month);
    if (!received) {
        return tl::make_unexpected(received.error());
    }
    const PaperWords words;
    QList<OutSheet> sheets{
        summary(*received),
        namesIn(*received, CaseState::Suspected, QStringLiteral("疑似辍学台账"), words),
        namesIn(*received, CaseState::Confirmed, QStringLiteral("辍学台账"), words),
        namesIn(*received, CaseState::Returned, QStringLiteral("复学跟踪"), words),
        namesIn(*received, CaseState::Closed, QStringLiteral("本月销号"), words),
        doubts(*received)};
    const QString made =
        QStringLiteral("由各校报送文件汇总；由 %1 于 %2 导出，含未成年人个人信息，请妥善保管")
            .arg(m_actor.name,
                 m_clock.now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    qsizetype named = 0;
    for (OutSheet& sheet : sheets) {
        sheet.isForm = true;
        sheet.titleLines = {month.first.toString(QStringLiteral("yyyy年M月")) + sheet.name, made};
        named += &sheet == &sheets.front() || &sheet == &sheets.back() ? 0 : sheet.rows.size();
        if (sheet.rows.isEmpty()) {
            sheet.rows.append({QString(), nothingIn(*received)});
        }
    }
    const auto recorded = m_database.write([&](db::Writer& tx) {
        recordAccess(tx, m_actor, m_clock, QStringLiteral("ledger exported"),
                     QStringLiteral("town ") + month.text(), QString::number(named));
    });
    if (!recorded) {
        return tl::make_unexpected(recorded.error());
    }
    return writeWorkbook(path, sheets).map([named] { return static_cast<int>(named); });
}

} // namespace xiange
