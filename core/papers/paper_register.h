#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/papers/paper_blocks.h"
#include "core/papers/paper_content.h"

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
};

/// Every paper made: its number, what it says, and how far it has gone. What has been printed
/// never changes again.
class PaperRegister : public QObject {
    Q_OBJECT

public:
    PaperRegister(db::Database& database, const Clock& clock, const Actor& actor);

    /// Writes the paper under the school's next number of the year. `content.number` is not
    /// looked at; an invalid `content.date` means today.
    Result<PaperId> makeDraft(PaperKind kind, const PaperSubject& subject, CasePaper content);
    /// The draft of this kind that the case has already, written again from these facts; a new one
    /// where it has none.
    Result<PaperId> draftFor(PaperKind kind, const PaperSubject& subject, const CasePaper& content);
    /// Writes a draft again under its number, from newer facts. Refuses what has been printed.
    Result<void> rewriteDraft(PaperId paper, CasePaper content);
    /// Keeps the paper as it is now, with the font and the pages it was printed with. A second
    /// print of the same paper changes nothing.
    Result<void> markPrinted(PaperId paper, const QString& font, int pages);
    /// Sent or handed over; only after printing.
    Result<void> markSent(PaperId paper, QDate day);
    /// The other side has acknowledged it; only after sending.
    Result<void> markReceived(PaperId paper, QDate day);

    /// The papers this person may see, newest first; of one case if it is valid.
    Result<QList<RegisteredPaper>> list(CaseId dropoutCase = {});
    Result<RegisteredPaper> find(PaperId paper);
    Result<PaperText> open(PaperId paper);

signals:
    void changed();

private:
    Result<PaperId> tryDraft(PaperKind kind, const PaperSubject& subject, CasePaper content);
    Result<RegisteredPaper> allowed(db::Reader& tx, PaperId paper) const;
    Result<void> advance(PaperId paper, PaperState from, PaperState to, QDate day);

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
