#include "tests/support/test_database.h"

#include <QFile>

namespace xiange::test {

namespace {

// pg_virtualenv says by PGHOST, PGPORT, PGUSER and PGPASSWORD where the server is.
bool serverIsThere() {
    return qEnvironmentVariableIsSet("PGHOST") || qEnvironmentVariableIsSet("PGPORT");
}

// Making ninety tables and their indexes takes a server longer than most tests take. So one
// migrated schema goes from test to test, emptied in between.
std::unique_ptr<db::Database> keptOnServer;

class LetGoOfServer : public ::testing::Environment {
    void TearDown() override { keptOnServer.reset(); }
};
[[maybe_unused]] const auto* const atTheEnd =
    ::testing::AddGlobalTestEnvironment(new LetGoOfServer);

constexpr const char* emptyTables = R"(
CREATE FUNCTION pg_temp.empty_tables() RETURNS integer LANGUAGE plpgsql AS '
DECLARE
    one record;
    filled boolean;
BEGIN
    -- Without the foreign keys the order does not matter; until the end of this transaction.
    PERFORM set_config(''session_replication_role'', ''replica'', true);
    FOR one IN SELECT quote_ident(relname) AS name, oid, relkind FROM pg_catalog.pg_class
        WHERE relnamespace = pg_my_temp_schema() AND relkind IN (''r'', ''S'')
            AND relname <> ''schema_version''
    LOOP
        IF one.relkind = ''S'' THEN
            PERFORM setval(one.oid, 1, false);
        ELSE
            EXECUTE ''SELECT EXISTS (SELECT 1 FROM '' || one.name || '')'' INTO filled;
            IF filled THEN
                EXECUTE ''DELETE FROM '' || one.name;
            END IF;
        END IF;
    END LOOP;
    RETURN 0;
END';
)";

std::unique_ptr<db::Database> databaseOnServer() {
    if (keptOnServer) {
        return std::move(keptOnServer);
    }
    QList<db::Migration> migrations = db::builtIn();
    migrations.append({9999, QStringLiteral("empty_tables"), QString::fromLatin1(emptyTables)});
    return emptyDatabase(db::Engine::PostgreSql, migrations);
}

} // namespace

bool serverIsRequired() {
    return qEnvironmentVariableIsSet("CI");
}

QString engineName(db::Engine engine) {
    return engine == db::Engine::Sqlite ? QStringLiteral("Sqlite") : QStringLiteral("PostgreSql");
}

std::optional<db::Address> serverAddress(const QString& schema) {
    if (!serverIsThere()) {
        return std::nullopt;
    }
    db::Address address;
    address.engine = db::Engine::PostgreSql;
    address.host = qEnvironmentVariable("PGHOST", QStringLiteral("localhost"));
    address.port = qEnvironmentVariableIntValue("PGPORT");
    address.name = qEnvironmentVariable("PGDATABASE", QStringLiteral("postgres"));
    address.user = qEnvironmentVariable("PGUSER");
    address.password = qEnvironmentVariable("PGPASSWORD");
    address.schema = schema;
    return address;
}

std::unique_ptr<db::Database> emptyDatabase(db::Engine engine,
                                            const QList<db::Migration>& migrations) {
    db::Address address;
    address.path = QStringLiteral(":memory:");
    if (engine == db::Engine::PostgreSql) {
        const auto server = serverAddress(QStringLiteral("pg_temp"));
        if (!server) {
            return nullptr;
        }
        address = *server;
    }
    auto opened = db::Database::open(address, db::OpenMode::CreateOrOpen, migrations);
    if (!opened) {
        ADD_FAILURE() << opened.error().text.toStdString() << opened.error().detail.toStdString();
        return nullptr;
    }
    return std::move(*opened);
}

void OnBothEngines::SetUp() {
    m_database = GetParam() == db::Engine::PostgreSql ? databaseOnServer()
                                                      : emptyDatabase(db::Engine::Sqlite);
    if (m_database) {
        return;
    }
    if (serverIsRequired() || GetParam() == db::Engine::Sqlite) {
        FAIL() << "no database to test on";
    }
    GTEST_SKIP() << "NO POSTGRESQL SERVER: start the tests with tests/run.sh";
}

void OnBothEngines::TearDown() {
    if (!m_database || GetParam() != db::Engine::PostgreSql) {
        return;
    }
    const auto emptied = m_database->write([](db::Writer& tx) -> Result<void> {
        tx.list("SELECT pg_temp.empty_tables()", {}, [](const db::Rows&) { return 0; });
        return {};
    });
    if (emptied) {
        keptOnServer = std::move(m_database);
    }
}

} // namespace xiange::test
