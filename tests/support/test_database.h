#pragma once

#include "core/db/database.h"

#include <gtest/gtest.h>
#include <memory>

namespace xiange::test {

/// An empty, migrated database of the asked engine: SQLite in memory, PostgreSQL in the temporary
/// schema of one connection. Null where there is no server (never so in CI).
std::unique_ptr<db::Database> emptyDatabase(db::Engine engine,
                                            const QList<db::Migration>& migrations = db::builtIn());

/// The address of the test server with its own empty schema, for tests that need two connections;
/// empty where there is no server.
std::optional<db::Address> serverAddress(const QString& schema);

/// Whether a missing server is an error (in CI) or a loud skip (at a desk).
bool serverIsRequired();

/// A feature on both engines, each test on empty tables: `INSTANTIATE_ON_BOTH_ENGINES(MyTest)` after the class.
class OnBothEngines : public ::testing::TestWithParam<db::Engine> {
protected:
    void SetUp() override;
    void TearDown() override;
    std::unique_ptr<db::Database> m_database;
};

QString engineName(db::Engine engine);

} // namespace xiange::test

#define INSTANTIATE_ON_BOTH_ENGINES(Fixture)                                                       \
    INSTANTIATE_TEST_SUITE_P(                                                                      \
        Engines, Fixture,                                                                          \
        ::testing::Values(xiange::db::Engine::Sqlite, xiange::db::Engine::PostgreSql),             \
        [](const ::testing::TestParamInfo<xiange::db::Engine>& tested) {                           \
            return xiange::test::engineName(tested.param).toStdString();                           \
        })

/// Asserts that a Result holds a value and shows the error's words where it does not.
#define ASSERT_OK(result)                                                                          \
    ASSERT_TRUE((result).has_value())                                                              \
        << (result).error().text.toStdString() << " | " << (result).error().detail.toStdString()
#define EXPECT_OK(result)                                                                          \
    EXPECT_TRUE((result).has_value())                                                              \
        << (result).error().text.toStdString() << " | " << (result).error().detail.toStdString()
