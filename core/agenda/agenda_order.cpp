// Which duties a person sees, in which order, and as how many lines.
#include "core/agenda/agenda_rules.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace xiange::agenda_rules {

void weigh(QList<AgendaItem>& items, QDate today) {
    for (AgendaItem& item : items) {
        if (item.urgency == Urgency::Must && item.due > today) {
            item.urgency = Urgency::Due;
        } else if (item.urgency == Urgency::Due && item.dropoutCase.isValid() &&
                   isOverdue(item, today)) {
            item.urgency = Urgency::Must;
        }
    }
}

bool isOverdue(const AgendaItem& item, QDate today) {
    return item.due.isValid() && item.due < today;
}

Right rightFor(const AgendaItem& item) {
    switch (item.kind) {
    case AgendaKind::Confirm:
        return Right::ConfirmDropout;
    case AgendaKind::Close:
        return item.approves ? Right::ApproveClosing : Right::KeepCases;
    case AgendaKind::ReportToEducation:
    case AgendaKind::ReportToTownship:
    case AgendaKind::Relapse:
    case AgendaKind::MarkSuspected:
    case AgendaKind::Contact:
    case AgendaKind::VisitHome:
    case AgendaKind::ReportToPrincipal:
    case AgendaKind::FillForm:
    case AgendaKind::Agreed:
    case AgendaKind::LegalStep:
    case AgendaKind::RecordReturn:
    case AgendaKind::FollowUp:
    case AgendaKind::JointWork:
        return Right::KeepCases;
    case AgendaKind::TakeRoll:
        return Right::TakeRoll;
    case AgendaKind::TermCheck: // officers see whose is open; the classes are the school's
    case AgendaKind::DataCheck:
    case AgendaKind::ReviewSupport:
    case AgendaKind::ReviewKeyGroups:
        return Right::EditRecords;
    case AgendaKind::StatisticsTables:
        return Right::MakePapers;
    case AgendaKind::MonthlyReport:
        return Right::ExportChildren;
    case AgendaKind::HandleTip:
    case AgendaKind::ConsultationItem:
    case AgendaKind::LookAtSignals:
        return Right::SeeChildren;
    }
    return Right::SeeChildren;
}

namespace {

/// What a class and its school do by themselves on the day.
bool isOfTheClass(AgendaKind kind) {
    switch (kind) {
    case AgendaKind::Contact:
    case AgendaKind::VisitHome:
    case AgendaKind::ReportToPrincipal:
    case AgendaKind::FillForm:
    case AgendaKind::Agreed:
    case AgendaKind::ReviewSupport:
    case AgendaKind::ReviewKeyGroups:
    case AgendaKind::LookAtSignals:
    case AgendaKind::TakeRoll:
        return true;
    case AgendaKind::Confirm:
    case AgendaKind::ReportToEducation:
    case AgendaKind::ReportToTownship:
    case AgendaKind::Relapse:
    case AgendaKind::MarkSuspected:
    case AgendaKind::HandleTip:
    case AgendaKind::LegalStep:
    case AgendaKind::RecordReturn:
    case AgendaKind::FollowUp:
    case AgendaKind::Close:
    case AgendaKind::JointWork:
    case AgendaKind::ConsultationItem:
    case AgendaKind::TermCheck:
    case AgendaKind::StatisticsTables:
    case AgendaKind::MonthlyReport:
    case AgendaKind::DataCheck:
        return false;
    }
    return false;
}

bool isOfTheOffice(AgendaKind kind) {
    return kind == AgendaKind::StatisticsTables || kind == AgendaKind::MonthlyReport ||
           kind == AgendaKind::HandleTip || kind == AgendaKind::ConsultationItem;
}

} // namespace

bool isFor(Role role, const AgendaItem& item, QDate today) {
    constexpr int undoneDays = 3; // then the school has not done it by itself
    switch (role) {
    case Role::TownOfficer:
    case Role::DistrictOfficer:
        return !isOfTheClass(item.kind) || (item.urgency == Urgency::Must && item.due.isValid() &&
                                            item.due <= today.addDays(-undoneDays));
    case Role::ClassTeacher:
        return !isOfTheOffice(item.kind);
    case Role::RosterOfficer:
    case Role::Principal:
    case Role::Administrator:
        return true;
    }
    return true;
}

void sortByUrgency(QList<AgendaItem>& items, QDate today) {
    // However late a table or a check of records is, no child comes back by it.
    const auto late = [today](const AgendaItem& item) {
        return isOverdue(item, today) && item.kind < AgendaKind::TermCheck;
    };
    // With one duty overdue all of a child's are as pressing: the gravest of them comes first.
    QSet<StudentId> left;
    for (const AgendaItem& item : std::as_const(items)) {
        if (item.student.isValid() && item.urgency == Urgency::Must && late(item)) {
            left.insert(item.student);
        }
    }
    const auto waits = [&](const AgendaItem& item) {
        return !late(item) && !left.contains(item.student);
    };
    std::stable_sort(items.begin(), items.end(), [&](const AgendaItem& a, const AgendaItem& b) {
        return std::tuple(a.urgency, waits(a), a.kind, a.due) <
               std::tuple(b.urgency, waits(b), b.kind, b.due);
    });
}

QList<AgendaLine> linesOf(const QList<AgendaItem>& items) {
    QList<AgendaLine> lines;
    QHash<StudentId, qsizetype> ofChild;
    for (const AgendaItem& item : items) {
        const auto known = ofChild.constFind(item.student);
        if (item.student.isValid() && known != ofChild.cend()) {
            lines[*known].also.append(item);
            continue;
        }
        if (item.student.isValid()) {
            ofChild.insert(item.student, lines.size());
        }
        lines.append({item, {}});
    }
    return lines;
}

} // namespace xiange::agenda_rules
