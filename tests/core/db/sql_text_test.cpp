#include "core/db/address.h"
#include "core/db/sql_failure.h"
#include "core/db/sql_text.h"

#include <gtest/gtest.h>

namespace xiange::db {

TEST(SqlText, FindsNamedValuesButNotCastsNorQuotedText) {
    EXPECT_EQ(placeholderNames("SELECT a::text, ':no' FROM t WHERE b = :b AND c > :c_2 OR d = :b"),
              (QSet<QByteArray>{"b", "c_2"}));
}

TEST(SqlText, SplitsAtSemicolonsOutsideQuotesAndDropsComments) {
    const QStringList statements =
        splitStatements(QStringLiteral("-- a :word; in a comment\nCREATE TABLE t (a TEXT DEFAULT "
                                       "'x;y');\n\nINSERT INTO t VALUES ('--');"));
    ASSERT_EQ(statements.size(), 2);
    EXPECT_FALSE(statements[0].contains(QStringLiteral("comment")));
    EXPECT_TRUE(statements[0].contains(QStringLiteral("'x;y'")));
}

TEST(SqlText, AServerAddressIsReadAndAPathIsAPath) {
    const auto server = parseAddress(QStringLiteral("postgresql://li@bureau:5433/xiange?schema=s"));
    ASSERT_TRUE(server);
    EXPECT_EQ(server->engine, Engine::PostgreSql);
    EXPECT_EQ(server->host, QStringLiteral("bureau"));
    EXPECT_EQ(server->port, 5433);
    EXPECT_EQ(server->name, QStringLiteral("xiange"));
    EXPECT_EQ(server->schema, QStringLiteral("s"));
    EXPECT_EQ(parseAddress(QStringLiteral("/a/school.xiange"))->path,
              QStringLiteral("/a/school.xiange"));
    EXPECT_FALSE(parseAddress(QStringLiteral("postgresql://host")));
}

TEST(SqlFailureKinds, NativeCodesTellTheCases) {
    EXPECT_EQ(classify(QStringLiteral("2067")), FailureKind::Unique);
    EXPECT_EQ(classify(QStringLiteral("23505")), FailureKind::Unique);
    EXPECT_EQ(classify(QStringLiteral("40P01")), FailureKind::Busy);
    EXPECT_EQ(classify(QStringLiteral("13")), FailureKind::DiskFull);
    EXPECT_EQ(classify(QStringLiteral("4874")), FailureKind::DiskFailed)
        << "a full disk without room for the file beside the database";
    EXPECT_EQ(classify(QString()), FailureKind::ConnectionLost);
}

} // namespace xiange::db
