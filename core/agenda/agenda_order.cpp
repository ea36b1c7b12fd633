// Which duties a person sees, in which order, and as how many lines.
#include "core/agenda/agenda_rules.h"

#include <QHash>

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
    case AgendaKind::ChildrenOutside:
        return Right::ImportRoster;
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
    case AgendaKind::ChildrenOutside:
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
           kind == AgendaKind::HandleTip || kind == AgendaKind::ConsultationItem ||
           kind == AgendaKind::ChildrenOutside;
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

Nearness nearness(const AgendaItem& item, QDate today) {
    if (isOverdue(item, today)) {
        return Nearness::Overdue;
    }
    if (item.due == today || (item.urgency == Urgency::Must && !item.due.isValid())) {
        return Nearness::Today;
    }
    return item.urgency <= Urgency::Due ? Nearness::Soon : Nearness::Whenever;
}

Nearness nearness(const AgendaLine& line, QDate today) {
    Nearness nearest = nearness(line.first, today);
    for (const AgendaItem& item : line.also) {
        nearest = std::min(nearest, nearness(item, today));
    }
    return nearest;
}

bool isSchoolWork(AgendaKind kind) {
    return kind == AgendaKind::TermCheck || kind == AgendaKind::StatisticsTables ||
           kind == AgendaKind::MonthlyReport || kind == AgendaKind::DataCheck;
}

void sortByUrgency(QList<AgendaItem>& items, QDate today) {
    // With one duty overdue all of a child's are as pressing: the gravest of them comes first.
    QHash<StudentId, Nearness> ofChild;
    for (const AgendaItem& item : std::as_const(items)) {
        const Nearness near = nearness(item, today);
        const auto known = ofChild.constFind(item.student);
        ofChild.insert(item.student, known == ofChild.cend() ? near : std::min(*known, near));
    }
    const auto near = [&](const AgendaItem& item) {
        return item.student.isValid() ? ofChild.value(item.student) : nearness(item, today);
    };
    std::stable_sort(items.begin(), items.end(), [&](const AgendaItem& a, const AgendaItem& b) {
        return std::tuple(isSchoolWork(a.kind), near(a), a.urgency, a.kind, a.due) <
               std::tuple(isSchoolWork(b.kind), near(b), b.urgency, b.kind, b.due);
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
