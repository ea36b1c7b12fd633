#include "core/cases/case_book.h"

#include "core/absence/absences.h"
#include "core/accounts/accounts.h"
#include "core/accounts/identity_proof.h"
#include "core/cases/case_rows.h"
#include "core/cases/case_settings.h"
#include "core/cases/case_surroundings.h"
#include "core/cases/leaving.h"

#include <QLocale>

#include <algorithm>

namespace xiange {

using namespace case_rows;

namespace {

tl::unexpected<Error> noSuchCase() {
    return fail(ErrorKind::NotFound, CaseBook::tr("There is no such case."));
}

tl::unexpected<Error> noSuchChild() {
    return fail(ErrorKind::NotFound, CaseBook::tr("There is no such child."));
}

/// A decision is not slipped in with another kind of entry.
void withoutDecision(CaseEntry& entry) {
    entry.approver.clear();
    entry.approverAccount = {};
    entry.presentOn = {};
}

QString openingText(const AbsenceRun& run) {
    const QString form = CaseBook::tr("d MMM", "a day without its year");
    return CaseBook::tr("Absent without leave since %1: %2 school days up to %3.")
        .arg(QLocale().toString(run.from, form))
        .arg(run.schoolDays)
        .arg(QLocale().toString(run.to, form));
}

} // namespace

CaseBook::CaseBook(db::Database& database, const Clock& clock, const Actor& actor, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

// ---- writing ------------------------------------------------------------------------------

Result<EntryId> CaseBook::append(db::Writer& tx, const DropoutCase& dropoutCase, CaseEntry entry,
                                 const QList<EvidenceFile>& evidence) {
    entry.day = entry.day.isValid() ? entry.day : m_clock.today();
    entry.account = m_actor.account;
    entry.recordedAt = m_clock.now();
    entry.persons = entry.persons.isEmpty() ? m_actor.name : entry.persons;
    if (entry.department && entry.withWhom.isEmpty()) {
        entry.withWhom = displayName(*entry.department);
    }
    if (auto allowed = case_rules::mayFollow(dropoutCase.timeline, entry, m_clock.today());
        !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    if (auto fits = belongs(tx, dropoutCase, entry); !fits) {
        return tl::make_unexpected(fits.error());
    }
    const EntryId id = insertEntry(tx, dropoutCase, entry);
    if (entry.approverAccount.isValid()) {
        spendProof(tx, m_actor, entry.approverAccount, m_clock, id);
    }
    recordAccess(tx, m_actor, m_clock, QStringLiteral("case entry written"), dropoutCase.child.name,
                 codeOf(entryKinds, entry.kind));
    for (const EvidenceFile& file : evidence) {
        insertEvidence(tx, id, file);
    }
    return id;
}

Result<void> CaseBook::belongs(db::Reader& tx, const DropoutCase& dropoutCase,
                               const CaseEntry& entry) const {
    // A talk may be written down late, even before the case was opened.
    constexpr int writtenDownLate = 30;
    const QDate day = entry.day;
    const QDate opened =
        dropoutCase.timeline.isEmpty() ? m_clock.today() : dropoutCase.timeline.first().day;
    if (day >= opened || entry.kind == EntryKind::Note || entry.kind == EntryKind::Opened) {
        return {};
    }
    const std::optional<AbsenceRun> run = runGoingOn(tx, dropoutCase.child.id, m_clock.today());
    const QDate earliest = run ? run->from : opened.addDays(-writtenDownLate);
    if (day >= earliest) {
        return {};
    }
    const QString form = tr("d MMM", "a day without its year");
    return fail(ErrorKind::Invalid,
                run ? tr("The absence began on %1: what happened before that day says nothing "
                         "about it. Write it down as a note.")
                          .arg(QLocale().toString(earliest, form))
                    : tr("This day lies long before the case was opened on %1. Check the day, "
                         "or write it down as a note.")
                          .arg(QLocale().toString(opened, form)),
                {}, QStringLiteral("day"));
}

template <typename Rule>
Result<EntryId> CaseBook::act(CaseId id, Right right, CaseEntry entry,
                              const QList<EvidenceFile>& evidence, Rule rule) {
    if (auto checked = checkEvidence(evidence); !checked) {
        return tl::make_unexpected(checked.error());
    }
    const Result<EntryId> written = m_database.write([&](db::Writer& tx) -> Result<EntryId> {
        const std::optional<DropoutCase> found = readCase(tx, id);
        if (!found) {
            return noSuchCase();
        }
        if (auto allowed = allow(m_actor, right, placeOf(found->child)); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        if (Result<void> judged = rule(tx, *found, entry); !judged) {
            return tl::make_unexpected(judged.error());
        }
        return append(tx, *found, entry, evidence);
    });
    if (written) {
        emit changed(id);
    }
    return written;
}

Result<CaseId> CaseBook::openIn(db::Writer& tx, StudentId student, std::optional<CaseOrigin> origin,
                                const QString& text) {
    DropoutCase opened;
    const std::optional<CaseChild> child = readChild(tx, student);
    if (!child) {
        return noSuchChild();
    }
    if (auto allowed = allow(m_actor, Right::KeepCases, placeOf(*child)); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    const std::optional<AbsenceRun> run = runGoingOn(tx, student, m_clock.today());
    opened.child = *child;
    opened.origin = origin.value_or(run ? CaseOrigin::AbsenceRun : CaseOrigin::Manual);
    opened.id = insertCase(tx, opened.child, opened.origin);
    // Between the look for an open case and this row another program may have opened one.
    for (const DropoutCase& other : readCases(tx, {{}, {}, {}, student})) {
        if (other.id != opened.id && case_rules::stateOf(other.timeline) != CaseState::Closed) {
            return fail(ErrorKind::Conflict, tr("This child has a case that is still open."));
        }
    }
    CaseEntry entry;
    entry.kind = EntryKind::Opened;
    entry.text = text.isEmpty() && run ? openingText(*run) : text;
    return append(tx, opened, entry, {}).map([&](EntryId) { return opened.id; });
}

Result<CaseId> CaseBook::open(StudentId student, std::optional<CaseOrigin> origin,
                              const QString& text) {
    const Result<CaseId> opened = m_database.write([&](db::Writer& tx) -> Result<CaseId> {
        if (readOpenCase(tx, student)) {
            return fail(ErrorKind::Conflict, tr("This child has a case that is still open."));
        }
        return openIn(tx, student, origin, text);
    });
    if (opened) {
        emit changed(*opened);
    }
    return opened;
}

Result<CaseId> CaseBook::addContact(StudentId student, CaseEntry contact,
                                    const QList<EvidenceFile>& evidence) {
    contact.kind = EntryKind::Contact;
    withoutDecision(contact);
    if (auto checked = checkEvidence(evidence); !checked) {
        return tl::make_unexpected(checked.error());
    }
    const Result<CaseId> written = m_database.write([&](db::Writer& tx) -> Result<CaseId> {
        std::optional<DropoutCase> found = readOpenCase(tx, student);
        if (!found) {
            const Result<CaseId> opened = openIn(tx, student, {}, {});
            if (!opened) {
                return opened;
            }
            found = readCase(tx, *opened);
        }
        if (auto allowed = allow(m_actor, Right::KeepCases, placeOf(found->child)); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        return append(tx, *found, contact, evidence).map([&](EntryId) { return found->id; });
    });
    if (written) {
        emit changed(*written);
    }
    return written;
}

Result<EntryId> CaseBook::add(CaseId id, CaseEntry entry, const QList<EvidenceFile>& evidence) {
    // These have a door of their own, where their proof is judged.
    if (entry.kind == EntryKind::Opened || entry.kind == EntryKind::Confirmed ||
        entry.kind == EntryKind::Closed || entry.kind == EntryKind::ClosingProposed) {
        return fail(ErrorKind::Invalid,
                    tr("\"%1\" can't be recorded without its proof.").arg(displayName(entry.kind)));
    }
    withoutDecision(entry);
    return act(id, Right::KeepCases, entry, evidence,
               [&](db::Writer& tx, const DropoutCase& found, CaseEntry&) -> Result<void> {
                   if (entry.kind != EntryKind::Correction) {
                       return {};
                   }
                   return mayStrikeOut(tx, found, entry.corrects).and_then([&] {
                       return backOnTheRoll(tx, found, entry);
                   });
               });
}

Result<Actor> CaseBook::decider(db::Reader& tx, Right right, const CaseChild& child,
                                AccountId chosen) const {
    Actor actor = m_actor;
    if (chosen.isValid() && chosen != m_actor.account) {
        const std::optional<Actor> found = readActor(tx, chosen);
        if (!found) {
            return fail(ErrorKind::NotFound, tr("There is no such account."));
        }
        actor = *found;
    }
    if (auto allowed = allow(actor, right, placeOf(child)); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    if (right == Right::ConfirmDropout && actor.role == Role::Administrator) {
        // A named principal confirms; the administrator stands in only where there is none.
        const QList<Actor> all = readActors(tx);
        const auto principal = std::ranges::find_if(all, [&](const Actor& other) {
            return other.role == Role::Principal && allow(other, right, placeOf(child));
        });
        if (principal != all.end()) {
            return fail(
                ErrorKind::NotAllowed,
                tr("Only the principal confirms: that is the account %1.").arg(principal->name));
        }
    }
    return actor;
}

Result<EntryId> CaseBook::confirm(CaseId id, const QString& text, AccountId principal) {
    CaseEntry entry;
    entry.kind = EntryKind::Confirmed;
    entry.text = text;
    // Whoever keeps the case may hand the keyboard over; the decision is the principal's.
    return act(id, principal.isValid() ? Right::KeepCases : Right::ConfirmDropout, entry, {},
               [&](db::Writer& tx, const DropoutCase& found, CaseEntry& confirmed) -> Result<void> {
                   const Result<Actor> decides =
                       decider(tx, Right::ConfirmDropout, found.child, principal);
                   if (!decides) {
                       return tl::make_unexpected(decides.error());
                   }
                   confirmed.approverAccount = decides->account;
                   confirmed.approver = decides->name;
                   confirmed.persons = decides->name;
                   const QDate today = m_clock.today();
                   const auto thresholds = case_rules::readThresholds(tx);
                   const case_rules::ConfirmationProof proof = case_rules::confirmationProof(
                       found.timeline, runGoingOn(tx, found.child.id, today, thresholds.leave),
                       today, thresholds);
                   if (proof.complete()) {
                       return needProof(tx, m_actor, *decides, m_clock);
                   }
                   return fail(ErrorKind::Invalid,
                               tr("%1 can't be deemed a dropout yet. %2")
                                   .arg(found.child.name,
                                        proof.missing().join(tr("; ", "between reasons"))));
               });
}

Result<EntryId> CaseBook::report(CaseId id, EntryKind to, const QString& documentNumber,
                                 QDate dateSent, QDate receipt) {
    CaseEntry entry;
    entry.kind = to;
    entry.documentNumber = documentNumber.trimmed();
    entry.dateSent = dateSent.isValid() ? dateSent : m_clock.today();
    entry.day = entry.dateSent;
    entry.receiptDay = receipt;
    return add(id, entry);
}

Result<EntryId> CaseBook::markReturned(CaseId id, QDate day, Placement placement,
                                       const QString& text) {
    CaseEntry entry;
    entry.kind = EntryKind::Returned;
    entry.day = day;
    entry.placement = placement;
    entry.text = text;
    return add(id, entry);
}

Result<void> CaseBook::mayStrikeOut(db::Writer& tx, const DropoutCase& dropoutCase,
                                    EntryId corrected) const {
    const Timeline standing = case_rules::standing(dropoutCase.timeline);
    bool proves = false; // a contact written down before a confirmation is part of its proof
    for (const CaseEntry& entry : standing) {
        proves = proves || (entry.id == corrected && entry.kind == EntryKind::Contact);
        const bool decision = entry.kind == EntryKind::Confirmed ||
                              (entry.kind == EntryKind::Closed && entry.id == corrected);
        if (!decision || (entry.id != corrected && !proves)) {
            continue;
        }
        if (auto allowed = decider(tx, Right::ConfirmDropout, dropoutCase.child, {}); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        if (entry.kind == EntryKind::Closed && readOpenCase(tx, dropoutCase.child.id)) {
            return fail(ErrorKind::Conflict,
                        tr("This case can't be opened again: the child has another case that is "
                           "still open."));
        }
    }
    return {};
}

/// A closing that is struck out puts the child back on the roll from which it took it off.
Result<void> CaseBook::backOnTheRoll(db::Writer& tx, const DropoutCase& dropoutCase,
                                     const CaseEntry& correction) const {
    EntryId proposal;
    for (const CaseEntry& entry : dropoutCase.timeline) {
        const bool meant = entry.id == correction.corrects && entry.kind == EntryKind::Closed;
        proposal = meant ? entry.about : proposal;
    }
    for (const CaseEntry& entry : dropoutCase.timeline) {
        if (proposal.isValid() && entry.id == proposal) {
            return comeBack(tx, dropoutCase.child, entry, correction.text, m_actor, m_clock);
        }
    }
    return {};
}

Result<EntryId> CaseBook::correct(CaseId id, EntryId corrected, const QString& reason) {
    CaseEntry entry;
    entry.kind = EntryKind::Correction;
    entry.corrects = corrected;
    entry.text = reason;
    return add(id, entry);
}

} // namespace xiange
