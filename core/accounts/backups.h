#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/safe_copy.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace xiange {

/// A copy of everything, as the access log remembers it.
struct BackupMade {
    QDateTime at; ///< UTC
    QString path;
    QString account;
};

/// A backup is late when the last one, or the beginning of the database, is longer ago than this.
inline constexpr int backupDays = 7;

struct BackupState {
    std::optional<BackupMade> last;
    bool late = false;
};

/// Copies of the whole database: the administrator's act, because everything about every child
/// leaves the program with one.
class Backups : public QObject {
    Q_OBJECT

public:
    Backups(db::Database& database, const Clock& clock, const Actor& actor,
            QObject* parent = nullptr);

    /// Whether this database is a file that can be copied; a server has its own tools.
    [[nodiscard]] bool isFile() const;
    Result<void> mayMake() const;
    Result<BackupState> state();
    /// Copies, opens the copy again, examines it and records the act. Not on a window's thread.
    Result<db::Soundness> make(const QString& path);
    /// Restores the copy into a place of its own, examines that and throws it away.
    Result<db::Soundness> test(const QString& path);

signals:
    /// After a backup.
    void changed();

private:
    Result<void> record(const QString& action, const QString& path);

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
