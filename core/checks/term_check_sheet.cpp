#include "core/accounts/accounts.h"
#include "core/checks/term_checks.h"
#include "core/sheets/workbook_writer.h"

namespace xiange {

namespace {

// What the table says is the language of the bureau it goes to, whatever the screen speaks.
QString whereaboutsWord(Whereabouts whereabouts) {
    switch (whereabouts) {
    case Whereabouts::AtHome:
        return QStringLiteral("在家");
    case Whereabouts::Working:
        return QStringLiteral("外出务工");
    case Whereabouts::WithParentsAway:
        return QStringLiteral("随父母在外地");
    case Whereabouts::Lost:
        return QStringLiteral("失联");
    case Whereabouts::TrainingCentre:
        return QStringLiteral("培训机构");
    case Whereabouts::OtherSchool:
        return QStringLiteral("已在他校就读");
    case Whereabouts::Other:
        return QStringLiteral("其他");
    }
    return {};
}

OutRow rowOf(const QString& name, const ArrivalFigures& figures, bool confirmed) {
    OutRow row{name};
    for (const int value : {figures.expected, figures.arrived, figures.missing,
                            figures.transferredIn, figures.transferredOut, figures.suspended,
                            figures.resumed, figures.suspected, figures.returned}) {
        row.append(OutCell(static_cast<double>(value)));
    }
    row.append(confirmed ? QString() : QStringLiteral("尚未排查"));
    return row;
}

OutSheet statistics(const TermCheckState& state, const QString& footer) {
    OutSheet sheet;
    sheet.name = QStringLiteral("统计表");
    sheet.titleLines = {
        QStringLiteral("%1%2—%3学年%4开学学生排查情况统计表")
            .arg(state.check.schoolName)
            .arg(state.check.schoolYear)
            .arg(state.check.schoolYear + 1)
            .arg(state.check.term == 1 ? QStringLiteral("秋季学期") : QStringLiteral("春季学期"))};
    sheet.headings = {QStringLiteral("班级"),   QStringLiteral("应到"), QStringLiteral("实到"),
                      QStringLiteral("未到"),   QStringLiteral("转入"), QStringLiteral("转出"),
                      QStringLiteral("休学"),   QStringLiteral("复学"), QStringLiteral("疑似"),
                      QStringLiteral("已劝返"), QStringLiteral("备注")};
    for (qsizetype i = 0; i < state.classes.size(); ++i) {
        const int grade = state.classes[i].name.grade;
        ArrivalFigures sum;
        int classes = 0;
        for (; i < state.classes.size() && state.classes[i].name.grade == grade; ++i, ++classes) {
            const ClassArrival& arrival = state.classes[i];
            sheet.rows.append(
                rowOf(shortClassName(arrival.name), arrival.figures, arrival.isConfirmed()));
            sum += arrival.figures;
        }
        --i;
        if (classes > 1) {
            sheet.rows.append(rowOf(gradeName(grade) + QStringLiteral("小计"), sum, true));
        }
    }
    sheet.rows.append(rowOf(QStringLiteral("合计"), state.total, true));
    sheet.footLines = {footer};
    sheet.isForm = true;
    return sheet;
}

OutSheet names(const TermCheckState& state, const QString& footer) {
    OutSheet sheet;
    sheet.name = QStringLiteral("未到学生名单");
    sheet.titleLines = {sheet.name};
    sheet.isForm = true;
    sheet.headings = {QStringLiteral("序号"), QStringLiteral("班级"), QStringLiteral("姓名"),
                      QStringLiteral("去向"), QStringLiteral("说明"), QStringLiteral("到校日期"),
                      QStringLiteral("处理")};
    for (const ArrivalChild& child : state.notArrived) {
        const QString result = child.dropoutCase.isValid() ? QStringLiteral("疑似辍学，已建案")
                               : child.left                ? QStringLiteral("已办学籍异动")
                               : child.arrivedOn.isValid() ? QStringLiteral("已到校")
                               : child.decision == ArrivalDecision::Explained
                                   ? QStringLiteral("去向清楚")
                                   : QStringLiteral("待定");
        sheet.rows.append({OutCell(static_cast<double>(sheet.rows.size() + 1)),
                           shortClassName(child.className), child.name,
                           child.whereabouts ? whereaboutsWord(*child.whereabouts) : QString(),
                           child.note, child.arrivedOn.toString(Qt::ISODate), result});
    }
    sheet.footLines = {footer};
    return sheet;
}

} // namespace

Result<int> TermChecks::write(TermCheckId id, const QString& path) {
    const auto now = state(id);
    if (!now) {
        return tl::make_unexpected(now.error());
    }
    const auto recorded = m_database.write([&](db::Writer& tx) -> Result<void> {
        if (auto may = allow(m_actor, Right::ExportChildren, placeOf(tx, now->check.school));
            !may) {
            return may;
        }
        recordAccess(tx, m_actor, m_clock, QStringLiteral("term check exported"),
                     now->check.schoolName, QString::number(now->notArrived.size()));
        return {};
    });
    if (!recorded) {
        return tl::make_unexpected(recorded.error());
    }
    const QString footer =
        QStringLiteral("由 %1 于 %2 导出，含未成年人个人信息，请妥善保管")
            .arg(m_actor.name,
                 m_clock.now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    if (const auto written = writeWorkbook(path, {statistics(*now, footer), names(*now, footer)});
        !written) {
        return tl::make_unexpected(written.error());
    }
    return static_cast<int>(now->classes.size());
}

} // namespace xiange
