#include "core/indicators/indicator_rules.h"

#include <algorithm>

namespace xiange::indicator_rules {

namespace {

constexpr qint64 whole = 10000; // hundredths of a per cent

qint64 ceilDivide(qint64 number, qint64 by) {
    return (number + by - 1) / by;
}

Fate fateOfStatus(StudentStatus status) {
    switch (status) {
    case StudentStatus::Enrolled:
    case StudentStatus::Suspended:
        return Fate::InSchool;
    case StudentStatus::TransferredOut:
        return Fate::TransferUnproven;
    case StudentStatus::Graduated:
        return Fate::Graduated;
    case StudentStatus::Dead:
        return Fate::Died;
    case StudentStatus::Abroad:
        return Fate::Abroad;
    case StudentStatus::Left:
        return Fate::Left;
    }
    return Fate::InSchool;
}

Fate fateAfter(const StatusChange& change, Fate before) {
    switch (change.kind) {
    case StatusChangeKind::Suspended:
    case StatusChangeKind::Resumed:
    case StatusChangeKind::TransferredIn:
    case StatusChangeKind::CameBack:
    case StatusChangeKind::Reinstated:
        return Fate::InSchool;
    case StatusChangeKind::TransferredOut:
        return change.otherSchool.trimmed().isEmpty() ? Fate::TransferUnproven
                                                      : Fate::TransferredOut;
    case StatusChangeKind::SkippedGrade:
        return before;
    case StatusChangeKind::Died:
        return Fate::Died;
    case StatusChangeKind::WentAbroad:
        return Fate::Abroad;
    case StatusChangeKind::Missing:
    case StatusChangeKind::LeftOtherwise:
        return Fate::Left;
    case StatusChangeKind::Graduated:
    case StatusChangeKind::Completed:
        return Fate::Graduated;
    }
    return before;
}

} // namespace

std::optional<double> percent(Ratio ratio, int decimals) {
    if (ratio.denominator <= 0) {
        return std::nullopt;
    }
    qint64 scale = 1;
    for (int i = 0; i < decimals; ++i) {
        scale *= 10;
    }
    // In whole numbers: rounded once, and 0.5 is exactly a half.
    const qint64 rounded =
        (2 * ratio.numerator * 100 * scale + ratio.denominator) / (2 * ratio.denominator);
    return static_cast<double>(rounded) / static_cast<double>(scale);
}

bool meets(Ratio ratio, Target target) {
    return gapInChildren(ratio, target) <= 0;
}

qint64 gapInChildren(Ratio ratio, Target target) {
    const qint64 atTarget = target.hundredths * ratio.denominator;
    switch (target.wanted) {
    case Wanted::AtLeast:
        return ceilDivide(atTarget, whole) - ratio.numerator;
    case Wanted::AtMost:
        return ratio.numerator - atTarget / whole;
    }
    return 0;
}

Ratio retention(const Flows& flows, const RetentionSettings& settings) {
    const qint64 died = settings.leaveOutDied ? flows.died : 0;
    const qint64 abroad = settings.leaveOutAbroad ? flows.abroad : 0;
    return {flows.kept, flows.entrants + flows.transfersIn + flows.otherIn - flows.transfersOut -
                            died - abroad};
}

std::optional<double> retentionPercent(const Flows& flows, const RetentionSettings& settings) {
    const auto value = percent(retention(flows, settings));
    return value && settings.capAt100 ? std::optional(std::min(*value, 100.0)) : value;
}

Fate fateOf(StudentStatus status, const QList<StatusChange>& changes, QDate asAt) {
    if (changes.isEmpty()) {
        return fateOfStatus(status);
    }
    // A change that only says how the child came does not tell the status of today.
    const bool onlyArrivals = std::all_of(changes.begin(), changes.end(), [](const auto& change) {
        return change.kind == StatusChangeKind::TransferredIn ||
               change.kind == StatusChangeKind::SkippedGrade;
    });
    if (onlyArrivals) {
        return fateOfStatus(status);
    }
    Fate fate = Fate::InSchool;
    for (const StatusChange& change : changes) {
        if (change.day <= asAt) {
            fate = fateAfter(change, fate);
        }
    }
    return fate;
}

bool isSuspendedOn(StudentStatus status, const QList<StatusChange>& changes, QDate day) {
    bool told = false;
    bool suspended = false;
    for (const StatusChange& change : changes) {
        const bool arrival = change.kind == StatusChangeKind::TransferredIn ||
                             change.kind == StatusChangeKind::SkippedGrade;
        told = told || !arrival;
        if (!arrival && change.day <= day) {
            suspended = change.kind == StatusChangeKind::Suspended;
        }
    }
    return told ? suspended : status == StudentStatus::Suspended;
}

bool isKept(Fate fate) {
    return fate == Fate::InSchool || fate == Fate::Graduated;
}

bool inDenominator(Fate fate, const RetentionSettings& settings) {
    switch (fate) {
    case Fate::TransferredOut:
        return false;
    case Fate::Died:
        return !settings.leaveOutDied;
    case Fate::Abroad:
        return !settings.leaveOutAbroad;
    case Fate::InSchool:
    case Fate::Graduated:
    case Fate::TransferUnproven:
    case Fate::Left:
    case Fate::DroppedOut:
        return true;
    }
    return true;
}

Flows flowsOf(const std::vector<CohortMember>& members) {
    Flows flows;
    for (const CohortMember& member : members) {
        const qint64 n = member.count;
        switch (member.arrival) {
        case Arrival::Entered:
            flows.entrants += n;
            break;
        case Arrival::TransferredIn:
            flows.transfersIn += n;
            break;
        case Arrival::SkippedGrade:
            flows.otherIn += n;
            break;
        }
        flows.suspended += member.suspended && member.fate == Fate::InSchool ? n : 0;
        flows.kept += isKept(member.fate) ? n : 0;
        flows.transfersOut += member.fate == Fate::TransferredOut ? n : 0;
        flows.died += member.fate == Fate::Died ? n : 0;
        flows.abroad += member.fate == Fate::Abroad ? n : 0;
    }
    return flows;
}

int cohortYear(int schoolYear, int grade) {
    constexpr int firstJuniorGrade = 7;
    return schoolYear - (grade >= firstJuniorGrade ? grade - firstJuniorGrade : grade - 1);
}

} // namespace xiange::indicator_rules
