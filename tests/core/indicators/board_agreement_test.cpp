#include "core/accounts/accounts.h"
#include "core/indicators/indicator_board.h"
#include "core/sample/sample_town.h"
#include "core/settings/rule_book.h"
#include "tests/support/test_database.h"

#include <gtest/gtest.h>
#include <random>

namespace xiange {

namespace {

const QDate today(2026, 11, 23);

/// Random towns whose children come, go, die and come back at random.
class BoardAgreementTest : public test::OnBothEngines {
protected:
    void makeTown(quint32 seed, int schools, int students) {
        ASSERT_OK(makeSampleTown(*m_database, m_clock, {schools, students, 1, seed}));
        std::mt19937 random(seed);
        const auto any = [&random](int below) {
            return static_cast<int>(random() % static_cast<unsigned>(below));
        };
        static const char* const kinds[] = {"transferred_out", "transferred_in", "died",
                                            "went_abroad",     "came_back",      "left_otherwise",
                                            "suspended",       "resumed"};
        ASSERT_OK(m_database->write([&](db::Writer& tx) {
            const auto ids = tx.list("SELECT id FROM student ORDER BY id", {},
                                     [](const db::Rows& row) { return row.id<StudentId>(0); });
            for (int i = 0; i < 60; ++i) {
                tx.change(
                    "INSERT INTO status_change (student_id, kind, day, other_school, recorded_at) "
                    "VALUES (:student, :kind, :day, :other, :at)",
                    {{"student", ids[any(static_cast<int>(ids.size()))]},
                     {"kind", kinds[any(8)]},
                     {"day", QDate(2025, 3, 1).addDays(any(620))},
                     {"other", any(2) ? "外校" : ""},
                     {"at", m_clock.now()}});
            }
        }));
        m_board = std::make_unique<IndicatorBoard>(*m_database, m_clock, Actor());
    }

    /// Every figure is the number of names behind it, however it was read.
    void agree(const IndicatorScope& scope) {
        const auto board = m_board->board(scope);
        const auto named = m_board->indicators(scope);
        const auto cohorts = m_board->retention(scope);
        ASSERT_OK(board);
        ASSERT_OK(named);
        ASSERT_OK(cohorts);
        ASSERT_EQ(board->indicators.size(), named->size());
        for (qsizetype i = 0; i < named->size(); ++i) {
            const Indicator& one = named->at(i);
            EXPECT_EQ(toJson(board->indicators[i]), toJson(one));
            expectNames(one.ratio, one.children, one.key != IndicatorKey::OpenCases,
                        isByRoll(one.key));
        }
        ASSERT_EQ(board->retention.size(), cohorts->size());
        for (qsizetype i = 0; i < cohorts->size(); ++i) {
            const CohortRetention& one = cohorts->at(i);
            EXPECT_EQ(board->retention[i].ratio, one.ratio);
            EXPECT_EQ(board->retention[i].flows, one.flows);
            EXPECT_EQ(board->retention[i].name, one.name);
            expectNames(one.ratio, one.children, true, true);
        }
        expectDropouts(*board, scope);
    }

    /// The others count by hukou, and name children who are on no roster.
    static bool isByRoll(IndicatorKey key) {
        return key != IndicatorKey::PrimaryGrossEnrolment &&
               key != IndicatorKey::JuniorNetEnrolment && key != IndicatorKey::DisabledEnrolment;
    }

    static void expectNames(indicator_rules::Ratio ratio, const QList<CountedChild>& names,
                            bool withDenominator, bool byRoll) {
        qint64 above = 0;
        qint64 below = 0;
        for (const CountedChild& child : names) {
            EXPECT_TRUE(child.id.isValid() || (!byRoll && !child.name.isEmpty()));
            above += child.inNumerator ? 1 : 0;
            below += child.inDenominator ? 1 : 0;
        }
        EXPECT_EQ(above, ratio.numerator);
        EXPECT_EQ(below, withDenominator ? ratio.denominator : 0);
    }

