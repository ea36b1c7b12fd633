// The clearing ledgers and the quarterly review as workbooks.

#include "core/accounts/accounts.h"
#include "core/reports/clearing_ledger.h"
#include "core/sheets/workbook_writer.h"

namespace xiange {

Result<int> ClearingLedgers::save(const QString& title, const QStringList& headings,
                                  const QList<QStringList>& rows, const QString& path) {
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
        sheet.rows.append({QString(), QStringLiteral("无（零报告）")});
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

Result<int> ClearingLedgers::write(const QString& title, const QList<ClearingLine>& lines,
                                   const QString& path) {
    QList<QStringList> rows;
    for (const ClearingLine& line : lines) {
        rows.append({clearingName(line.kind), line.school, line.className, line.name,
                     line.openedOn.toString(Qt::ISODate),
                     line.isOpen() ? QStringLiteral("在册")
                     : line.movedOn
                         ? QStringLiteral("转辍学台账 ") + line.clearedOn.toString(Qt::ISODate)
                         : line.clearedOn.toString(Qt::ISODate),
                     line.how, line.cause});
    }
    return save(title,
                {QStringLiteral("台账"), QStringLiteral("学校（村居）"), QStringLiteral("班级"),
                 QStringLiteral("姓名"), QStringLiteral("列入日期"), QStringLiteral("销号日期"),
                 QStringLiteral("销号原因或现状"), QStringLiteral("辍学原因")},
                rows, path);
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
                rows, path);
}

} // namespace xiange
