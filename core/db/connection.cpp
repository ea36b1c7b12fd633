#include "core/db/connection.h"

#include "core/db/sql_failure.h"
#include "core/db/sql_text.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <algorithm>

namespace xiange::db {

namespace {

// PostgreSQL adds the values of the row to its message (DETAIL, LINE): children's data, which must
// not reach a log.
QString firstLine(const QSqlError& error) {
    return error.text().section(QLatin1Char('\n'), 0, 0) + QLatin1Char(' ') +
           error.nativeErrorCode();
}

} // namespace

Connection::Connection(Address address)
    : m_address(std::move(address)), m_name(QUuid::createUuid().toString(QUuid::Id128)) {
    const bool sqlite = m_address.engine == Engine::Sqlite;
    m_database = QSqlDatabase::addDatabase(
        sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), m_name);
    if (sqlite) {
        m_database.setDatabaseName(m_address.path);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    } else {
        m_database.setHostName(m_address.host);
        m_database.setPort(m_address.port);
        m_database.setDatabaseName(m_address.name);
        m_database.setUserName(m_address.user);
        m_database.setPassword(m_address.password);
        m_database.setConnectOptions(QStringLiteral("connect_timeout=10"));
    }
    if (!m_database.open()) {
        const SqlFailure failure{sqlite ? FailureKind::Other : FailureKind::ConnectionLost,
                                 m_database.lastError().text(), QStringLiteral("open")};
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        throw failure;
    }
    applySettings();
}

Connection::~Connection() {
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::applySettings() {
    if (m_address.engine == Engine::Sqlite) {
        run(QStringLiteral("PRAGMA foreign_keys = ON"));
        run(QStringLiteral("PRAGMA journal_mode = WAL"));
        run(QStringLiteral("PRAGMA synchronous = FULL"));
        // What is committed goes into the one file at once: people copy that file.
        run(QStringLiteral("PRAGMA wal_autocheckpoint = 1"));
        run(QStringLiteral("PRAGMA temp_store = MEMORY"));
        run(QStringLiteral("PRAGMA cache_size = -32000"));
        return;
    }
    run(QStringLiteral("SET client_min_messages TO warning"));
    // Statements say "this school, or all where it is 0". A plan made once for any value takes the
    // worst way for a district, from the sixth time on: minutes instead of a tenth of a second.
    run(QStringLiteral("SET plan_cache_mode TO force_custom_plan"));
    // To compile a plan takes longer than to run it.
    run(QStringLiteral("SET jit TO off"));
    if (!m_address.schema.isEmpty()) {
        run(QStringLiteral("SET search_path TO ") +
            m_database.driver()->escapeIdentifier(m_address.schema, QSqlDriver::TableName));
    }
}

void Connection::beginRead() {
    Q_ASSERT_X(!m_busy, "Connection", "a read inside a transaction takes that transaction");
    // A deferred transaction gives every query of one read the same state of the data.
    run(m_address.engine == Engine::Sqlite
            ? QStringLiteral("BEGIN")
            : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
    m_busy = true;
}

void Connection::beginWrite() {
    Q_ASSERT_X(!m_busy, "Connection", "a write inside a transaction takes that transaction");
    // A deferred SQLite transaction that reads, then writes, fails at once (517) where another one
    // wrote in between: the lock is taken first.
    run(m_address.engine == Engine::Sqlite ? QStringLiteral("BEGIN IMMEDIATE")
                                           : QStringLiteral("BEGIN"));
    m_busy = true;
}

void Connection::commit() {
    m_busy = false;
    // exec("COMMIT") says true on QPSQL after a failed statement; commit() does not.
    if (!m_database.commit()) {
        const QSqlError error = m_database.lastError();
        rollback();
        raise(error, QStringLiteral("COMMIT"));
    }
}

void Connection::rollback() noexcept {
    m_busy = false;
    m_database.rollback();
}

void Connection::run(const QString& statement) {
    QSqlQuery query(m_database);
    if (!query.exec(statement)) {
        raise(query.lastError(), statement);
    }
}

QSqlQuery Connection::prepare(const QByteArray& statement, QSet<QByteArray>& names) {
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromUtf8(statement))) {
        raise(query.lastError(), QString::fromUtf8(statement));
    }
    names = placeholderNames(statement);
    return query;
}

