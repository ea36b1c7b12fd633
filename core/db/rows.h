#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <memory>

namespace xiange::db {

/// The answer of a query, one row at a time; columns are counted from 0 in the order of SELECT.
class Rows {
public:
    struct Cursor;

    explicit Rows(std::unique_ptr<Cursor> cursor);
    Rows(Rows&&) noexcept;
    Rows& operator=(Rows&&) noexcept;
    ~Rows();

    /// Steps to the next row (the first one at first); throws SqlFailure.
    bool next();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool flag(int column) const;
    [[nodiscard]] QDate day(int column) const;
    /// In UTC.
    [[nodiscard]] QDateTime moment(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    /// NULL gives an invalid id.
    template <typename IdType> [[nodiscard]] IdType id(int column) const {
        return IdType(integer(column));
    }

private:
    std::unique_ptr<Cursor> m_cursor;
};

} // namespace xiange::db
