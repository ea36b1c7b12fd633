// What is kept at the end of a month stays, whatever is changed later.
#include "core/indicators/month_ends.h"
#include "core/sample/sample_town.h"
#include "tests/support/test_database.h"

namespace xiange {

class MonthEndsTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            ASSERT_OK(makeSampleTown(*m_database, m_clock, {4, 400, 1, 5}));
        }
    }
    MonthEnds ends(const Actor& actor = {}) { return {*m_database, m_clock, actor}; }
    QList<MonthEnd> kept(const IndicatorScope& scope = {}) {
        const auto found = ends().of(scope);
        EXPECT_OK(found);
        return found.value_or(QList<MonthEnd>());
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
};
INSTANTIATE_ON_BOTH_ENGINES(MonthEndsTest);

TEST_P(MonthEndsTest, EveryPlaceKeepsTheFiguresThatTheBoardShowsAsAtThatDay) {
    const auto written = ends().keep();
    ASSERT_OK(written);
    EXPECT_GT(*written, 0);
    IndicatorBoard board(*m_database, m_clock, Actor());
    const auto places = board.places();
    ASSERT_OK(places);
    QList<IndicatorScope> scopes{{}, {{}, places->first().town, {}}};
    for (const BoardPlace& place : *places) {
        scopes.append({place.school, {}, {}});
    }
    for (IndicatorScope scope : scopes) {
        const QList<MonthEnd> all = kept(scope);
        EXPECT_FALSE(all.isEmpty());
        for (const MonthEnd& end : all) {
            scope.asAt = end.day;
            const auto shown = board.board(scope);
            ASSERT_OK(shown);
            const Indicator& figure = shown->indicators[static_cast<int>(end.key)];
            EXPECT_EQ(end.ratio, figure.ratio) << qPrintable(codeOf(indicatorKeys, end.key));
            EXPECT_EQ(end.value, figure.value);
        }
    }
}

TEST_P(MonthEndsTest, TheMonthsThatAreOverAreKeptOnceAndNeverAgain) {
    ASSERT_OK(ends().keep());
    const QList<MonthEnd> before = kept();
    ASSERT_FALSE(before.isEmpty());
    EXPECT_EQ(before.first().day, QDate(2026, 9, 30));
    EXPECT_EQ(before.last().day, QDate(2026, 10, 31));
    ASSERT_OK(m_database->write([](db::Writer& tx) {
        tx.change("UPDATE case_entry SET day = :day WHERE kind = 'confirmed'",
                  {{"day", QDate(2026, 9, 2)}});
    }));
    const auto again = ends().keep();
    ASSERT_OK(again);
    EXPECT_EQ(*again, 0);
    const QList<MonthEnd> after = kept();
    ASSERT_EQ(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        EXPECT_EQ(after[i].ratio, before[i].ratio);
    }
    m_clock.set(QDate(2026, 12, 1), QTime(8, 0));
    ASSERT_OK(ends().keep());
    EXPECT_EQ(kept().last().day, QDate(2026, 11, 30));
}

TEST_P(MonthEndsTest, WhoeverLooksFirstKeepsTheFiguresOfEverybody) {
    const auto places = IndicatorBoard(*m_database, m_clock, Actor()).places();
    ASSERT_OK(places);
    Actor teacher;
    teacher.role = Role::ClassTeacher;
    teacher.school = places->first().school;
    teacher.schoolClass = ClassId(1);
    const auto written = ends(teacher).keep();
    ASSERT_OK(written);
    EXPECT_FALSE(kept().isEmpty());
    EXPECT_FALSE(kept({places->first().school, {}, {}}).isEmpty());
    EXPECT_FALSE(kept({places->last().school, {}, {}}).isEmpty());
    EXPECT_FALSE(kept({{}, places->last().town, {}}).isEmpty());
    const auto again = ends().keep();
    ASSERT_OK(again);
    EXPECT_EQ(*again, 0);
    EXPECT_EQ(kept().first().keptOn, QDate(2026, 11, 23));
}

TEST_P(MonthEndsTest, TheEndOfTheSchoolYearIsKeptThoughTheNextOneHasBegun) {
    m_clock.set(QDate(2027, 9, 6), QTime(8, 0));
    ASSERT_OK(ends().keep());
    EXPECT_EQ(kept().first().day, QDate(2026, 9, 30)) << "nothing from before the first class";
    EXPECT_EQ(kept().last().day, QDate(2027, 8, 31));
}

TEST_P(MonthEndsTest, WhatWasHandedInStandsBesideWhatIsKnownToday) {
    ASSERT_OK(ends().keep());
    IndicatorScope scope;
    scope.asAt = QDate(2026, 10, 31);
    IndicatorBoard board(*m_database, m_clock, Actor());
    const auto before = board.board(scope);
    ASSERT_OK(before);
    // A child whose dropping out in October nobody had written down by then.
    ASSERT_OK(m_database->write([](db::Writer& tx) {
        tx.change("UPDATE case_entry SET kind = 'note' WHERE kind = 'confirmed'");
    }));
    const auto after = board.board(scope);
    ASSERT_OK(after);
    const auto open = static_cast<int>(IndicatorKey::DropoutRateJunior);
    const auto kept = asHandedIn(after->indicators[open], after->monthEnds);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->ratio, before->indicators[open].ratio);
    EXPECT_NE(kept->ratio, after->indicators[open].ratio);
    scope.asAt = QDate(2026, 10, 30);
    const auto other = board.board(scope);
    ASSERT_OK(other);
    EXPECT_FALSE(asHandedIn(other->indicators[open], other->monthEnds));
}

} // namespace xiange
