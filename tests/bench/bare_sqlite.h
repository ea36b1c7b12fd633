#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace xiange::bench {

/// The yardstick: SQLite's own interface, a statement prepared, bound, stepped and finalized, and
/// nothing around it.
class BareSqlite {
public:
    using Values = std::vector<std::pair<const char*, QByteArray>>;

    explicit BareSqlite(const QString& path);
    ~BareSqlite();
    BareSqlite(const BareSqlite&) = delete;
    BareSqlite& operator=(const BareSqlite&) = delete;

    /// Runs a statement and reads every column of every row as text; returns the rows.
    int run(const char* statement, const Values& values = {});

private:
    sqlite3* m_database = nullptr;
};

} // namespace xiange::bench
