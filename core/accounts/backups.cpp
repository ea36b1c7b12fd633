#include "core/accounts/backups.h"

#include "core/accounts/accounts.h"

#include <QTemporaryDir>

namespace xiange {

Backups::Backups(db::Database& database, const Clock& clock, const Actor& actor, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

bool Backups::isFile() const {
    return m_database.address().engine == db::Engine::Sqlite;
}

Result<void> Backups::mayMake() const {
    return allow(m_actor, Right::ManageAccounts);
}

Result<BackupState> Backups::state() {
    return m_database.read([&](db::Reader& tx) {
        BackupState state;
        state.last = tx.first("SELECT l.at, l.subject, COALESCE(a.name, '') FROM access_log l "
                              "LEFT JOIN account a ON a.id = l.account_id "
                              "WHERE l.action = 'backup made' ORDER BY l.id DESC LIMIT 1",
                              {}, [](const db::Rows& row) {
                                  return BackupMade{row.moment(0), row.text(1), row.text(2)};
                              });
        const auto begun = tx.first("SELECT created_at FROM account ORDER BY id LIMIT 1", {},
                                    [](const db::Rows& row) { return row.moment(0); });
        const QDateTime since = state.last ? state.last->at : begun.value_or(m_clock.now());
        state.late = since.toLocalTime().date().daysTo(m_clock.today()) > backupDays;
        return state;
    });
}

Result<void> Backups::record(const QString& action, const QString& path) {
    return m_database.write(
        [&](db::Writer& tx) { recordAccess(tx, m_actor, m_clock, action, path); });
}

Result<db::Soundness> Backups::make(const QString& path) {
    if (const auto may = mayMake(); !may) {
        return tl::make_unexpected(may.error());
    }
    const auto copied = db::copyInto(m_database, path);
    if (!copied) {
        return copied;
    }
    if (const auto recorded = record(QStringLiteral("backup made"), path); !recorded) {
        return tl::make_unexpected(recorded.error());
    }
    emit changed();
    return copied;
}

Result<db::Soundness> Backups::test(const QString& path) {
    if (const auto may = mayMake(); !may) {
        return tl::make_unexpected(may.error());
    }
    const QTemporaryDir folder;
    db::Address place;
    place.path = folder.filePath(QStringLiteral("restored.xiange"));
    const auto found = db::restoreFrom(path, place);
    if (!found) {
        return found;
    }
    if (const auto recorded = record(QStringLiteral("backup tested"), path); !recorded) {
        return tl::make_unexpected(recorded.error());
    }
    return found;
}

} // namespace xiange
