#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/papers/paper_blocks.h"
#include "core/papers/paper_facts.h"
#include "core/papers/paper_templates.h"

#include <QDateTime>
#include <QObject>

namespace xiange {

enum class PaperState {
    Draft,
    Printed,
    Sent,
    Receipt,
};

inline constexpr Coded<PaperState> paperStateCodes[] = {
    {PaperState::Draft, "draft"},
    {PaperState::Printed, "printed"},
    {PaperState::Sent, "sent"},
    {PaperState::Receipt, "receipt"},
};

/// What a new paper is about.
struct PaperSubject {
    SchoolId school;
    ClassId schoolClass;
    StudentId student;
    CaseId dropoutCase;
    PaperId serves = {}; ///< of a proof of service: the paper that was served
};

/// A line of the register.
struct RegisteredPaper {
    PaperId id;
    PaperKind kind = PaperKind::Report;
    PaperSubject subject;
    QString number;
    QString title;
    QString schoolName;
    QString childName; ///< empty on a paper about no single child
    PaperState state = PaperState::Draft;
    QString madeBy;
    QDateTime madeAt;    ///< UTC
    QDateTime printedAt; ///< UTC, invalid until printed
    QDate sentOn;
    QDate receiptOn;
    QString font;
    int pages = 0;
    int version = 1; ///< counts the changes of a draft
    bool editedByHand = false;
    QDate writtenOn = {}; ///< the day that stands on it
};

/// A paper as it came from the printer, with the version of the draft that was printed.
struct PrintedCopy {
    int version = 1;
    QString font;
    int pages = 0;
    QByteArray pdf;
};

/// Every paper made: its number, what it says, and how far it has gone. What has been printed
/// never changes again.
class PaperRegister : public QObject {
    Q_OBJECT

public:
    PaperRegister(db::Database& database, const Clock& clock, const Actor& actor,
                  PaperTemplates templates = PaperTemplates());

    /// Writes the paper under the school's next number of the year.
    Result<PaperId> makeDraft(PaperKind kind, const PaperSubject& subject, PaperFacts facts);
    /// The draft of this kind that the subject has already, written again from these facts unless
    /// a hand has edited it. Where it has none: the paper printed today that says the very same, or
    /// else a new draft with a number of its own.
    Result<PaperId> draftFor(PaperKind kind, const PaperSubject& subject, const PaperFacts& facts);
    /// Writes a draft again under its number, from newer facts. Refuses what has been printed.
    Result<void> rewriteDraft(PaperId paper, PaperFacts facts);
    /// Puts the day of today on a draft that was written on an earlier one, where a hand has not
    /// put another day there; its other words stay. Nothing happens to a draft of today.
    Result<void> dateAgain(PaperId paper, int correctionDays);
    /// Keeps what a hand has changed. ErrorKind::Conflict if the draft is not the one of `version`
    /// any more; returns the new version.
    Result<int> editDraft(PaperId paper, int version, PaperText text);
    /// Keeps the paper as it is now, and the very file. ErrorKind::Conflict if somebody has
    /// changed the draft since; a second print of the same paper changes nothing.
    Result<void> markPrinted(PaperId paper, const PrintedCopy& copy);
    /// The file that was printed; empty for papers printed before files were kept.
    Result<QByteArray> printedFile(PaperId paper);
    /// Sent or handed over; only after printing.
    Result<void> markSent(PaperId paper, QDate day);
    /// The other side has acknowledged it; only after sending.
    Result<void> markReceived(PaperId paper, QDate day);

    /// The papers this person may see, newest first; of one case if it is valid.
    Result<QList<RegisteredPaper>> list(CaseId dropoutCase = {});
    Result<RegisteredPaper> find(PaperId paper);
    Result<PaperText> open(PaperId paper);
    /// Why the school's own template of this kind is not used; empty if nothing is wrong.
    [[nodiscard]] QString templateProblem(PaperKind kind) const;
    [[nodiscard]] const PaperTemplates& templates() const { return m_templates; }

signals:
    void changed();

private:
    /// Whether this paper was made today and says word for word what these facts say.
    Result<bool> saysTheSame(const RegisteredPaper& paper, const PaperFacts& facts);
    Result<PaperId> tryDraft(PaperKind kind, const PaperSubject& subject, const PaperFacts& facts);
    Result<RegisteredPaper> allowed(db::Reader& tx, PaperId paper) const;
    /// The same, for one who is about to change it.
    Result<RegisteredPaper> mine(db::Reader& tx, PaperId paper) const;
    /// The same, for one who is about to read it; a look at private data is recorded.
    Result<RegisteredPaper> readable(db::Writer& tx, PaperId paper) const;
    [[nodiscard]] QString changedMeanwhile(const RegisteredPaper& line) const;
    Result<void> advance(PaperId paper, PaperState from, PaperState to, QDate day);

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
    PaperTemplates m_templates;
};

} // namespace xiange
