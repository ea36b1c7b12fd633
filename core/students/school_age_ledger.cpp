// 适龄儿童台账 as a workbook.

#include "core/accounts/accounts.h"
#include "core/sheets/workbook_writer.h"
#include "core/students/school_age_register.h"

namespace xiange {

namespace {

OutRow ledgerRow(int number, const SchoolAgeChild& child) {
    return {OutCell(static_cast<double>(number)),
            child.town,
            child.village,
            child.village.isEmpty() ? QString()
            : child.placeInferred   ? QStringLiteral("按住址推定")
                                    : QStringLiteral("已登记"),
            child.household,
            child.responsible,
            child.name,
            !child.sex                  ? QString()
            : *child.sex == Sex::Female ? QStringLiteral("女")
                                        : QStringLiteral("男"),
            child.birthDate.toString(Qt::ISODate),
            standingOnPaper(child),
            child.school,
            child.className ? longClassName(*child.className) : QString(),
            child.reason,
            child.source,
            child.asOf.toString(Qt::ISODate)};
}

} // namespace

Result<int> SchoolAgeRegister::write(const QString& path, const SchoolAgeFilter& filter) {
    if (const auto allowed = allow(m_actor, Right::ExportChildren); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    const auto children = list(filter);
    if (!children) {
        return tl::make_unexpected(children.error());
    }
    OutSheet sheet;
    sheet.name = QStringLiteral("适龄儿童台账");
    sheet.titleLines = {
        sheet.name,
        QStringLiteral("截止日期：%1　由 %2 于 %3 导出，含未成年人个人信息，请妥善保管")
            .arg(m_clock.today().toString(Qt::ISODate), m_actor.name,
                 m_clock.now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")))};
    sheet.isForm = true;
    sheet.headings = {
        QStringLiteral("序号"),     QStringLiteral("镇街"),         QStringLiteral("村居"),
        QStringLiteral("村居依据"), QStringLiteral("户主或监护人"), QStringLiteral("责任人"),
        QStringLiteral("姓名"),     QStringLiteral("性别"),         QStringLiteral("出生日期"),
        QStringLiteral("就学情况"), QStringLiteral("就读学校"),     QStringLiteral("年级班级"),
        QStringLiteral("原因"),     QStringLiteral("来源"),         QStringLiteral("核对日期")};
    for (const SchoolAgeChild& child : *children) {
        sheet.rows.append(ledgerRow(static_cast<int>(sheet.rows.size()) + 1, child));
    }
    // The look is in the log before there is a file to look at.
    const auto recorded = m_database.write([&](db::Writer& tx) {
        recordAccess(tx, m_actor, m_clock, QStringLiteral("ledger exported"),
                     QStringLiteral("school_age"), QString::number(sheet.rows.size()));
    });
    if (!recorded) {
        return tl::make_unexpected(recorded.error());
    }
    if (const auto written = writeWorkbook(path, {sheet}); !written) {
        return tl::make_unexpected(written.error());
    }
    return static_cast<int>(sheet.rows.size());
}

} // namespace xiange
