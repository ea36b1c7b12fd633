#include "core/attendance/sick_report.h"

#include <QCoreApplication>
#include <QLocale>

namespace xiange {

namespace {

struct SickList {
    Q_DECLARE_TR_FUNCTIONS(xiange::SickList)
};

QString doctorWord(std::optional<bool> seen) {
    return !seen ? QString() : *seen ? SickList::tr("seen") : SickList::tr("not seen");
}

QString shortDay(QDate day) {
    return QLocale().toString(day, SickList::tr("MMM d", "a day of the year running"));
}

QString backWord(const SickChild& child) {
    if (child.backOn.isValid()) {
        return SickList::tr("back on %1").arg(shortDay(child.backOn));
    }
    return child.leaveUntil.isValid()
               ? SickList::tr("leave until %1").arg(shortDay(child.leaveUntil))
               : SickList::tr("not back yet");
}

} // namespace

QString sickTitle(const SickReport& report) {
    return SickList::tr("Absence through illness, %1")
        .arg(QLocale().toString(report.day, SickList::tr("MMMM d, yyyy")));
}

QString sickSummary(const SickReport& report) {
    if (!report.isSchoolDay) {
        return SickList::tr("Not a school day.");
    }
    const QString open =
        report.classesNotCalled.isEmpty()
            ? QString()
            : SickList::tr("Not called yet: %1.")
                  .arg(report.classesNotCalled.join(SickList::tr(", ", "between classes")));
    if (report.isZero()) {
        return SickList::tr("Zero report: every class was called, nobody is away through illness.");
    }
    const QString sick =
        report.children.isEmpty()
            ? SickList::tr("Nobody is reported ill so far; this is not a zero report yet.")
            : SickList::tr("%n child(ren) away through illness.", nullptr,
                           static_cast<int>(report.children.size()));
    return open.isEmpty() ? sick : SickList::tr("%1 %2", "two sentences").arg(sick, open);
}

QStringList sickHeadings() {
    return {SickList::tr("Class"),  SickList::tr("Name"),  SickList::tr("Symptom"),
            SickList::tr("Doctor"), SickList::tr("Since"), SickList::tr("Days away"),
            SickList::tr("Return")};
}

QStringList sickCells(const SickChild& child) {
    return {child.className,
            child.name,
            child.symptom,
            doctorWord(child.seenDoctor),
            shortDay(child.since),
            QLocale().toString(child.daysAway, 'g', QLocale::FloatingPointShortest),
            backWord(child)};
}

OutSheet sickSheet(const SickReport& report, const QString& exportedBy) {
    OutSheet sheet;
    sheet.name = report.day.toString(Qt::ISODate);
    sheet.isForm = true;
    sheet.titleLines = {report.schoolName, sickTitle(report)};
    sheet.headings = sickHeadings();
    for (const SickChild& child : report.children) {
        OutRow row;
        for (const QString& words : sickCells(child)) {
            row.append({words, CellLook::Plain});
        }
        row[5] = OutCell(child.daysAway, CellLook::Centred);
        sheet.rows.append(row);
    }
    sheet.footLines = {sickSummary(report), exportedBy};
    return sheet;
}

} // namespace xiange
