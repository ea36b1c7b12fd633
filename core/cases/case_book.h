#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/cases/case_rules.h"
#include "core/cases/responsibility.h"
#include "core/db/database.h"

#include <QObject>
#include <QSet>

namespace xiange {

/// A case together with what is derived from it and from the rolls of today.
struct CaseFile {
    DropoutCase dropoutCase;
    CaseState state = CaseState::Watch;
    QDate since; ///< of the state
    case_rules::Surroundings around;
    case_rules::NextStep next;
    QList<case_rules::NextStep> further; ///< what else is due beside it
};

/// Which cases are meant; what is not said is "all within the actor's scope".
struct CaseFilter {
    std::optional<CaseState> state;
    bool openOnly = false; ///< all but the closed ones
    SchoolId school;
    StudentId student;
};

/// What a closing says.
struct ClosingRequest {
    ClosingReason reason = ClosingReason::Returned;
    AccountId approver; ///< the second person's account; invalid: somebody approves later
    QString text;
    QList<EvidenceFile> evidence;
    QString otherSchool = {};  ///< the receiving one, where the child is enrolled elsewhere
    bool knowsPresent = false; ///< the answer to the warning that the own roll has it present
};

/// Why somebody reads a file of a case.
enum class EvidenceLook { Thumbnail, Opened };

/// The return-to-school cases: every act adds one entry, nothing is ever changed or removed.
/// Whatever a person saw before, the rule is checked on what stands there at the moment of writing.
class CaseBook : public QObject {
    Q_OBJECT

public:
    CaseBook(db::Database& database, const Clock& clock, const Actor& actor,
             QObject* parent = nullptr);

    /// Opens a case; without an origin it is the run of absence going on, or by hand if there is
    /// none. ErrorKind::Conflict if one is open.
    Result<CaseId> open(StudentId student, std::optional<CaseOrigin> origin = {},
                        const QString& text = {});

    /// Writes a contact down; opens a case at "watch" if the child has none that is open.
    Result<CaseId> addContact(StudentId student, CaseEntry contact,
                              const QList<EvidenceFile>& evidence = {});

    /// Any entry that needs no proof beyond its own fields: contact, reports, plan, referral,
    /// letters, notices, legal steps, marked suspected, follow-up, relapse, note.
    Result<EntryId> add(CaseId id, CaseEntry entry, const QList<EvidenceFile>& evidence = {});

    /// 视为辍学: the principal's act, under the principal's own account: this one, or the one that
    /// the principal chose at this machine (the entry keeps both). Refused with the list of what is
    /// missing unless both the days and the contacts are there.
    Result<EntryId> confirm(CaseId id, const QString& text = {}, AccountId principal = {});

    /// The written report that went out; a second person's paper keeps number, day and receipt.
    Result<EntryId> report(CaseId id, EntryKind to, const QString& documentNumber,
                           QDate dateSent = {}, QDate receipt = {});

    Result<EntryId> markReturned(CaseId id, QDate day, Placement placement,
                                 const QString& text = {});

    /// 销号, with evidence: proposes it, and closes the case where the approver is named (another
    /// account that has the right) or the reason needs none. A child that has died, left the
    /// country or gone to a named school is taken off the roll by the same act.
    Result<EntryId> close(CaseId id, const ClosingRequest& request);

    /// The second person's word on the closing proposed; by this account, or by the one chosen.
    Result<EntryId> approveClosing(CaseId id, AccountId approver = {});

    /// The accounts whose duty the act is in this case, for a person to choose from.
    Result<QList<Actor>> accountsWith(Right right, CaseId id);

    /// Strikes an entry out by a later one that names it.
    Result<EntryId> correct(CaseId id, EntryId entry, const QString& reason);

    /// The most urgent state first, in it the longest.
    Result<QList<CaseFile>> list(const CaseFilter& filter = {});
    Result<CaseFile> one(CaseId id);
    /// A child as a case would show it, with or without one.
    Result<CaseChild> child(StudentId student);
    /// The child's open case; an invalid id if there is none.
    Result<CaseId> openCaseOf(StudentId student);
    /// The children whose latest return is to teaching at home 送教上门, closed cases included: the
    /// class's roll says nothing about them. One query for all schools.
    Result<QSet<StudentId>> taughtAtHome(SchoolId school = {});
    /// Who answers for the child, level by level; phones masked.
    Result<QList<Responsible>> chainOf(StudentId student);
    /// The same with the phones; that they were looked at is recorded.
    Result<QList<Responsible>> chainWithPhones(StudentId student);
    /// A file's bytes. Looking at it (not at its small picture) is recorded in the access log.
    Result<EvidenceFile> evidence(EvidenceId id, EvidenceLook look = EvidenceLook::Opened);

    [[nodiscard]] const Actor& actor() const { return m_actor; }
    /// As they hold in this place now; the defaults where the database can't be read.
    [[nodiscard]] case_rules::Thresholds thresholds();

signals:
    /// After a commit.
    void changed(xiange::CaseId id);

private:
    Result<CaseId> openIn(db::Writer& tx, StudentId student, std::optional<CaseOrigin> origin,
                          const QString& text);
    Result<EntryId> append(db::Writer& tx, const DropoutCase& dropoutCase, CaseEntry entry,
                           const QList<EvidenceFile>& evidence);
    /// Reads the case inside the transaction, lets `rule` judge it and appends the entry.
    template <typename Rule>
    Result<EntryId> act(CaseId id, Right right, CaseEntry entry,
                        const QList<EvidenceFile>& evidence, Rule rule);
    /// The account that takes a decision: the actor's own or the one chosen, with the right there.
    [[nodiscard]] Result<Actor> decider(db::Reader& tx, Right right, const CaseChild& child,
                                        AccountId chosen) const;
    /// What is written down belongs to this absence, not to an earlier one.
    [[nodiscard]] Result<void> belongs(db::Reader& tx, const DropoutCase& dropoutCase,
                                       const CaseEntry& entry) const;
    Result<EntryId> closeProposed(db::Writer& tx, const DropoutCase& dropoutCase,
                                  AccountId approver);
    /// A decision, and the contacts behind a confirmation, are struck out only by those who may
    /// take it, and no second case is opened by it.
    [[nodiscard]] Result<void> mayStrikeOut(db::Writer& tx, const DropoutCase& dropoutCase,
                                            EntryId corrected) const;
    Result<void> backOnTheRoll(db::Writer& tx, const DropoutCase& dropoutCase,
                               const CaseEntry& correction) const;
    [[nodiscard]] case_rules::Closing closingOf(db::Reader& tx, const DropoutCase& dropoutCase,
                                                ClosingReason reason, bool evidence,
                                                const case_rules::Thresholds& thresholds) const;

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
