#include "core/accounts/accounts.h"
#include "core/attendance/roll_book.h"
#include "core/attendance/stored_roll.h"
#include "tests/support/small_school.h"
#include "tests/support/test_database.h"

#include <QSignalSpy>

namespace xiange {

class RollBookTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            m_town = test::makeSmallSchool(
                *m_database,
                {QStringLiteral("陈浩宇"), QStringLiteral("何语琪"), QStringLiteral("林佳")});
            m_key = {m_town.schoolClass, QDate(2026, 11, 23), Session::Morning};
            m_book = std::make_unique<RollBook>(*m_database, m_clock, m_town.actor);
        }
    }

    qint64 count(const char* statement) {
        const auto answer = m_database->read([&](db::Reader& tx) { return tx.count(statement); });
        return answer.value_or(-1);
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    test::SmallSchool m_town;
    RollKey m_key;
    std::unique_ptr<RollBook> m_book;
};
INSTANTIATE_ON_BOTH_ENGINES(RollBookTest);

TEST_P(RollBookTest, NotTakenIsNotAllPresent) {
    const auto before = m_book->open(m_key);
    ASSERT_OK(before);
    EXPECT_FALSE(before->takenAt.isValid());
    EXPECT_EQ(before->children.size(), 3);
    EXPECT_EQ(count("SELECT COUNT(*) FROM roll_call"), 0) << "opening writes nothing";
    ASSERT_OK(m_book->take(m_key, {}, 0));
    const auto after = m_book->open(m_key);
    EXPECT_TRUE(after->takenAt.isValid());
    EXPECT_EQ(after->takenBy, QStringLiteral("李文静"));
    EXPECT_EQ(count("SELECT COUNT(*) FROM mark"), 0) << "nobody is stored as present";
}

TEST_P(RollBookTest, OnlyExceptionsAreStoredAndCounted) {
    const auto totals = m_book->take(
        m_key,
        {{m_town.children[0], MarkKind::Unexcused, {}}, {m_town.children[1], MarkKind::Late, {}}},
        0);
    ASSERT_OK(totals);
    EXPECT_EQ(totals->expected, 3);
    EXPECT_EQ(totals->present, 2) << "late is present";
    EXPECT_EQ(totals->marks, 2);
    EXPECT_EQ(count("SELECT COUNT(*) FROM mark"), 2);
}

