// How a case is closed: proposed with its evidence by one account, approved by another.

#include "core/accounts/identity_proof.h"
#include "core/cases/case_book.h"
#include "core/cases/case_rows.h"
#include "core/cases/case_settings.h"
#include "core/cases/case_surroundings.h"
#include "core/cases/leaving.h"

#include <QLocale>

namespace xiange {

using namespace case_rows;

case_rules::Closing CaseBook::closingOf(db::Reader& tx, const DropoutCase& dropoutCase,
                                        ClosingReason reason, bool evidence,
                                        const case_rules::Thresholds& thresholds) const {
    const CaseScope scope{{}, {}, {}, dropoutCase.child.id};
    const case_rules::Surroundings around =
        CaseSurroundings(tx, scope, m_clock.today(), thresholds).of(dropoutCase);
    case_rules::Closing closing;
    closing.reason = reason;
    closing.evidence = evidence;
    closing.presence = around.presence;
    closing.absentNow = around.run.has_value();
    closing.absentDays = around.run ? around.run->schoolDays : 0;
    return closing;
}

namespace {

/// The day on which this school's own roll had the child present when the class was last called;
/// invalid where it did not.
QDate presentOn(db::Reader& tx, const DropoutCase& dropoutCase, QDate today,
                const case_rules::Thresholds& thresholds) {
    const CaseScope scope{{}, {}, {}, dropoutCase.child.id};
    return CaseSurroundings(tx, scope, today, thresholds).of(dropoutCase).seenOn;
}

/// Whoever says that a child is gone while this school's own roll has it present answers for that
/// very thing, and writes how both can be true: a remark alone is no answer.
Result<void> rollAgrees(const DropoutCase& dropoutCase, const CaseEntry& proposal, QDate present) {
    if (!leavesTheRoll(*proposal.closingReason) || !present.isValid() ||
        (proposal.presentOn >= present && !proposal.text.trimmed().isEmpty())) {
        return {};
    }
    const bool answered = proposal.presentOn >= present;
    return fail(
        ErrorKind::Invalid,
        CaseBook::tr("The roll of this school has %1 present on %2, when the class was "
                     "last called. Correct the roll; or confirm that you know it, and "
                     "write how both can be true.")
            .arg(dropoutCase.child.name,
                 QLocale().toString(present, CaseBook::tr("d MMM", "a day without its year"))),
        {}, answered ? QStringLiteral("text") : QStringLiteral("presentOn"));
}

} // namespace

Result<EntryId> CaseBook::closeProposed(db::Writer& tx, const DropoutCase& dropoutCase,
                                        AccountId approver) {
    const std::optional<CaseEntry> proposal = case_rules::openProposal(dropoutCase.timeline);
    if (!proposal || !proposal->closingReason) {
        return fail(ErrorKind::Invalid,
                    tr("Nobody has proposed to close this case: propose it first, with the "
                       "evidence."));
    }
    const Result<Actor> second = decider(tx, Right::ApproveClosing, dropoutCase.child, approver);
    if (!second) {
        return tl::make_unexpected(second.error());
    }
    const case_rules::Thresholds thresholds = case_rules::readThresholds(tx);
    case_rules::Closing closing = closingOf(tx, dropoutCase, *proposal->closingReason,
                                            !proposal->evidence.isEmpty(), thresholds);
    closing.proposer = proposal->account;
    closing.approver = second->account;
    if (auto judged = case_rules::mayClose(dropoutCase.timeline, closing, thresholds); !judged) {
        return tl::make_unexpected(judged.error());
    }
    // Since the proposal the child may have been seen.
    const QDate present = presentOn(tx, dropoutCase, m_clock.today(), thresholds);
    if (auto agrees = rollAgrees(dropoutCase, *proposal, present); !agrees) {
        return tl::make_unexpected(agrees.error());
    }
    if (auto proven = needProof(tx, m_actor, *second, m_clock); !proven) {
        return tl::make_unexpected(proven.error());
    }
    CaseEntry entry;
    entry.kind = EntryKind::Closed;
    entry.closingReason = proposal->closingReason;
    entry.about = proposal->id;
    entry.approverAccount = second->account;
    entry.approver = second->name;
    entry.persons = second->name;
    if (auto left = leave(tx, dropoutCase.child, *proposal, *second, m_clock); !left) {
        return tl::make_unexpected(left.error());
    }
    return append(tx, dropoutCase, entry, {});
}

Result<EntryId> CaseBook::close(CaseId id, const ClosingRequest& request) {
    const case_rules::ClosingNeeds needs = case_rules::closingNeeds(request.reason);
    CaseEntry entry;
    entry.kind = needs.secondPerson ? EntryKind::ClosingProposed : EntryKind::Closed;
    entry.closingReason = request.reason;
    entry.text = request.text;
    entry.withWhom = request.otherSchool.trimmed();
    if (auto checked = checkEvidence(request.evidence); !checked) {
        return tl::make_unexpected(checked.error());
    }
    const Result<EntryId> written = m_database.write([&](db::Writer& tx) -> Result<EntryId> {
        const std::optional<DropoutCase> found = readCase(tx, id);
        if (!found) {
            return fail(ErrorKind::NotFound, tr("There is no such case."));
        }
        if (auto allowed = allow(m_actor, Right::KeepCases, placeOf(found->child)); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        const case_rules::Thresholds thresholds = case_rules::readThresholds(tx);
        const case_rules::Closing closing =
            closingOf(tx, *found, request.reason, !request.evidence.isEmpty(), thresholds);
        if (auto judged = case_rules::mayProposeClosing(found->timeline, closing, thresholds);
            !judged) {
            return tl::make_unexpected(judged.error());
        }
        const QDate present = presentOn(tx, *found, m_clock.today(), thresholds);
        entry.presentOn = request.knowsPresent && leavesTheRoll(request.reason) ? present : QDate();
        if (auto agrees = rollAgrees(*found, entry, present); !agrees) {
            return tl::make_unexpected(agrees.error());
        }
        entry.day = m_clock.today();
        if (auto fits = mayLeave(tx, found->child, entry, entry.day); !fits) {
            return tl::make_unexpected(fits.error());
        }
        const Result<EntryId> first = append(tx, *found, entry, request.evidence);
        if (!first || !needs.secondPerson || !request.approver.isValid()) {
            return first;
        }
        return closeProposed(tx, *readCase(tx, id), request.approver);
    });
    if (written) {
        emit changed(id);
    }
    return written;
}

Result<EntryId> CaseBook::approveClosing(CaseId id, AccountId approver) {
    const Result<EntryId> written = m_database.write([&](db::Writer& tx) -> Result<EntryId> {
        const std::optional<DropoutCase> found = readCase(tx, id);
        if (!found) {
            return fail(ErrorKind::NotFound, tr("There is no such case."));
        }
        if (auto allowed = allow(m_actor, Right::SeeChildren, placeOf(found->child)); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        return closeProposed(tx, *found, approver);
    });
    if (written) {
        emit changed(id);
    }
    return written;
}

Result<QList<Actor>> CaseBook::accountsWith(Right right, CaseId id) {
    return m_database.read([&](db::Reader& tx) -> Result<QList<Actor>> {
        const std::optional<DropoutCase> found = readCase(tx, id);
        if (!found) {
            return fail(ErrorKind::NotFound, tr("There is no such case."));
        }
        if (auto allowed = allow(m_actor, Right::SeeChildren, placeOf(found->child)); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        QList<Actor> able;
        for (const Actor& actor : readActors(tx)) {
            if (decider(tx, right, found->child, actor.account)) {
                able.append(actor);
            }
        }
        return able;
    });
}

} // namespace xiange
