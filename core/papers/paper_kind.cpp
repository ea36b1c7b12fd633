#include "core/papers/paper_kind.h"

namespace xiange {

PaperAbout aboutOf(PaperKind kind) {
    switch (kind) {
    case PaperKind::Ledger:
    case PaperKind::TermCheck:
    case PaperKind::RetentionTable:
    case PaperKind::StatisticsTables:
    case PaperKind::DisabledTable:
    case PaperKind::Glance:
        return PaperAbout::School;
    case PaperKind::Report:
    case PaperKind::Registration:
    case PaperKind::GuangdongReport:
    case PaperKind::ParentNotice:
    case PaperKind::VisitRecord:
    case PaperKind::HukouLetter:
    case PaperKind::CorrectionOrder:
    case PaperKind::ServiceRecord:
    case PaperKind::ChildFile:
        return PaperAbout::Case;
    }
    return PaperAbout::Case;
}

bool isPrivate(PaperKind kind) {
    switch (kind) {
    case PaperKind::Registration:
    case PaperKind::GuangdongReport:
    case PaperKind::VisitRecord:
    case PaperKind::HukouLetter: // the other place finds the child by the number
    case PaperKind::ChildFile:
        return true;
    case PaperKind::Report:
    case PaperKind::ParentNotice:
    case PaperKind::CorrectionOrder:
    case PaperKind::ServiceRecord:
    case PaperKind::Ledger:
    case PaperKind::TermCheck:
    case PaperKind::RetentionTable:
    case PaperKind::StatisticsTables:
    case PaperKind::DisabledTable:
    case PaperKind::Glance:
        return false;
    }
    return true;
}

} // namespace xiange
