#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/cases/case_book.h"
#include "core/checks/list_matcher.h"
#include "core/db/database.h"

#include <QObject>

namespace xiange {

using ComparedListId = Id<struct ComparedListTag>;
using ComparedRowId = Id<struct ComparedRowTag>;

/// What a person said of a row that the program could not settle.
enum class ListDecision { Same, Different, Later };

inline constexpr Coded<ListDecision> listDecisionCodes[] = {
    {ListDecision::Same, "same"},
    {ListDecision::Different, "different"},
    {ListDecision::Later, "later"},
};

/// Against the last list of the same source.
enum class ListChange { New, Changed, Unchanged };

inline constexpr Coded<ListChange> listChangeCodes[] = {
    {ListChange::New, "new"},
    {ListChange::Changed, "changed"},
    {ListChange::Unchanged, "unchanged"},
};

/// A list that was compared, and how far its review is.
struct ComparedList {
    ComparedListId id;
    ListSource source = ListSource::Other;
    QString fileName;
    QDate asOf;
    bool isRepeat = false; ///< there was one of this source before
    int rows = 0;
    int same = 0;
    int near = 0;
    int notFound = 0;
    int outOfAge = 0;
    int rejected = 0;
    int fresh = 0; ///< new, or with another result than last time
    int gone = 0;  ///< on the last list of this source and no longer on this one
    int open = 0;  ///< near or not found, and not decided (or "later")
    int booked = 0;
};

/// A pupil who may be the listed child. What is sensitive is hidden: only where the numbers
/// differ is shown.
struct ComparedPupil {
    StudentId student;
    QString name;
    QString number; ///< its last four, the others hidden except where they differ
    QDate birthDate;
    QString school;
    std::optional<ClassName> className;
    QList<MatchSign> signs;
};

/// A row of a list beside the pupils who may be meant.
struct ComparedRow {
    ComparedRowId id;
    int row = 0; ///< in the spreadsheet
    QString name;
    QString number; ///< hidden as in ComparedPupil
    QDate birthDate;
    QString category;
    QString town;
    QString village;
    ListOutcome outcome = ListOutcome::NotFound;
    ListChange change = ListChange::New;
    QList<ComparedPupil> pupils;
    std::optional<ListDecision> decision;
    StudentId chosen;
    std::optional<Standing> standing;
    QString evidence;
    QString decidedBy;
    QDateTime decidedAt;
    bool booked = false;
};

struct ComparedRowFilter {
    std::optional<ListOutcome> outcome;
    bool freshOnly = false; ///< without those that are as they were in the last run
    bool openOnly = false;
};

/// What a person decides of one row.
struct RowDecision {
    ListDecision decision = ListDecision::Later;
    StudentId student;                ///< with Same: which of the pupils
    std::optional<Standing> standing; ///< with Different: what became of the child
    QString evidence;
};

/// What booking did, or what taking it back took away.
struct Booked {
    int rows = 0;
    int keyGroups = 0;
    int schoolAge = 0;
    int cases = 0;
    QStringList keptCases; ///< whose case stays because somebody has worked on it
};

/// Comparison of departments' lists with the roster 名单比对. Comparing books nothing; booking
/// takes what agrees beyond doubt and what a person has decided, never a near miss on its own.
class ListComparison : public QObject {
    Q_OBJECT

public:
    ListComparison(db::Database& database, CaseBook& cases, const Clock& clock, const Actor& actor,
                   QObject* parent = nullptr);

    /// Compares a workbook and keeps the result; a row of the last list of this source whose
    /// result is the same keeps its decision. May take seconds, may run on any thread.
    Result<ComparedListId> compare(const QString& fileName, const ListReading& reading,
                                   ListSource source, const Progress& progress = {});

    /// The newest first.
    Result<QList<ComparedList>> lists();
    Result<ComparedList> one(ComparedListId id);
    Result<QList<ComparedRow>> rows(ComparedListId id, const ComparedRowFilter& filter = {});
    Result<QList<ListFinding>> findings(ComparedListId id);

    Result<void> decide(ComparedRowId row, const RowDecision& decision);
    /// Takes the last decision on this list back that is not booked; which row, invalid if none.
    Result<ComparedRowId> undo(ComparedListId id);

    /// Books what is settled: key groups with source and date, the school-age register, cases.
    Result<Booked> book(ComparedListId id);
    /// Takes the last booking of the list back as a whole, with the cases that it opened and that
    /// nobody has worked on; Conflict if what it booked has been changed since.
    Result<Booked> undoBooking(ComparedListId id);

signals:
    /// After a commit.
    void changed();

private:
    [[nodiscard]] Result<void> mayUse(db::Reader& tx, ComparedListId id) const;

    db::Database& m_database;
    CaseBook& m_cases;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
