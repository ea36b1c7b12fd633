// What the calendar asks of a school: the days on which a duty comes, presses and goes.
#include "core/agenda/agenda_rules.h"
#include "core/checks/data_problem.h"

#include <gtest/gtest.h>

namespace xiange {

using namespace agenda_rules;

namespace {

const SchoolsLeft oneSchool{{QStringLiteral("清溪中学")}, 1};

TermCheckLeft autumnCheck(bool opened, int classesOpen) {
    TermCheckLeft check;
    check.left = oneSchool;
    check.starts = QDate(2026, 9, 1);
    check.deadline = QDate(2026, 10, 1);
    check.opened = opened;
    check.classesOpen = classesOpen;
    return check;
}

} // namespace

TEST(YearDuties, TheTermCheckIsAskedForFromTheFirstDayUntilItIsFinished) {
    const TermCheckLeft check = autumnCheck(true, 2);
    EXPECT_FALSE(termCheckDuty(check, QDate(2026, 8, 31)));
    ASSERT_TRUE(termCheckDuty(check, QDate(2026, 9, 1)));
    EXPECT_EQ(termCheckDuty(check, QDate(2026, 9, 1))->urgency, Urgency::Routine);
    EXPECT_EQ(termCheckDuty(check, QDate(2026, 9, 23))->urgency, Urgency::Due);
    EXPECT_EQ(termCheckDuty(check, QDate(2026, 10, 1))->urgency, Urgency::Must);
    EXPECT_TRUE(termCheckDuty(check, QDate(2027, 1, 10))) << "opened and never finished";
    TermCheckLeft done = check;
    done.left.schools.clear();
    EXPECT_FALSE(termCheckDuty(done, QDate(2026, 9, 23)));
}

TEST(YearDuties, ATermCheckThatNobodyOpenedStaysForOneSchoolAndForMany) {
    TermCheckLeft check = autumnCheck(false, 0);
    EXPECT_EQ(termCheckDuty(check, QDate(2026, 10, 31))->urgency, Urgency::Must);
    EXPECT_EQ(termCheckDuty(check, QDate(2026, 11, 1))->urgency, Urgency::Due);
    check.left = {{QStringLiteral("甲校"), QStringLiteral("乙校")}, 5};
    const auto many = termCheckDuty(check, QDate(2026, 11, 23));
    ASSERT_TRUE(many);
    EXPECT_EQ(many->due, QDate(2026, 10, 1));
}

TEST(YearDuties, SeveralSchoolsAreOneLineWithTheirNamesBehindIt) {
    TermCheckLeft check = autumnCheck(false, 0);
    check.left = {{QStringLiteral("甲校"), QStringLiteral("乙校")}, 5};
    const auto item = termCheckDuty(check, QDate(2026, 9, 23));
    ASSERT_TRUE(item);
    EXPECT_EQ(item->explanation.missing.size(), 2);
    EXPECT_FALSE(item->place.isEmpty());
}

TEST(YearDuties, TheRecordsAreAskedForFromOctoberAndNeverPressMoreThanAChild) {
    const QDate due(2026, 10, 31);
    const QString school = QStringLiteral("清溪中学");
    EXPECT_FALSE(dataCheckDuty({{school}, 1}, 28, due, QDate(2026, 9, 30)));
    EXPECT_EQ(dataCheckDuty({{school}, 1}, 28, due, QDate(2026, 10, 1))->urgency, Urgency::Routine);
    EXPECT_EQ(dataCheckDuty({{school}, 1}, 28, due, QDate(2026, 11, 23))->urgency, Urgency::Due);
    EXPECT_FALSE(dataCheckDuty({{school}, 1}, 0, due, QDate(2026, 10, 20)));
    EXPECT_FALSE(dataCheckDuty({{school}, 1}, 28, due, QDate(2027, 1, 1)));
}

TEST(YearDuties, ATruantIsNoRecordToMend) {
    DataCheckState state;
    const auto add = [&state](qint64 child, DataFault fault) {
        DataProblem problem;
        problem.student = StudentId(child);
        problem.fault = fault;
        state.problems.append(problem);
    };
    add(1, DataFault::NotPresent);
    add(2, DataFault::NotPresent);
    add(2, DataFault::CheckDigit);
    add(2, DataFault::FieldMissing);
    EXPECT_EQ(recordsToMend(state), 1);
}

TEST(YearDuties, TheStatisticsDatesAreTheTenthOfMarchAndTheEndOfAugust) {
    EXPECT_EQ(nextStatisticsDate(QDate(2027, 1, 5)).asAt, QDate(2027, 3, 10));
    EXPECT_EQ(nextStatisticsDate(QDate(2027, 3, 12)).reportBy, QDate(2027, 3, 15));
    EXPECT_EQ(nextStatisticsDate(QDate(2027, 6, 1)).asAt, QDate(2027, 8, 31));
    EXPECT_EQ(nextStatisticsDate(QDate(2026, 11, 23)).asAt, QDate(2027, 3, 10));
    const StatisticsDate march = nextStatisticsDate(QDate(2027, 3, 1));
    EXPECT_FALSE(statisticsDuty(oneSchool, march, QDate(2027, 3, 2)));
    EXPECT_TRUE(statisticsDuty(oneSchool, march, QDate(2027, 3, 3)));
    EXPECT_EQ(statisticsDuty(oneSchool, march, QDate(2027, 3, 15))->urgency, Urgency::Must);
    EXPECT_EQ(statisticsDuty(oneSchool, march, QDate(2027, 3, 20))->due, QDate(2027, 3, 15));
}

TEST(YearDuties, TheMonthsReportComesAtItsEndAndIsLateAfterTheFifth) {
    EXPECT_EQ(monthAsked(QDate(2026, 11, 24)), QDate(2026, 10, 1));
    EXPECT_EQ(monthAsked(QDate(2026, 11, 25)), QDate(2026, 11, 1));
    const QList<MonthLeft> november{{QDate(2026, 11, 1), oneSchool.schools}};
    EXPECT_EQ(monthlyReportDuty(november, 1, QDate(2026, 11, 25))->urgency, Urgency::Routine);
    EXPECT_EQ(monthlyReportDuty(november, 1, QDate(2026, 12, 6))->urgency, Urgency::Due);
    EXPECT_EQ(monthlyReportDuty(november, 1, QDate(2026, 12, 6), 8)->due, QDate(2026, 12, 8))
        << "where the place has set another day";
    EXPECT_TRUE(monthlyReportDuty(november, 1, QDate(2026, 12, 30))) << "gone only when written";
    EXPECT_FALSE(monthlyReportDuty({}, 1, QDate(2026, 11, 25)));
}

TEST(YearDuties, AMonthLeftOutIsAskedForToTheEndOfTheSchoolYear) {
    EXPECT_EQ(monthsAsked(QDate(2026, 11, 24)), (QList{QDate(2026, 9, 1), QDate(2026, 10, 1)}));
    EXPECT_EQ(monthsAsked(QDate(2026, 9, 24)).size(), 12) << "August is of the year before";
    EXPECT_EQ(monthsAsked(QDate(2026, 9, 25)), QList{QDate(2026, 9, 1)});
    EXPECT_FALSE(isLongPast(QDate(2026, 10, 1), QDate(2026, 11, 15), 5));
    EXPECT_TRUE(isLongPast(QDate(2026, 10, 1), QDate(2026, 11, 16), 5));
    const QString jia = QStringLiteral("甲校"), yi = QStringLiteral("乙校");
    const auto both = monthlyReportDuty(
        {{QDate(2026, 9, 1), {jia}}, {QDate(2026, 10, 1), {jia, yi}}}, 3, QDate(2026, 11, 10));
    ASSERT_TRUE(both);
    EXPECT_EQ(both->due, QDate(2026, 10, 5));
    EXPECT_TRUE(both->why.contains(QStringLiteral("September 2026"))) << qPrintable(both->why);
    ASSERT_EQ(both->explanation.missing.size(), 2) << "one line a school";
    EXPECT_TRUE(both->explanation.missing.first().contains(jia));
}

TEST(YearDuties, TablesLeftOutStayUntilTheNextCountingDay) {
    const StatisticsDate march = nextStatisticsDate(QDate(2027, 3, 1));
    EXPECT_EQ(statisticsDateBefore(nextStatisticsDate(QDate(2027, 4, 20))).asAt, march.asAt);
    EXPECT_EQ(statisticsDateBefore(march).asAt, QDate(2026, 8, 31));
    const auto late = statisticsDuty(oneSchool, march, QDate(2027, 6, 1));
    ASSERT_TRUE(late);
    EXPECT_EQ(late->due, QDate(2027, 3, 15));
    EXPECT_EQ(late->urgency, Urgency::Due);
}

TEST(YearDuties, OnlyWhatTheProvinceSaysIsCitedFromIt) {
    const StatisticsDate march = nextStatisticsDate(QDate(2027, 3, 1));
    const StatisticsDate august = nextStatisticsDate(QDate(2027, 8, 30));
    EXPECT_EQ(statisticsDuty(oneSchool, march, QDate(2027, 3, 12))->source,
              QStringLiteral("粤教基〔2009〕3号"));
    EXPECT_EQ(statisticsDuty(oneSchool, august, QDate(2027, 9, 2))->source,
              QStringLiteral("本地设置"));
}

TEST(YearDuties, KeyPeriodsAreSeptemberAndMarch) {
    EXPECT_EQ(keyPeriodUntil(QDate(2026, 9, 1)), QDate(2026, 9, 30));
    EXPECT_EQ(keyPeriodUntil(QDate(2027, 3, 15)), QDate(2027, 3, 31));
    EXPECT_FALSE(keyPeriodUntil(QDate(2026, 11, 23)));
}

} // namespace xiange
