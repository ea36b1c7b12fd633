#include "tests/support/database_dump.h"

#include "tests/support/test_database.h"

namespace xiange::test {

namespace {

QStringList texts(db::Reader& tx, const QString& statement) {
    return tx.list(statement.toUtf8().constData(), {},
                   [](const db::Rows& row) { return row.text(0); });
}

QStringList tablesOf(db::Reader& tx, bool sqlite) {
    return texts(tx, sqlite ? QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' "
                                             "AND name NOT LIKE 'sqlite_%' ORDER BY name")
                            : QStringLiteral("SELECT c.relname FROM pg_catalog.pg_class c "
                                             "WHERE c.relkind = 'r' AND "
                                             "pg_catalog.pg_table_is_visible(c.oid) AND "
                                             "c.relnamespace NOT IN (SELECT oid FROM "
                                             "pg_catalog.pg_namespace WHERE nspname IN "
                                             "('pg_catalog', 'information_schema')) "
                                             "ORDER BY c.relname"));
}

QStringList columnsOf(db::Reader& tx, bool sqlite, const QString& table) {
    QStringList columns = texts(
        tx, (sqlite ? QStringLiteral("SELECT name FROM pragma_table_info('%1')")
                    : QStringLiteral("SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = "
                                     "'%1'::regclass AND attnum > 0 AND NOT attisdropped"))
                .arg(table));
    columns.removeAll(QStringLiteral("version"));
    return columns;
}

} // namespace

QMap<QString, QStringList> dumpOf(db::Database& database, const QStringList& leftOut) {
    const bool sqlite = database.address().engine == db::Engine::Sqlite;
    const auto dump = database.read([&](db::Reader& tx) {
        QMap<QString, QStringList> tables;
        for (const QString& table : tablesOf(tx, sqlite)) {
            if (leftOut.contains(table)) {
                continue;
            }
            QStringList parts;
            for (const QString& column : columnsOf(tx, sqlite, table)) {
                parts.append(QStringLiteral("COALESCE(CAST(%1 AS TEXT), 'NULL')").arg(column));
            }
            QStringList rows =
                texts(tx, QStringLiteral("SELECT %1 FROM %2")
                              .arg(parts.join(QStringLiteral(" || '|' || ")), table));
            rows.sort();
            tables.insert(table, rows);
        }
        return tables;
    });
    EXPECT_OK(dump);
    return dump.value_or(QMap<QString, QStringList>{});
}

} // namespace xiange::test