TEST_P(RollBookTest, EachChangeOfAMarkKeepsBeforeAndAfter) {
    ASSERT_OK(m_book->take(m_key, {{m_town.children[0], MarkKind::Unexcused, {}}}, 0));
    EXPECT_EQ(count("SELECT COUNT(*) FROM mark_change"), 0);
    ASSERT_OK(m_book->take(m_key, {{m_town.children[0], MarkKind::Sick, QStringLiteral("发烧")}}, 1,
                           QStringLiteral("补假条")));
    EXPECT_EQ(count("SELECT COUNT(*) FROM mark_change WHERE before_kind = 'unexcused' "
                    "AND after_kind = 'sick' AND reason = '补假条'"),
              1);
    ASSERT_OK(m_book->take(m_key, {}, 2));
    EXPECT_EQ(count("SELECT COUNT(*) FROM mark_change WHERE before_kind = 'sick' "
                    "AND after_kind = ''"),
              1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM mark"), 0);
}

TEST_P(RollBookTest, TheSecondOfTwoTeachersIsTold) {
    ASSERT_OK(m_book->take(m_key, {}, 0));
    const auto second = m_book->take(m_key, {{m_town.children[0], MarkKind::Late, {}}}, 0);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(count("SELECT COUNT(*) FROM mark"), 0);
}

TEST_P(RollBookTest, ARollStoredBesideThisTransactionIsNotOverwritten) {
    ASSERT_OK(m_book->take(m_key, {}, 0));
    const auto late = m_database->write([&](db::Writer& tx) -> Result<void> {
        auto seen = readRoll(tx, m_key);
        // What another transaction, which read the same version, has written meanwhile.
        tx.change("UPDATE roll_call SET version = version + 1");
        return storeRoll(tx, m_town.actor, m_clock, m_key, seen,
                         {{m_town.children[0], MarkKind::Late, {}}}, {});
    });
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(count("SELECT COUNT(*) FROM mark"), 0);
    const auto first = m_database->write([&](db::Writer& tx) -> Result<void> {
        return storeRoll(tx, m_town.actor, m_clock, m_key, std::nullopt, {}, {});
    });
    ASSERT_FALSE(first) << "somebody else took it first";
    EXPECT_EQ(first.error().kind, ErrorKind::Conflict);
}

TEST_P(RollBookTest, NoRollOnAHolidayNorForTomorrow) {
    RollKey key = m_key;
    key.day = QDate(2026, 11, 22);
    EXPECT_EQ(m_book->take(key, {}, 0).error().kind, ErrorKind::Invalid);
    key.day = QDate(2026, 11, 24);
    EXPECT_EQ(m_book->take(key, {}, 0).error().kind, ErrorKind::Invalid);
    key.day = QDate(2026, 10, 10);
    EXPECT_OK(m_book->take(key, {}, 0)) << "the make-up Saturday is a school day";
}

TEST_P(RollBookTest, AChildOfAnotherClassCannotBeMarked) {
    EXPECT_FALSE(m_book->take(m_key, {{StudentId(9999), MarkKind::Late, {}}}, 0));
    EXPECT_EQ(count("SELECT COUNT(*) FROM roll_call"), 0);
}

TEST_P(RollBookTest, TheLastFiveSchoolDaysShowTheGravestMark) {
    RollKey friday = m_key;
    friday.day = QDate(2026, 11, 20);
    ASSERT_OK(m_book->take(friday, {{m_town.children[1], MarkKind::Late, {}}}, 0));
    friday.session = Session::Afternoon;
    ASSERT_OK(m_book->take(friday, {{m_town.children[1], MarkKind::Unexcused, {}}}, 0));
    const auto roll = m_book->open(m_key);
    ASSERT_OK(roll);
    ASSERT_EQ(roll->children[1].lastDays.size(), 5);
    EXPECT_EQ(roll->children[1].lastDays[4], MarkKind::Unexcused);
    EXPECT_FALSE(roll->children[1].lastDays[3]);
    EXPECT_FALSE(roll->children[0].lastDays[4]);
}

TEST_P(RollBookTest, AnotherClassesTeacherIsRefused) {
    Actor teacher = m_town.actor;
    teacher.role = Role::ClassTeacher;
    teacher.schoolClass = ClassId(m_town.schoolClass.value + 1);
    RollBook book(*m_database, m_clock, teacher);
    EXPECT_EQ(book.open(m_key).error().kind, ErrorKind::NotAllowed);
    EXPECT_EQ(book.take(m_key, {}, 0).error().kind, ErrorKind::NotAllowed);
}

TEST_P(RollBookTest, TheSchoolsDayShowsWhoHasNotCalled) {
    ASSERT_OK(m_book->take(m_key, {{m_town.children[0], MarkKind::Sick, {}}}, 0));
    const auto day = m_book->schoolDay(m_town.school, QDate(2026, 11, 23));
    ASSERT_OK(day);
    ASSERT_EQ(day->size(), 2);
    EXPECT_TRUE(day->at(0).takenAt.isValid());
    EXPECT_EQ(day->at(0).totals.present, 2);
    EXPECT_FALSE(day->at(1).takenAt.isValid());
    EXPECT_EQ(day->at(1).session, Session::Afternoon);
}

TEST_P(RollBookTest, ARollHalfDoneIsOfferedAgainToTheSamePersonOnly) {
    const QList<DecidedMark> half{
        {m_town.children[0], MarkKind::Sick, QStringLiteral("发烧"), true, QDate(2026, 11, 22)},
        {m_town.children[1], std::nullopt, {}}};
    ASSERT_OK(m_book->keepDraft(m_key, half));
    const auto again = m_book->open(m_key);
    ASSERT_OK(again);
    EXPECT_FALSE(again->takenAt.isValid()) << "a draft is no roll";
    EXPECT_EQ(again->draft, half);
    Accounts accounts(*m_database, m_clock);
    const auto other = accounts.add(QStringLiteral("王老师"), Role::ClassTeacher);
    ASSERT_OK(other);
    EXPECT_TRUE(RollBook(*m_database, m_clock, *other).open(m_key)->draft.isEmpty());
    ASSERT_OK(m_book->keepDraft(m_key, {}));
    EXPECT_TRUE(m_book->open(m_key)->draft.isEmpty()) << "all taken back";
    ASSERT_OK(m_book->keepDraft(m_key, half));
    ASSERT_OK(m_book->take(m_key, {}, 0));
    EXPECT_TRUE(m_book->open(m_key)->draft.isEmpty()) << "confirmed: done with";
}

TEST_P(RollBookTest, AChangeOfARollLongPastAsksForAReason) {
    RollKey old = m_key;
    old.day = QDate(2026, 11, 13);
    ASSERT_OK(m_book->take(old, {}, 0)) << "taking it late needs none";
    EXPECT_TRUE(m_book->open(old)->needsReason);
    const QList<Mark> late{{m_town.children[0], MarkKind::Late, {}}};
    const auto refused = m_book->take(old, late, 1);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, QStringLiteral("reason"));
    ASSERT_OK(m_book->take(old, late, 1, QStringLiteral("家长补假条")));
    RollKey week = m_key;
    week.day = QDate(2026, 11, 16);
    ASSERT_OK(m_book->take(week, {}, 0));
    EXPECT_OK(m_book->take(week, late, 1)) << "seven days are not more than seven";
}

