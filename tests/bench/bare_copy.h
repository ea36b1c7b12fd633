#pragma once

#include <QString>

#include <vector>

struct sqlite3_value;

namespace xiange::bench {

/// Every row of a SQLite file, held in memory, to be inserted into a new file of the same tables
/// and indexes with nothing but SQLite's own interface.
class BareCopy {
public:
    BareCopy(const QString& source, const QString& target);
    ~BareCopy();
    BareCopy(const BareCopy&) = delete;
    BareCopy& operator=(const BareCopy&) = delete;

    /// Inserts all rows in one transaction, each with its table's prepared statement.
    void insertAll() const;
    [[nodiscard]] qint64 rows() const;

private:
    struct Table {
        QByteArray name;
        int columns = 0;
        std::vector<sqlite3_value*> values; ///< row by row
    };
    QString m_target;
    std::vector<QByteArray> m_schema;
    std::vector<Table> m_tables;
};

} // namespace xiange::bench
