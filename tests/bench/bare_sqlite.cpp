#include "tests/bench/bare_sqlite.h"

#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

namespace xiange::bench {

namespace {

void must(bool good, sqlite3* database) {
    if (!good) {
        std::fprintf(stderr, "SQLite: %s\n", sqlite3_errmsg(database));
        std::abort();
    }
}

} // namespace

BareSqlite::BareSqlite(const QString& path) {
    must(sqlite3_open(path.toUtf8().constData(), &m_database) == SQLITE_OK, m_database);
    for (const char* setting : {"PRAGMA foreign_keys = ON", "PRAGMA journal_mode = WAL",
                                "PRAGMA synchronous = FULL", "PRAGMA wal_autocheckpoint = 1",
                                "PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -32000"}) {
        run(setting);
    }
}

BareSqlite::~BareSqlite() {
    sqlite3_close(m_database);
}

int BareSqlite::run(const char* statement, const Values& values) {
    sqlite3_stmt* prepared = nullptr;
    must(sqlite3_prepare_v2(m_database, statement, -1, &prepared, nullptr) == SQLITE_OK,
         m_database);
    for (const auto& [name, value] : values) {
        const int place = sqlite3_bind_parameter_index(prepared, name);
        must(place > 0, m_database);
        if (!value.isNull()) {
            sqlite3_bind_text(prepared, place, value.constData(), static_cast<int>(value.size()),
                              SQLITE_STATIC);
        }
    }
    int rows = 0;
    int step = sqlite3_step(prepared);
    while (step == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(prepared); ++column) {
            [[maybe_unused]] const unsigned char* text = sqlite3_column_text(prepared, column);
        }
        ++rows;
        step = sqlite3_step(prepared);
    }
    must(step == SQLITE_DONE, m_database);
    sqlite3_finalize(prepared);
    return rows;
}

} // namespace xiange::bench