// Qt takes a value nobody bound for NULL without a word; that must not pass.
void Connection::check(Prepared& prepared, Bindings values, const QByteArray& statement) {
    prepared.bound.clear();
    for (const Binding& binding : values) {
        if (!prepared.names.contains(binding.first)) {
            throw SqlFailure{FailureKind::Other,
                             QStringLiteral("no placeholder :") + QLatin1String(binding.first),
                             QString::fromUtf8(statement)};
        }
        prepared.bound.append(QLatin1Char(':') + QLatin1String(binding.first));
    }
    if (prepared.bound.size() != prepared.names.size()) {
        prepared.bound.clear();
        throw SqlFailure{FailureKind::Other, QStringLiteral("a placeholder has no value"),
                         QString::fromUtf8(statement)};
    }
}

void Connection::bind(Prepared& prepared, Bindings values, const QByteArray& statement) {
    // A statement's values come from one place in the program, in one order: one check is enough.
    const auto same = [](const QString& name, const Binding& binding) {
        return QStringView(name).sliced(1) == QLatin1String(binding.first);
    };
    if (!std::equal(prepared.bound.cbegin(), prepared.bound.cend(), values.begin(), values.end(),
                    same)) {
        check(prepared, values, statement);
    }
    qsizetype at = 0;
    for (const Binding& binding : values) {
        prepared.query.bindValue(prepared.bound[at++], binding.second.variant());
    }
}

Prepared Connection::taken(const QByteArray& statement) {
    auto kept = m_prepared.extract(statement);
    if (!kept.empty()) {
        return std::move(kept.mapped());
    }
    Prepared prepared;
    prepared.query = prepare(statement, prepared.names);
    return prepared;
}

void Connection::giveBack(const QByteArray& statement, Prepared prepared) {
    prepared.query.finish();
    m_prepared.emplace(statement, std::move(prepared));
}

void Connection::execute(QSqlQuery& query, const QByteArray& statement) {
    // The value of exec() tells; a lost connection leaves lastError() invalid.
    if (!query.exec()) {
        const QSqlError error = query.lastError();
        query.finish();
        raise(error, QString::fromUtf8(statement));
    }
}

std::unique_ptr<Rows::Cursor> Connection::executed(const char* statement, Bindings values) {
    const QByteArray text(statement);
    auto cursor = std::unique_ptr<Rows::Cursor>(new Rows::Cursor{*this, text, taken(text)});
    bind(cursor->prepared, values, text);
    execute(cursor->prepared.query, text);
    return cursor;
}

Rows Connection::select(const char* statement, Bindings values) {
    return Rows(executed(statement, values));
}

qint64 Connection::change(const char* statement, Bindings values) {
    return executed(statement, values)->prepared.query.numRowsAffected();
}

qint64 Connection::insert(const char* statement, Bindings values) {
    Rows answer = select(statement, values);
    return answer.next() ? answer.integer(0) : 0; // no row: ON CONFLICT DO NOTHING
}

void Connection::raise(const QSqlError& error, const QString& statement) {
    const FailureKind kind = classify(error.nativeErrorCode());
    if (kind == FailureKind::ConnectionLost && m_address.engine == Engine::PostgreSql) {
        m_broken = true;
    }
    throw SqlFailure{m_address.engine == Engine::Sqlite && kind == FailureKind::ConnectionLost
                         ? FailureKind::Other
                         : kind,
                     firstLine(error), statement};
}

} // namespace xiange::db
