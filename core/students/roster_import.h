#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/sheets/workbook_reader.h"
#include "core/students/import_batches.h"
#include "core/students/roster_plan.h"

#include <QJsonObject>
#include <QObject>

namespace xiange {

/// A roster file as it was read: its columns may be corrected before it is planned.
struct RosterFile {
    QString path;
    Workbook workbook;
    HeadingMatch table;

    [[nodiscard]] const Sheet& sheet() const { return workbook.sheets[table.sheet]; }
};

struct RosterOptions {
    SchoolId school = {};     ///< for rows without a known school code; invalid: the only school
    bool changesOnly = false; ///< the file names some children only, so nobody is missing
    int schoolYear = 0;       ///< 0: the one of today
    bool otherCode = false;   ///< the list may carry the code of a school that is not known here
};

/// An import or year turn that was made, for the history.
struct ImportBatch {
    ImportId id;
    QString fileName;
    QString account;
    QDateTime at; ///< UTC
    QDateTime undoneAt;
    int children = 0;
    BatchKind kind = BatchKind::Roster;
};

struct RosterResult {
    ImportId id;
    RosterPlan plan;
};

/// Called with done and total; false stops the import, and nothing of it stays.
using ImportProgress = std::function<bool(int done, int total)>;

/// Brings a school's roster into the register: dry run, import in one transaction, undo.
class RosterImport : public QObject {
    Q_OBJECT

public:
    RosterImport(db::Database& database, const Clock& clock, const Actor& actor,
                 QObject* parent = nullptr);

    /// Whether this person imports rosters at all.
    [[nodiscard]] bool mayImport() const;

    /// Reads a file and finds the table in it; ErrorKind::Unreadable if there is none, Cancelled
    /// when stopped.
    [[nodiscard]] static Result<RosterFile> readFile(const QString& path,
                                                     const ReadingStopped& stopped = {});

    /// The same for a person who can say where the table is: where no row names a column 姓名, the
    /// fullest of the first rows is taken for the headings. Unreadable only if there is nothing.
    [[nodiscard]] static Result<RosterFile> openFile(const QString& path,
                                                     const ReadingStopped& stopped = {});

    /// What importing would do; changes nothing. Cancelled where `progress` says false.
    Result<RosterPlan> plan(const RosterFile& file, const RosterOptions& options,
                            const ImportProgress& progress = {});

    /// Plans anew inside the transaction and does it. May run on any thread.
    Result<RosterResult> import(const RosterFile& file, const RosterOptions& options,
                                const ImportProgress& progress = {});

    /// Takes a whole import back; refused (Conflict) when one of its children has been changed by
    /// something else since. Returns the number of children.
    Result<int> undo(ImportId id);

    /// The imports made, the newest first.
    Result<QList<ImportBatch>> history();

    /// Writes the rejected rows, with their original cells and the reason, as a workbook.
    static Result<void> writeRejected(const RosterFile& file, const RosterPlan& plan,
                                      const QString& path);

    /// Keeps in the access log that somebody had the numbers of this file shown in full.
    Result<void> recordLook(const QString& fileName);

signals:
    void changed();

private:
    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

/// The contract's JSON of `import roster`; without an id (dry run) "undo" is null.
[[nodiscard]] QJsonObject rosterReport(const RosterPlan& plan, ImportId id = {});

} // namespace xiange
