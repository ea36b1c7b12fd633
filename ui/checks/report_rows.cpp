#include "ui/checks/report_rows.h"

#include "ui/common/formats.h"
#include "ui/common/table_look.h"

#include <QCoreApplication>
#include <QStandardItemModel>

namespace xiange::ui {

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(xiange::ui::ReportRows)
};

QStandardItem* cell(const QString& text, Tone tone = Tone::Plain) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    if (tone != Tone::Plain) {
        item->setData(static_cast<int>(tone), role::tone);
    }
    return item;
}

QStandardItem* tag(const QString& text, Tone tone) {
    auto* item = cell({});
    item->setData(QStringList{text}, role::tags);
    item->setData(static_cast<int>(tone), role::tagTone);
    item->setData(text, Qt::AccessibleTextRole);
    item->setToolTip(text);
    return item;
}

/// A number; nothing stands where it is none, so that the eye finds what is there.
QStandardItem* figure(int value, Tone tone = Tone::Plain) {
    auto* item =
        cell(value == 0 ? QStringLiteral("·") : number(value), value == 0 ? Tone::Muted : tone);
    item->setData(value != 0, role::strong);
    return item;
}

QList<QStandardItem*> lineOf(const ReceivedMonth& month, const SchoolReport& report) {
    const bool late = month.late.contains(report.schoolCode);
    const bool doubtful = month.contradicts(report.schoolCode);
    const MonthlyFigures& f = report.figures;
    auto* name = cell(report.schoolName);
    name->setData(true, role::strong);
    name->setToolTip(ReportWords::tr("%1, school code %2, written by %3")
                         .arg(report.schoolName, report.schoolCode, report.madeBy));
    return {name,
            doubtful ? tag(ReportWords::tr("contradicts"), Tone::Danger)
            : late   ? tag(ReportWords::tr("late"), Tone::Caution)
                     : tag(ReportWords::tr("reported"), Tone::Good),
            cell(shortDate(report.madeAt.toLocalTime().date())),
            cell(number(report.enrolled)),
            figure(f.month.suspected),
            figure(f.month.confirmed),
            figure(f.month.returned, Tone::Good),
            figure(f.month.closed, Tone::Good),
            figure(f.openSuspected, Tone::Caution),
            figure(f.openConfirmed, Tone::Danger),
            figure(f.openReturned)};
}

QList<QStandardItem*> lineOf(const KeptSchool& kept) {
    const MonthlyFigures& f = kept.line.figures;
    auto* name = cell(kept.line.school.name);
    name->setData(true, role::strong);
    name->setToolTip(ReportWords::tr("%1: its pupils are kept in this database, no file is needed")
                         .arg(kept.line.school.name));
    return {name,
            tag(ReportWords::tr("kept here"), Tone::Accent),
            cell(shortDate(kept.line.until)),
            cell(number(kept.enrolled)),
            figure(f.month.suspected),
            figure(f.month.confirmed),
            figure(f.month.returned, Tone::Good),
            figure(f.month.closed, Tone::Good),
            figure(f.openSuspected, Tone::Caution),
            figure(f.openConfirmed, Tone::Danger),
            figure(f.openReturned)};
}

QStringList receivedHeadings() {
    return {ReportWords::tr("School"),
            ReportWords::tr("State"),
            ReportWords::tr("Written on"),
            ReportWords::tr("Pupils"),
            ReportWords::tr("New suspected"),
            ReportWords::tr("New confirmed"),
            ReportWords::tr("Back"),
            ReportWords::tr("Closed"),
            ReportWords::tr("Open: suspected"),
            ReportWords::tr("Open: confirmed"),
            ReportWords::tr("Followed up")};
}

} // namespace

void fillReceived(QStandardItemModel& model, const ReceivedMonth& month) {
    model.clear();
    model.setHorizontalHeaderLabels(receivedHeadings());
    for (const School& school : month.missing) {
        auto* name = cell(school.name);
        name->setData(true, role::strong);
        name->setToolTip(school.code);
        model.appendRow(
            {name, tag(month.isDue ? ReportWords::tr("overdue") : ReportWords::tr("not yet"),
                       month.isDue ? Tone::Danger : Tone::Muted)});
    }
    for (const KeptSchool& kept : month.kept) {
        model.appendRow(lineOf(kept));
    }
    for (const bool amiss : {true, false}) {
        for (const SchoolReport& report : month.reports) {
            if (month.contradicts(report.schoolCode) == amiss) {
                model.appendRow(lineOf(month, report));
            }
        }
    }
}

void fillReported(QStandardItemModel& model, const SchoolReport& report) {
    model.clear();
    model.setHorizontalHeaderLabels({ReportWords::tr("Name"), ReportWords::tr("Class"),
                                     ReportWords::tr("State"), ReportWords::tr("Since")});
    for (const ReportedCase& one : report.cases) {
        auto* name = cell(one.name);
        name->setData(true, role::strong);
        const auto state = monthly::stateAfter(one.steps);
        const Tone tone = state == CaseState::Confirmed   ? Tone::Danger
                          : state == CaseState::Suspected ? Tone::Caution
                                                          : Tone::Good;
        model.appendRow({name, cell(one.className),
                         tag(state ? displayName(*state) : QString(), tone),
                         cell(one.steps.isEmpty() ? QString() : shortDate(one.steps.back().day))});
    }
}

QString outcomeWord(FileOutcome outcome) {
    switch (outcome) {
    case FileOutcome::Taken:
        return ReportWords::tr("taken in");
    case FileOutcome::Replaced:
        return ReportWords::tr("newer than before: it counts");
    case FileOutcome::Older:
        return ReportWords::tr("older: kept, does not count");
    case FileOutcome::Already:
        return ReportWords::tr("the same file was there: nothing changed");
    case FileOutcome::UnknownKey:
        return ReportWords::tr("key not compared yet");
    case FileOutcome::Refused:
        return ReportWords::tr("refused");
    }
    return {};
}

Tone toneOf(FileOutcome outcome) {
    switch (outcome) {
    case FileOutcome::Taken:
    case FileOutcome::Replaced:
        return Tone::Good;
    case FileOutcome::Older:
    case FileOutcome::Already:
        return Tone::Muted;
    case FileOutcome::UnknownKey:
        return Tone::Caution;
    case FileOutcome::Refused:
        return Tone::Danger;
    }
    return Tone::Plain;
}

} // namespace xiange::ui
