#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/cases/case_rules.h"
#include "core/db/database.h"

#include <QObject>

namespace xiange {

/// A case together with what is derived from it and from the rolls of today.
struct CaseFile {
    DropoutCase dropoutCase;
    CaseState state = CaseState::Watch;
    QDate since; ///< of the state
    case_rules::Surroundings around;
    case_rules::NextStep next;
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
    QString approver; ///< name of the second person
    QString text;
    QList<EvidenceFile> evidence;
};

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

    /// 视为辍学: the principal's act. Refused with the list of what is missing unless both the days
    /// and the contacts are there.
    Result<EntryId> confirm(CaseId id, const QString& text = {});

    /// The written report that went out; a second person's paper keeps number, day and receipt.
    Result<EntryId> report(CaseId id, EntryKind to, const QString& documentNumber,
                           QDate dateSent = {}, QDate receipt = {});

    Result<EntryId> markReturned(CaseId id, QDate day, Placement placement,
                                 const QString& text = {});

    /// 销号: with evidence and a second person's approval.
    Result<EntryId> close(CaseId id, const ClosingRequest& request);

    /// Strikes an entry out by a later one that names it.
    Result<EntryId> correct(CaseId id, EntryId entry, const QString& reason);

    /// The most urgent state first, in it the longest.
    Result<QList<CaseFile>> list(const CaseFilter& filter = {});
    Result<CaseFile> one(CaseId id);
    /// A child as a case would show it, with or without one.
    Result<CaseChild> child(StudentId student);
    /// The child's open case; an invalid id if there is none.
    Result<CaseId> openCaseOf(StudentId student);
    Result<EvidenceFile> evidence(EvidenceId id);

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
    Result<EntryId> act(CaseId id, Right right, const CaseEntry& entry,
                        const QList<EvidenceFile>& evidence, Rule rule);
    /// A decision is struck out only by those who may take it, and no second case opened by it.
    [[nodiscard]] Result<void> mayStrikeOut(db::Writer& tx, const DropoutCase& dropoutCase,
                                            EntryId corrected) const;
    [[nodiscard]] CaseFile filed(db::Reader& tx, DropoutCase dropoutCase,
                                 const case_rules::Thresholds& thresholds) const;

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
