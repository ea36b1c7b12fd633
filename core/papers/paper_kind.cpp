#include "core/papers/paper_kind.h"

namespace xiange {

PaperAbout aboutOf(PaperKind kind) {
    return kind == PaperKind::Ledger || kind == PaperKind::TermCheck ||
                   kind == PaperKind::RetentionTable
               ? PaperAbout::School
               : PaperAbout::Case;
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
        return false;
    }
    return true;
}

} // namespace xiange
