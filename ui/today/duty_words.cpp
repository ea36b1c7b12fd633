#include "ui/today/duty_words.h"

#include "ui/common/formats.h"

#include <QCoreApplication>

namespace xiange::ui {

namespace {

class DutyWords {
    Q_DECLARE_TR_FUNCTIONS(DutyWords)
};

/// What the case page begins when it is reached from a duty: the codes of its entries.
QString caseAction(AgendaKind kind) {
    switch (kind) {
    case AgendaKind::Confirm:
        return QStringLiteral("confirm");
    case AgendaKind::ReportToEducation:
        return codeOf(entryKinds, EntryKind::ReportedToEducation);
    case AgendaKind::ReportToTownship:
        return codeOf(entryKinds, EntryKind::ReportedToTownship);
    case AgendaKind::Relapse:
        return codeOf(entryKinds, EntryKind::Relapsed);
    case AgendaKind::MarkSuspected:
        return codeOf(entryKinds, EntryKind::MarkedSuspected);
    case AgendaKind::VisitHome:
        return QStringLiteral("visit");
    case AgendaKind::ReportToPrincipal:
        return codeOf(entryKinds, EntryKind::ReportedToPrincipal);
    case AgendaKind::FillForm:
        return codeOf(entryKinds, EntryKind::FormFilled);
    case AgendaKind::RecordReturn:
        return codeOf(entryKinds, EntryKind::Returned);
    case AgendaKind::FollowUp:
        return codeOf(entryKinds, EntryKind::FollowUp);
    case AgendaKind::Close:
        return codeOf(entryKinds, EntryKind::Closed);
    case AgendaKind::LegalStep:
        return QStringLiteral("next");
    case AgendaKind::Contact:
    case AgendaKind::Agreed:
    case AgendaKind::TakeRoll:
    case AgendaKind::LookAtSignals:
        return codeOf(entryKinds, EntryKind::Contact);
    }
    return {};
}

} // namespace

UrgencyMark urgencyMark(Urgency urgency) {
    switch (urgency) {
    case Urgency::Must:
        return {DutyWords::tr("Must do today"), Tone::Danger};
    case Urgency::Due:
        return {DutyWords::tr("To do"), Tone::Caution};
    case Urgency::Routine:
    case Urgency::Later:
        return {DutyWords::tr("Routine"), Tone::Accent};
    }
    return {};
}

QString actionWord(AgendaKind kind) {
    switch (kind) {
    case AgendaKind::Confirm:
        return DutyWords::tr("Confirm");
    case AgendaKind::ReportToEducation:
    case AgendaKind::ReportToTownship:
        return DutyWords::tr("Send report");
    case AgendaKind::Relapse:
        return DutyWords::tr("Check");
    case AgendaKind::MarkSuspected:
        return DutyWords::tr("Mark");
    case AgendaKind::Contact:
    case AgendaKind::Agreed:
        return DutyWords::tr("Record contact");
    case AgendaKind::VisitHome:
        return DutyWords::tr("Record visit");
    case AgendaKind::ReportToPrincipal:
        return DutyWords::tr("Report");
    case AgendaKind::FillForm:
        return DutyWords::tr("Fill in");
    case AgendaKind::TakeRoll:
        return DutyWords::tr("Call the roll");
    case AgendaKind::LegalStep:
        return DutyWords::tr("Proceed");
    case AgendaKind::RecordReturn:
        return DutyWords::tr("Record return");
    case AgendaKind::FollowUp:
        return DutyWords::tr("Follow up");
    case AgendaKind::Close:
        return DutyWords::tr("Close case");
    case AgendaKind::LookAtSignals:
        return DutyWords::tr("Look");
    }
    return {};
}

bool isOverdue(const AgendaItem& item, QDate today) {
    return item.due.isValid() && item.due < today;
}

QString dueWords(const AgendaItem& item, QDate today) {
    if (!item.due.isValid()) {
        return QStringLiteral("—");
    }
    if (isOverdue(item, today)) {
        return DutyWords::tr("%n day(s) overdue", nullptr,
                             static_cast<int>(item.due.daysTo(today)));
    }
    if (item.due == today) {
        return item.dueTime.isValid() ? item.dueTime.toString(QStringLiteral("HH:mm"))
                                      : DutyWords::tr("Today");
    }
    return item.due == today.addDays(1) ? DutyWords::tr("Tomorrow") : shortDate(item.due);
}

Target targetOf(const AgendaItem& item) {
    Target target;
    target.student = item.student;
    target.dropoutCase = item.dropoutCase;
    target.schoolClass = item.schoolClass;
    if (item.kind == AgendaKind::TakeRoll) {
        target.page = PageKind::Attendance;
        target.date = item.due;
        target.session = codeOf(sessionCodes, item.session);
        return target;
    }
    if (item.kind == AgendaKind::LookAtSignals) {
        target.page = PageKind::Attendance;
        target.action = QStringLiteral("signals");
        return target;
    }
    target.page = PageKind::Cases;
    target.action = caseAction(item.kind);
    return target;
}

} // namespace xiange::ui
