#include "core/cases/leaving.h"

#include "core/accounts/accounts.h"
#include "core/students/status_change_rows.h"

#include <optional>

namespace xiange {

namespace {

/// What stands in the record as the reason, in the language of the record.
QString recordedReason(const CaseEntry& proposal) {
    QString law;
    if (proposal.closingReason == ClosingReason::Deferred) {
        law = QStringLiteral("因病因残，经批准延缓入学或休学");
    } else if (proposal.closingReason == ClosingReason::CompletedOrOverAge) {
        law = QStringLiteral("完成义务教育或超龄");
    } else if (proposal.closingReason == ClosingReason::HukouProblem) {
        law = QStringLiteral("户籍注销、空挂或重复");
    } else if (proposal.text.isEmpty()) {
        return displayName(*proposal.closingReason);
    }
    return law.isEmpty()             ? proposal.text
           : proposal.text.isEmpty() ? law
                                     : law + QStringLiteral("：") + proposal.text;
}

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
    draft.reason = recordedReason(proposal);
    draft.evidence =
        files.isEmpty() ? evidenceFor(*proposal.closingReason) : files.join(QStringLiteral("、"));
    draft.otherSchool = proposal.withWhom;
    draft.attached = true; // the paper lies with the closing
    return draft;
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

struct Change {
    StatusChangeDraft draft;
    StatusSituation situation;
};

/// What would be recorded; nothing where the child stays, or is in no class any more.
Result<std::optional<Change>> changeOf(db::Reader& tx, const CaseChild& child,
                                       const CaseEntry& proposal, QDate today) {
    if (!proposal.closingReason || !child.schoolClass.isValid()) {
        return std::optional<Change>();
    }
    Result<std::optional<Change>> found = std::optional<Change>();
    for (const StatusChangeKind kind :
         statusChangesOf(*proposal.closingReason, proposal.withWhom, proposal.day)) {
        const StatusChangeDraft draft = draftOf(child, proposal, kind);
        const auto situation = readStatusSituation(tx, draft, today);
        if (!situation) {
            continue;
        }
        found = judged(draft, *situation).map([&] {
            return std::optional(Change{draft, *situation});
        });
        if (found) {
            return found;
        }
    }
    return found;
}

} // namespace

QList<StatusChangeKind> statusChangesOf(ClosingReason reason, const QString& otherSchool,
                                        QDate day) {
    constexpr int june = 6;
    constexpr int august = 8;
    const bool endOfYear = day.month() >= june && day.month() <= august;
    switch (reason) {
    case ClosingReason::Died:
        return {StatusChangeKind::Died};
    case ClosingReason::Abroad:
        return {StatusChangeKind::WentAbroad};
    case ClosingReason::EnrolledElsewhere:
        // 转出 is complete only when the receiving school is known.
        return otherSchool.trimmed().isEmpty()
                   ? QList<StatusChangeKind>()
                   : QList<StatusChangeKind>{StatusChangeKind::TransferredOut};
    case ClosingReason::Deferred:
        return {StatusChangeKind::Suspended};
    case ClosingReason::CompletedOrOverAge:
        return endOfYear ? QList<StatusChangeKind>{StatusChangeKind::Completed,
                                                   StatusChangeKind::LeftOtherwise}
                         : QList<StatusChangeKind>{StatusChangeKind::LeftOtherwise};
    case ClosingReason::HukouProblem:
        return {StatusChangeKind::LeftOtherwise};
    case ClosingReason::Returned:
    case ClosingReason::WatchEnded:
    case ClosingReason::IdentityError:
        return {};
    }
    return {};
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
    return changeOf(tx, child, proposal, today).map([](const std::optional<Change>&) {});
}

Result<void> leave(db::Writer& tx, const CaseChild& child, const CaseEntry& proposal,
                   const Actor& approver, const Clock& clock) {
    return changeOf(tx, child, proposal, clock.today())
        .map([&](const std::optional<Change>& change) {
            if (!change) {
                return;
            }
            writeStatusChange(tx, change->draft, change->situation, approver, clock);
            recordAccess(tx, approver, clock, QStringLiteral("status change"),
                         QString::number(child.id.value),
                         QStringLiteral("%1 %2").arg(codeOf(statusChangeCodes, change->draft.kind),
                                                     change->draft.day.toString(Qt::ISODate)));
        });
}

Result<void> comeBack(db::Writer& tx, const CaseChild& child, const CaseEntry& proposal,
                      const QString& reason, const Actor& actor, const Clock& clock) {
    if (!proposal.closingReason) {
        return {};
    }
    const QList<StatusChangeKind> kinds =
        statusChangesOf(*proposal.closingReason, proposal.withWhom, proposal.day);
    const QString recorded = recordedReason(proposal);
    const QList<StatusChangeEntry> history = readStatusHistory(tx, child.id);
    for (const StatusChangeEntry& change : history) {
        const bool ours =
            kinds.contains(change.kind) && change.day == proposal.day && change.reason == recorded;
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