    /// The open cases of the tile are those of the bars, and each bar has its names.
    void expectDropouts(const Board& board, const IndicatorScope& scope) {
        const auto asked = m_board->dropouts(CountedBy::School, scope);
        ASSERT_OK(asked);
        int open = 0;
        for (qsizetype i = 0; i < board.bySchool.size(); ++i) {
            const DropoutCount& one = board.bySchool[i];
            EXPECT_EQ(toJson(one), toJson(asked->at(i)));
            EXPECT_EQ(one.cases.size(), one.suspected + one.confirmed + one.returned + one.closed);
            open += one.suspected + one.confirmed;
        }
        EXPECT_EQ(board.indicators.back().ratio.numerator, open);
        ASSERT_FALSE(board.byMonth.isEmpty());
        EXPECT_EQ(board.byMonth.back().suspected + board.byMonth.back().confirmed, open);
        int causes = 0;
        for (const DropoutCount& one : board.byCause) {
            causes += one.suspected + one.confirmed;
        }
        EXPECT_EQ(causes, open);
    }

    FixedClock m_clock{today};
    std::unique_ptr<IndicatorBoard> m_board;
};

} // namespace

TEST_P(BoardAgreementTest, EveryFigureIsTheNumberOfItsNamesInRandomTowns) {
    if (!m_database) {
        return;
    }
    makeTown(11, 4, 600);
    agree({});
    IndicatorScope scope;
    const auto first = m_database->read(
        [](db::Reader& tx) { return SchoolId(tx.count("SELECT MIN(id) FROM school")); });
    scope.school = *first;
    agree(scope);
    scope = {};
    scope.asAt = QDate(2026, 10, 9);
    agree(scope);
    scope = {};
    scope.filter.sex = Sex::Female;
    agree(scope);
    scope.filter.junior = true;
    scope.filter.boards = true;
    agree(scope);
    scope.filter = {};
    scope.filter.grade = 8;
    scope.filter.keyGroup = KeyGroup::LeftBehind;
    agree(scope);
    scope.filter = {};
    scope.filter.hukou = HukouKind::Rural;
    agree(scope);
}

TEST_P(BoardAgreementTest, TheDefinitionsThatAPlaceChoosesAgreeToo) {
    if (!m_database) {
        return;
    }
    makeTown(12, 3, 400);
    RuleBook rules(*m_database, m_clock, Actor());
    ASSERT_OK(rules.setAll({{QStringLiteral("retention.died"), QStringLiteral("left_out")},
                            {QStringLiteral("retention.abroad"), QStringLiteral("left_out")},
                            {QStringLiteral("retention.above"), QStringLiteral("shown")},
                            {QStringLiteral("retention.year"), QStringLiteral("by_counts")}}));
    agree({});
}

TEST_P(BoardAgreementTest, BoysAndGirlsTogetherAreEverybody) {
    if (!m_database) {
        return;
    }
    makeTown(13, 3, 400);
    const auto all = m_board->board();
    IndicatorScope boys;
    boys.filter.sex = Sex::Male;
    IndicatorScope girls;
    girls.filter.sex = Sex::Female;
    const auto some = m_board->board(boys);
    const auto others = m_board->board(girls);
    ASSERT_OK(all);
    ASSERT_OK(some);
    ASSERT_OK(others);
    for (qsizetype i = 0; i < all->indicators.size(); ++i) {
        if (!isByRoll(all->indicators[i].key)) {
            continue; // a list of hukou is counted as a whole only
        }
        const auto of = [i](const Board& board) { return board.indicators[i].ratio; };
        EXPECT_EQ(of(*all).numerator, of(*some).numerator + of(*others).numerator) << i;
        EXPECT_EQ(of(*all).denominator, of(*some).denominator + of(*others).denominator) << i;
    }
}

INSTANTIATE_ON_BOTH_ENGINES(BoardAgreementTest);

} // namespace xiange
