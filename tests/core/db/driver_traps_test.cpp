// What the two drivers do differently, or wrongly without a word. Each of these was measured on
// Qt 6.4.2; a test says that our layer stands between the trap and the features.
#include "tests/support/test_database.h"

#include <QSet>

#include <algorithm>

namespace xiange::db {

class DriverTraps : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            m_database = test::emptyDatabase(
                GetParam(),
                builtIn() +
                    QList<Migration>{
                        {99, QStringLiteral("thing"),
                         QStringLiteral("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT NOT "
                                        "NULL UNIQUE, size INTEGER CHECK (size < 100), "
                                        "owner INTEGER REFERENCES thing (id))")}});
        }
    }

    Error failureOf(const char* statement, Bindings values) {
        const Result<void> done =
            m_database->write([&](Writer& tx) { tx.change(statement, values); });
        EXPECT_FALSE(done);
        return done ? Error{} : done.error();
    }
};
INSTANTIATE_ON_BOTH_ENGINES(DriverTraps);

TEST_P(DriverTraps, ANamedValueMayStandTwiceInAStatement) {
    const auto count = m_database->write([](Writer& tx) {
        tx.change("INSERT INTO thing (id, name, size) VALUES (:n, 'a', :n)", {{"n", 7}});
        return tx.count("SELECT COUNT(*) FROM thing WHERE id = :n AND size = :n", {{"n", 7}});
    });
    ASSERT_OK(count);
    EXPECT_EQ(*count, 1);
}

TEST_P(DriverTraps, AValueThatNobodyBoundIsAnErrorNotNull) {
    EXPECT_FALSE(failureOf("INSERT INTO thing (id, name) VALUES (1, :name)", {}).text.isEmpty());
    EXPECT_FALSE(
        failureOf("INSERT INTO thing (id, name) VALUES (1, 'a')", {{"x", 1}}).text.isEmpty());
}

TEST_P(DriverTraps, AnOptionalFilterNeedsItsCast) {
    const auto count = m_database->write([](Writer& tx) {
        tx.change("INSERT INTO thing (id, name) VALUES (1, 'a'), (2, 'b')");
        return tx.count("SELECT COUNT(*) FROM thing WHERE CAST(:x AS TEXT) IS NULL OR name = :x",
                        {{"x", nullptr}});
    });
    ASSERT_OK(count);
    EXPECT_EQ(*count, 2);
}

TEST_P(DriverTraps, OneTextOnBothEnginesForUpsertReturningWindowsAndFilter) {
    const auto answer = m_database->write([](Writer& tx) {
        const auto id = tx.insert<StudentId>(
            "INSERT INTO thing (id, name, size) VALUES (1, 'a', 3) RETURNING id", {});
        tx.change("INSERT INTO thing (id, name, size) VALUES (1, 'a', 4) "
                  "ON CONFLICT (id) DO UPDATE SET size = excluded.size");
        tx.change("INSERT INTO thing (id, name, size) VALUES (2, 'b', 5), (3, 'c', NULL)");
        return QList<qint64>{
            id.value,
            tx.count("SELECT size FROM thing WHERE id = 1"),
            tx.count("WITH big AS (SELECT * FROM thing WHERE size > 3) "
                     "SELECT COUNT(*) FILTER (WHERE size > 4) FROM big"),
            tx.count("SELECT ROW_NUMBER() OVER (ORDER BY size DESC NULLS LAST) FROM thing "
                     "ORDER BY id DESC"),
        };
    });
    ASSERT_OK(answer);
    EXPECT_EQ(*answer, (QList<qint64>{1, 4, 1, 3}));
}

