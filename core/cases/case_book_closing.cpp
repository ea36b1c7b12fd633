// How a case is closed: proposed with its evidence by one account, approved by another.

#include "core/cases/case_book.h"
#include "core/cases/case_rows.h"
#include "core/cases/case_settings.h"
#include "core/cases/case_surroundings.h"
#include "core/cases/leaving.h"

#include <QLocale>

namespace xiange {

using namespace case_rows;

case_rules::Closing CaseBook::closingOf(db::Reader& tx, const DropoutCase& dropoutCase,
                                        const CaseEntry& proposal, bool evidence,
                                        const case_rules::Thresholds& thresholds) const {
    const CaseScope scope{{}, {}, {}, dropoutCase.child.id};
    const case_rules::Surroundings around =
        CaseSurroundings(tx, scope, m_clock.today(), thresholds).of(dropoutCase);
    case_rules::Closing closing;
    closing.reason = *proposal.closingReason;
    closing.evidence = evidence;
    closing.presence = around.presence;
    closing.absentNow = around.run.has_value();
    closing.absentDays = around.run ? around.run->schoolDays : 0;
    closing.day = m_clock.today();
    closing.birthDate = dropoutCase.child.birthDate;
    closing.grade = dropoutCase.child.className.grade;
    closing.inClass = dropoutCase.child.schoolClass.isValid();
    closing.explained = !proposal.text.trimmed().isEmpty();
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

/// The program's own record of the presence that proves a return.
QString presenceRecord(const case_rules::FollowUp& presence) {
    if (presence.byVisits) {
        return CaseBook::tr("Record of visits: %1 of %2 planned visits of teaching at home made.")
            .arg(presence.present)
            .arg(presence.window);
    }
    const QString form = CaseBook::tr("d MMM", "a day without its year");
    return CaseBook::tr("Record of the roll from %1 to %2: present on %3 of %4 school days.")
        .arg(QLocale().toString(presence.from, form), QLocale().toString(presence.to, form))
        .arg(presence.present)
        .arg(presence.passed);
}

} // namespace

Result<EntryId> CaseBook::closeProposed(db::Writer& tx, const DropoutCase& dropoutCase) {
    const std::optional<CaseEntry> proposal = case_rules::openProposal(dropoutCase.timeline);
    if (!proposal || !proposal->closingReason) {
        return fail(ErrorKind::Invalid,
                    tr("Nobody has proposed to close this case: propose it first, with the "
                       "evidence."));
    }
    if (auto may = allow(m_actor, Right::ApproveClosing, placeOf(dropoutCase.child)); !may) {
        return tl::make_unexpected(may.error());
    }
    const case_rules::Thresholds thresholds = case_rules::readThresholds(tx);
    case_rules::Closing closing =
        closingOf(tx, dropoutCase, *proposal, !proposal->evidence.isEmpty(), thresholds);
    closing.proposer = proposal->account;
    closing.approver = m_actor.account;
    if (auto judged = case_rules::mayClose(dropoutCase.timeline, closing, thresholds); !judged) {
        return tl::make_unexpected(judged.error());
    }
    // Since the proposal the child may have been seen.
    const QDate present = presentOn(tx, dropoutCase, m_clock.today(), thresholds);
    if (auto agrees = rollAgrees(dropoutCase, *proposal, present); !agrees) {
        return tl::make_unexpected(agrees.error());
    }
    CaseEntry entry;
    entry.kind = EntryKind::Closed;
    entry.closingReason = proposal->closingReason;
    entry.about = proposal->id;
    entry.approverAccount = m_actor.account;
    entry.approver = m_actor.name;
    if (auto left = leave(tx, dropoutCase.child, *proposal, m_actor, m_clock); !left) {
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
            closingOf(tx, *found, entry, !request.evidence.isEmpty(), thresholds);
        if (auto judged = case_rules::mayProposeClosing(found->timeline, closing, thresholds);
            !judged) {
            return tl::make_unexpected(judged.error());
        }
        const QDate present = presentOn(tx, *found, m_clock.today(), thresholds);
        entry.presentOn = request.knowsPresent && leavesTheRoll(request.reason) ? present : QDate();
        if (auto agrees = rollAgrees(*found, entry, present); !agrees) {
            return tl::make_unexpected(agrees.error());
        }
        if (needs.followUp) {
            entry.text = QStringList{entry.text.trimmed(), presenceRecord(*closing.presence)}
                             .join(u' ')
                             .trimmed();
        }
        entry.day = m_clock.today();
        if (auto fits = mayLeave(tx, found->child, entry, entry.day); !fits) {
            return tl::make_unexpected(fits.error());
        }
        return append(tx, *found, entry, request.evidence);
    });
    if (written) {
        emit changed(id);
    }
    return written;
}

Result<EntryId> CaseBook::approveClosing(CaseId id) {
    const Result<EntryId> written = m_database.write([&](db::Writer& tx) -> Result<EntryId> {
        const std::optional<DropoutCase> found = readCase(tx, id);
        if (!found) {
            return fail(ErrorKind::NotFound, tr("There is no such case."));
        }
        if (auto allowed = allow(m_actor, Right::SeeChildren, placeOf(found->child)); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        return closeProposed(tx, *found);
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
