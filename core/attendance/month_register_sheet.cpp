#include "core/attendance/month_register_sheet.h"

#include <QCoreApplication>
#include <QLocale>

namespace xiange {

namespace {

struct RegisterSheet {
    Q_DECLARE_TR_FUNCTIONS(xiange::RegisterSheet)
};

CellLook lookOf(const RegisterDay& day) {
    return day.isSchoolDay() ? CellLook::Centred : CellLook::Shaded;
}

QList<OutRow> headRows(const MonthRegister& month) {
    constexpr auto head = CellLook::Head;
    constexpr auto halves = static_cast<int>(sessionCount);
    OutRow dates{{RegisterSheet::tr("No."), head, 1, 3}, {RegisterSheet::tr("Name"), head, 1, 3}};
    OutRow weekdays;
    OutRow sessions;
    for (const RegisterDay& day : month.days) {
        dates.append({QString::number(day.day.day()), head, halves});
        weekdays.append(
            {QLocale().dayName(day.day.dayOfWeek(), QLocale::NarrowFormat), head, halves});
        for (const Session session : allSessions) {
            sessions.append({sessionShortName(session), head});
        }
    }
    for (const MarkKind kind : allMarkKinds) {
        dates.append({markName(kind), head, 1, 3});
    }
    dates.append({RegisterSheet::tr("Days absent"), head, 1, 3});
    return {dates, weekdays, sessions};
}

OutRow childRow(const MonthRegister& month, const RegisterChild& child) {
    OutRow row{child.child.seat > 0 ? OutCell(child.child.seat, CellLook::Centred)
                                    : OutCell(QString(), CellLook::Centred),
               {child.child.name, CellLook::Plain}};
    for (qsizetype at = 0; at < month.days.size(); ++at) {
        for (const RegisterCell& cell : child.days[at]) {
            row.append({cellSymbol(cell, month.signs), lookOf(month.days[at])});
        }
    }
    for (const int marks : child.marks) {
        row.append(OutCell(marks, CellLook::Centred));
    }
    row.append(OutCell(child.daysAbsent, CellLook::Centred));
    return row;
}

/// One line of day totals: the number for each half day at which the class was called.
template <typename Count>
OutRow dayTotals(const MonthRegister& month, const QString& words, Count count) {
    OutRow row{{words, CellLook::Head, 2}};
    for (const RegisterDay& day : month.days) {
        for (const RegisterSession& half : day.sessions) {
            row.append(half.called ? OutCell(count(half), lookOf(day))
                                   : OutCell(QString(), lookOf(day)));
        }
    }
    row.append({QString(), CellLook::Centred, static_cast<int>(markKindCount) + 1});
    return row;
}

QList<double> widths(const MonthRegister& month) {
    QList<double> all{4, 14};
    all.append(QList<double>(month.days.size() * static_cast<qsizetype>(sessionCount), 3));
    all.append(QList<double>(static_cast<qsizetype>(markKindCount) + 1, 5));
    return all;
}

} // namespace

OutSheet registerSheet(const MonthRegister& month, const QString& exportedBy) {
    OutSheet sheet;
    sheet.name = QStringLiteral("%1 %2").arg(month.className,
                                             month.first.toString(QStringLiteral("yyyy-MM")));
    sheet.isForm = true;
    sheet.frozenColumns = 2;
    sheet.titleLines = {month.schoolName, registerTitle(month)};
    sheet.headRows = headRows(month);
    for (const RegisterChild& child : month.children) {
        sheet.rows.append(childRow(month, child));
    }
    sheet.rows.append(dayTotals(month, RegisterSheet::tr("Expected"),
                                [](const RegisterSession& half) { return half.expected; }));
    sheet.rows.append(dayTotals(month, RegisterSheet::tr("Present"),
                                [](const RegisterSession& half) { return half.present; }));
    sheet.widths = widths(month);
    sheet.footLines = {registerLegend(month.signs).join(QStringLiteral("   "))};
    sheet.footLines.append(registerNotes(month));
    sheet.footLines.append(
        RegisterSheet::tr("Class teacher (signature): ________________   Date: ________________"));
    sheet.footLines.append(exportedBy);
    return sheet;
}

} // namespace xiange
