#include "core/db/database.h"

#include "core/db/connection.h"
#include "core/db/sql_failure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

#include <atomic>
#include <map>

Q_LOGGING_CATEGORY(logDatabase, "xiange.db")

namespace xiange::db {

namespace {

// A QSqlDatabase belongs to the thread that made it, so each thread keeps its own connections and
// closes them when it ends.
using ThreadConnections = std::map<quint64, std::unique_ptr<Connection>>;

ThreadConnections& threadConnections() {
    thread_local ThreadConnections connections;
    return connections;
}

std::atomic<quint64> nextNumber{1};

Result<void> checkFile(const Address& address, OpenMode mode) {
    if (address.engine != Engine::Sqlite || address.path == QLatin1String(":memory:")) {
        return {};
    }
    const QFileInfo file(address.path);
    if (mode == OpenMode::Existing && !file.exists()) {
        return fail(ErrorKind::Database,
                    QCoreApplication::translate("Database", "There is no file %1.")
                        .arg(file.absoluteFilePath()));
    }
    if (mode == OpenMode::CreateNew && file.exists()) {
        return fail(ErrorKind::Database,
                    QCoreApplication::translate(
                        "Database", "The file %1 is already there. Choose another name.")
                        .arg(file.absoluteFilePath()));
    }
    if (!file.absoluteDir().exists()) {
        return fail(ErrorKind::Database,
                    QCoreApplication::translate("Database", "There is no folder %1.")
                        .arg(file.absolutePath()));
    }
    return {};
}

Error openError(const Address& address, const SqlFailure& failure) {
    Error error = toError(failure);
    if (failure.statement == QLatin1String("open")) {
        error.text = address.engine == Engine::Sqlite
                         ? QCoreApplication::translate("Database", "The file %1 can't be opened.")
                               .arg(address.path)
                         : QCoreApplication::translate(
                               "Database", "The server %1 does not let us in. Check the address, "
                                           "the user and the password.")
                               .arg(address.host);
    }
    return error;
}

} // namespace

Database::Database(Address address)
    : m_address(std::move(address)), m_number(nextNumber.fetch_add(1)) {}

Database::~Database() {
    threadConnections().erase(m_number);
}

Result<std::unique_ptr<Database>> Database::open(const Address& address, OpenMode mode,
                                                 const QList<Migration>& migrations) {
    if (const Result<void> file = checkFile(address, mode); !file) {
        return tl::make_unexpected(file.error());
    }
    std::unique_ptr<Database> database(new Database(address));
    try {
        const Result<void> migrated = migrate(database->connectionOfThisThread(), migrations, mode);
        if (!migrated) {
            return tl::make_unexpected(migrated.error());
        }
    } catch (const SqlFailure& failure) {
        qCWarning(logDatabase) << failure.message << failure.statement;
        return tl::make_unexpected(openError(address, failure));
    }
    return database;
}

Connection& Database::connectionOfThisThread() {
    std::unique_ptr<Connection>& connection = threadConnections()[m_number];
    if (connection && connection->isBroken()) {
        connection.reset();
    }
    if (!connection) {
        connection = std::make_unique<Connection>(m_address);
    }
    return *connection;
}

Result<void> Database::transact(Kind kind, const std::function<bool(Writer&)>& work) {
    Connection* connection = nullptr;
    try {
        connection = &connectionOfThisThread();
        kind == Kind::Read ? connection->beginRead() : connection->beginWrite();
        Writer handle(*connection);
        if (work(handle) || kind == Kind::Read) {
            connection->commit();
        } else {
            connection->rollback();
        }
        return {};
    } catch (const SqlFailure& failure) {
        if (connection && connection->isBusy()) {
            connection->rollback();
        }
        qCWarning(logDatabase) << failure.message << failure.statement;
        return tl::make_unexpected(connection ? toError(failure) : openError(m_address, failure));
    } catch (...) {
        if (connection && connection->isBusy()) {
            connection->rollback();
        }
        throw;
    }
}

} // namespace xiange::db
