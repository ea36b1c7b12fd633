#pragma once

#include "core/db/address.h"
#include "core/db/rows.h"
#include "core/db/value.h"

#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <map>
#include <memory>

namespace xiange::db {

/// A statement the server has read once, and the names of its values.
struct Prepared {
    QSqlQuery query;
    QSet<QByteArray> names;
    QStringList bound; ///< with colons, as the values came last time: checked, and all are there
};

/// One open connection of one thread: everything in which the two drivers differ while running.
/// Private to core/db.
class Connection {
public:
    /// Opens and prepares the connection; throws SqlFailure.
    explicit Connection(Address address);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] const Address& address() const { return m_address; }
    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

    void beginRead();
    void beginWrite();
    void commit();
    void rollback() noexcept;

    /// Runs a statement as it stands, unprepared: DDL and settings.
    void run(const QString& statement);
    Rows select(const char* statement, Bindings values);
    /// Rows affected.
    qint64 change(const char* statement, Bindings values);
    /// The first column of the one row that RETURNING gives.
    qint64 insert(const char* statement, Bindings values);

    /// Takes back a prepared query that a finished answer no longer needs.
    void giveBack(const QByteArray& statement, Prepared prepared);

private:
    void applySettings();
    QSqlQuery prepare(const QByteArray& statement, QSet<QByteArray>& names);
    static void bind(Prepared& prepared, Bindings values, const QByteArray& statement);
    static void check(Prepared& prepared, Bindings values, const QByteArray& statement);
    /// The prepared statement, out of the cache until it is given back.
    Prepared taken(const QByteArray& statement);
    std::unique_ptr<Rows::Cursor> executed(const char* statement, Bindings values);
    void execute(QSqlQuery& query, const QByteArray& statement);
    [[noreturn]] void raise(const QSqlError& error, const QString& statement);

    Address m_address;
    QString m_name;
    QSqlDatabase m_database;
    std::map<QByteArray, Prepared> m_prepared; ///< not in use by an answer right now
    bool m_broken = false;
    bool m_busy = false;
};

/// An answer being read; its prepared query goes back when it is done with.
struct Rows::Cursor {
    Connection& home;
    QByteArray statement;
    Prepared prepared;

    ~Cursor() { home.giveBack(statement, std::move(prepared)); }
};

} // namespace xiange::db
