#pragma once

#include "core/db/rows.h"
#include "core/db/value.h"

#include <QList>

#include <optional>
#include <type_traits>

namespace xiange::db {

class Connection;

/// What work inside Database::read may do. Every call throws SqlFailure, which the database turns
/// into an Error at the border.
class Reader {
public:
    explicit Reader(Connection& connection) : m_connection(connection) {}
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    Rows rows(const char* statement, Bindings values = {});

    /// One thing made of each row.
    template <typename Fn>
    auto list(const char* statement, Bindings values, Fn make)
        -> QList<std::invoke_result_t<Fn, Rows&>> {
        QList<std::invoke_result_t<Fn, Rows&>> things;
        Rows answer = rows(statement, values);
        while (answer.next()) {
            things.append(make(answer));
        }
        return things;
    }

    /// One thing made of the first row, or nothing.
    template <typename Fn>
    auto first(const char* statement, Bindings values, Fn make)
        -> std::optional<std::invoke_result_t<Fn, Rows&>> {
        Rows answer = rows(statement, values);
        if (!answer.next()) {
            return std::nullopt;
        }
        return make(answer);
    }

    /// The number in the first column of the first row; 0 if there is none.
    qint64 count(const char* statement, Bindings values = {});

protected:
    Connection& m_connection;
};

/// What work inside Database::write may do besides reading.
class Writer : public Reader {
public:
    using Reader::Reader;

    /// Rows affected.
    qint64 change(const char* statement, Bindings values = {});

    /// The id that the statement's RETURNING gives; invalid after ON CONFLICT DO NOTHING.
    template <typename IdType> IdType insert(const char* statement, Bindings values) {
        return IdType(insertRow(statement, values));
    }

private:
    qint64 insertRow(const char* statement, Bindings values);
};

} // namespace xiange::db
