#include "tests/support/test_database.h"

#include <QFile>

namespace xiange::test {

namespace {

// pg_virtualenv says by PGHOST, PGPORT, PGUSER and PGPASSWORD where the server is.
bool serverIsThere() {
    return qEnvironmentVariableIsSet("PGHOST") || qEnvironmentVariableIsSet("PGPORT");
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
    m_database = emptyDatabase(GetParam());
    if (m_database) {
        return;
    }
    if (serverIsRequired() || GetParam() == db::Engine::Sqlite) {
        FAIL() << "no database to test on";
    }
    GTEST_SKIP() << "NO POSTGRESQL SERVER: start the tests with tests/run.sh";
}

} // namespace xiange::test