TEST_P(DriverTraps, ConstraintsAreToldApart) {
    ASSERT_OK(m_database->write(
        [](Writer& tx) { tx.change("INSERT INTO thing (id, name) VALUES (1, 'a')"); }));
    EXPECT_EQ(failureOf("INSERT INTO thing (id, name) VALUES (2, 'a')", {}).kind,
              ErrorKind::Conflict);
    EXPECT_EQ(failureOf("INSERT INTO thing (id, name) VALUES (1, 'b')", {}).kind,
              ErrorKind::Conflict);
    EXPECT_EQ(failureOf("INSERT INTO thing (id, name, owner) VALUES (2, 'b', 9)", {}).kind,
              ErrorKind::Conflict);
    EXPECT_EQ(failureOf("INSERT INTO thing (id, name, size) VALUES (2, 'b', 100)", {}).kind,
              ErrorKind::Invalid);
    EXPECT_EQ(failureOf("INSERT INTO thing (id, name) VALUES (2, :n)", {{"n", nullptr}}).kind,
              ErrorKind::Invalid);
}

TEST_P(DriverTraps, AFailureDoesNotRepeatTheValuesOfTheRow) {
    ASSERT_OK(m_database->write([](Writer& tx) {
        tx.change("INSERT INTO thing (id, name) VALUES (1, '449999201501019999')");
    }));
    const Error error =
        failureOf("INSERT INTO thing (id, name) VALUES (2, :n)", {{"n", "449999201501019999"}});
    EXPECT_FALSE(error.detail.contains(QStringLiteral("449999201501019999")));
}

TEST_P(DriverTraps, AStatementThatFailedIsNeverCommitted) {
    const Result<void> done = m_database->write([](Writer& tx) {
        tx.change("INSERT INTO thing (id, name) VALUES (1, 'a')");
        tx.change("INSERT INTO thing (id, name) VALUES (1, 'b')");
    });
    ASSERT_FALSE(done);
    const auto count =
        m_database->read([](Reader& tx) { return tx.count("SELECT COUNT(*) FROM thing"); });
    ASSERT_OK(count);
    EXPECT_EQ(*count, 0);
}

TEST_P(DriverTraps, AnErrorOfOursRollsBackAndTheNextTransactionWorks) {
    const Result<int> refused = m_database->write([](Writer& tx) -> Result<int> {
        tx.change("INSERT INTO thing (id, name) VALUES (1, 'a')");
        return fail(ErrorKind::Invalid, QStringLiteral("no"));
    });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().text, QStringLiteral("no"));
    ASSERT_OK(m_database->write(
        [](Writer& tx) { tx.change("INSERT INTO thing (id, name) VALUES (1, 'a')"); }));
}

TEST_P(DriverTraps, DaysMomentsNullsAndBytesComeBackAsTheyWent) {
    const QDateTime moment(QDate(2026, 11, 23), QTime(23, 59, 58, 120), Qt::UTC);
    struct Answer {
        QDate day;
        bool unknown;
        QDateTime at;
        QByteArray bytes;
        bool teaches;
    };
    const auto answer = m_database->write([&](Writer& tx) {
        tx.change("INSERT INTO account (name, role, created_at) VALUES ('李', 'principal', :at)",
                  {{"at", moment}});
        tx.change("INSERT INTO calendar_day (day, teaches, name) VALUES (:day, :teaches, '国庆')",
                  {{"day", QDate(2026, 10, 10)}, {"teaches", true}});
        Rows rows = tx.rows("SELECT c.day, a.school_id, a.created_at, c.teaches "
                            "FROM calendar_day c, account a WHERE c.day = :day AND c.teaches",
                            {{"day", QDate(2026, 10, 10)}});
        EXPECT_TRUE(rows.next());
        return Answer{rows.day(0), rows.isNull(1), rows.moment(2), {}, rows.flag(3)};
    });
    ASSERT_OK(answer);
    EXPECT_EQ(answer->day, QDate(2026, 10, 10));
    EXPECT_TRUE(answer->unknown);
    EXPECT_EQ(answer->at, moment);
    EXPECT_TRUE(answer->teaches);
}

TEST_P(DriverTraps, AFailureInAQueryIsNoEmptyAnswer) {
    const auto answer =
        m_database->read([](Reader& tx) { return tx.count("SELECT COUNT(*) FROM not_there"); });
    EXPECT_FALSE(answer);
}

} // namespace xiange::db
