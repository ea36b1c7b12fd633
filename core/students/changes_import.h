#pragma once

#include "core/students/changes_reader.h"
#include "core/students/roster_import.h"

namespace xiange {

/// What comes of one row of a list of status changes.
enum class ChangeOutcome {
    Applied,
    Known, ///< recorded before: nothing to do
    Rejected,
};

struct ChangeEntry {
    ChangeRow row;
    ChangeOutcome outcome = ChangeOutcome::Rejected;
    StudentStatus after = StudentStatus::Enrolled;
    QString className;              ///< of the child before
    QString classAfter;             ///< empty where it belongs to no class any more
    QList<StatusObjection> missing; ///< what has to be supplied later
};

struct ChangesPlan {
    QList<ChangeEntry> entries;
    QList<Finding> findings; ///< of the rejected rows
    int applied = 0;
    int known = 0;
    int rejected = 0;
    int incomplete = 0; ///< applied, with a reason or proof to be supplied
};

struct ChangesResult {
    ImportId id; ///< invalid where nothing was written
    ChangesPlan plan;
};

/// Brings a file of status changes 学籍异动 into the register; taken back like a roster import.
class ChangesImport : public QObject {
    Q_OBJECT

public:
    ChangesImport(db::Database& database, const Clock& clock, const Actor& actor,
                  QObject* parent = nullptr);

    /// Whether a table names kinds and dates of status changes.
    [[nodiscard]] static bool isListOfChanges(const HeadingMatch& table);
    /// Reads a file and finds the table in it; ErrorKind::Unreadable if there is none.
    [[nodiscard]] static Result<RosterFile> readFile(const QString& path,
                                                     const ReadingStopped& stopped = {});

    /// What importing would do; changes nothing. `school` narrows whom a name may mean. Cancelled
    /// where `progress` says false.
    Result<ChangesPlan> plan(const RosterFile& file, SchoolId school = {},
                             const ImportProgress& progress = {});
    /// In one transaction; the rows one after the other, so that a later one sees an earlier one.
    Result<ChangesResult> import(const RosterFile& file, SchoolId school = {},
                                 const ImportProgress& progress = {});

    /// Writes the rejected rows, with their original cells and the reason, as a workbook.
    static Result<void> writeRejected(const RosterFile& file, const ChangesPlan& plan,
                                      const QString& path);

signals:
    void changed();

private:
    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

/// The contract's JSON of `import changes`.
[[nodiscard]] QJsonObject changesReport(const ChangesResult& result);

} // namespace xiange
