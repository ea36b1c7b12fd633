#include "ui/today/duty_words.h"

#include "core/agenda/agenda_rules.h"
#include "core/papers/paper_kind.h"
#include "ui/common/formats.h"

#include <QCoreApplication>

#include <algorithm>

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
    case AgendaKind::JointWork:
        return QStringLiteral("further");
    case AgendaKind::Contact:
    case AgendaKind::Agreed:
        return codeOf(entryKinds, EntryKind::Contact);
    case AgendaKind::HandleTip:
        return QStringLiteral("tips");
    case AgendaKind::ConsultationItem:
        return QStringLiteral("consultations");
    case AgendaKind::TakeRoll:
    case AgendaKind::ChildrenOutside:
    case AgendaKind::TermCheck:
    case AgendaKind::StatisticsTables:
    case AgendaKind::MonthlyReport:
    case AgendaKind::DataCheck:
    case AgendaKind::ReviewSupport:
    case AgendaKind::ReviewKeyGroups:
    case AgendaKind::LookAtSignals:
        break; // not a matter of cases
    }
    return {};
}

} // namespace

UrgencyMark urgencyMark(const AgendaLine& line, QDate today) {
    const bool must = line.first.urgency == Urgency::Must;
    switch (agenda_rules::nearness(line, today)) {
    case agenda_rules::Nearness::Overdue:
        return {DutyWords::tr("Overdue"), Tone::Danger};
    case agenda_rules::Nearness::Today:
        return must ? UrgencyMark{DutyWords::tr("Must do today"), Tone::Danger}
                    : UrgencyMark{DutyWords::tr("Today"), Tone::Caution};
    case agenda_rules::Nearness::Soon:
        return {DutyWords::tr("To do"), Tone::Caution};
    case agenda_rules::Nearness::Whenever:
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
    case AgendaKind::JointWork:
        return DutyWords::tr("Proceed");
    case AgendaKind::HandleTip:
        return DutyWords::tr("Look into it");
    case AgendaKind::ConsultationItem:
        return DutyWords::tr("Follow up");
    case AgendaKind::ChildrenOutside:
        return DutyWords::tr("Look");
    case AgendaKind::TermCheck:
        return DutyWords::tr("Continue");
    case AgendaKind::StatisticsTables:
    case AgendaKind::MonthlyReport:
        return DutyWords::tr("Write");
    case AgendaKind::DataCheck:
        return DutyWords::tr("Check");
    case AgendaKind::ReviewSupport:
    case AgendaKind::ReviewKeyGroups:
        return DutyWords::tr("Review");
    case AgendaKind::LookAtSignals:
        return DutyWords::tr("Look");
    }
    return {};
}

QString actionWord(const AgendaItem& item) {
    if (item.mayAct) {
        return actionWord(item.kind);
    }
    return item.dropoutCase.isValid() || item.student.isValid() ? DutyWords::tr("Open the case")
                                                                : DutyWords::tr("Look");
}

QString dueWords(const AgendaLine& line, QDate today) {
    const QString words = dueWords(line.first, today);
    QDate earliest;
    for (const AgendaItem& item : line.also) {
        if (agenda_rules::isOverdue(item, today)) {
            earliest = earliest.isValid() ? std::min(earliest, item.due) : item.due;
        }
    }
    if (agenda_rules::isOverdue(line.first, today) || !earliest.isValid()) {
        return words;
    }
    return DutyWords::tr("%1; another %n day(s) overdue", "when the first is due",
                         static_cast<int>(earliest.daysTo(today)))
        .arg(words);
}

QString dueWords(const AgendaItem& item, QDate today) {
    if (!item.due.isValid()) {
        return QStringLiteral("—");
    }
    if (agenda_rules::isOverdue(item, today)) {
        return DutyWords::tr("%n day(s) overdue", nullptr,
                             static_cast<int>(item.due.daysTo(today)));
    }
    if (item.due == today && item.latest.isValid()) {
        return item.latest == today
                   ? DutyWords::tr("Today, the last day")
                   : DutyWords::tr("Today, at the latest %1").arg(shortDate(item.latest));
    }
    if (item.due == today) {
        return item.dueTime.isValid() ? item.dueTime.toString(QStringLiteral("HH:mm"))
                                      : DutyWords::tr("Today");
    }
    return item.due == today.addDays(1) ? DutyWords::tr("Tomorrow") : shortDate(item.due);
}

namespace {

/// Which page, and what is begun there.
std::pair<PageKind, QString> placeOf(AgendaKind kind) {
    switch (kind) {
    case AgendaKind::TakeRoll:
        return {PageKind::Attendance, {}};
    case AgendaKind::LookAtSignals:
        return {PageKind::Attendance, QStringLiteral("signals")};
    case AgendaKind::ChildrenOutside:
        return {PageKind::Checks, QStringLiteral("register")};
    case AgendaKind::TermCheck:
        return {PageKind::Checks, QStringLiteral("term")};
    case AgendaKind::DataCheck:
        return {PageKind::Checks, QStringLiteral("data")};
    case AgendaKind::StatisticsTables:
        return {PageKind::Papers, codeOf(paperKindCodes, PaperKind::StatisticsTables)};
    case AgendaKind::MonthlyReport:
        return {PageKind::Checks, QStringLiteral("reports")};
    case AgendaKind::ReviewSupport:
    case AgendaKind::ReviewKeyGroups:
        return {PageKind::Students, QStringLiteral("groups")};
    case AgendaKind::Confirm:
    case AgendaKind::ReportToEducation:
    case AgendaKind::ReportToTownship:
    case AgendaKind::Relapse:
    case AgendaKind::MarkSuspected:
    case AgendaKind::Contact:
    case AgendaKind::VisitHome:
    case AgendaKind::ReportToPrincipal:
    case AgendaKind::FillForm:
    case AgendaKind::Agreed:
    case AgendaKind::HandleTip:
    case AgendaKind::LegalStep:
    case AgendaKind::RecordReturn:
    case AgendaKind::FollowUp:
    case AgendaKind::Close:
    case AgendaKind::JointWork:
    case AgendaKind::ConsultationItem:
        return {PageKind::Cases, caseAction(kind)};
    }
    return {PageKind::Today, {}};
}

} // namespace

Target targetOf(const AgendaItem& item) {
    Target target;
    std::tie(target.page, target.action) = placeOf(item.kind);
    if (!item.mayAct && target.page == PageKind::Cases) {
        target.action.clear();
    }
    target.student = item.student;
    target.dropoutCase = item.dropoutCase;
    target.schoolClass = item.schoolClass;
    if (item.kind == AgendaKind::TakeRoll) {
        target.date = item.due;
        target.session = codeOf(sessionCodes, item.session);
    }
    return target;
}

} // namespace xiange::ui
