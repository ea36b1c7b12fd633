#include "core/reports/monthly_figures.h"

#include <gtest/gtest.h>

namespace xiange {

namespace {

const ReportMonth november{QDate(2026, 11, 1)};

MonthlyFigures figuresOf(const QList<CaseStep>& steps, QDate until = november.last()) {
    MonthlyFigures figures;
    monthly::count(figures, steps, november, until);
    return figures;
}

} // namespace

TEST(MonthlyFigures, AMonthIsWrittenAsYearAndMonth) {
    EXPECT_EQ(ReportMonth::parse(QStringLiteral("2026-11")), november);
    for (const char* wrong : {"", "2026", "2026-13", "2026-1", "11-2026", "2026-11-05"}) {
        EXPECT_FALSE(ReportMonth::parse(QString::fromLatin1(wrong))) << wrong;
    }
}

TEST(MonthlyFigures, ACaseOfTheMonthCountsInTheMonthAndInTheYear) {
    const auto figures = figuresOf({{EntryKind::Opened, QDate(2026, 10, 28)},
                                    {EntryKind::MarkedSuspected, QDate(2026, 10, 30)},
                                    {EntryKind::Confirmed, QDate(2026, 11, 9)}});
    EXPECT_EQ(figures.month, (CameTo{0, 1, 0, 0}));
    EXPECT_EQ(figures.year, (CameTo{1, 1, 0, 0}));
    EXPECT_EQ(figures.openConfirmed, 1);
    EXPECT_EQ(figures.open(), 1);
}

TEST(MonthlyFigures, AChildWhoRelapsesTwiceIsOneChild) {
    const auto figures = figuresOf({{EntryKind::Opened, QDate(2026, 11, 2)},
                                    {EntryKind::MarkedSuspected, QDate(2026, 11, 2)},
                                    {EntryKind::Returned, QDate(2026, 11, 4)},
                                    {EntryKind::Relapsed, QDate(2026, 11, 10)},
                                    {EntryKind::Returned, QDate(2026, 11, 12)},
                                    {EntryKind::Relapsed, QDate(2026, 11, 20)}});
    EXPECT_EQ(figures.month, (CameTo{1, 0, 1, 0}));
    EXPECT_EQ(figures.openSuspected, 1);
}

TEST(MonthlyFigures, AWatchThatSimplyEndedIsAZeroReport) {
    EXPECT_TRUE(figuresOf({{EntryKind::Opened, QDate(2026, 11, 2)},
                           {EntryKind::Closed, QDate(2026, 11, 6)}})
                    .isZero());
}

TEST(MonthlyFigures, LastYearsCasesCountOnlyWhileTheyAreOpen) {
    const QList<CaseStep> old{{EntryKind::Opened, QDate(2026, 5, 2)},
                              {EntryKind::Confirmed, QDate(2026, 6, 2)}};
    EXPECT_TRUE(figuresOf(old).year.isZero());
    EXPECT_EQ(figuresOf(old).openConfirmed, 1);
    EXPECT_TRUE(figuresOf(old + QList<CaseStep>{{EntryKind::Closed, QDate(2026, 8, 31)}}).isZero());
}

TEST(MonthlyFigures, WhatLiesAfterTheMonthIsLeftOut) {
    Timeline timeline;
    for (const auto& [kind, day] : {std::pair(EntryKind::Opened, QDate(2026, 11, 20)),
                                    std::pair(EntryKind::MarkedSuspected, QDate(2026, 11, 25)),
                                    std::pair(EntryKind::Contact, QDate(2026, 11, 26)),
                                    std::pair(EntryKind::Returned, QDate(2026, 12, 1))}) {
        CaseEntry entry;
        entry.id = EntryId(timeline.size() + 1);
        entry.kind = kind;
        entry.day = day;
        timeline.append(entry);
    }
    const auto steps = monthly::stepsUntil(timeline, november.last());
    EXPECT_EQ(steps.size(), 2) << "a contact changes no state";
    EXPECT_EQ(figuresOf(steps).openSuspected, 1);
    CaseEntry correction;
    correction.id = EntryId(9);
    correction.kind = EntryKind::Correction;
    correction.corrects = EntryId(2);
    correction.day = QDate(2026, 12, 3);
    EXPECT_TRUE(
        figuresOf(monthly::stepsUntil(timeline + Timeline{correction}, november.last())).isZero())
        << "struck out later is struck out";
}

} // namespace xiange
