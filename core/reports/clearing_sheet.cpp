// The clearing ledgers and the quarterly review as workbooks.

#include "core/accounts/accounts.h"
#include "core/reports/clearing_ledger.h"
#include "core/sheets/workbook_writer.h"

namespace xiange {

static const QString zeroReport = QStringLiteral("无（零报告）");

Result<int> ClearingLedgers::save(const QString& title, const QStringList& headings,
                                  const QList<QStringList>& rows, const QString& path,
                                  const QString& whereEmpty) {
    if (const auto may = allow(m_actor, Right::ExportChildren); !may) {
        return tl::make_unexpected(may.error());
    }
    OutSheet sheet;
    sheet.name = title.left(31); // all that a workbook allows
    sheet.titleLines = {
        title, QStringLiteral("截止日期：%1　由 %2 于 %3 导出，含未成年人个人信息，请妥善保管")
                   .arg(m_clock.today().toString(Qt::ISODate), m_actor.name,
                        m_clock.now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")))};
    sheet.isForm = true;
    sheet.headings = QStringList{QStringLiteral("序号")} + headings;
    for (const QStringList& row : rows) {
        OutRow cells{OutCell(static_cast<double>(sheet.rows.size()) + 1)};
        for (const QString& text : row) {
            cells.append(text);
        }
        sheet.rows.append(cells);
    }
    if (rows.isEmpty()) {
        sheet.rows.append({QString(), whereEmpty});
    }
    const auto recorded = m_database.write([&](db::Writer& tx) {
        recordAccess(tx, m_actor, m_clock, QStringLiteral("ledger exported"), title,
                     QString::number(rows.size()));
    });
    if (!recorded) {
        return tl::make_unexpected(recorded.error());
    }
    return writeWorkbook(path, {sheet}).map([&] { return static_cast<int>(rows.size()); });
}

static QString endingOnPaper(const ClearingLine& line) {
    switch (line.ending) {
    case Ending::None:
        return QStringLiteral("在册");
    case Ending::Returned:
        return QStringLiteral("已复学，跟踪中");
    case Ending::Closed:
        return line.clearedOn.toString(Qt::ISODate);
    case Ending::MovedOn:
        return QStringLiteral("转入另一台账 ") + line.clearedOn.toString(Qt::ISODate);
    case Ending::Relapsed:
        return QStringLiteral("复学后又辍学 ") + line.clearedOn.toString(Qt::ISODate);
    }
    return {};
}

Result<int> ClearingLedgers::write(const QString& title, const QList<ClearingLine>& lines,
                                   const QString& path, const QString& noZeroReport) {
    QList<QStringList> rows;
    for (const ClearingLine& line : lines) {
        rows.append({clearingName(line.kind), line.school, line.className, line.name,
                     line.openedOn.toString(Qt::ISODate), line.returnedOn.toString(Qt::ISODate),
                     endingOnPaper(line), line.how, line.cause});
    }
    return save(title,
                {QStringLiteral("台账"), QStringLiteral("学校（村居）"), QStringLiteral("班级"),
                 QStringLiteral("姓名"), QStringLiteral("列入日期"), QStringLiteral("复学日期"),
                 QStringLiteral("销号日期"), QStringLiteral("销号原因或现状"),
                 QStringLiteral("辍学原因")},
                rows, path, noZeroReport.isEmpty() ? zeroReport : noZeroReport);
}

Result<int> ClearingLedgers::write(const QuarterReview& review, const QString& path) {
    QList<QStringList> rows;
    for (const ReviewLine& line : review.lines) {
        rows.append({line.school, line.className, line.name, displayName(line.state),
                     line.since.toString(Qt::ISODate),
                     line.reviewedOn.isValid() ? line.reviewedOn.toString(Qt::ISODate)
                                               : QStringLiteral("未核查"),
                     line.reviewedBy, line.note});
    }
    return save(QStringLiteral("%1年第%2季度个案核查表（应于%3前完成）")
                    .arg(review.quarter.first.year())
                    .arg((review.quarter.first.month() + 2) / 3)
                    .arg(review.due.toString(Qt::ISODate)),
                {QStringLiteral("学校"), QStringLiteral("班级"), QStringLiteral("姓名"),
                 QStringLiteral("状态"), QStringLiteral("自"), QStringLiteral("核查日期"),
                 QStringLiteral("核查人"), QStringLiteral("核查情况")},
                rows, path, zeroReport);
}

} // namespace xiange
