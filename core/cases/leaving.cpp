#include "core/cases/leaving.h"

#include "core/accounts/accounts.h"
#include "core/students/status_change_rows.h"

namespace xiange {

namespace {

StatusChangeDraft draftOf(const CaseChild& child, const CaseEntry& proposal,
                          StatusChangeKind kind) {
    QStringList files;
    for (const Evidence& file : proposal.evidence) {
        files.append(file.fileName);
    }
    StatusChangeDraft draft;
    draft.student = child.id;
    draft.kind = kind;
    draft.day = proposal.day;
    draft.reason = proposal.text.isEmpty() ? displayName(*proposal.closingReason) : proposal.text;
    draft.evidence =
        files.isEmpty() ? evidenceFor(*proposal.closingReason) : files.join(QStringLiteral("、"));
    draft.otherSchool = proposal.withWhom;
    return draft;
}

/// What would be recorded; nothing where the child is in no class any more.
std::optional<StatusChangeDraft> changeOf(const CaseChild& child, const CaseEntry& proposal) {
    if (!proposal.closingReason || !child.schoolClass.isValid()) {
        return std::nullopt;
    }
    const auto kind = statusChangeOf(*proposal.closingReason, proposal.withWhom);
    return kind ? std::optional(draftOf(child, proposal, *kind)) : std::nullopt;
}

Result<void> judged(const StatusChangeDraft& draft, const StatusSituation& situation) {
    const QList<StatusObjection> objections = status_rules::judge(draft, situation.facts);
    for (const StatusObjection& objection : objections) {
        if (objection.weight == ObjectionWeight::Refused) {
            return fail(ErrorKind::Invalid, objection.text, {}, QStringLiteral("closingReason"));
        }
    }
    return {};
}

} // namespace

std::optional<StatusChangeKind> statusChangeOf(ClosingReason reason, const QString& otherSchool) {
    switch (reason) {
    case ClosingReason::Died:
        return StatusChangeKind::Died;
    case ClosingReason::Abroad:
        return StatusChangeKind::WentAbroad;
    case ClosingReason::EnrolledElsewhere:
        // 转出 is complete only when the receiving school is known.
        return otherSchool.trimmed().isEmpty() ? std::nullopt
                                               : std::optional(StatusChangeKind::TransferredOut);
    case ClosingReason::Returned:
    case ClosingReason::WatchEnded:
    case ClosingReason::HukouProblem:
    case ClosingReason::CompletedOrOverAge:
    case ClosingReason::Deferred:
    case ClosingReason::IdentityError:
        return std::nullopt;
    }
    return std::nullopt;
}

bool leavesTheRoll(ClosingReason reason) {
    switch (reason) {
    case ClosingReason::EnrolledElsewhere:
    case ClosingReason::Abroad:
    case ClosingReason::Died:
    case ClosingReason::HukouProblem:
    case ClosingReason::CompletedOrOverAge:
    case ClosingReason::Deferred:
        return true;
    case ClosingReason::Returned:
    case ClosingReason::WatchEnded:
    case ClosingReason::IdentityError:
        return false;
    }
    return false;
}

Result<void> mayLeave(db::Reader& tx, const CaseChild& child, const CaseEntry& proposal,
                      QDate today) {
    const auto draft = changeOf(child, proposal);
    const auto situation = draft ? readStatusSituation(tx, *draft, today) : std::nullopt;
    return situation ? judged(*draft, *situation) : Result<void>();
}

Result<void> leave(db::Writer& tx, const CaseChild& child, const CaseEntry& proposal,
                   const Actor& approver, const Clock& clock) {
    const auto draft = changeOf(child, proposal);
    const auto situation = draft ? readStatusSituation(tx, *draft, clock.today()) : std::nullopt;
    if (!situation) {
        return {};
    }
    return judged(*draft, *situation).map([&] {
        writeStatusChange(tx, *draft, *situation, approver, clock);
        recordAccess(tx, approver, clock, QStringLiteral("status change"),
                     QString::number(draft->student.value),
                     QStringLiteral("%1 %2").arg(codeOf(statusChangeCodes, draft->kind),
                                                 draft->day.toString(Qt::ISODate)));
    });
}

Result<void> comeBack(db::Writer& tx, const CaseChild& child, const CaseEntry& proposal,
                      const QString& reason, const Actor& actor, const Clock& clock) {
    if (!proposal.closingReason) {
        return {};
    }
    const auto kind = statusChangeOf(*proposal.closingReason, proposal.withWhom);
    if (!kind) {
        return {};
    }
    const StatusChangeDraft written = draftOf(child, proposal, *kind);
    const QList<StatusChangeEntry> history = readStatusHistory(tx, child.id);
    for (const StatusChangeEntry& change : history) {
        const bool ours =
            change.kind == kind && change.day == written.day && change.reason == written.reason;
        if (ours && change.canBeCorrected) {
            recordAccess(tx, actor, clock, QStringLiteral("status change corrected"),
                         QString::number(change.id.value));
            return correctStatusChange(tx, change.id, reason, actor, clock).map([](StatusChangeId) {
            });
        }
    }
    return {};
}

} // namespace xiange
