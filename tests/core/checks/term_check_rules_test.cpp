#include "core/checks/term_check_json.h"
#include "core/checks/term_check_rules.h"

#include <gtest/gtest.h>

namespace xiange {

using namespace term_check_rules;

namespace {

const Term autumn{2026, 1, QDate(2026, 9, 1), QDate(2027, 1, 22)};
const Term spring{2026, 2, QDate(2027, 2, 22), QDate(2027, 7, 9)};
const SchoolCalendar calendar({autumn, spring}, {});

ArrivalChild child(ClassId schoolClass) {
    ArrivalChild made;
    made.schoolClass = schoolClass;
    return made;
}

} // namespace

TEST(TermCheckRules, TheCheckIsDueOneMonthAfterTheTermBegins) {
    EXPECT_EQ(deadlineOf(QDate(2026, 9, 1)), QDate(2026, 10, 1));
    EXPECT_EQ(deadlineOf(QDate(2027, 1, 31)), QDate(2027, 2, 28));
}

TEST(TermCheckRules, ACheckIsAboutTheRunningTermOrOneThatBeginsWithinTwoWeeks) {
    EXPECT_EQ(termToCheck(calendar, QDate(2026, 11, 23))->number, 1);
    EXPECT_EQ(termToCheck(calendar, QDate(2027, 2, 1))->number, 1);
    EXPECT_EQ(termToCheck(calendar, QDate(2027, 2, 8))->number, 2);
    EXPECT_FALSE(termToCheck(calendar, QDate(2026, 8, 1)));
}

TEST(TermCheckRules, ChangesOfTheHolidaysBelongToTheTermAfterThem) {
    EXPECT_EQ(countsFrom(calendar, spring), QDate(2027, 1, 23));
    EXPECT_EQ(countsFrom(calendar, autumn), QDate(2026, 9, 1));
}

TEST(TermCheckRules, AClassNobodyHasGoneThroughHasNobodyHere) {
    ClassArrival arrival;
    arrival.schoolClass = ClassId(1);
    countChildren(arrival, {child(ClassId(1)), child(ClassId(1)), child(ClassId(2))});
    EXPECT_EQ(arrival.figures.expected, 2);
    EXPECT_EQ(arrival.figures.arrived, 0);
    EXPECT_EQ(arrival.figures.missing, 0);
}

TEST(TermCheckRules, WhoLeftTheSchoolIsNeitherHereNorMissingAndWhoCameLateIsHere) {
    ClassArrival arrival;
    arrival.schoolClass = ClassId(1);
    arrival.confirmedAt = QDateTime(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC);
    ArrivalChild away = child(ClassId(1));
    away.absent = true;
    ArrivalChild gone = away;
    gone.left = true;
    ArrivalChild late = away;
    late.arrivedOn = QDate(2026, 9, 9);
    countChildren(arrival, {child(ClassId(1)), away, gone, late});
    EXPECT_EQ(arrival.figures.expected, 4);
    EXPECT_EQ(arrival.figures.arrived, 2);
    EXPECT_EQ(arrival.figures.missing, 1);
}

TEST(TermCheckRules, AFrozenCheckReadsBackAsItWas) {
    TermCheckState state;
    ClassArrival arrival;
    arrival.schoolClass = ClassId(4);
    arrival.name = {7, 3};
    arrival.confirmedAt = QDateTime(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC);
    arrival.figures = {52, 50, 2, 1, 3, 4, 5, 6, 7};
    state.classes = {arrival};
    state.total = arrival.figures;
    state.missing = 2;
    ArrivalChild away = child(ClassId(4));
    away.name = QStringLiteral("何语琪");
    away.absent = true;
    away.whereabouts = Whereabouts::Working;
    away.cause = Cause::Poverty;
    away.decision = ArrivalDecision::Suspected;
    away.dropoutCase = CaseId(9);
    state.notArrived = {away};
    const TermCheckState read = termCheckFromJson(termCheckToJson(state));
    EXPECT_EQ(read.total, state.total);
    ASSERT_EQ(read.classes.size(), 1);
    EXPECT_EQ(read.classes[0].figures, arrival.figures);
    EXPECT_EQ(read.classes[0].confirmedAt, arrival.confirmedAt);
    ASSERT_EQ(read.notArrived.size(), 1);
    EXPECT_EQ(read.notArrived[0].name, away.name);
    EXPECT_EQ(read.notArrived[0].whereabouts, away.whereabouts);
    EXPECT_EQ(read.notArrived[0].cause, away.cause);
    EXPECT_EQ(read.notArrived[0].decision, away.decision);
    EXPECT_EQ(read.notArrived[0].dropoutCase, away.dropoutCase);
    EXPECT_TRUE(read.notArrived[0].isMissing());
}

} // namespace xiange
