#include "core/students/status_rules.h"

#include <QCoreApplication>

namespace xiange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xiange::StatusWords)
};

} // namespace

QString statusChangeName(StatusChangeKind kind) {
    switch (kind) {
    case StatusChangeKind::Suspended:
        return Words::tr("Suspended for health");
    case StatusChangeKind::Resumed:
        return Words::tr("Back from suspension");
    case StatusChangeKind::TransferredIn:
        return Words::tr("Transferred in");
    case StatusChangeKind::TransferredOut:
        return Words::tr("Transferred out");
    case StatusChangeKind::SkippedGrade:
        return Words::tr("Skipped a grade");
    case StatusChangeKind::Died:
        return Words::tr("Died");
    case StatusChangeKind::Missing:
        return Words::tr("Missing person");
    case StatusChangeKind::WentAbroad:
        return Words::tr("Went abroad");
    case StatusChangeKind::CameBack:
        return Words::tr("Back from abroad");
    case StatusChangeKind::Reinstated:
        return Words::tr("Reinstated");
    case StatusChangeKind::LeftOtherwise:
        return Words::tr("Left otherwise");
    case StatusChangeKind::Graduated:
        return Words::tr("Graduated");
    case StatusChangeKind::Completed:
        return Words::tr("Completed without graduating");
    }
    return {};
}

QString statusEvidence(StatusChangeKind kind) {
    switch (kind) {
    case StatusChangeKind::Suspended:
        return Words::tr("proof of a hospital of county level or higher");
    case StatusChangeKind::Resumed:
        return Words::tr("proof of recovery");
    case StatusChangeKind::TransferredIn:
    case StatusChangeKind::TransferredOut:
        return Words::tr("transfer form with the receiving school's consent");
    case StatusChangeKind::SkippedGrade:
        return Words::tr("the guardian's application and the school's assessment");
    case StatusChangeKind::Died:
        return Words::tr("death certificate");
    case StatusChangeKind::Missing:
        return Words::tr("receipt of the police report");
    case StatusChangeKind::WentAbroad:
        return Words::tr("passport or visa");
    case StatusChangeKind::CameBack:
        return Words::tr("record of entry into the country");
    case StatusChangeKind::Reinstated:
        return Words::tr("approval of the education department");
    case StatusChangeKind::LeftOtherwise:
        return Words::tr("written statement with the reason");
    case StatusChangeKind::Graduated:
    case StatusChangeKind::Completed:
        return {};
    }
    return {};
}

} // namespace xiange
