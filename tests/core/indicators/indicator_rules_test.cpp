#include "core/indicators/indicator_rules.h"

#include <gtest/gtest.h>

namespace xiange::indicator_rules {

namespace {

constexpr Target atLeast96{Wanted::AtLeast, 9600};
constexpr Target dropoutPrimary{Wanted::AtMost, 60};

StatusChange change(StatusChangeKind kind, QDate day, const QString& other = {}) {
    return {{}, kind, day, {}, other};
}

} // namespace

TEST(IndicatorRules, SevenPublishedCohortsWithFlowsAreAllExactlyAHundredPerCent) {
    struct Row {
        qint64 entrants, graduates, in, out;
    };
    for (const Row& row :
         {Row{76, 119, 45, 2}, Row{268, 262, 7, 13}, Row{270, 413, 145, 2}, Row{326, 348, 39, 17},
          Row{275, 374, 110, 11}, Row{82, 80, 1, 3}, Row{13, 15, 2, 0}}) {
        const Flows flows{row.entrants, row.graduates, row.in, row.out, 0, 0};
        const Ratio ratio = retention(flows);
        EXPECT_EQ(ratio.numerator, ratio.denominator) << row.entrants;
        EXPECT_EQ(retentionPercent(flows), 100.0) << row.entrants;
    }
}

TEST(IndicatorRules, YearOnYearIsNotCapped) {
    EXPECT_EQ(percent(yearOnYear(506, 498)), 101.61);
    EXPECT_EQ(percent(yearOnYear(619, 615)), 100.65);
    EXPECT_EQ(percent(yearOnYear(663, 615)), 107.80);
    EXPECT_EQ(percent(yearOnYear(758, 724)), 104.70);
    EXPECT_EQ(percent(yearOnYear(783, 787)), 99.49);
}

TEST(IndicatorRules, PublishedNationalNetEnrolmentOfPrimaryAge) {
    // Tenths of ten thousand children: of the age, in school; and per cent with one decimal.
    struct Year {
        int year;
        qint64 children, inSchool;
        double published;
    };
    for (const Year& row : {Year{1999, 129914, 128728, 99.1}, Year{2000, 124453, 123339, 99.1},
                            Year{2002, 113104, 111500, 98.6}, Year{2003, 109083, 107616, 98.7},
                            Year{2004, 105481, 104371, 98.9}, Year{2005, 102070, 101203, 99.2},
                            Year{2006, 100755, 100015, 99.3}, Year{2007, 99479, 98968, 99.5},
                            Year{2008, 97720, 97271, 99.5}, Year{2009, 96066, 95486, 99.4},
                            Year{2010, 95015, 94733, 99.7}, Year{2011, 95224, 95025, 99.8}}) {
        EXPECT_EQ(percent(netEnrolment(row.inSchool, row.children), 1), row.published) << row.year;
    }
    // 98.9477 is 98.9 and not, over 98.95, 99.0.
    EXPECT_EQ(percent(netEnrolment(104371, 105481), 2), 98.95);
}

TEST(IndicatorRules, RetentionIsCappedByASetting) {
    const Flows flows{100, 103, 0, 0, 0, 0};
    EXPECT_EQ(retentionPercent(flows), 100.0);
    RetentionSettings open;
    open.capAt100 = false;
    EXPECT_EQ(retentionPercent(flows, open), 103.0);
}

TEST(IndicatorRules, TheDeadAndThoseAbroadAreLeftOutWhereThePlaceSaysSo) {
    const Flows flows{100, 97, 0, 0, 1, 2};
    EXPECT_EQ(retention(flows), (Ratio{97, 100}));
    EXPECT_EQ(retention(flows, {true, false, true}), (Ratio{97, 99}));
    EXPECT_EQ(retention(flows, {true, true, true}), (Ratio{97, 97}));
}

TEST(IndicatorRules, GrossEnrolmentMayExceedAHundred) {
    EXPECT_EQ(percent(grossEnrolment(1060, 1000)), 106.0);
}

TEST(IndicatorRules, NothingHasNoValue) {
    EXPECT_EQ(percent({0, 0}), std::nullopt);
    EXPECT_EQ(retentionPercent({}), std::nullopt);
}

TEST(IndicatorRules, TheTargetIsComparedOnTheUnroundedValue) {
    const Ratio almost{23999, 25000}; // 95.996 %
    EXPECT_EQ(percent(almost), 96.0);
    EXPECT_FALSE(meets(almost, atLeast96));
    EXPECT_EQ(gapInChildren(almost, atLeast96), 1);
    EXPECT_TRUE(meets({24000, 25000}, atLeast96));
}

TEST(IndicatorRules, TheGapIsInChildren) {
    EXPECT_EQ(gapInChildren({94, 100}, atLeast96), 2);
    EXPECT_EQ(gapInChildren({45, 50}, atLeast96), 3);
    EXPECT_EQ(gapInChildren({99, 100}, atLeast96), -3);
    EXPECT_EQ(gapInChildren({99, 100}, {Wanted::AtLeast, 10000}), 1);
    // 0.6 % of 1,113 is 6.678: six children may be missing, a seventh is too many.
    EXPECT_EQ(gapInChildren({6, 1113}, dropoutPrimary), 0);
    EXPECT_EQ(gapInChildren({7, 1113}, dropoutPrimary), 1);
    EXPECT_TRUE(meets({6, 1113}, dropoutPrimary));
}

TEST(IndicatorRules, AChildsFateFollowsItsChangesUpToTheDay) {
    const QDate left(2026, 3, 1);
    const QList<StatusChange> changes = {
        change(StatusChangeKind::TransferredOut, left, QStringLiteral("外地学校"))};
    EXPECT_EQ(fateOf(StudentStatus::TransferredOut, changes, left.addDays(-1)), Fate::InSchool);
    EXPECT_EQ(fateOf(StudentStatus::TransferredOut, changes, left), Fate::TransferredOut);
}

TEST(IndicatorRules, ATransferWithoutAReceivingSchoolIsNotComplete) {
    const QDate day(2026, 3, 1);
    EXPECT_EQ(
        fateOf(StudentStatus::TransferredOut, {change(StatusChangeKind::TransferredOut, day)}, day),
        Fate::TransferUnproven);
    EXPECT_EQ(fateOf(StudentStatus::TransferredOut, {}, day), Fate::TransferUnproven);
    EXPECT_TRUE(inDenominator(Fate::TransferUnproven));
    EXPECT_FALSE(isKept(Fate::TransferUnproven));
}

TEST(IndicatorRules, AnIllChildOnLeaveStaysOnTheRoll) {
    const QDate day(2026, 3, 1);
    EXPECT_EQ(fateOf(StudentStatus::Suspended, {change(StatusChangeKind::Suspended, day)}, day),
              Fate::InSchool);
}

TEST(IndicatorRules, AChildWhoCameLaterAndLeftUnrecordedIsNotInSchool) {
    const QDate day(2025, 10, 1);
    EXPECT_EQ(fateOf(StudentStatus::Left, {change(StatusChangeKind::TransferredIn, day)},
                     QDate(2026, 11, 23)),
              Fate::Left);
}

TEST(IndicatorRules, FlowsAreCountedFromNames) {
    const std::vector<CohortMember> members = {
        {Arrival::Entered, Fate::InSchool},       {Arrival::Entered, Fate::TransferredOut},
        {Arrival::TransferredIn, Fate::InSchool}, {Arrival::Entered, Fate::DroppedOut},
        {Arrival::Entered, Fate::Died},           {Arrival::Entered, Fate::Graduated}};
    const Flows flows = flowsOf(members);
    EXPECT_EQ(flows, (Flows{5, 3, 1, 1, 1, 0}));
    EXPECT_EQ(retention(flows), (Ratio{3, 5}));
}

TEST(IndicatorRules, AClassBelongsToTheYearInWhichItsStageBegan) {
    EXPECT_EQ(cohortYear(2026, 9), 2024);
    EXPECT_EQ(cohortYear(2026, 7), 2026);
    EXPECT_EQ(cohortYear(2026, 6), 2021);
    EXPECT_EQ(cohortYear(2026, 1), 2026);
}

TEST(IndicatorRules, SkippingAGradeIsNoTransferAndSuspendedStudiesAreKept) {
    const std::vector<CohortMember> members = {
        {Arrival::Entered, Fate::InSchool, 3},
        {Arrival::SkippedGrade, Fate::InSchool},
        {Arrival::Entered, Fate::InSchool, 1, true},
        {Arrival::Entered, Fate::DroppedOut},
    };
    const Flows flows = flowsOf(members);
    EXPECT_EQ(flows.transfersIn, 0);
    EXPECT_EQ(flows.otherIn, 1);
    EXPECT_EQ(flows.suspended, 1);
    EXPECT_EQ(retention(flows), (Ratio{5, 6}));
}

TEST(IndicatorRules, StudiesStandStillFromTheirDayToTheReturn) {
    const QList<StatusChange> changes{{{}, StatusChangeKind::Suspended, QDate(2026, 3, 2), {}, {}},
                                      {{}, StatusChangeKind::Resumed, QDate(2026, 9, 1), {}, {}}};
    EXPECT_FALSE(isSuspendedOn(StudentStatus::Enrolled, changes, QDate(2026, 3, 1)));
    EXPECT_TRUE(isSuspendedOn(StudentStatus::Enrolled, changes, QDate(2026, 8, 31)));
    EXPECT_FALSE(isSuspendedOn(StudentStatus::Enrolled, changes, QDate(2026, 9, 1)));
    EXPECT_TRUE(isSuspendedOn(StudentStatus::Suspended, {}, QDate(2026, 9, 1)));
}

} // namespace xiange::indicator_rules
