#include "core/papers/paper_names.h"

#include <QCoreApplication>

namespace xiange {

QString displayName(PaperKind kind) {
    switch (kind) {
    case PaperKind::Report:
        return QCoreApplication::translate("Papers", "Written report");
    case PaperKind::Registration:
        return QCoreApplication::translate("Papers", "Registration form");
    case PaperKind::GuangdongReport:
        return QCoreApplication::translate("Papers", "Guangdong report form");
    case PaperKind::ParentNotice:
        return QCoreApplication::translate("Papers", "Notice to return to school");
    case PaperKind::VisitRecord:
        return QCoreApplication::translate("Papers", "Home visit record");
    case PaperKind::HukouLetter:
        return QCoreApplication::translate("Papers", "Letter to the place of hukou");
    case PaperKind::CorrectionOrder:
        return QCoreApplication::translate("Papers", "Order to correct");
    case PaperKind::ServiceRecord:
        return QCoreApplication::translate("Papers", "Proof of service");
    case PaperKind::ChildFile:
        return QCoreApplication::translate("Papers", "The child's file");
    case PaperKind::Ledger:
        return QCoreApplication::translate("Papers", "Ledgers");
    case PaperKind::TermCheck:
        return QCoreApplication::translate("Papers", "Term-start check");
    case PaperKind::RetentionTable:
        return QCoreApplication::translate("Papers", "Retention table");
    case PaperKind::StatisticsTables:
        return QCoreApplication::translate("Papers", "Statistics tables 1–3");
    case PaperKind::DisabledTable:
        return QCoreApplication::translate("Papers", "Disabled children's enrolment");
    case PaperKind::Glance:
        return QCoreApplication::translate("Papers", "Principal's glance");
    }
    return {};
}

QString displayName(PaperState state) {
    switch (state) {
    case PaperState::Draft:
        return QCoreApplication::translate("Papers", "Draft");
    case PaperState::Printed:
        return QCoreApplication::translate("Papers", "Printed");
    case PaperState::Sent:
        return QCoreApplication::translate("Papers", "Sent");
    case PaperState::Receipt:
        return QCoreApplication::translate("Papers", "Receipt");
    }
    return {};
}

QString purposeOf(PaperKind kind) {
    switch (kind) {
    case PaperKind::Report:
        return QCoreApplication::translate(
            "Papers", "To the education department and the town; signed by the principal, sealed");
    case PaperKind::Registration:
        return QCoreApplication::translate(
            "Papers", "Signed by class teacher, roster officer and principal; kept by the school");
    case PaperKind::GuangdongReport:
        return QCoreApplication::translate(
            "Papers", "After more than five days; signed by class teacher and principal, kept");
    case PaperKind::ParentNotice:
        return QCoreApplication::translate(
            "Papers", "To the guardian: back within seven days; with a receipt to tear off");
    case PaperKind::VisitRecord:
        return QCoreApplication::translate(
            "Papers", "One home visit, signed by the visitors and the guardian");
    case PaperKind::HukouLetter:
        return QCoreApplication::translate(
            "Papers", "Asks the place of hukou to persuade too; with a reply slip");
    case PaperKind::CorrectionOrder:
        return QCoreApplication::translate(
            "Papers", "Draft for the town or the education department, with the evidence");
    case PaperKind::ServiceRecord:
        return QCoreApplication::translate(
            "Papers", "Goes with a notice or an order; signed by server, recipient and witness");
    case PaperKind::ChildFile:
        return QCoreApplication::translate("Papers", "Everything about one child's case, in order");
    case PaperKind::Ledger:
        return QCoreApplication::translate(
            "Papers", "Suspected and confirmed dropouts of a school, with names");
    case PaperKind::TermCheck:
        return QCoreApplication::translate(
            "Papers", "Who came at the start of the term, by class and grade; signed, sealed");
    case PaperKind::RetentionTable:
        return QCoreApplication::translate(
            "Papers", "Retention of every cohort of a school, with the flows; no names");
    case PaperKind::StatisticsTables:
        return QCoreApplication::translate(
            "Papers", "As at 10 March and 31 August: changes of the roll, dropouts, where they "
                      "are; no names");
    case PaperKind::DisabledTable:
        return QCoreApplication::translate(
            "Papers", "Disabled children by kind and form of schooling, with the rate; no names");
    case PaperKind::Glance:
        return QCoreApplication::translate(
            "Papers", "One page: the figures, what changed since last month, names of concern");
    }
    return {};
}

} // namespace xiange
