#include "core/db/migrations.h"

#include "core/db/connection.h"
#include "core/db/database.h"
#include "core/db/sql_failure.h"
#include "core/db/sql_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

namespace xiange::db {

namespace {

// One migrating program at a time on a server; the number is ours and means nothing.
constexpr const char* lockStatement = "SELECT pg_advisory_xact_lock(51470001)";

bool hasTables(Connection& connection) {
    const char* statement =
        connection.address().engine == Engine::Sqlite
            ? "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            : "SELECT COUNT(*) FROM pg_catalog.pg_class c WHERE c.relkind = 'r' "
              "AND pg_catalog.pg_table_is_visible(c.oid) "
              "AND c.relnamespace NOT IN (SELECT oid FROM pg_catalog.pg_namespace "
              "WHERE nspname IN ('pg_catalog', 'information_schema'))";
    Rows rows = connection.select(statement, {});
    return rows.next() && rows.integer(0) > 0;
}

bool hasVersionTable(Connection& connection) {
    const char* statement =
        connection.address().engine == Engine::Sqlite
            ? "SELECT COUNT(*) FROM sqlite_master WHERE name = 'schema_version'"
            : "SELECT COUNT(*) FROM pg_catalog.pg_class c WHERE c.relname = 'schema_version' "
              "AND pg_catalog.pg_table_is_visible(c.oid)";
    Rows rows = connection.select(statement, {});
    return rows.next() && rows.integer(0) > 0;
}

int currentVersion(Connection& connection) {
    if (!hasVersionTable(connection)) {
        return 0;
    }
    Rows rows = connection.select("SELECT COALESCE(MAX(version), 0) FROM schema_version", {});
    return rows.next() ? rows.number(0) : 0;
}

void copyBefore(Connection& connection, int version) {
    const QString path = connection.address().path;
    if (path == QLatin1String(":memory:")) {
        return;
    }
    QString copy = QStringLiteral("%1.before-%2").arg(path).arg(version);
    if (QFile::exists(copy)) {
        return; // the copy of the first attempt is the one worth keeping
    }
    copy.replace(QLatin1Char('\''), QLatin1String("''"));
    connection.run(QStringLiteral("VACUUM INTO '%1'").arg(copy));
}

void apply(Connection& connection, const Migration& migration) {
    const QString script = withTypeNames(migration.script, connection.address().engine);
    for (const QString& statement : splitStatements(script)) {
        connection.run(statement);
    }
    connection.change("INSERT INTO schema_version (version, name, applied_at) "
                      "VALUES (:version, :name, :at)",
                      {{"version", migration.version},
                       {"name", migration.name},
                       {"at", QDateTime::currentDateTimeUtc()}});
}

} // namespace

QList<Migration> builtIn() {
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/db/migrations"));
    for (const QString& name :
         folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened)
        migrations.append({name.left(4).toInt(), name, QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

Result<void> migrate(Connection& connection, const QList<Migration>& migrations, OpenMode mode) {
    const bool sqlite = connection.address().engine == Engine::Sqlite;
    if (!hasVersionTable(connection) && (hasTables(connection) || mode == OpenMode::Existing)) {
        return fail(ErrorKind::Database,
                    QCoreApplication::translate(
                        "Database", "This is not a Xiange database. Nothing was changed."));
    }
    if (mode == OpenMode::CreateNew && hasVersionTable(connection)) {
        return fail(ErrorKind::Database,
                    QCoreApplication::translate(
                        "Database", "There is a Xiange database at this place already."));
    }
    const int last = migrations.isEmpty() ? 0 : migrations.last().version;
    const int before = currentVersion(connection);
    if (before > last) {
        return fail(ErrorKind::Database,
                    QCoreApplication::translate(
                        "Database", "The data were written by a newer version of Xiange. Install "
                                    "that version on this computer too. Nothing was changed."));
    }
    if (before == last) {
        return {};
    }
    if (sqlite && before > 0) {
        copyBefore(connection, last);
    }
    for (const Migration& migration : migrations) {
        connection.beginWrite();
        try {
            if (!sqlite) {
                connection.run(QString::fromLatin1(lockStatement));
            }
            connection.run(withTypeNames(
                QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY "
                               "KEY, name TEXT NOT NULL, applied_at {{timestamp}} NOT NULL)"),
                connection.address().engine));
            // Another program may have done this step while we waited for the lock.
            if (migration.version > currentVersion(connection)) {
                apply(connection, migration);
            }
            connection.commit();
        } catch (const SqlFailure&) {
            connection.rollback();
            throw;
        }
    }
    return {};
}

} // namespace xiange::db
