#include "tests/system/running_program.h"

#include "tests/support/test_database.h"

#include <QProcess>

namespace xiange::test {

namespace {

// A schema of its own on the test server, made anew.
std::optional<QString> serverUrl(const QString& schema) {
    auto server = serverAddress(QStringLiteral("pg_temp"));
    if (!server) {
        return std::nullopt;
    }
    const db::Migration recreate{
        1, QStringLiteral("recreate"),
        QStringLiteral("DROP SCHEMA IF EXISTS %1 CASCADE; CREATE SCHEMA %1").arg(schema)};
    EXPECT_OK(db::Database::open(*server, db::OpenMode::CreateOrOpen, {recreate}));
    return QStringLiteral("postgresql://%1@%2:%3/%4?schema=%5")
        .arg(server->user, server->host)
        .arg(server->port)
        .arg(server->name, schema);
}

} // namespace

Outcome runProgram(const QStringList& arguments, const QMap<QString, QString>& variables) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("zh_CN.UTF-8"));
    for (auto one = variables.begin(); one != variables.end(); ++one) {
        environment.insert(one.key(), one.value());
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(XIANGE_PROGRAM), arguments);
    if (!process.waitForFinished(120000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

void ProgramTest::SetUp() {
    if (GetParam() == db::Engine::Sqlite) {
        m_url = m_folder.filePath(QStringLiteral("school.xiange"));
    } else {
        const auto url = serverUrl(QStringLiteral("system_test"));
        if (!url) {
            if (serverIsRequired()) {
                FAIL() << "no PostgreSQL server";
            }
            GTEST_SKIP() << "NO POSTGRESQL SERVER: start the tests with tests/run.sh";
        }
        m_url = *url;
    }
    const Outcome made = runProgram(
        {QStringLiteral("create"), m_url, QStringLiteral("--school"),
         QStringLiteral("清溪镇中心小学"), QStringLiteral("--school-code"),
         QStringLiteral("2144990001"), QStringLiteral("--school-year"), QStringLiteral("2026"),
         QStringLiteral("--town"), QStringLiteral("清溪镇"), QStringLiteral("--json")});
    ASSERT_EQ(made.status, 0) << made.messages.toStdString();
    ASSERT_GT(made.object().value(QLatin1String("school")).toInt(), 0);
}

Outcome ProgramTest::run(const QStringList& arguments, const QString& date) {
    return runProgram(QStringList{QStringLiteral("--database"), m_url, QStringLiteral("--date"),
                                  date, QStringLiteral("--json")} +
                      arguments);
}

QString ProgramTest::data(const char* name) {
    return QStringLiteral(XIANGE_TEST_DATA "/") + QLatin1String(name);
}

} // namespace xiange::test
