#include "tests/bench/bare_copy.h"

#include "tests/bench/bare_sqlite.h"

#include <QFile>

#include <sqlite3.h>

namespace xiange::bench {

namespace {

// One SQLite file, open.
class OpenFile {
public:
    explicit OpenFile(const QString& path) { sqlite3_open(path.toUtf8().constData(), &handle); }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() { sqlite3_close(handle); }

    [[nodiscard]] sqlite3_stmt* prepared(const QByteArray& text) const {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(handle, text.constData(), -1, &statement, nullptr) != SQLITE_OK) {
            std::fprintf(stderr, "%s: %s\n", text.constData(), sqlite3_errmsg(handle));
            std::abort();
        }
        return statement;
    }

    sqlite3* handle = nullptr;
};

} // namespace

BareCopy::BareCopy(const QString& source, const QString& target) : m_target(target) {
    const OpenFile file(source);
    sqlite3_stmt* names =
        file.prepared("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT "
                      "NULL AND name NOT LIKE 'sqlite%' ORDER BY type = 'table' "
                      "DESC");
    while (sqlite3_step(names) == SQLITE_ROW) {
        const auto text = [&](int column) {
            return QByteArray(reinterpret_cast<const char*>(sqlite3_column_text(names, column)));
        };
        m_schema.push_back(text(2));
        if (text(0) == "table") {
            m_tables.push_back(Table{text(1), 0, {}});
        }
    }
    sqlite3_finalize(names);
    for (Table& table : m_tables) {
        sqlite3_stmt* all = file.prepared("SELECT * FROM " + table.name);
        table.columns = sqlite3_column_count(all);
        while (sqlite3_step(all) == SQLITE_ROW) {
            for (int column = 0; column < table.columns; ++column) {
                table.values.push_back(sqlite3_value_dup(sqlite3_column_value(all, column)));
            }
        }
        sqlite3_finalize(all);
    }
}

BareCopy::~BareCopy() {
    for (const Table& table : m_tables) {
        for (sqlite3_value* value : table.values) {
            sqlite3_value_free(value);
        }
    }
}

qint64 BareCopy::rows() const {
    qint64 count = 0;
    for (const Table& table : m_tables) {
        count += static_cast<qint64>(table.values.size()) / table.columns;
    }
    return count;
}

void BareCopy::insertAll() const {
    QFile::remove(m_target);
    { const BareSqlite settings(m_target); }
    const OpenFile file(m_target);
    sqlite3_exec(file.handle, "PRAGMA synchronous = FULL; PRAGMA cache_size = -32000", nullptr,
                 nullptr, nullptr);
    for (const QByteArray& statement : m_schema) {
        sqlite3_exec(file.handle, statement.constData(), nullptr, nullptr, nullptr);
    }
    sqlite3_exec(file.handle, "BEGIN", nullptr, nullptr, nullptr);
    for (const Table& table : m_tables) {
        QByteArray text = "INSERT INTO " + table.name + " VALUES (?";
        for (int column = 1; column < table.columns; ++column) {
            text += ",?";
        }
        sqlite3_stmt* insert = file.prepared(text + ")");
        for (std::size_t at = 0; at < table.values.size();) {
            for (int column = 0; column < table.columns; ++column) {
                sqlite3_bind_value(insert, column + 1, table.values[at++]);
            }
            if (sqlite3_step(insert) != SQLITE_DONE) {
                std::fprintf(stderr, "%s: %s\n", table.name.constData(),
                             sqlite3_errmsg(file.handle));
                std::abort();
            }
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
    }
    sqlite3_exec(file.handle, "COMMIT", nullptr, nullptr, nullptr);
}

} // namespace xiange::bench