TEST_P(RollBookTest, TheHistoryOfARollNamesWhoChangedWhat) {
    EXPECT_FALSE(m_book->history(m_key)->takenAt.isValid());
    ASSERT_OK(m_book->take(m_key, {{m_town.children[0], MarkKind::Unexcused, {}}}, 0));
    ASSERT_OK(m_book->take(m_key, {}, 1, QStringLiteral("迟到后到校")));
    const auto history = m_book->history(m_key);
    ASSERT_OK(history);
    ASSERT_EQ(history->changes.size(), 1);
    const MarkChange& change = history->changes.first();
    EXPECT_EQ(change.child, QStringLiteral("陈浩宇"));
    EXPECT_EQ(change.before, MarkKind::Unexcused);
    EXPECT_FALSE(change.after);
    EXPECT_EQ(change.reason, QStringLiteral("迟到后到校"));
    EXPECT_EQ(change.account, QStringLiteral("李文静"));
}

TEST_P(RollBookTest, TheFirstWordOfARollStaysWithWhoSaidIt) {
    Accounts accounts(*m_database, m_clock);
    const auto second = accounts.add(QStringLiteral("王老师"), Role::Administrator);
    const auto third = accounts.add(QStringLiteral("赵老师"), Role::Administrator);
    ASSERT_OK(m_book->take(
        m_key,
        {{m_town.children[0], MarkKind::Unexcused, {}}, {m_town.children[1], MarkKind::Late, {}}},
        0));
    const QDateTime first = m_clock.now();
    m_clock.set(QDate(2026, 11, 23), QTime(10, 0));
    ASSERT_OK(RollBook(*m_database, m_clock, *second)
                  .take(m_key,
                        {{m_town.children[0], MarkKind::Sick, {}},
                         {m_town.children[2], MarkKind::Late, {}}},
                        1));
    m_clock.set(QDate(2026, 11, 23), QTime(11, 0));
    ASSERT_OK(RollBook(*m_database, m_clock, *third)
                  .take(m_key, {{m_town.children[0], MarkKind::Personal, {}}}, 2));
    const auto history = m_book->history(m_key);
    ASSERT_OK(history);
    EXPECT_EQ(history->firstTakenBy, QStringLiteral("李文静"));
    EXPECT_EQ(history->firstTakenAt, first);
    EXPECT_EQ(history->takenBy, QStringLiteral("赵老师"));
    EXPECT_EQ(history->takenAt, m_clock.now());
    ASSERT_EQ(history->firstMarks.size(), 2);
    EXPECT_EQ(history->firstMarks[0].child, QStringLiteral("陈浩宇"));
    EXPECT_EQ(history->firstMarks[0].kind, MarkKind::Unexcused);
    EXPECT_EQ(history->firstMarks[1].child, QStringLiteral("何语琪"));
    EXPECT_EQ(history->firstMarks[1].kind, MarkKind::Late);

    const auto day = m_book->schoolDay(m_town.school, QDate(2026, 11, 23));
    ASSERT_OK(day);
    EXPECT_EQ(day->at(0).firstTakenBy, QStringLiteral("李文静"));
    EXPECT_EQ(day->at(0).firstTakenAt, first);
    EXPECT_EQ(day->at(0).takenBy, QStringLiteral("赵老师"));
    EXPECT_EQ(day->at(1).takenBy, QString());
}

TEST_P(RollBookTest, WhereTheFirstWordIsNotKnownAnyMoreNobodyIsNamed) {
    ASSERT_OK(m_book->take(m_key, {}, 0));
    ASSERT_OK(m_book->take(m_key, {}, 1));
    // As a database of before, whose rolls kept only the last one.
    ASSERT_OK(m_database->write([](db::Writer& tx) {
        tx.change("UPDATE roll_call SET first_account_id = NULL, first_taken_at = NULL");
    }));
    EXPECT_FALSE(m_book->history(m_key)->firstTakenAt.isValid());
    EXPECT_EQ(m_book->history(m_key)->takenBy, QStringLiteral("李文静"));
    EXPECT_EQ(m_book->schoolDay(m_town.school, m_key.day)->at(0).firstTakenBy, QString());
}

TEST_P(RollBookTest, ItsSignalComesAfterTheCommit) {
    QSignalSpy spy(m_book.get(), &RollBook::changed);
    ASSERT_OK(m_book->take(m_key, {}, 0));
    EXPECT_EQ(spy.count(), 1);
    EXPECT_FALSE(m_book->take(m_key, {}, 0));
    EXPECT_EQ(spy.count(), 1) << "nothing changed, nothing said";
}

} // namespace xiange
